/** Which series a chart makes of its source cells. */
import type { Area } from '../../document/address.ts';
import { area, areaText, columnCount, rowCount, sheetPrefix } from '../../document/address.ts';
import { isDateFormat } from '../../document/number-format.ts';
import { styleValue } from '../../document/style.ts';
import type { Sheet } from '../../document/model.ts';

export interface SeriesSource {
  readonly sheet: Sheet;
  /** The cell that names the series. */
  readonly name: Area | null;
  readonly values: Area;
  readonly categories: Area | null;
  /** Sizes of bubbles. */
  readonly sizes: Area | null;
}

const valueAt = (sheet: Sheet, row: number, column: number): unknown => sheet.cells.get(row, column)?.value ?? null;
const isBlank = (sheet: Sheet, row: number, column: number): boolean => valueAt(sheet, row, column) === null;
const isDate = (sheet: Sheet, row: number, column: number): boolean =>
  typeof valueAt(sheet, row, column) === 'number' &&
  isDateFormat(styleValue(sheet.cells.style(row, column), 'numberFormat'));
/** Texts and dates name what stands beside them; numbers are data. */
const isLabel = (sheet: Sheet, row: number, column: number): boolean =>
  typeof valueAt(sheet, row, column) === 'string' || isDate(sheet, row, column);

/**
 * Series by rows or by columns. Auto takes the direction that gives fewer series than points; a first row (column) of labels
 * names the series, the other one names the categories. Points in a plane take their x from the first line.
 */
export function seriesOf(sheet: Sheet, where: Area, seriesBy: string, chartType: string): SeriesSource[] {
  sheet.workbook.calculator.calculate(sheet.workbook);
  const [rows, columns] = [rowCount(where), columnCount(where)];
  const cornerIsBlank = isBlank(sheet, where.top, where.left);
  const headRow = rows > 1 && (isLabel(sheet, where.top, where.right) || (cornerIsBlank && columns > 1)) ? 1 : 0;
  const first = Math.min(where.top + headRow, where.bottom);
  const headColumn = columns > 1 && (isLabel(sheet, first, where.left) || (cornerIsBlank && rows > 1)) ? 1 : 0;
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && rows - headRow >= columns - headColumn);
  const [head, titles] = byColumns ? [headRow, headColumn] : [headColumn, headRow];
  const lines = byColumns ? columns : rows;
  const line = (i: number): Area =>
    byColumns
      ? area(where.top + head, where.left + i, where.bottom, where.left + i)
      : area(where.top + i, where.left + head, where.top + i, where.right);
  const nameOf = (i: number): Area | null => {
    if (head === 0) return null;
    const [row, column] = byColumns ? [where.top, where.left + i] : [where.top + i, where.left];
    return area(row, column, row, column);
  };
  const one = (i: number, categories: number | null, sizes: number | null = null): SeriesSource => ({
    sheet,
    name: nameOf(i),
    values: line(i),
    categories: categories === null ? null : line(categories),
    sizes: sizes === null ? null : line(sizes),
  });
  const count = (n: number): number[] => Array.from({ length: Math.max(n, 0) }, (_, i) => i);
  if (/^Bubble/i.test(chartType) && lines > 1)
    return count(Math.floor((lines - (lines % 2)) / 2)).map((i) =>
      one(2 * i + (lines % 2), lines % 2 === 1 ? 0 : null, 2 * i + 1 + (lines % 2)),
    );
  if (/^XYScatter/i.test(chartType) && lines > 1) return count(lines - 1).map((i) => one(i + 1, 0));
  return count(lines - titles).map((i) => one(i + titles, titles === 1 ? 0 : null));
}

/** The direction that was taken. */
export const plotByOf = (sources: readonly SeriesSource[]): string =>
  sources.every(({ values }) => values.left === values.right) ? 'Columns' : 'Rows';

export function sourceText(sheet: Sheet, where: Area): string {
  return `${sheetPrefix(sheet.name)}!${areaText(where, true)}`;
}
