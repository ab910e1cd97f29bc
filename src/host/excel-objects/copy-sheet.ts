/** Worksheet.copy. */
import { invalidArgument } from '../executor/host-error.ts';
import { wholeSheet } from '../document/address.ts';
import { SheetFilter } from '../document/filter.ts';
import { addTable } from './table-making.ts';
import type { Sheet } from '../document/model.ts';

function copyName(sheet: Sheet): string {
  const { workbook } = sheet;
  const base = sheet.name.replace(/ \(\d+\)$/, '').slice(0, 27);
  let n = 2;
  while (workbook.sheetByName(`${base} (${n})`)) n++;
  return `${base} (${n})`;
}

/** A copy with the same cells, formats, merges, tables and settings, placed as asked. */
export function copySheet(sheet: Sheet, position: string, relative: Sheet | null): Sheet {
  const { workbook } = sheet;
  const own = workbook.sheets.indexOf(sheet);
  const near = relative ? workbook.sheets.indexOf(relative) : -1;
  const places: Record<string, number> = {
    None: own,
    Beginning: 0,
    End: workbook.sheets.length,
    Before: near,
    After: near + 1,
  };
  const at = places[position];
  if (at === undefined || (/Before|After/.test(position) && near < 0)) throw invalidArgument();
  workbook.undoClearing++;
  const copy = workbook.addSheet(copyName(sheet), at);
  for (const [row, column, cell] of sheet.cells.in(wholeSheet())) copy.cells.put(row, column, { ...cell });
  copyLayout(sheet, copy);
  for (const table of sheet.tables) {
    const made = addTable(copy, { ...table.area }, table.hasHeaders, false);
    made.style = table.style;
    made.hasTotals = table.hasTotals;
    made.showBandedRows = table.showBandedRows;
    made.showFilterButton = table.showFilterButton;
  }
  workbook.touch();
  return copy;
}

function copyLayout(from: Sheet, to: Sheet): void {
  to.cells.sheetStyle = from.cells.sheetStyle;
  for (const [key, map] of [
    ['rowStyles', from.cells.rowStyles],
    ['columnStyles', from.cells.columnStyles],
  ] as const)
    for (const [i, style] of map) to.cells[key].set(i, style);
  for (const [i, width] of from.columnWidths) to.columnWidths.set(i, width);
  for (const [i, height] of from.rowHeights) to.rowHeights.set(i, height);
  for (const i of from.hiddenRows) to.hiddenRows.add(i);
  for (const i of from.hiddenColumns) to.hiddenColumns.add(i);
  to.filteredRows = new Set(from.filteredRows);
  to.merges = from.merges.map((m) => ({ ...m }));
  to.hyperlinks = from.hyperlinks.map((h) => ({ area: { ...h.area }, link: { ...h.link } }));
  to.validations = from.validations.map((v) => ({ ...v, areas: v.areas.map((a) => ({ ...a })) }));
  to.frozen = from.frozen && { ...from.frozen };
  to.protection = from.protection && { ...from.protection };
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  if (from.autoFilter) {
    to.autoFilter = new SheetFilter({ ...from.autoFilter.area });
    for (const [i, criteria] of from.autoFilter.criteria) to.autoFilter.criteria.set(i, criteria);
  }
}
