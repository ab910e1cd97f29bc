/** The key (teckenförklaring) under a table: nothing from there on is a row of it, also where the table has none. */
import type { LegendEntry } from '../../parse/index.ts';
import { createLegend, Meanings } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { filledCells, noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { HeaderRun } from '../headers/header-run.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { KeyPlace, LegendLine } from './legend-block.ts';
import { legendEntries, legendLines } from './legend-block.ts';

/** A key under the tables is short. */
const deepestKey = 15;
const widestKey = 30;
/** A row of a key is a sign and its meaning, under a title perhaps with a note beside it. */
const mostCells = 3;
const mostUntitled = 2;
/** A table so wide that a row of it is no mere pair. */
const leastColumns = 5;
const keyTitle =
  /^(?:tecken|symbol|färg|status)?förklaring(?: till .*)?:?$|^(?:symbol|färg|status)er(?: och färger)?:?$|^legend:?$/i;

/** Row of the key's title among the last rows before `to`; `to` where there is none. */
export function keyTitleRow(sheet: SheetSnapshot, from: number, to = sheet.rowCount): number {
  for (let row = Math.max(from, to - deepestKey); row < to; row++) {
    const column = onlyColumn(sheet, row, 0, lastColumn(sheet));
    if (column >= 0 && sheet.kind(row, column) === CellKind.text && keyTitle.test(sheet.text(row, column).trim()))
      return row;
  }
  return to;
}

/** The row after the key whose title stands in `title`: an empty one, or the end of the sheet. */
export function keyEnd(sheet: SheetSnapshot, title: number): number {
  let row = title + 1;
  // Some leave a row empty under the title.
  if (onlyColumn(sheet, row, 0, lastColumn(sheet)) === noColumn) row++;
  while (row < sheet.rowCount && onlyColumn(sheet, row, 0, lastColumn(sheet)) !== noColumn) row++;
  return row;
}

/** The table without the key under it. */
export function withoutKey(sheet: SheetSnapshot, draft: TableDraft): TableDraft {
  const title = keyTitleRow(sheet, draft.from, draft.to);
  if (title < draft.to) return isKey(sheet, title, draft.to) ? { ...draft, to: title } : draft;
  const key = untitledKey(sheet, draft);
  return key < draft.to ? { ...draft, to: key } : draft;
}

/** The first of a table's last rows that explains a sign, or what stands alone over it, when no rows of values follow. */
function untitledKey(sheet: SheetSnapshot, { from, to, headerRows, run }: TableDraft): number {
  const most = run.cells.length < leastColumns ? 1 : mostUntitled;
  const first = Math.max(from, to - deepestKey, (headerRows.at(-1) as number) + 1);
  let tail = to;
  while (tail > first && filledCells(sheet, tail - 1, 0, lastColumn(sheet)) <= most) tail--;
  if (tail === to) return to;
  const lines = explainedLines(sheet, { from: tail, to, left: 0, right: lastColumn(sheet) }, new Meanings());
  const key = lines[0]?.row ?? to;
  const isAlone = (row: number) => onlyColumn(sheet, row, 0, lastColumn(sheet)) >= 0;
  const isEmpty = (row: number) => onlyColumn(sheet, row, 0, lastColumn(sheet)) === noColumn;
  return key - 1 > tail && isAlone(key - 1) && isEmpty(key - 2) ? key - 1 : key;
}

/** The lines that explain something, when they make a key. */
function explainedLines(sheet: SheetSnapshot, place: KeyPlace, meanings: Meanings): readonly LegendLine[] {
  const lines = legendLines(sheet, place, meanings).filter(({ row, entries }) => {
    const known = entries.filter(({ meaning }) => meanings.of(meaning) !== null).length;
    const filled = filledCells(sheet, row, place.left, place.right);
    // "Uppdrag | Klart | Status | Kommentar", coloured: a header with a word of status in it is no key.
    return known > 0 && (filled <= mostCells || known >= filled - 1);
  });
  const all = lines.flatMap(({ entries }) => entries);
  return createLegend(all, meanings) === null ? [] : lines;
}

/** Under a table that was cut at its key, and beside the tables: keys that nothing is written over. */
export function untitledKeys(
  sheet: SheetSnapshot,
  tables: readonly TableDraft[],
  runs: readonly HeaderRun[],
  meanings: Meanings,
): LegendEntry[] {
  const isHeader = (row: number) => runs.some(({ rows }) => rows.includes(row));
  const places: KeyPlace[] = [];
  for (const { to, headerRows, run } of tables) {
    if (to < sheet.rowCount && !isHeader(to))
      places.push({ from: to, to: keyEnd(sheet, to), left: 0, right: lastColumn(sheet) });
    const top = headerRows[0] as number;
    const isOthers = runs.some((other) => other.left > run.right);
    if (sheet.columnCount - 1 > run.right && !isOthers)
      places.push({ from: top, to: Math.min(to, top + deepestKey), left: run.right + 1, right: lastColumn(sheet) });
  }
  return places.flatMap((place) => explainedLines(sheet, place, meanings)).flatMap(({ entries }) => entries);
}

/** At least two statuses are explained, and nothing but that is said. */
function isKey(sheet: SheetSnapshot, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (filledCells(sheet, row, 0, lastColumn(sheet)) > mostCells) return false;
  return createLegend(legendEntries(sheet, from, to)) !== null;
}

function lastColumn(sheet: SheetSnapshot): number {
  return Math.min(sheet.columnCount, widestKey) - 1;
}
