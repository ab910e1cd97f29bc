/** What kind of row the texts at its head make. */
import { RowWord, type RowWords } from './row-words.ts';
import type { TableRows } from './table-rows.ts';

/** `only` is the row's only filled column, if it has one. */
export function headWord({ columns, context }: TableRows, words: RowWords, row: number, only: number): RowWord {
  const { subGoal, indicator, reference } = columns;
  const hasSubGoal = subGoal.isFilled(row);
  let word: RowWord = RowWord.plain;
  if (hasSubGoal) word = words.of(subGoal.id(row));
  if (word === RowWord.plain && indicator.isFilled(row)) {
    word = words.of(indicator.id(row));
    // "Totalt" among indicators may be the whole of a split; a sum has no delmål beside it either way.
    if (word === RowWord.sum && hasSubGoal) word = RowWord.plain;
  }
  if (word === RowWord.plain && reference.exists) word = words.of(reference.id(row));
  if (word === RowWord.plain && only >= 0) word = words.of(context.sheet.textId(row, only));
  return word;
}
