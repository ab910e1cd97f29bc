/** What handlers of a sheet, of all sheets and of tables are told when cells change. */
import type { Area } from '../document/address.ts';
import { areaText, cellText, isOneCell, overlaps } from '../document/address.ts';
import { valueType, wireValue } from '../document/cell-value.ts';
import { EventType } from '../document/events.ts';
import type { Sheet } from '../document/model.ts';

export interface ChangeBefore {
  readonly value: unknown;
  readonly valueType: string;
  readonly formula: string | null;
}

export function before(sheet: Sheet, where: Area): ChangeBefore | null {
  // Values before and after need the whole workbook worked out: only for those who listen.
  if (!isOneCell(where) || !sheet.workbook.isHeard) return null;
  sheet.workbook.calculator.calculate(sheet.workbook);
  const cell = sheet.cells.get(where.top, where.left);
  const value = cell?.value ?? null;
  return { value: wireValue(value), valueType: valueType(value), formula: cell?.formula ?? null };
}

/** Where an event happened, as the handler's getRange asks for it. */
function eventReference(sheet: Sheet, { top, left, bottom, right }: Area): string {
  return [sheet.id, top, left, bottom, right].join('|');
}

/** Tells handlers of the sheet, of all sheets and of tables about an edit. */
export function announceChange(
  sheet: Sheet,
  where: Area,
  changeType: string,
  old: ChangeBefore | null = null,
  shift: string | null = null,
): void {
  const { workbook } = sheet;
  // Also where calculation waits to be asked, a formula is worked out when it is entered.
  if (workbook.calculationMode === 'Manual') workbook.calculator.calculate(workbook);
  const address = areaText(where);
  const now = old && before(sheet, where);
  const details =
    old && now && changeType === 'RangeEdited'
      ? { valueBefore: old.value, valueAfter: now.value, valueTypeBefore: old.valueType, valueTypeAfter: now.valueType }
      : {};
  const args = {
    address,
    changeType,
    worksheetId: sheet.id,
    source: 'Local',
    triggerSource: workbook.isScriptRunning ? 'ThisLocalAddin' : 'Unknown',
    ...details,
    shiftDirection: shift === null ? 'None' : `ShiftCell${shift}`,
    referenceId: eventReference(sheet, where),
  };
  workbook.emit(EventType.changed, ['Workbook', sheet.id], { type: 'WorksheetChanged', ...args });
  for (const table of sheet.tables)
    if (overlaps(table.area, where))
      workbook.emit(EventType.tableChanged, ['Workbook', sheet.id, table.id], {
        type: 'TableChanged',
        tableId: table.id,
        ...args,
      });
}

/** What a formula cell held, and a cell that is about to get a formula: by its address. */
export function formulasIn(sheet: Sheet, where: Area): Map<string, string> {
  const found = new Map<string, string>();
  if (!sheet.workbook.isHeard) return found;
  for (const [row, line] of sheet.cells.rowsIn(where))
    for (const column of line.columns(where.left, where.right))
      found.set(cellText(row, column), line.formulaAt(column) ?? String(wireValue(line.valueAt(column))));
  return found;
}

export function announceFormulas(sheet: Sheet, where: Area, old: ReadonlyMap<string, string>): void {
  if (!sheet.workbook.isHeard) return;
  const formulaDetails: { cellAddress: string; previousFormula: string }[] = [];
  for (const [row, line] of sheet.cells.rowsIn(where))
    for (const column of line.formulas()) {
      if (column < where.left || column > where.right) continue;
      const cellAddress = cellText(row, column);
      const before = old.get(cellAddress);
      if (line.formulaAt(column) !== before) formulaDetails.push({ cellAddress, previousFormula: before ?? '' });
    }
  if (formulaDetails.length === 0) return;
  const args = { type: 'WorksheetFormulaChanged', worksheetId: sheet.id, source: 'Local', formulaDetails };
  sheet.workbook.emit(EventType.formulaChanged, ['Workbook', sheet.id], args);
}

/** Tells handlers that cells look otherwise than before. */
export function announceFormat(sheet: Sheet, where: Area): void {
  sheet.workbook.emit(EventType.formatChanged, ['Workbook', sheet.id], {
    type: 'WorksheetFormatChanged',
    worksheetId: sheet.id,
    address: areaText(where),
    source: 'Local',
    referenceId: eventReference(sheet, where),
  });
}
