/** Förväntade bidrag and the five texts: what the drop-downs and the matrix read. */
import { statuses } from '../../model/status.ts';
import { quotedSheet } from '../../workbook/cell-ref.ts';
import type { PlannedName } from '../../workbook/write-plan.ts';
import { fixedRange } from '../formulas.ts';
import type { SheetDraft } from '../sheet-draft.ts';
import type { RunView } from '../view.ts';
import { traceBlock, traceRow } from './layout.ts';
import type { TableBlock } from './table-block.ts';

/** Rows left empty for people to fill in. */
const spare = 3;

export function expectedBlock({ t, consolidation }: RunView): TableBlock {
  const { settings, chain } = consolidation;
  const known = chain.register.goals.map((goal) => goal.id);
  const ids = [...known, ...Object.keys(settings.expected).filter((id) => !known.includes(id))];
  const rows = ids.flatMap((id) => (settings.expected[id] ?? []).map((committee) => [id, committee]));
  return {
    table: 'MK_Forvantan',
    heading: t.trace.expected.heading,
    ...traceBlock.expected,
    columns: Object.values(t.trace.expected.columns),
    styles: ['inputChoice', 'inputChoice'],
    rows: [...rows, ...Array.from({ length: spare }, () => [null, null])],
  };
}

export function putStatuses(draft: SheetDraft, view: RunView): PlannedName {
  const { left, widths } = traceBlock.statuses;
  draft.setWidths(left, widths);
  draft.put(traceRow.heading, left, view.t.trace.statuses.heading, 'heading');
  draft.put(traceRow.header, left, view.t.trace.statuses.column, 'header');
  statuses.forEach((status, i) => draft.put(traceRow.first + i, left, view.statusText[status], 'cell'));
  const range = fixedRange(traceRow.first, left, traceRow.first + statuses.length - 1, left);
  return { name: 'MK_Bedomningar', formula: `${quotedSheet(view.names.sparbarhet)}!${range}` };
}
