/** Taking away what is ours: the marks alone, or everything. */
import { removeOverlays } from './apply-plan/overlays.ts';
import { StatePart } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import { oursIn, type Ours } from './ours.ts';
import type { Result } from './problem.ts';
import { readStructure } from './read-structure.ts';
import { stateIn } from './state-of.ts';

/** Queues the removal of our sheets and names; the state stays until the caller takes it. */
export function deleteOurs({ workbook }: Excel.RequestContext, ours: Ours): void {
  for (const name of ours.names) workbook.names.getItem(name).delete();
  for (const { id } of ours.sheets) workbook.worksheets.getItem(id).delete();
}

/** Removes our marks from the users' sheets; our own sheets stay. The value is how many rules were taken away. */
export function removeMarks(clock: BatchClock = {}): Promise<Result<number>> {
  return batch(async (context) => {
    const structure = await readStructure(context);
    const removed = removeOverlays(context, oursIn(structure, stateIn(structure)).users);
    if (removed > 0) await context.sync();
    return removed;
  }, clock);
}

/**
 * Removes marks, our sheets, our names and our state; the value is false when there was nothing of ours. Deleting sheets
 * empties Excel's list of things to undo: whoever calls this has asked first.
 */
export function clean(clock: BatchClock = {}): Promise<Result<boolean>> {
  return batch(async (context) => {
    const structure = await readStructure(context);
    const ours = oursIn(structure, stateIn(structure));
    const marks = removeOverlays(context, ours.users);
    const hasState = structure.stateXml !== null;
    if (marks === 0 && ours.sheets.length === 0 && !hasState) return false;
    deleteOurs(context, ours);
    // Last: until then the workbook still knows what is ours.
    new StatePart(context, structure.stateParts).delete();
    await context.sync();
    return true;
  }, clock);
}
