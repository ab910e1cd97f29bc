/** Which series a chart makes of its source cells. */
import type { Area } from '../document/address.ts';
import { area, areaText, columnCount, rowCount, sheetPrefix } from '../document/address.ts';
import { wireValue } from '../document/cell-value.ts';
import type { Sheet } from '../document/model.ts';

export interface SeriesSource {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area | null;
  readonly sheet: Sheet;
}

const isText = (sheet: Sheet, row: number, column: number): boolean => {
  const value = sheet.cells.get(row, column)?.value ?? null;
  return typeof value === 'string';
};

const isBlank = (sheet: Sheet, row: number, column: number): boolean =>
  (sheet.cells.get(row, column)?.value ?? null) === null;

/**
 * Series by rows or by columns. Auto takes the direction that gives fewer series than points; a first row (column) of texts
 * names the series, the other one names the categories.
 */
export function seriesOf(sheet: Sheet, where: Area, seriesBy: string): SeriesSource[] {
  sheet.workbook.calculator.calculate(sheet.workbook);
  const [rows, columns] = [rowCount(where), columnCount(where)];
  const cornerIsBlank = isBlank(sheet, where.top, where.left);
  const hasHeaderRow = rows > 1 && (isText(sheet, where.top, where.right) || (cornerIsBlank && columns > 1));
  const firstDataRow = where.top + (hasHeaderRow ? 1 : 0);
  const hasLabelColumn =
    columns > 1 && (isText(sheet, Math.min(firstDataRow, where.bottom), where.left) || (cornerIsBlank && rows > 1));
  const firstDataColumn = where.left + (hasLabelColumn ? 1 : 0);
  const [dataRows, dataColumns] = [where.bottom - firstDataRow + 1, where.right - firstDataColumn + 1];
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && dataRows >= dataColumns);
  const name = (row: number, column: number, has: boolean, n: number): string => {
    const value = has ? wireValue(sheet.cells.get(row, column)?.value ?? null) : '';
    return value === '' ? `Series${n + 1}` : String(value);
  };
  if (byColumns)
    return Array.from({ length: Math.max(dataColumns, 0) }, (_, i) => ({
      sheet,
      name: name(where.top, firstDataColumn + i, hasHeaderRow, i),
      values: area(firstDataRow, firstDataColumn + i, where.bottom, firstDataColumn + i),
      categories: hasLabelColumn ? area(firstDataRow, where.left, where.bottom, where.left) : null,
    }));
  return Array.from({ length: Math.max(dataRows, 0) }, (_, i) => ({
    sheet,
    name: name(firstDataRow + i, where.left, hasLabelColumn, i),
    values: area(firstDataRow + i, firstDataColumn, firstDataRow + i, where.right),
    categories: hasHeaderRow ? area(where.top, firstDataColumn, where.top, where.right) : null,
  }));
}

/** The direction that was taken. */
export const plotByOf = (sources: readonly SeriesSource[]): string =>
  sources.every(({ values }) => values.left === values.right) ? 'Columns' : 'Rows';

export function sourceText(sheet: Sheet, where: Area): string {
  return `${sheetPrefix(sheet.name)}!${areaText(where, true)}`;
}
