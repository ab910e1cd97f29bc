/** The sheet Spårbarhet: how the figures came about, so that an auditor can follow them (looks §5.4). */
import type { PlannedName, SheetPlan } from '../../workbook/write-plan.ts';
import type { BriefRow } from '../brister.ts';
import { area, SheetDraft } from '../sheet-draft.ts';
import type { RunView } from '../view.ts';
import { traceBlock, traceRow } from './layout.ts';
import { expectedBlock, putStatuses } from './lists.ts';
import { changesBlock, deviationsBlock, runsBlock } from './log-blocks.ts';
import { registerLine } from './register-line.ts';
import { putSettings } from './settings-block.ts';
import { sheetsBlock } from './sheets-block.ts';
import { putTable } from './table-block.ts';

export function traceSheet(view: RunView, rows: readonly BriefRow[]): { sheet: SheetPlan; names: PlannedName[] } {
  const { t, consolidation } = view;
  const draft = new SheetDraft();
  draft.setHeights({ 0: 26, 1: 17, 2: 15, 3: 24, 4: 18 });
  draft.put(traceRow.title, 0, t.trace.title(view.kommun), 'title');
  draft.put(
    traceRow.register,
    0,
    registerLine(consolidation.chain.register, view.language, view.target === null),
    'subtitle',
  );
  draft.put(traceRow.note, 0, t.trace.note, 'note');
  const settings = putSettings(draft, view);
  const page = (top: number, left: number, last: number, right: number): void =>
    void draft.printAreas.push(area(top, left, last, right));
  page(0, 0, settings.last, 2);
  for (const block of [sheetsBlock(view), runsBlock(view), changesBlock(view), deviationsBlock(view, rows)]) {
    const last = putTable(draft, block);
    // "Inga avsteg." is no page on paper.
    if (block.rows.length > 0) page(traceRow.heading, block.left, last, block.left + block.columns.length - 1);
  }
  const expected = putTable(draft, expectedBlock(view));
  draft.put(traceRow.note, traceBlock.expected.left, t.trace.expected.note, 'note');
  const statuses = putStatuses(draft, view);
  page(traceRow.note, traceBlock.expected.left, Math.max(expected, traceRow.first + 4), traceBlock.statuses.left);
  const sheet = draft.plan(view, 'sparbarhet', { rows: traceRow.first, columns: 0 }, traceRow.header);
  return { sheet, names: [...settings.names, statuses] };
}
