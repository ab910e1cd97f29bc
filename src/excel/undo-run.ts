/**
 * Undoing the last run: our ranges, marks and state as they were before it. What is needed is kept in the memory of the page
 * that made the run, so only runs of this page can be undone: the first ever, or one over an earlier run of the same page.
 */
import type { WritePlan } from '../core/workbook/write-plan.ts';
import { stateToXml } from '../core/workbook/state-xml.ts';
import { applyPlan } from './apply-plan/index.ts';
import { removeOverlays } from './apply-plan/overlays.ts';
import { askForParts, StatePart } from './apply-plan/state.ts';
import { sameXml } from './apply-plan/verify.ts';
import { batch, type BatchClock } from './batch.ts';
import { deleteOurs } from './remove.ts';
import { ok, type ExcelProblem, type Result } from './problem.ts';
import { oursIn } from './ours.ts';
import { readStructure, type WorkbookStructure } from './read-structure.ts';
import { stateOf } from './state-of.ts';

interface Made {
  /** What the run wrote. */
  readonly plan: WritePlan;
  /** The workbook as it was read for the run. */
  readonly structure: WorkbookStructure;
}

interface Memory {
  readonly made: Made;
  /** What stood there before: null is nothing of ours; unknown when another page or session had made it. */
  readonly before: WritePlan | null | 'unknown';
  readonly unfinished: string;
}

let memory: Memory | null = null;

/** Told of each run that was written whole. */
export function rememberRun(made: Made, unfinished: string): void {
  const ours = oursIn(made.structure, stateOf(made.structure.stateXml));
  const last = memory?.made.plan ?? null;
  // Only the plan of the very run that stood there tells how it looked.
  const isKnown = last?.state && sameXml(made.structure.stateXml, stateToXml(last.state));
  memory = { made, before: ours.sheets.length === 0 ? null : isKnown ? last : 'unknown', unfinished };
}

export function hasUndo(): boolean {
  return memory !== null && memory.before !== 'unknown';
}

/** False when there is nothing to undo. Refused when somebody has made another run since. */
export async function undoLastRun(clock: BatchClock = {}): Promise<Result<boolean>> {
  if (memory === null || memory.before === 'unknown') return ok(false);
  const { made, before, unfinished } = memory;
  const done = await batch(async (context): Promise<ExcelProblem | null> => {
    const structure = await readStructure(context);
    const { plan } = made;
    if (plan.state && !sameXml(structure.stateXml, stateToXml(plan.state)))
      return { code: 'changedMeanwhile', technical: 'another run has been made since' };
    if (before) {
      await applyPlan(context, before, structure, { unfinished, keys: [], held: null });
    } else {
      const ours = oursIn(structure, stateOf(structure.stateXml));
      removeOverlays(context, ours.users);
      deleteOurs(context, ours);
      await context.sync();
    }
    const parts = askForParts(context);
    await context.sync();
    const part = new StatePart(
      context,
      parts.items.map(({ id }) => id),
    );
    if (made.structure.stateXml === null) part.delete();
    else part.writeXml(made.structure.stateXml);
    await context.sync();
    return null;
  }, clock);
  if (!done.ok) return done;
  if (done.value) return { ok: false, problem: done.value };
  memory = null;
  return ok(true);
}
