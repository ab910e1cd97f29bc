/** The whole run in the open workbook: read, consolidate, plan, write. */
import { consolidate, type Consolidation, type ConsolidationInput } from '../core/consolidate.ts';
import { texts } from '../core/i18n/index.ts';
import type { Language } from '../core/i18n/language.ts';
import { buildPlan } from '../core/report/plan.ts';
import { checksum } from '../core/workbook/checksum.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { applyPlan } from './apply-plan/index.ts';
import { batch, type BatchClock } from './batch.ts';
import { capabilities, floor } from './capabilities.ts';
import { failed, ok, type ExcelProblem, type Result } from './problem.ts';
import { savedIn } from './saved-state.ts';
import { readSnapshot } from './snapshot.ts';

export interface RunOptions {
  /** Local time, ISO without zone. */
  readonly clock: string;
  /** Version of the product. */
  readonly version: string;
  readonly language: Language;
  readonly period?: ConsolidationInput['period'];
  readonly settings?: ConsolidationInput['settings'];
  readonly onProgress?: (phase: 'reading' | 'computing' | 'writing', share: number) => void;
  /** Stops between two requests; what is written by then says that it is unfinished. */
  readonly signal?: AbortSignal;
  readonly timing?: Omit<BatchClock, 'signal'>;
}

export interface Run {
  readonly consolidation: Consolidation;
  readonly snapshot: WorkbookSnapshot;
  readonly checksum: string;
  /** Name of our sheet with the roll-up. */
  readonly goalSheet: string;
}

type Outcome = { readonly run: Run } | { readonly problem: ExcelProblem };

/** Reads and judges the open workbook; writes nothing. */
export function checkWorkbook(options: RunOptions): Promise<Result<Run>> {
  return run(options, false);
}

/** Consolidates the open workbook: our four sheets, the marks and the state. Expected failures are problems. */
export function consolidateWorkbook(options: RunOptions): Promise<Result<Run>> {
  return run(options, true);
}

async function run(options: RunOptions, writes: boolean): Promise<Result<Run>> {
  const { meetsFloor, description } = capabilities();
  if (!meetsFloor) return failed({ code: 'tooOld', technical: `ExcelApi ${floor}: ${description}` });
  const outcome = await batch((context) => carryOut(context, options, writes), options.timing);
  if (!outcome.ok) return outcome;
  return 'run' in outcome.value ? ok(outcome.value.run) : failed(outcome.value.problem);
}

async function carryOut(context: Excel.RequestContext, options: RunOptions, writes: boolean): Promise<Outcome> {
  const { clock, version, language, period = {}, settings = {}, onProgress = () => undefined, signal } = options;
  const { snapshot, structure } = await readSnapshot(
    context,
    (done, all) => onProgress('reading', all === 0 ? 1 : done / all),
    signal,
  );
  if (writes && structure.isStructureProtected) return problem('structureProtected', 'the structure is protected');
  if (writes && structure.isReadOnly) return problem('readOnly', 'the workbook is read-only');
  const locked = structure.sheets.find(({ isProtected }, i) => isProtected && snapshot.sheets[i]?.owner === 'ours');
  if (writes && locked) return problem('sheetProtected', 'a sheet of ours is protected', locked.name);

  onProgress('computing', 0);
  const saved = savedIn(snapshot);
  const input = { workbooks: [snapshot], previous: [], registerWorkbook: null, period, settings };
  const result = consolidate(input, saved);
  if (!result.ok) return problem('periodUnknown', JSON.stringify(result.problem));
  const { consolidation } = result;
  const sum = checksum(snapshot);
  const plan = buildPlan(consolidation, {
    workbooks: [snapshot],
    clock,
    version,
    fileName: snapshot.file,
    kommun: null,
    language,
    state: saved,
    checksum: sum,
  });
  if (writes) {
    onProgress('writing', 0);
    const { unfinished } = texts(language);
    await applyPlan(context, plan, structure, signal ? { unfinished, signal } : { unfinished });
    onProgress('writing', 1);
  }
  const goalSheet = plan.sheets.find(({ role }) => role === 'maluppfyllelse')?.name ?? '';
  return { run: { consolidation, snapshot, checksum: sum, goalSheet } };
}

function problem(code: ExcelProblem['code'], technical: string, sheet?: string): Outcome {
  return { problem: sheet === undefined ? { code, technical } : { code, technical, sheet } };
}
