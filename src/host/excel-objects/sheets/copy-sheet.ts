/** Worksheet.copy. */
import { invalidArgument } from '../../executor/host-error.ts';
import { followRename, followTableRename } from '../../calc/references.ts';
import { wholeSheet } from '../../document/address.ts';
import { copyOf } from '../../document/cells.ts';
import { SheetFilter } from '../../document/filter.ts';
import { changedRule } from '../../document/formulas.ts';
import type { NameState, Sheet, Table } from '../../document/model.ts';
import { TableRecord } from '../../document/table.ts';
import type { SheetCopy } from '../bag-copy.ts';
import { copyObjects } from './copy-sheet-objects.ts';

function copyName(sheet: Sheet): string {
  const { workbook } = sheet;
  const base = sheet.name.replace(/ \(\d+\)$/, '').slice(0, 27);
  let n = 2;
  while (workbook.sheetByName(`${base} (${n})`)) n++;
  return `${base} (${n})`;
}

/** A copy with all that lies on the sheet, placed as asked. What points at the sheet itself points at the copy. */
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
  const to = workbook.addSheet(copyName(sheet), at);
  const tables = sheet.tables.map((table) => [table, copyTable(table, to)] as const);
  const copy: SheetCopy = {
    from: sheet,
    to,
    made: new Map(),
    formula: (formula) =>
      tables.reduce(
        (text, [before, after]) => followTableRename(text, before.name, after.name),
        followRename(formula, sheet.name, to.name),
      ),
  };
  copyCells(copy);
  copyLayout(copy);
  copyNames(copy);
  copyObjects(copy);
  workbook.touch();
  return to;
}

function copyCells({ from, to, formula }: SheetCopy): void {
  for (const [row, column, cell] of from.cells.in(wholeSheet()))
    to.cells.put(row, column, cell.formula === null ? cell : copyOf(cell, { formula: formula(cell.formula) }));
  to.cells.sheetStyle = from.cells.sheetStyle;
  for (const [i, style] of from.cells.rowStyles) to.cells.rowStyles.set(i, style);
  for (const [i, style] of from.cells.columnStyles) to.cells.columnStyles.set(i, style);
}

/** "Utfall" → "Utfall2": a name that no other table and no cells have. */
function tableName(table: Table): string {
  const { workbook } = table.sheet;
  let n = workbook.tables().length + 1;
  while (workbook.tableByName(`${table.name}${n}`) || workbook.findName(`${table.name}${n}`, null)) n++;
  return `${table.name}${n}`;
}

function copyTable(table: Table, to: Sheet): Table {
  const made = new TableRecord(to.workbook.newGuid(), to, tableName(table), { ...table.area }, table.hasHeaders);
  const { hasTotals, style, highlightFirstColumn, highlightLastColumn, showBandedRows, showBandedColumns } = table;
  const { showFilterButton, nextColumnId, isNew } = table;
  Object.assign(made, { hasTotals, style, highlightFirstColumn, highlightLastColumn, showBandedRows });
  Object.assign(made, { showBandedColumns, showFilterButton, nextColumnId, isNew });
  made.columns = table.columns.map((column) => ({ ...column }));
  made.sort = { ...table.sort };
  for (const [i, criteria] of table.filter.criteria) made.filter.criteria.set(i, criteria);
  to.tables.push(made);
  return made;
}

function copyLayout({ from, to, formula }: SheetCopy): void {
  for (const [i, width] of from.columnWidths) to.columnWidths.set(i, width);
  for (const [i, height] of from.rowHeights) to.rowHeights.set(i, height);
  for (const i of from.hiddenRows) to.hiddenRows.add(i);
  for (const i of from.hiddenColumns) to.hiddenColumns.add(i);
  to.filteredRows = new Set(from.filteredRows);
  to.rowGroups = from.rowGroups.map((group) => ({ ...group }));
  to.columnGroups = from.columnGroups.map((group) => ({ ...group }));
  to.merges = from.merges.map((m) => ({ ...m }));
  to.hyperlinks = from.hyperlinks.map(({ area, link }) => {
    const place = link.documentReference;
    const target = place === undefined ? {} : { documentReference: formula(`=${place}`).slice(1) };
    return { area: { ...area }, link: { ...link, ...target } };
  });
  to.validations = from.validations.map((v) => ({
    ...v,
    areas: v.areas.map((a) => ({ ...a })),
    rule: changedRule(v.rule, formula),
  }));
  to.frozen = from.frozen && { ...from.frozen };
  to.protection = from.protection && { ...from.protection };
  const { tabColor, showGridlines, showHeadings, standardWidth, enableCalculation } = from;
  Object.assign(to, { tabColor, showGridlines, showHeadings, standardWidth, enableCalculation });
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  if (from.autoFilter) {
    to.autoFilter = new SheetFilter({ ...from.autoFilter.area });
    for (const [i, criteria] of from.autoFilter.criteria) to.autoFilter.criteria.set(i, criteria);
  }
}

/** The sheet's own names; a name of the workbook for cells of the sheet gets a namesake on the copy, as in Excel. */
function copyNames({ from, to, formula }: SheetCopy): void {
  const scoped = (name: NameState): NameState => ({ ...name, scope: to, formula: formula(name.formula) });
  const own = new Set(from.names.map((name) => name.name.toLowerCase()));
  const shared = from.workbook.names.filter(
    (name) => !own.has(name.name.toLowerCase()) && followRename(name.formula, from.name, to.name) !== name.formula,
  );
  to.names = [...from.names, ...shared].map(scoped);
}
