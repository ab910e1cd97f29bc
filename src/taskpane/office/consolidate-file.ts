/** A copy of the workbook, as a file adapter sees it: the same result as the command line gives. */
import { consolidate } from '../../core/consolidate.ts';
import { buildPlan } from '../../core/report/plan.ts';
import { readOurSheets } from '../../core/report/our-sheets.ts';
import type { RunOptions } from '../../excel/index.ts';
import type { PortResult } from '../port.ts';
import { openXlsx, PlanRefused, ProblemError } from '../../xlsx/index.ts';
import { fflateCodec } from '../../xlsx/package/fflate-codec.ts';

/** @param bytes the whole workbook, as Excel hands it out */
export async function consolidateFile(bytes: Uint8Array, options: RunOptions): Promise<PortResult<Uint8Array>> {
  const { clock, version, language, period = {}, settings = {} } = options;
  const opened = await openXlsx(bytes, { file: null, codec: fflateCodec() });
  if (!opened.ok) return failed('notSupported', opened.problem.code);
  const { document } = opened;
  const { snapshot } = document;
  const state = readOurSheets(snapshot);
  const input = { workbooks: [snapshot], previous: [], registerWorkbook: null, period, settings };
  const result = consolidate(input, state);
  if (!result.ok) return failed('periodUnknown', JSON.stringify(result.problem));
  const context = { workbooks: [snapshot], clock, version, fileName: null, kommun: null, language, state };
  try {
    const plan = buildPlan(result.consolidation, { ...context, checksum: document.checksum() });
    return { ok: true, value: await document.apply(plan) };
  } catch (error) {
    // A locked structure cannot be written in as a file either: that is the person's to open.
    if (error instanceof PlanRefused)
      return failed(error.problem.code === 'structureProtected' ? error.problem.code : 'notSupported', error.message);
    if (error instanceof ProblemError) return failed('notSupported', error.message);
    throw error;
  }
}

function failed(code: 'notSupported' | 'periodUnknown' | 'structureProtected', technical: string): PortResult<never> {
  return { ok: false, problem: { code, technical } };
}
