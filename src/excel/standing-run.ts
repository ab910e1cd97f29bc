/** Which run stands in the workbook, to be compared with another time's answer. */
import { askForParts } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import type { Result } from './problem.ts';
import { stateOf } from './state-of.ts';

/** The value is null when none does. Two syncs, whatever the size of the workbook. */
export function standingRun(clock: BatchClock = {}): Promise<Result<string | null>> {
  return batch(async (context) => {
    const parts = askForParts(context);
    await context.sync();
    const xml = parts.items.at(-1)?.getXml();
    if (!xml) return null;
    await context.sync();
    const run = stateOf(xml.value)?.runs.at(-1);
    return run ? JSON.stringify(run) : null;
  }, clock);
}
