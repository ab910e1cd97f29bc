/** Columns that say how it went without a word: cells filled with a traffic-light's colour, or a dot in one. */
import type { CellFormat, ColourName, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { isBlank } from '../cells/cells.ts';

/** Share of the rows that must be lit: the indicators after a delmål's first have none of their own. */
const leastLit = 0.3;
/** More rows than this that are all yellow wait to be filled in. */
const mostAlike = 3;

function isLight(colour: ColourName | null): boolean {
  return colour === 'gron' || colour === 'gul' || colour === 'orange' || colour === 'rod';
}

function isColoured({ fill, fontColour }: CellFormat): boolean {
  return isLight(fill) || isLight(fontColour);
}

/** Nothing is said, in a traffic-light's colour. */
export function isLamp(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isLight(sheet.format(row, column).fill) && isBlank(sheet, row, column);
}

/** "●" whose letters have the colour. */
export function isDot(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (sheet.kind(row, column) !== CellKind.text) return false;
  const text = sheet.text(row, column).trim();
  return text.length === 1 && !/[\p{L}\p{N}]/u.test(text) && isLight(sheet.format(row, column).fontColour);
}

/** Nothing but lamps and dots, where `isSaid` is what may be written instead ("Kan ej bedömas"). */
export function isLampColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  isSaid: (row: number) => boolean,
): boolean {
  // Most columns have no colour at all: then nothing that is written in them has to be understood.
  if (!rows.some((row) => isColoured(sheet.format(row, column)))) return false;
  const colours = new Set<ColourName | null>();
  let lit = 0;
  for (const row of rows) {
    const { fill, fontColour } = sheet.format(row, column);
    if (isDot(sheet, row, column)) colours.add(fontColour);
    else if (isLamp(sheet, row, column)) {
      // A colour that goes on to the left is the row's.
      if (column > 0 && sheet.format(row, column - 1).fill === fill) continue;
      colours.add(fill);
    } else if (isBlank(sheet, row, column) || isSaid(row)) continue;
    else return false;
    lit++;
  }
  if (lit === 0 || lit < leastLit * rows.length) return false;
  return lit <= mostAlike || colours.size > 1 || !colours.has('gul');
}
