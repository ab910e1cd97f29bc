/** Fills the factory; gives the root object of a workbook. */
import { areaText } from '../document/address.ts';
import type { Area } from '../document/address.ts';
import { EventType } from '../document/events.ts';
import { overlaps } from '../document/address.ts';
import { deactivateChart } from './charts/charts.ts';
import { make } from './factory.ts';
import { pivotTablesOf } from './pivots/pivot-tables.ts';
import { Range } from './ranges/range.ts';
import { RangeAreas } from './ranges/range-areas.ts';
import { Tables } from './tables/tables.ts';
import { Worksheet } from './sheets/worksheet.ts';
import type { Sheet } from '../document/model.ts';

make.worksheet = (sheet) => new Worksheet(sheet);
make.range = (sheet, area) => new Range(sheet, area);
make.rangeAreas = (sheet, areas) => new RangeAreas(sheet, areas);
make.tables = (list, type, sheet) =>
  new Tables((sheet ?? list()[0]?.sheet)?.workbook as never, list, type, sheet ?? null);
make.pivotTables = (sheet, within) => pivotTablesOf(sheet.workbook, sheet, within);
make.select = select;

/** Selects areas of a sheet (which becomes active) and tells who listens. */
export function select(sheet: Sheet, areas: readonly Area[]): void {
  const { workbook } = sheet;
  workbook.activate(sheet);
  deactivateChart(workbook);
  const before = sheet.selection;
  sheet.selection = areas.map((a) => ({ ...a }));
  const [first] = sheet.selection;
  sheet.activeCell = first ? { row: first.top, column: first.left } : null;
  const address = sheet.selection.map((a) => areaText(a)).join(',');
  const args = { type: 'WorksheetSelectionChanged', address, worksheetId: sheet.id };
  workbook.emit(EventType.selectionChanged, ['Workbook', sheet.id], args);
  for (const table of sheet.tables) {
    const isInsideTable = sheet.selection.some((a) => overlaps(a, table.area));
    // A table hears of what is selected in it, and of being left.
    if (!isInsideTable && !before.some((a) => overlaps(a, table.area))) continue;
    const tableArgs = {
      type: 'TableSelectionChanged',
      tableId: table.id,
      worksheetId: sheet.id,
      address: isInsideTable ? address : '',
      isInsideTable,
    };
    workbook.emit(EventType.tableSelectionChanged, [table.id], tableArgs);
  }
}

/** A person clicks in the middle of a cell. Offsets are points from the cell's corner. */
export function click(sheet: Sheet, where: Area): void {
  select(sheet, [where]);
  const address = areaText({ ...where, bottom: where.top, right: where.left });
  const [offsetX, offsetY] = [sheet.columnWidth(where.left) / 2, sheet.rowHeight(where.top) / 2];
  const args = { type: 'WorksheetSingleClicked', worksheetId: sheet.id, address, offsetX, offsetY };
  sheet.workbook.emit(EventType.singleClicked, ['Workbook', sheet.id], args);
}

export { WorkbookObject } from './workbook/workbook.ts';
