/** The cells of a series as a chart part holds them: the reference, and the values as they were when it was written. */
import { escapeXml } from '../../../xlsx/package/index.ts';
import { CellError } from '../../document/cell-value.ts';
import { styleValue } from '../../document/style.ts';
import { sourceText } from '../../excel-objects/charts/chart-source.ts';
import type { Source } from '../../excel-objects/charts/series-source.ts';

interface Point {
  readonly value: unknown;
  readonly format: string;
}

function pointsOf({ sheet, area }: Source): Point[] {
  const points: Point[] = [];
  for (let r = area.top; r <= area.bottom; r++)
    for (let c = area.left; c <= area.right; c++) {
      const value = sheet.cells.get(r, c)?.value ?? null;
      points.push({ value, format: styleValue(sheet.cells.style(r, c), 'numberFormat') });
    }
  return points;
}

function cache(points: readonly Point[], name: 'numCache' | 'strCache'): string {
  const listed = points
    .map(({ value }, i) => [value instanceof CellError ? value.code : value, i] as const)
    .filter(([value]) => value !== null && (name === 'strCache' || typeof value === 'number'))
    .map(([value, i]) => `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`);
  const format = name === 'numCache' ? `<c:formatCode>${escapeXml(points[0]?.format ?? 'General')}</c:formatCode>` : '';
  return `<c:${name}>${format}<c:ptCount val="${points.length}"/>${listed.join('')}</c:${name}>`;
}

/** Numbers where every value is one (values always are), texts otherwise. */
export function dataXml(source: Source, isNumeric: boolean): string {
  const points = pointsOf(source);
  const f = `<c:f>${escapeXml(sourceText(source.sheet, source.area))}</c:f>`;
  const areNumbers = isNumeric || points.every(({ value }) => value === null || typeof value === 'number');
  return areNumbers
    ? `<c:numRef>${f}${cache(points, 'numCache')}</c:numRef>`
    : `<c:strRef>${f}${cache(points, 'strCache')}</c:strRef>`;
}
