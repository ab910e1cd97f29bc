/**
 * "S | A1. Fler ska klara sin försörjning" over "N | Andel som gått till arbete": goals and what they are measured by in one
 * column, and in another a letter, a number or a word that tells the level of each row. Whatever the marks are, told by the
 * figures: one of them stands before all that is measured, and the others before nothing that is.
 */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { filledCells } from '../cells/single-rows.ts';
import { meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { levelOf } from './level-column.ts';
import type { TableDraft } from '../headers/table-draft.ts';

export interface MarkedLevels {
  /** The column of the marks. */
  readonly column: number;
  /** The column of goals and measures. */
  readonly names: number;
  /** The level that the row's mark tells; null for a row without one. */
  at(row: number): 'goal' | 'subGoal' | 'indicator' | null;
}

const figures: readonly Field[] = ['malvarde', 'utfall', 'utfallTidigare', 'basvarde', 'prognos', 'jamforelse'];
const longestMark = 14;
const mostRows = 200;
const mostSampled = 15;
const fewest = 2;
/** Share of the rows that must be marked, and marked as their figures say. */
const nearlyAll = 0.9;
/** Goals over delmål, and delmål. */
const mostHeads = 2;

export function markedLevels(sheet: SheetSnapshot, draft: TableDraft): MarkedLevels | null {
  const { left, cells } = draft.run;
  const named = firstOfTexts(sheet, draft);
  const values = cells.filter((cell) => cell.column > named && isFigure(cell)).map(({ column }) => column);
  if (named < 0 || values.length === 0) return null;
  const end = Math.min(...values);
  const from = Math.max(0, left - 1);
  if (end - from < 2) return null;
  const heads: number[] = [];
  const measures: number[] = [];
  for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++) {
    if (draft.headerRows.includes(row) || textsIn(sheet, row, from, end) < 2) continue;
    if (!values.some((column) => !isBlank(sheet, row, column))) heads.push(row);
    // What is measured stands under something, or the table has no heads: most have none.
    else if (heads.length === 0) return null;
    else measures.push(row);
  }
  if (heads.length < fewest || measures.length < fewest || !areOver(heads, measures)) return null;
  for (let column = from; column < end; column++) {
    const found = marksIn(sheet, column, heads, measures);
    const names = found === null ? -1 : namesBeside(sheet, column, from, end, [...heads, ...measures]);
    if (found === null || names < 0) continue;
    const at = (row: number) => (isBlank(sheet, row, names) ? null : (found.get(markAt(sheet, row, column)) ?? null));
    return { column, names, at };
  }
  return null;
}

/** The first column with a text that is long enough to be a name, in a row that holds more; -1 for none. */
function firstOfTexts(sheet: SheetSnapshot, { run, from, to, headerRows }: TableDraft): number {
  for (let row = from; row < Math.min(to, from + mostSampled); row++) {
    if (headerRows.includes(row) || filledCells(sheet, row, run.left, run.right) < 2) continue;
    for (let column = run.left; column <= run.right; column++)
      if (sheet.kind(row, column) === CellKind.text && sheet.text(row, column).length > longestMark) return column;
  }
  return -1;
}

function isFigure(cell: HeaderCell): boolean {
  return figures.some((field) => meansFirst(cell, field, 0.6));
}

/** Half of the heads stand among the measures: a key under the table is none. */
function areOver(heads: readonly number[], measures: readonly number[]): boolean {
  const last = measures.at(-1) as number;
  const before = heads.filter((row) => row < last);
  return before.length * 2 >= heads.length;
}

function textsIn(sheet: SheetSnapshot, row: number, from: number, end: number): number {
  let filled = 0;
  for (let column = from; column < end; column++) if (!isBlank(sheet, row, column)) filled++;
  return filled;
}

/** The level of each mark; null where the column holds other things. */
function marksIn(
  sheet: SheetSnapshot,
  column: number,
  heads: readonly number[],
  measures: readonly number[],
): ReadonlyMap<string, 'goal' | 'subGoal' | 'indicator'> | null {
  const [first] = heads;
  if (markAt(sheet, first as number, column) === '') return null;
  const counts = new Map<string, number>();
  for (const row of measures) count(counts, markAt(sheet, row, column));
  const [measure = '', times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (measure === '' || times < nearlyAll * measures.length) return null;
  const others = new Map<string, number>();
  for (const row of heads) count(others, markAt(sheet, row, column));
  // A measure that nothing is filled in for.
  others.delete(measure);
  const unmarked = others.get('') ?? 0;
  others.delete('');
  const marked = [...others.values()].reduce((sum, one) => sum + one, 0);
  if (others.size === 0 || others.size > mostHeads || marked < fewest || unmarked > marked * (1 - nearlyAll))
    return null;
  // A list of the whole chain, KF-mål among its words, is read by those.
  if ([...others.keys()].some((mark) => counts.has(mark) || levelOf(mark) === 'goal')) return null;
  const levels = new Map<string, 'goal' | 'subGoal' | 'indicator'>([[measure, 'indicator']]);
  for (const mark of others.keys()) levels.set(mark, 'subGoal');
  if (others.size === mostHeads) levels.set(markAt(sheet, first as number, column), 'goal');
  return levels;
}

function count(counts: Map<string, number>, mark: string): void {
  counts.set(mark, (counts.get(mark) ?? 0) + 1);
}

/** "" for no mark: nothing, or a text that is too long for one. */
function markAt(sheet: SheetSnapshot, row: number, column: number): string {
  const words = cellWords(sheet, row, column);
  return words.length > longestMark ? '' : words.toLowerCase().replace(/[.:]$/, '');
}

/** The column of texts that goals and measures have in common, the longest; -1 for none. */
function namesBeside(sheet: SheetSnapshot, marks: number, from: number, end: number, rows: readonly number[]): number {
  let found = -1;
  let longest = 0;
  for (let column = from; column < end; column++) {
    if (column === marks) continue;
    const named = rows.filter((row) => sheet.kind(row, column) === CellKind.text);
    const letters = named.reduce((sum, row) => sum + sheet.text(row, column).length, 0);
    if (named.length < nearlyAll * rows.length || letters <= longest) continue;
    found = column;
    longest = letters;
  }
  return longest < longestMark * rows.length ? -1 : found;
}
