/** Lines of a list of goals that are no goals. */
import { isErrorText, isPlaceholder } from '../../parse/index.ts';

/** Sums, notes, and cells that wait for their text. */
export function isNoGoal(text: string): boolean {
  return isPlaceholder(text) || isErrorText(text) || /^(\*|källa|not[:.]|summa|totalt)/i.test(text);
}

/** "Antagna av kommunfullmäktige 2023-11-20", "Gäller 2024–2026", "Mål och budget 2024": when the goals were decided, or until when they apply. */
export function isDecision(text: string): boolean {
  return decision.test(text) && /(?:19|20)\d\d|§|fullmäktige/i.test(text);
}

const decision =
  /^(?:(?:målen (?:är |har )?)?(?:besluta|antag|fastställ)(?:d|de|da|t|en|na|et|ts|des) |(?:målen )?gäll(?:er|ande) (?:från|fr|till|t\.?o|för|under|perioden|20)|giltiga? (?:från|till|20)|(?:senast )?(?:uppdaterad|reviderad|ändrad)e?[: ]|version \d|(?:(?:enligt|ur|från) )?(?:mål och |års)?budget (?:för )?20|(?:(?:kommun|region)?fullmäktige|kf),? (?:den )?[\d§])/i;

/**
 * Where those that are numbered end, and others begin: the indexes of the latter when the list begins with one, each has
 * one that is numbered right under it, and there are several; else none.
 */
export function headsAmong(numbered: readonly boolean[]): readonly number[] {
  const heads = numbered.flatMap((is, at) => (is ? [] : [at]));
  const isOver = heads.every((at) => numbered[at + 1] === true);
  return heads.length >= 2 && heads[0] === 0 && isOver ? heads : [];
}
