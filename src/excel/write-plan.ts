/** Writes a plan, and when that fails tells what became of it: a request that failed may have taken effect all the same. */
import type { WritePlan } from '../core/workbook/write-plan.ts';
import { applyPlan, expectedOf, type ApplyOptions } from './apply-plan/index.ts';
import { takeBack } from './apply-plan/take-back.ts';
import { askForChanges, askForKey, firstOf } from './apply-plan/verify.ts';
import { batch, type BatchClock } from './batch.ts';
import { findOutcome, type Outcome } from './find-outcome.ts';
import { failed, ok, type ExcelProblem, type Result } from './problem.ts';
import type { WorkbookStructure } from './read-structure.ts';

export interface WriteOptions extends ApplyOptions {
  readonly clock: BatchClock;
}

/** Never tries again by itself: after a failure it only looks. */
export async function writePlan(
  plan: WritePlan,
  structure: WorkbookStructure,
  options: WriteOptions,
): Promise<Result<null>> {
  const written = await batch((context) => applyPlan(context, plan, structure, options), options.clock);
  if (written.ok) return ok(null);
  const { problem } = written;
  // A person who cancelled is waiting: looking takes a moment, and is not cancelled again.
  const { signal: _signal, ...clock } = options.clock;
  const found = await batch((context) => findOutcome(context, plan, structure.stateXml), clock);
  if (!found.ok) return failed({ ...problem, written: 'unknown' });
  return settled(plan, structure, options, problem, found.value);
}

async function settled(
  plan: WritePlan,
  structure: WorkbookStructure,
  { unfinished, keys, clock: { signal: _signal, ...clock } }: WriteOptions,
  failure: ExcelProblem,
  outcome: Outcome,
): Promise<Result<null>> {
  // All that we wrote to was there when it was read.
  const problem: ExcelProblem = failure.code === 'gone' ? { ...failure, code: 'changedMeanwhile' } : failure;
  if (outcome === 'nothing') return failed({ ...problem, written: 'nothing' });
  if (outcome === 'unfinished') return failed({ ...problem, written: 'unfinished' });
  if (outcome === 'other') return failed({ ...problem, code: 'changedMeanwhile', written: 'unknown' });
  // Everything took effect and only the answer was lost, the answer to whether the workbook had changed with it.
  const changed = await batch(async (context) => {
    const asked = [
      askForChanges(context, expectedOf(plan, structure, keys)),
      ...keys.map((key) => askForKey(context, key)),
    ];
    await context.sync();
    const what = firstOf(asked);
    if (what !== null) await takeBack(context, plan, unfinished);
    return what;
  }, clock);
  if (!changed.ok) return failed({ ...problem, written: 'unknown' });
  if (changed.value === null) return ok(null);
  return failed({ code: 'changedMeanwhile', technical: changed.value, written: 'unfinished' });
}
