/** The words that stand on a sheet of ours until it is finished. */
import { languages, texts } from '../i18n/index.ts';

/** Rows from the top of the first column where the words may stand: the run line, else the title. */
export const unfinishedRows = 6;

/**
 * A sheet that an unfinished run may have made: empty, or saying that it is unfinished. Anything else under its name is
 * somebody's.
 * @param first the texts of the first column's first rows
 */
export function looksUnfinished(isEmpty: boolean, first: readonly string[]): boolean {
  return isEmpty || first.some((text) => languages.some((language) => text === texts(language).unfinished));
}
