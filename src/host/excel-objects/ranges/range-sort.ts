import { HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { areaText, columnCount, isEntireColumn, isEntireRow, overlaps, rowCount } from '../../document/address.ts';
import { EventType } from '../../document/events.ts';
import { sortArea } from '../../document/sorting.ts';
import type { Sheet, SortFieldState } from '../../document/model.ts';

/** Range.sort. */
export class RangeSort extends HostObject {
  readonly type = 'RangeSort';
  private readonly sheet: Sheet;
  private readonly where: () => Area;

  constructor(sheet: Sheet, where: () => Area) {
    super();
    this.sheet = sheet;
    this.where = where;
  }

  Apply(
    fields: SortFieldState[],
    matchCase: boolean | null,
    hasHeaders: boolean | null,
    orientation: string | null,
  ): void {
    const { sheet } = this;
    sheet.assertAllowed('allowSort');
    const byColumns = orientation === 'Columns';
    sheet.workbook.calculator.calculate(sheet.workbook);
    let where = this.where();
    if (isEntireColumn(where) || isEntireRow(where)) where = sheet.cells.used(true, where) ?? where;
    checkFields(fields, byColumns ? rowCount(where) : columnCount(where));
    if (sheet.merges.some((m) => overlaps(m, where)))
      throw new HostError('InvalidOperation', 'To sort, all merged cells need to be the same size.');
    const body = hasHeaders
      ? byColumns
        ? { ...where, left: where.left + 1 }
        : { ...where, top: where.top + 1 }
      : where;
    announceSort(sheet, sortArea(sheet, body, fields, matchCase === true, byColumns), byColumns);
  }
}

export function checkFields(fields: unknown, width: number): asserts fields is SortFieldState[] {
  const isRight =
    Array.isArray(fields) &&
    fields.every((f: SortFieldState) => Number.isInteger(f.key) && f.key >= 0 && f.key < width);
  if (!isRight) throw invalidArgument('A sort field points outside the range.');
}

/** Only what came to stand elsewhere is told. */
export function announceSort(sheet: Sheet, moved: readonly Area[], byColumns: boolean): void {
  const type = byColumns ? EventType.columnSorted : EventType.rowSorted;
  const name = byColumns ? 'WorksheetColumnSorted' : 'WorksheetRowSorted';
  const args = { type: name, worksheetId: sheet.id, address: moved.map((a) => areaText(a)).join(','), source: 'Local' };
  sheet.workbook.emit(type, ['Workbook', sheet.id], args);
}
