/** Changes what the workbook remembers, and nothing else. */
import { checkable } from './checkable.ts';
import { StatePart } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import { ok, type Result } from './problem.ts';
import { savedIn } from './saved-state.ts';
import { readSnapshot } from './snapshot.ts';
import type { Answers } from '../core/workbook/answers.ts';
import { withAnswers } from '../core/workbook/answers.ts';

/**
 * Saves what a person has answered and corrected in the workbook's state, in place of all earlier answers. No sheet of ours
 * is needed; the next run, wherever it is made, uses them.
 */
export async function saveAnswers(answers: Answers, clock: BatchClock = {}): Promise<Result<null>> {
  const saved = await batch(async (context) => {
    const { snapshot, structure } = await readSnapshot(context, { depth: 'ours' });
    const refused = checkable(structure);
    if (refused) return refused;
    const held = savedIn(snapshot)?.settings ?? {};
    new StatePart(context, structure.stateParts).write(withAnswers(snapshot.state, answers, held));
    await context.sync();
    return null;
  }, clock);
  if (!saved.ok) return saved;
  return saved.value ? { ok: false, problem: saved.value } : ok(null);
}
