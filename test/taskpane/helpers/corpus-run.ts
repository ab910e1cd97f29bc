/** A real consolidation of a workbook of the corpus, as the pane gets it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidate, type ConsolidationInput } from '../../../src/core/consolidate.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { defaultSheetNames } from '../../../src/core/report/sheet-names.ts';
import { noAnswers, type PortResult, type PortRun } from '../../../src/taskpane/port.ts';
import { newXlsx, openXlsx, type XlsxDocument } from '../../../src/xlsx/index.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';

const folder = join(__dirname, '../../corpus/visible');

export async function corpusDocument(name: string): Promise<XlsxDocument> {
  const opened = await openXlsx(readFileSync(join(folder, name)), { file: name, codec: nodeCodec() });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.document;
}

export function runOf(
  { snapshot }: XlsxDocument,
  choices: Partial<Pick<ConsolidationInput, 'period' | 'settings'>> = {},
): PortResult<PortRun> {
  const input = { workbooks: [snapshot], previous: [], registerWorkbook: null, period: {}, settings: {}, ...choices };
  const result = consolidate(input);
  if (!result.ok) return { ok: false, problem: { code: 'periodUnknown', technical: JSON.stringify(result.problem) } };
  const { consolidation } = result;
  const run = { consolidation, goalSheet: 'Måluppfyllelse', clock: '2026-11-25T16:42:00', fileName: snapshot.file };
  const sheetNames = Object.values(defaultSheetNames);
  const rest = {
    sheetNames,
    approved: [],
    ruleCount: rules.length,
    answers: noAnswers,
    isShortened: false,
    hasMarks: true,
    hasResult: true,
  };
  return { ok: true, value: { ...run, ...rest } };
}

export async function corpusRun(name: string): Promise<PortRun> {
  const run = runOf(await corpusDocument(name));
  if (!run.ok) throw new Error(run.problem.technical);
  return run.value;
}

/** The same with four findings: they are enough for most, and jsdom is slow at naming many. */
export async function shortRun(name: string): Promise<PortRun> {
  const whole = await corpusRun(name);
  const findings = whole.consolidation.findings.slice(0, 4);
  return { ...whole, consolidation: { ...whole.consolidation, findings } };
}

export const emptyDocument = (): XlsxDocument => newXlsx({ codec: nodeCodec() });
