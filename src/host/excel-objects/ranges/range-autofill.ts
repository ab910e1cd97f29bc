/** Range.autoFill: copies, series and formats from a source into a destination that contains it. */
import { shiftFormula } from '../../calc/references.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { columnCount, containsArea, rowCount } from '../../document/address.ts';
import type { Cell } from '../../document/cells.ts';
import { emptyCell } from '../../document/cells.ts';

import { seriesOf } from './fill-series.ts';
import { announceChange } from '../announce.ts';
import { keepTableHeaders } from './range-writing.ts';
import type { Found } from '../target.ts';
import { word } from '../words.ts';
import type { Sheet } from '../../document/model.ts';

const kinds = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
];

export function autoFill(sheet: Sheet, source: Area, destination: Found, given: string): void {
  const kind = word(given, kinds);
  const to = destination.area;
  if (destination.sheet !== sheet || !containsArea(to, source))
    throw invalidArgument('The destination range must contain the source range.');
  sheet.assertWritable(to);
  const isVertical = columnCount(to) === columnCount(source);
  if (!isVertical && rowCount(to) !== rowCount(source))
    throw invalidArgument('Cells are filled in one direction at a time.');
  const lines = isVertical ? columnCount(source) : rowCount(source);
  for (let line = 0; line < lines; line++) fillLine(sheet, source, to, isVertical, line, kind);
  keepTableHeaders(sheet, to);
  sheet.workbook.touch();
  announceChange(sheet, to, 'RangeEdited');
}

function fillLine(sheet: Sheet, source: Area, to: Area, isVertical: boolean, line: number, kind: string): void {
  const place = (i: number): [number, number] => (isVertical ? [i, source.left + line] : [source.top + line, i]);
  const [from, end] = isVertical ? [source.top, source.bottom] : [source.left, source.right];
  const [first, last] = isVertical ? [to.top, to.bottom] : [to.left, to.right];
  const cells: Cell[] = [];
  for (let i = from; i <= end; i++) cells.push(sheet.cells.get(...place(i)) ?? emptyCell());
  const next =
    kind === 'FillCopy' || kind === 'FillFormats'
      ? null
      : seriesOf(
          cells.map((c) => c.value),
          kind,
          formatOf(cells[0]),
        );
  for (let i = first; i <= last; i++) {
    if (i >= from && i <= end) continue;
    const steps = i - from;
    const n = cells.length;
    const template = cells[((steps % n) + n) % n] as Cell;
    const target = sheet.cells.ensure(...place(i));
    if (kind !== 'FillValues') target.style = template.style;
    if (kind === 'FillFormats') continue;
    const [row, column] = place(i);
    const [sourceRow, sourceColumn] = place(from + (((steps % n) + n) % n));
    target.spill = null;
    target.spilledFrom = null;
    target.rich = template.rich;
    if (template.formula !== null) {
      target.formula = shiftFormula(template.formula, row - sourceRow, column - sourceColumn);
      target.value = null;
    } else {
      target.formula = null;
      target.value = next ? next(steps) : template.value;
    }
  }
}

const formatOf = (cell: Cell | undefined): string => cell?.style?.numberFormat ?? 'General';
