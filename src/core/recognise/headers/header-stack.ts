/** Headers of more than one row: years, periods or sexes under "Utfall"; group headings over several columns. */
import type { HeaderCell } from './header-run.ts';
import type { HeaderReading, HeaderWords } from './header-words.ts';

const totals = new Set(['totalt', 'total', 'alla', 't', 'samtliga', 'båda', 'tot']);
const parts = new Set([
  'kvinnor',
  'män',
  'flickor',
  'pojkar',
  'kv',
  'k',
  'm',
  'kvinna',
  'man',
  'f',
  'p',
  'women',
  'men',
]);

const periodWords = new Set(['helår', 'helåret', 'hela', 'året', 'år', 'delår', 'delåret', 'bokslut', 'årsbokslut']);

/** Total or part of a split by sex, or null when the heading is neither. */
function splitOf(reading: HeaderReading): 'total' | 'part' | null {
  const { key } = reading.header;
  if (totals.has(key)) return 'total';
  return parts.has(key) ? 'part' : null;
}

const spelledParts = new Set(['kvinnor', 'män', 'flickor', 'pojkar', 'kv', 'women', 'men', 'girls', 'boys']);
const letterParts = new Set(['k', 'm', 'f', 'p']);

/** "Utfall kvinnor 2024", "Utfall K": what a heading of its own says of a split by sex; null when it says nothing. */
export function splitInHeading({ header, candidates }: HeaderReading): 'total' | 'part' | null {
  const { words } = header;
  if (words.length < 2 || words.length > 4 || candidates[0]?.field !== 'utfall') return null;
  const last = words.at(-1) as string;
  if (words.some((word) => spelledParts.has(word)) || letterParts.has(last)) return 'part';
  return last === 'totalt' || last === 'total' ? 'total' : null;
}

/** A heading that says nothing alone: a year, a period, Totalt | Kvinnor | Män. */
export function isSubHeading(text: string, reading: HeaderReading): boolean {
  const { header } = reading;
  if (text.length > 30) return false;
  if (splitOf(reading) !== null) return true;
  if (header.year === null && header.period === null) return false;
  // "helår", "delår 2024": words that only name the period.
  return header.words.every((word) => periodWords.has(word));
}

const timeless: ReadonlySet<string> = new Set(['frekvens', 'indikator', 'ansvarig', 'kalla']);
const perPeriod: ReadonlySet<string> = new Set([
  ...['utfall', 'utfallTidigare', 'malvarde', 'bedomning', 'bedomningPrognos', 'prognos', 'trend', 'basvarde'],
  ...['uppfyllelsegrad', 'jamforelse'],
]);

/** A heading over columns of different kinds, years among them, names the group unless it is what a year may hold. */
export function namesGroup({ candidates }: HeaderReading, under: readonly string[], words: HeaderWords): boolean {
  if (perPeriod.has(candidates[0]?.field ?? '')) return false;
  return under.some((text) => text !== '' && !isSubHeading(text, words.read(text)));
}

/** A sub-heading read together with the heading over it. */
export function joinedCell(
  column: number,
  above: HeaderCell,
  text: string,
  reading: HeaderReading,
  words: HeaderWords,
): HeaderCell {
  const joined = `${above.text} ${text}`;
  const split = splitOf(reading);
  // "Utfall Kvinnor" is not in any vocabulary: the heading above decides what it is, the sub-heading which of them.
  if (split !== null) return { column, text: joined, reading: above.reading, split };
  if (isSubHeading(text, reading)) {
    const own = words.read(joined);
    const candidates = own.candidates.length > 0 ? own.candidates : above.reading.candidates;
    // "Mätning" over "2024 | Aug 2025": names the group, and nothing that comes once a year.
    if (timeless.has(candidates[0]?.field ?? '')) return { column, text: joined, reading, split: above.split };
    return { column, text: joined, reading: { ...own, candidates }, split: above.split };
  }
  if (isSubHeading(above.text, above.reading))
    return {
      column,
      text: joined,
      reading: { ...words.read(joined), candidates: reading.candidates },
      split: above.split,
    };
  return { column, text: joined, reading, split: above.split };
}
