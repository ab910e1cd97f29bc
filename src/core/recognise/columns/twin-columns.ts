/**
 * "Utfall | Utfall": two columns that may as well be the one the report is read by, and that say different things. The
 * first is read, and whoever knows is asked; where they say the same nothing hangs on it.
 */
import type { Field } from '../../model/chain.ts';
import { normaliseHeader, statusOfWords } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { LayoutColumn } from './layout-column.ts';
import { figureIn } from './figure-in.ts';
import { ofTheWhole } from './whole-judgement.ts';

export interface Twins {
  readonly field: Field;
  /** The one that is read. */
  readonly read: LayoutColumn;
  readonly other: LayoutColumn;
}

const figures: readonly Field[] = ['utfall', 'malvarde'];
const asked: readonly Field[] = [...figures, 'bedomning'];

/** `all` as they were before the report's own were chosen among them. */
export function twinColumns(
  all: readonly LayoutColumn[],
  chosen: ReadonlyMap<Field, number>,
  sheet: SheetSnapshot,
  sample: readonly number[],
): Twins[] {
  const out: Twins[] = [];
  for (const field of asked) {
    const read = all.find(({ column }) => column === chosen.get(field));
    if (read?.field !== field || read.header === '') continue;
    const other = all.find((one) => one !== read && isAlike(one, read) && differ(sheet, sample, read, one));
    if (other) out.push({ field, read, other });
  }
  return out;
}

function isAlike(one: LayoutColumn, read: LayoutColumn): boolean {
  if (
    one.isBelied ||
    one.field !== read.field ||
    one.year !== read.year ||
    one.split !== read.split ||
    one.unit !== read.unit
  )
    return false;
  return one.period?.monthDay === read.period?.monthDay && one.period?.kind === read.period?.kind;
}

function wordsOf({ header }: LayoutColumn): string {
  const { words, asides } = normaliseHeader(header);
  return [...words, '|', ...asides].join(' ');
}

/** "Måluppfyllelse | Bedömning": other words for the same, as sure of it, and neither tells of a part or of the whole. */
function isEven(a: LayoutColumn, b: LayoutColumn): boolean {
  return Math.min(a.confidence, b.confidence) >= certain && ofTheWhole([a, b]).length === 2;
}

const certain = 0.95;

/**
 * Both say something in several rows, and not the same. Under the same words one row is enough; under others most of them
 * must differ, since what is told twice is often told of something else.
 */
function differ(sheet: SheetSnapshot, rows: readonly number[], a: LayoutColumn, b: LayoutColumn): boolean {
  const isSame = wordsOf(a) === wordsOf(b);
  if (!isSame && !isEven(a, b)) return false;
  let both = 0;
  let apart = 0;
  for (const row of rows) {
    const [one, other] = [said(sheet, row, a, isSame), said(sheet, row, b, isSame)];
    if (one === null || other === null) continue;
    both++;
    if (one !== other) apart++;
  }
  return both >= leastRows && apart >= (isSame ? 1 : both / 2);
}

/** One row may be a slip, or the only one of a card. */
const leastRows = 2;

function said(
  sheet: SheetSnapshot,
  row: number,
  { field, column }: LayoutColumn,
  asWritten: boolean,
): string | number | null {
  if (figures.includes(field)) {
    const figure = figureIn(sheet, row, column);
    return Number.isNaN(figure) ? null : figure;
  }
  const words = cellWords(sheet, row, column);
  return asWritten ? words.toLowerCase() || null : statusOfWords(words);
}
