/** Whether our marks stand on the users' sheets: a choice that is kept in the workbook and holds for every run. */
import { emptyState } from '../core/workbook/answers.ts';
import { removeOverlays, writeOverlays } from './apply-plan/overlays.ts';
import { WriteFlow } from './apply-plan/flow.ts';
import { StatePart } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import { checkable } from './checkable.ts';
import { planOfNow, type RunOptions } from './consolidate-workbook.ts';
import { oursIn } from './ours.ts';
import { ok, type ExcelProblem, type Result } from './problem.ts';
import { readStructure } from './read-structure.ts';
import { stateIn } from './state-of.ts';

/** Puts the marks on for what is found now, or takes them off; before the first run it is only remembered. */
export async function setMarks(isOn: boolean, options: RunOptions): Promise<Result<null>> {
  const remembered = await remember(isOn, options.timing);
  if (!remembered.ok || !isOn || !remembered.value) return remembered.ok ? ok(null) : remembered;
  const planned = await planOfNow(options);
  if (!planned.ok) return planned;
  return batch(async (context) => {
    const structure = await readStructure(context);
    removeOverlays(context, oursIn(structure, stateIn(structure)).users);
    const flow = new WriteFlow(context);
    await writeOverlays(flow, planned.value.overlays, structure);
    await flow.send();
    return null;
  }, options.timing);
}

/** The value is whether a run stands in the workbook. */
async function remember(isOn: boolean, clock: BatchClock = {}): Promise<Result<boolean>> {
  const done = await batch(async (context): Promise<ExcelProblem | boolean> => {
    const structure = await readStructure(context);
    const refused = checkable(structure);
    if (refused) return refused;
    const { hasNoMarks: _before, ...state } = stateIn(structure) ?? emptyState;
    new StatePart(context, structure.stateParts).write(isOn ? state : { ...state, hasNoMarks: true });
    const ours = oursIn(structure, stateIn(structure));
    if (!isOn) removeOverlays(context, ours.users);
    await context.sync();
    return ours.sheets.length > 0;
  }, clock);
  if (!done.ok) return done;
  return typeof done.value === 'boolean' ? ok(done.value) : { ok: false, problem: done.value };
}
