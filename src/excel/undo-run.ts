/**
 * Undoing the last run: our sheets and marks as they were before it. What people have written since stays: Kommunstyrelsen's
 * texts, approvals, the journal, answers. A run over an earlier one is undone by the page that made both, since the workbook
 * does not hold the earlier result; the first run ever can be undone by any page: before it there was nothing.
 */
import type { Consolidation } from '../core/model/consolidation.ts';
import type { PlanContext } from '../core/report/context.ts';
import { buildPlan } from '../core/report/plan.ts';
import { emptyState } from '../core/workbook/answers.ts';
import type { SavedState } from '../core/workbook/state.ts';
import type { WritePlan } from '../core/workbook/write-plan.ts';
import { applyPlan, planFor } from './apply-plan/index.ts';
import { removeOverlays } from './apply-plan/overlays.ts';
import { askForParts, StatePart } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import { ok, type ExcelProblem, type Result } from './problem.ts';
import { oursIn } from './ours.ts';
import { readStructure, type WorkbookStructure } from './read-structure.ts';
import { deleteOurs } from './remove.ts';
import { savedIn } from './saved-state.ts';
import { readSnapshot } from './snapshot.ts';
import { stateIn, stateOf } from './state-of.ts';

export interface Made {
  /** What the run wrote, and what it was made from. */
  readonly plan: WritePlan;
  readonly consolidation: Consolidation;
  readonly context: PlanContext;
  /** The workbook as it was read for the run. */
  readonly structure: WorkbookStructure;
  readonly unfinished: string;
}

interface Memory {
  readonly made: Made;
  /** What stood there before: null is nothing of ours; unknown when another page or session had made it. */
  readonly before: Made | null | 'unknown';
}

let memory: Memory | null = null;

/** Which run it is that stands in the workbook. */
const runIn = (state: SavedState | null): string | null => JSON.stringify(state?.runs.at(-1) ?? null);

/** Told of each run that was written whole. */
export function rememberRun(made: Made): void {
  const stood = stateIn(made.structure);
  const ours = oursIn(made.structure, stood);
  const last = memory?.made ?? null;
  const isKnown = last !== null && runIn(stood) === runIn(last.plan.state);
  memory = { made, before: ours.sheets.length === 0 ? null : isKnown ? last : 'unknown' };
}

/** Whether the run that this page made last can be undone. */
export function hasUndo(): boolean {
  return memory !== null && memory.before !== 'unknown';
}

/** Whether the run that stands in the workbook can be undone from this page. */
export function canUndo(state: SavedState | null): boolean {
  if (!state || state.runs.length === 0) return false;
  if (memory && runIn(state) === runIn(memory.made.plan.state)) return hasUndo();
  return state.runs.length === 1;
}

/** False when there is nothing to undo. Refused when somebody has made another run since. */
export async function undoLastRun(clock: BatchClock = {}): Promise<Result<boolean>> {
  const done = await batch(async (context): Promise<ExcelProblem | boolean> => {
    const structure = await readStructure(context);
    const { snapshot } = await readSnapshot(context, { depth: 'ours' });
    const { state } = snapshot;
    const own = memory && runIn(state) === runIn(memory.made.plan.state) ? memory : null;
    if (!own && memory && !canUndo(state))
      return { code: 'changedMeanwhile', technical: 'another run has been made since' };
    if (!canUndo(state) || own?.before === 'unknown') return false;
    const now = savedIn(snapshot) ?? emptyState;
    if (own?.before) {
      const { consolidation, context: asked, unfinished } = own.before;
      const earlier = { ...(asked.state ?? emptyState), ...peoples(now, own.made) };
      const plan = planFor(buildPlan(consolidation, { ...asked, state: earlier }), structure);
      await applyPlan(context, plan, structure, { unfinished, keys: [], held: snapshot });
    } else {
      const ours = oursIn(structure, state);
      removeOverlays(context, ours.users);
      deleteOurs(context, ours);
      await context.sync();
    }
    await giveStateBack(context, own?.made ?? null, now);
    return true;
  }, clock);
  if (!done.ok) return done;
  if (typeof done.value !== 'boolean') return { ok: false, problem: done.value };
  if (done.value) memory = null;
  return ok(done.value);
}

/** What people have given us, as it is now; what the undone run itself put in the journal goes with it. */
function peoples(now: SavedState, made: Made | null) {
  const noted = (state: SavedState | null): Set<string> =>
    new Set((state?.changes ?? []).map((change) => JSON.stringify(change)));
  const before = noted(made?.context.state ?? null);
  const added = [...noted(made?.plan.state ?? null)].filter((change) => !before.has(change));
  const { board, approved, orphans, corrections, legend, register, hasNoMarks, changes = [] } = now;
  return {
    board: board.filter(({ assessment, motivation }) => assessment !== '' || motivation !== ''),
    approved,
    orphans,
    corrections,
    legend,
    ...(register ? { register } : {}),
    ...(hasNoMarks ? { hasNoMarks } : {}),
    changes: changes.filter((change) => !added.includes(JSON.stringify(change))),
  };
}

/** The state as before the run, with what people have given since; no part at all when that is nothing. */
async function giveStateBack(context: Excel.RequestContext, made: Made | null, now: SavedState): Promise<void> {
  const parts = askForParts(context);
  await context.sync();
  const part = new StatePart(
    context,
    parts.items.map(({ id }) => id),
  );
  const xml = made?.structure.stateXml ?? null;
  const before = stateOf(xml);
  const kept = peoples(now, made);
  const isSame = JSON.stringify(kept) === JSON.stringify(peoples(before ?? emptyState, null));
  if (!isSame) part.write({ ...(before ?? emptyState), ...kept });
  else if (xml === null) part.delete();
  else part.writeXml(xml);
  await context.sync();
}
