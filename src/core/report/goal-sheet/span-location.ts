import { a1Area, quotedSheet } from '../../workbook/cell-ref.ts';
import type { RowSpan } from '../flat-rows.ts';
import { flatLayout } from '../underlag-layout.ts';
import type { ReportView } from '../view.ts';

/** Link target that selects rows of Underlag: "'Underlag'!A5:S12". */
export function spanLocation(view: ReportView, span: RowSpan): string {
  const top = flatLayout.first + span.from;
  const bottom = flatLayout.first + span.to;
  return `${quotedSheet(view.names.underlag)}!${a1Area({ top, bottom, left: 0, right: flatLayout.columns - 1 })}`;
}
