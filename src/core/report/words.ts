import { emptyList } from '../empty-list.ts';
import type { RowInts } from '../workbook/write-plan.ts';
import { noText } from '../workbook/write-plan.ts';

/** A column of words that come again and again: some known from the start, others as they are met. */
export class Words<At extends RowInts = RowInts> {
  /** By data row: the place among `words`, `noText` when the cell is empty. */
  readonly at: At;
  readonly words: string[];
  readonly #met = new Map<string, number>();

  constructor(at: At, words: readonly string[]) {
    this.at = at;
    this.words = emptyList();
    this.words.push(...words);
  }

  put(at: number, word: string | null): void {
    this.at[at] = word === null ? noText : this.#placeOf(word);
  }

  #placeOf(word: string): number {
    let place = this.#met.get(word);
    if (place === undefined) this.#met.set(word, (place = this.words.push(word) - 1));
    return place;
  }
}
