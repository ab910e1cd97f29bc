/** After the marks were put out on a workbook that was no longer the one that was read. */
import type { WritePlan } from '../../core/workbook/write-plan.ts';
import { oursIn } from '../ours.ts';
import { readStructure } from '../read-structure.ts';
import { stateIn } from '../state-of.ts';
import { removeOverlays } from './overlays.ts';
import { markUnfinished } from './sheets.ts';
import { StatePart } from './state.ts';

/**
 * The marks go, found anew by their formula, and our sheets say that they are not to be trusted: what they tell of is no
 * longer there.
 */
export async function takeBack(context: Excel.RequestContext, plan: WritePlan, unfinished: string): Promise<void> {
  const structure = await readStructure(context);
  const ours = oursIn(structure, stateIn(structure));
  removeOverlays(context, ours.users);
  for (const own of plan.sheets) {
    const known = ours.sheets.find(({ name }) => name === own.name);
    if (known) markUnfinished(context.workbook.worksheets.getItem(known.id), own, unfinished);
  }
  if (plan.state) new StatePart(context, structure.stateParts).write({ ...plan.state, phase: 'writing' });
  await context.sync();
}
