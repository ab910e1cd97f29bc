/** After a request that failed, or whose answer was lost: what became of the run, told by the workbook itself. */
import { stateToXml } from '../core/workbook/state-xml.ts';
import type { WritePlan } from '../core/workbook/write-plan.ts';
import { askForParts } from './apply-plan/state.ts';
import { sameXml } from './apply-plan/verify.ts';

/** other: somebody else's run has been there since. */
export type Outcome = 'nothing' | 'unfinished' | 'done' | 'other';

/** @param before text of the state part before the run; null when there was none */
export async function findOutcome(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: string | null,
): Promise<Outcome> {
  const parts = askForParts(context);
  await context.sync();
  const xml = parts.items.at(-1)?.getXml();
  if (xml) await context.sync();
  const now = xml?.value ?? null;
  if (parts.items.length > 1) return 'other';
  const { state } = plan;
  if (state && sameXml(now, stateToXml(state)) && !sameXml(before, now)) return 'done';
  if (state && sameXml(now, stateToXml({ ...state, phase: 'writing' }))) return 'unfinished';
  return sameXml(now, before) ? 'nothing' : 'other';
}
