/** Months as they are written, full and short. */
const months: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'febr', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augusti', 'augusi', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

/** 1–12 by the word in comparison form. */
export const monthByWord: ReadonlyMap<string, number> = new Map(
  months.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** All month words, longest first, for use in a pattern. */
export const monthPattern = [...monthByWord.keys()].sort((a, b) => b.length - a.length).join('|');
