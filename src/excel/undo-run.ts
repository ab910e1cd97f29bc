/**
 * Undoing the last run: our sheets and marks as they were before it. What people have written since stays: Kommunstyrelsen's
 * texts, approvals, the journal, answers. The workbook does not hold the earlier result, so a run over an earlier one is
 * undone by a page that made the earlier one or has read the workbook as it was made from; who made the later does not matter.
 * The first run ever can be undone by any page: before it there was nothing (docs/adr/0014).
 */
import type { Consolidation } from '../core/model/consolidation.ts';
import type { PlanContext } from '../core/report/context.ts';
import { buildPlan } from '../core/report/plan.ts';
import { emptyState } from '../core/workbook/answers.ts';
import { stateToXml } from '../core/workbook/state-xml.ts';
import type { ChangeRecord, SavedState } from '../core/workbook/state.ts';
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
/** Runs of other pages, oldest first, as this page would make them again: two, the one that stands and the one before it. */
let seen: readonly Made[] = [];

/** Which run it is that stands in the workbook, or that stood there so many runs ago. */
const runIn = (state: SavedState | null, ago = 0): string => JSON.stringify(state?.runs.at(-1 - ago) ?? null);
const isRun =
  (run: string) =>
  ({ plan }: Made): boolean =>
    runIn(plan.state) === run;

/** What this page knows of a run, by its record. */
const known = (run: string): Made | null => [memory?.made, ...seen].find((made) => made && isRun(run)(made)) ?? null;

/** Told of each run that was written whole. */
export function rememberRun(made: Made): void {
  const stood = stateIn(made.structure);
  const ours = oursIn(made.structure, stood);
  memory = { made, before: ours.sheets.length === 0 ? null : (known(runIn(stood)) ?? 'unknown') };
}

/**
 * Told of each reading of the whole workbook. Where a run now would be the run that stands there, byte for byte, what it was
 * made from is known, whoever made it.
 */
export function rememberSeen(made: Made): void {
  const run = runIn(made.plan.state);
  const record = made.plan.state?.runs.at(-1);
  if (!record || run !== runIn(stateIn(made.structure)) || known(run)) return;
  // As it was before that run: made again it gets the same number and time.
  const { state } = made.context;
  const before = state && {
    ...state,
    runs: state.runs.slice(0, -1),
    changes: withoutRun(state.changes ?? [], record.time),
  };
  seen = [...seen, { ...made, context: { ...made.context, clock: record.time, state: before } }].slice(-2);
}

/** The journal without what a run itself has put in it. */
const withoutRun = (changes: readonly ChangeRecord[], time: string): ChangeRecord[] =>
  changes.filter((change) => change.time !== time);

/** The run that stands, when it can be undone: what stood before it, and the run itself where this page made it. */
function standing(state: SavedState | null): { readonly made: Made | null; readonly before: Made | null } | null {
  if (!state || state.runs.length === 0) return null;
  if (memory && isRun(runIn(state))(memory.made))
    return memory.before === 'unknown' ? null : { made: memory.made, before: memory.before };
  if (state.runs.length === 1) return { made: null, before: null };
  const before = known(runIn(state, 1));
  return before && { made: null, before };
}

/** Whether the run that this page made last can be undone. */
export function hasUndo(): boolean {
  return memory !== null && memory.before !== 'unknown';
}

/** Whether the run that stands in the workbook can be undone from this page. */
export function canUndo(state: SavedState | null): boolean {
  return standing(state) !== null;
}

/** False when there is nothing to undo. Refused when somebody has made another run since. */
export async function undoLastRun(clock: BatchClock = {}): Promise<Result<boolean>> {
  const done = await batch(async (context): Promise<ExcelProblem | boolean> => {
    const structure = await readStructure(context);
    const { snapshot } = await readSnapshot(context, { depth: 'ours' });
    const { state } = snapshot;
    const undone = standing(state);
    if (!undone && memory && !isRun(runIn(state))(memory.made))
      return { code: 'changedMeanwhile', technical: 'another run has been made since' };
    if (!undone) return false;
    const now = savedIn(snapshot) ?? emptyState;
    const kept = peoples(now, ownChanges(undone, now));
    if (undone.before) {
      const { consolidation, context: asked, unfinished } = undone.before;
      const earlier = { ...(asked.state ?? emptyState), ...kept };
      const plan = planFor(buildPlan(consolidation, { ...asked, state: earlier }), structure);
      await applyPlan(context, plan, structure, { unfinished, keys: [], held: snapshot });
    } else {
      const ours = oursIn(structure, state);
      removeOverlays(context, ours.users);
      deleteOurs(context, ours);
      await context.sync();
    }
    await giveStateBack(context, kept, stateBefore(undone));
    // What this page made before another's run stands again, and can be undone in its turn.
    if (undone.made) memory = null;
    return true;
  }, clock);
  if (!done.ok) return done;
  if (typeof done.value !== 'boolean') return { ok: false, problem: done.value };
  return ok(done.value);
}

/** What the run that is undone put in the journal itself. */
function ownChanges({ made, before }: NonNullable<ReturnType<typeof standing>>, now: SavedState): ReadonlySet<string> {
  const noted = (state: SavedState | null): Set<string> =>
    new Set((state?.changes ?? []).map((change) => JSON.stringify(change)));
  const earlier = noted(made ? made.context.state : (before?.plan.state ?? null));
  const time = now.runs.at(-1)?.time;
  const all = made ? (made.plan.state?.changes ?? []) : (now.changes ?? []).filter((change) => change.time === time);
  return new Set(all.map((change) => JSON.stringify(change)).filter((change) => !earlier.has(change)));
}

/** What people have given us, as it is now. */
function peoples(now: SavedState, own: ReadonlySet<string>) {
  const { board, approved, orphans, corrections, legend, register, hasNoMarks, changes = [] } = now;
  return {
    board: board.filter(({ assessment, motivation }) => assessment !== '' || motivation !== ''),
    approved,
    orphans,
    corrections,
    legend,
    ...(register ? { register } : {}),
    ...(hasNoMarks ? { hasNoMarks } : {}),
    changes: changes.filter((change) => !own.has(JSON.stringify(change))),
  };
}

/** Text of the state part before the run; null when there was none. */
function stateBefore({ made, before }: NonNullable<ReturnType<typeof standing>>): string | null {
  if (made) return made.structure.stateXml;
  return before?.plan.state ? stateToXml(before.plan.state) : null;
}

/** The state as before the run, with what people have given since; no part at all when that is nothing. */
async function giveStateBack(
  context: Excel.RequestContext,
  kept: ReturnType<typeof peoples>,
  xml: string | null,
): Promise<void> {
  const parts = askForParts(context);
  await context.sync();
  const part = new StatePart(
    context,
    parts.items.map(({ id }) => id),
  );
  const before = stateOf(xml);
  const isSame = JSON.stringify(kept) === JSON.stringify(peoples(before ?? emptyState, new Set()));
  if (!isSame) part.write({ ...(before ?? emptyState), ...kept });
  else if (xml === null) part.delete();
  else part.writeXml(xml);
  await context.sync();
}
