/** Handlingsplan: activities with the delmål and KF-mål they are meant for. */
import type { Activity, SheetReading } from '../../model/chain.ts';
import type { Resolver } from '../../parse/index.ts';
import { isPlaceholder } from '../../parse/index.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';
import type { CommitteeNames } from '../sheets/committee-names.ts';
import { ReferenceReader } from '../readers/reference-reader.ts';
import { rowWord, RowWord } from './row-words.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { TextColumn } from '../cells/text-column.ts';

export function readActivities(
  layout: SheetLayout,
  draft: TableDraft,
  columns: readonly LayoutColumn[],
  reading: SheetReading,
  resolver: Resolver,
  names: CommitteeNames,
): Activity[] {
  const { sheet, workbook } = layout.source;
  const at = (field: LayoutColumn['field']) => columns.find((column) => column.field === field)?.column ?? -1;
  const text = new TextColumn(sheet, layout.merges, at('aktivitet'));
  const subGoal = new TextColumn(sheet, layout.merges, at('delmal'));
  const committee = new TextColumn(sheet, layout.merges, at('namnd'));
  const reference = new TextColumn(sheet, layout.merges, at('kfRef'));
  const references = new ReferenceReader(sheet, reference.column, -1, resolver, workbook.date1904);
  const headerRows = new Set(draft.headerRows);
  const activities: Activity[] = [];
  for (let row = draft.from; row < draft.to; row++) {
    if (headerRows.has(row) || !text.isFilled(row)) continue;
    const words = text.text(row);
    if (rowWord(words) !== RowWord.plain || isPlaceholder(words)) continue;
    const own = committee.text(committee.sourceRow(row));
    const source = reference.sourceRow(row);
    activities.push({
      sheet: reading,
      row,
      committee: own === '' ? reading.committee : (names.find(own) ?? own),
      text: words,
      subGoal: subGoal.text(subGoal.sourceRow(row)) || null,
      goalIds: source < 0 ? [] : references.read(source).goalIds,
    });
  }
  return activities;
}
