/** Lists of goals without a header, on sheets that are named after goals: told by their ids, or by how they are worded. */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import { noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import { saysArea } from './area-rows.ts';
import { isMark } from './goal-list.ts';
import type { RegisterColumns } from './list-columns.ts';

/** "Trygghet" after its number is a goal where nothing longer stands there. */
export const shortestText = 10;
export const shortestName = 3;

/** Goals in words and nothing else, one under the other, under a title at most: "Alla ska känna sig trygga". */
export function onlyWishes(sheet: SheetSnapshot): RegisterColumns | null {
  const rows: number[] = [];
  let column = -1;
  for (let row = 0; row < sheet.rowCount; row++) {
    const at = onlyColumn(sheet, row, 0, sheet.columnCount - 1);
    if (at === noColumn) continue;
    const text = at < 0 ? '' : cellWords(sheet, row, at);
    if (text === '' || text.length > longestWish || (column >= 0 && at !== column)) return null;
    column = at;
    if (wish.test(text)) rows.push(row);
    else if (rows.length > 0) return null;
  }
  return rows.length < fewest ? null : textsFrom(rows[0] as number, column);
}

/** "1. Trygghet", "KF 2 Skola": short, but numbered each. */
export function onlyNumbered(sheet: SheetSnapshot): RegisterColumns | null {
  for (let column = 0; column < Math.min(sheet.columnCount, 4); column++) {
    const rows: number[] = [];
    const ids = new Set<string>();
    for (let row = 0; row < Math.min(sheet.rowCount, longest); row++) {
      const { id, text } = splitNumber(cellWords(sheet, row, column));
      if (id === null || !/^[A-ZÅÄÖ]/.test(text)) continue;
      rows.push(row);
      ids.add(id);
    }
    const first = rows[0] as number;
    // "Målområde: Skola" right over the first of them is a line of the list.
    const opens = first > 0 && saysArea(cellWords(sheet, first - 1, column));
    if (rows.length >= fewest && ids.size === rows.length) return textsFrom(opens ? first - 1 : first, column);
  }
  return null;
}

/** What is told of delmål row by row; a list of goals has no such columns. */
const ofRows: ReadonlySet<Field> = new Set([
  ...(['bedomning', 'bedomningPrognos', 'riktning', 'enhet', 'trend', 'frekvens', 'kommentar'] as const),
]);

/** "Bedömning | KF-mål | Riktning" over what may be chosen in each: the lists of drop-downs, and KF 2 beside Minska no goal. */
export function holdsOptions(sheet: SheetSnapshot, words: HeaderWords): boolean {
  for (let row = 0; row < Math.min(sheet.rowCount, deepestHeader); row++)
    for (let column = 0; column < Math.min(sheet.columnCount, widestLists); column++) {
      const best = words.read(cellWords(sheet, row, column)).candidates[0];
      if (best !== undefined && best.score >= 0.9 && ofRows.has(best.field)) return true;
    }
  return false;
}

const deepestHeader = 5;
const widestLists = 10;

function textsFrom(first: number, text: number): RegisterColumns {
  return { headerRow: first - 1, text, id: -1, shortName: -1, area: -1, level: -1, until: -1, headers: [] };
}

export const wish = /(?:^|\s)ska(?:ll)?\s/i;
const fewest = 3;
const longestWish = 200;
/** Rows that are looked at; lists of goals are short. */
const longest = 150;

/** A list without a header: at least three rows with an id of their own and the goal's text to the right of it. */
export function withoutHeader(sheet: SheetSnapshot, shortest: number): RegisterColumns | null {
  const isHeading = (row: number, id: number) =>
    row >= 0 && cellWords(sheet, row, id + 1) === '' && isHeadingAlone(cellWords(sheet, row, id));
  for (let id = 0; id + 1 < Math.min(sheet.columnCount, 6); id++) {
    const rows: number[] = [];
    const ids = new Set<string>();
    let areUnique = true;
    for (let row = 0; row < Math.min(sheet.rowCount, longest); row++) {
      const own = cellWords(sheet, row, id);
      if (!isMark(own) || cellWords(sheet, row, id + 1).length < shortest) continue;
      // Numbers that begin again under a heading of their own are those of the next målområde.
      if (ids.has(own) && own === cellWords(sheet, rows[0] as number, id) && isHeading(row - 1, id)) ids.clear();
      rows.push(row);
      areUnique &&= !ids.has(own);
      ids.add(own);
    }
    if (rows.length < fewest || !areUnique) continue;
    // "1 | Trygghet | Alla ska känna sig trygga".
    const isNamed =
      shortest < shortestText && rows.every((row) => cellWords(sheet, row, id + 2).length >= shortestText);
    let first = rows[0] as number;
    // "A | Klimat" over "A1 | …" is a line of the list, though too short to be a goal.
    while (first > 0 && isMark(cellWords(sheet, first - 1, id)) && cellWords(sheet, first - 1, id + 1) !== '') first--;
    // What stands right above the first goal is a målområde when others of its kind follow, else the title.
    const opens = isHeading(first - 1, id) && rows.some((row) => row > first && isHeading(row - 1, id));
    return {
      headerRow: opens ? first - 2 : first - 1,
      text: isNamed ? id + 2 : id + 1,
      id,
      shortName: isNamed ? id + 1 : -1,
      area: -1,
      level: -1,
      until: -1,
      headers: [],
    };
  }
  return null;
}

function isHeadingAlone(text: string): boolean {
  return text.length > 2 && !isMark(text) && onlyId(text) === null;
}
