/** Cards with their labels down the side, on a sheet that has an ordinary table of goals too: over it or under it. */
import { latinPattern } from '../../parse/index.ts';
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { filledCells } from '../cells/single-rows.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SideLabel, SideLabels } from './side-label.ts';
import { labelAt, withFurther } from './side-labels.ts';

/** A sheet of cards is read by people, and no longer than this. */
const mostRows = 500;
const farthest = 3;
/** Every card has one; it is looked for first, since most sheets have no card. */
const measure = latinPattern(/^\s*(?:indikator|mått|mätetal|nyckeltal|styrtal)\p{L}*(?: \d{1,2})?\s*:?\s*$/iu);

/** The labels of the cards, each in a block of rows of its own with nothing but a label and its value; null when there are none. */
export function cardsBeside(
  sheet: SheetSnapshot,
  headerRows: ReadonlySet<number>,
  words: HeaderWords,
): { readonly labels: SideLabels; readonly rows: ReadonlySet<number> } | null {
  if (sheet.rowCount > mostRows) return null;
  for (let column = 0; column < Math.min(farthest, sheet.columnCount - 1); column++) {
    if (!namesMeasure(sheet, column, headerRows)) continue;
    const labels = blocksIn(sheet, column, headerRows, words).filter(isCard).flat();
    if (labels.length > 0) return { labels: { column, labels }, rows: new Set(labels.map(({ row }) => row)) };
  }
  return null;
}

/** The indicators of the cards stand in the tables too: the cards say more of the same, and are no rows of their own. */
export function repeatTables(
  sheet: SheetSnapshot,
  labels: SideLabels,
  rows: ReadonlySet<number>,
  values: number,
): boolean {
  const named = new Set<number>();
  for (const { row, field, column } of labels.labels)
    if (field === 'indikator' && column === labels.column && sheet.kind(row, values) === CellKind.text)
      named.add(sheet.textId(row, values));
  const count = named.size;
  for (let row = 0; row < sheet.rowCount; row++)
    if (!rows.has(row))
      for (let column = 0; column < sheet.columnCount; column++)
        if (sheet.kind(row, column) === CellKind.text) named.delete(sheet.textId(row, column));
  return named.size < 0.5 * count;
}

function namesMeasure(sheet: SheetSnapshot, column: number, headerRows: ReadonlySet<number>): boolean {
  for (let row = 0; row < sheet.rowCount; row++)
    if (sheet.kind(row, column) === CellKind.text && !headerRows.has(row) && measure.test(sheet.text(row, column)))
      return true;
  return false;
}

/** Rows with a label and what it says, one under the other; unknown labels are between known ones. */
function blocksIn(
  sheet: SheetSnapshot,
  column: number,
  headerRows: ReadonlySet<number>,
  words: HeaderWords,
): SideLabel[][] {
  const blocks: SideLabel[][] = [];
  let open: SideLabel[] | null = null;
  for (let row = 0; row < sheet.rowCount; row++) {
    const labels: SideLabel[] = headerRows.has(row) ? [] : labelsOn(sheet, row, column, words, open !== null);
    if (labels.length === 0) open = null;
    else if (open === null) blocks.push((open = labels));
    else open.push(...labels);
  }
  return blocks;
}

/** "Målvärde | 80", "Målvärde | 80 | Utfall | 82": nothing but labels and what they say. */
function labelsOn(sheet: SheetSnapshot, row: number, column: number, words: HeaderWords, isOpen: boolean): SideLabel[] {
  const first = labelAt(sheet, row, column, words);
  if (first === null) return [];
  const filled = filledCells(sheet, row, 0, sheet.columnCount - 1);
  if (first.field === 'IGNORERA' && !(isOpen && filled === 2)) return [];
  const labels = filled > 2 ? withFurther(sheet, first, words) : [first];
  return filled <= 2 * labels.length ? labels : [];
}

function isCard(labels: readonly SideLabel[]): boolean {
  const fields = new Set<Field>(labels.map(({ field }) => field));
  const has = (...any: readonly Field[]) => any.some((field) => fields.has(field));
  return has('indikator') && has('malvarde', 'utfall') && has('delmal', 'kfRef', 'kfText');
}
