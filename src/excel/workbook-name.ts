import { batch, type BatchClock } from './batch.ts';
import type { Result } from './problem.ts';

/** What Excel calls the open workbook: "Delår.xlsx", or "Bok1" as long as it was never saved. */
export function workbookName(clock: BatchClock = {}): Promise<Result<string>> {
  return batch(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  }, clock);
}
