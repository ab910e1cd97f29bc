/** Findings approved in Brister, by the short name on the row: never by row, the table may be sorted. */
import { languages, texts } from '../../i18n/index.ts';
import type { ApprovedFinding, SavedState } from '../../workbook/state.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findingId } from '../finding-id.ts';
import { cellText, columnBy, dataRows, findTable } from './our-table.ts';

/** Rows that stand there win, also when Godkänd is emptied; findings that are not there keep what was saved. */
export function readApproved(workbook: WorkbookSnapshot, saved: SavedState | null): readonly ApprovedFinding[] {
  const before = saved?.approved ?? [];
  const table = findTable(workbook, 'MK_Brister');
  if (!table) return before;
  const id = columnBy(table, (t) => t.brister.columns.id);
  const approved = columnBy(table, (t) => t.brister.columns.approved);
  const motivation = columnBy(table, (t) => t.brister.columns.motivation);
  if (id === null || approved === null) return before;
  const yes = languages.map((language) => texts(language).yes.toLowerCase());
  const keys = new Map(before.map((entry) => [findingId(entry.key), entry.key]));
  for (const entry of before) keys.set(entry.key, entry.key);
  const shown = new Set<string>();
  const found: ApprovedFinding[] = [];
  for (const row of dataRows(table)) {
    const name = cellText(table.sheet, row, id);
    if (name === '') continue;
    const key = keys.get(name) ?? name;
    if (shown.has(key)) continue;
    const isApproved = yes.includes(cellText(table.sheet, row, approved).toLowerCase());
    // The same finding on several rows is approved when one of them is.
    if (!isApproved) continue;
    shown.add(key);
    found.push({ key, motivation: motivation === null ? '' : cellText(table.sheet, row, motivation) });
  }
  const onSheet = new Set([...dataRows(table)].map((row) => cellText(table.sheet, row, id)));
  return [...found, ...before.filter(({ key }) => !onSheet.has(findingId(key)) && !onSheet.has(key))];
}
