/** Columns of outcomes and targets under words that mean something else, or nothing but a time or a name. */
import type { Field } from '../../model/chain.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { aWord, isBareYear, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** "Mål | Nuläge | Hur går det?": where something is judged and nothing else is an outcome, how it stands is one. */
export function isNowOutcome({ best, header, cells }: HeaderColumn): boolean {
  // "Föregående värde" is none now; "Bokslut 2024" may be, in that year's report.
  const isBefore = ({ reading }: HeaderCell) => reading.header.year === null && reading.header.period === null;
  const latest = Math.max(...cells.map(({ reading }) => reading.header.year ?? 0));
  // "Utfall 2022 | Nuläge | Mål 2023": an outcome of a year before that of the target is an earlier one.
  const isEarlier = ({ reading: { header: own } }: HeaderCell) => own.year !== null && own.year < latest;
  const isOutcome = (other: HeaderCell) =>
    (meansFirst(other, 'utfall') && !isEarlier(other)) ||
    isBareYear(other) ||
    (meansFirst(other, 'utfallTidigare') && !isBefore(other));
  const isNow = best?.field === 'basvarde' && /^nu(?:läge|värde)/.test(header.key);
  return isNow && cells.some((other) => meansFirst(other, 'bedomning')) && !cells.some(isOutcome);
}

/** "Målsättning 2025" to the right of the indicators, over "minst 80" and "öka": the level, not the goal. */
export function levelUnderGoalWords(column: HeaderColumn): Guess[] {
  const { evidence, at, header, textColumn } = column;
  if (!column.may('delmal') || at <= textColumn || textColumn < 0 || evidence.meanLength(at) > 20) return [];
  // "Delmål 2024 | Slutmål 2027": the year's own level on the way.
  const isYears = header.year !== null && evidence.numeric(at) >= 0.6;
  if (!isYears && column.isElsewhere('malvarde', 0.8)) return [];
  if (!isYears && !column.isElsewhere('delmal', 0.8) && evidence.conditions(at) < 0.5) return [];
  return evidence.valueLike(at) + evidence.directions(at) >= 0.6 ? [{ field: 'malvarde', score: 1.1 }] : [];
}

/** What goals are held against in the same cell, or may be mistaken for. */
const besideGoals: ReadonlySet<Field> = new Set<Field>(['jamforelse', 'basvarde', 'utfall', 'IGNORERA', 'kfRef']);

/** "Mål och jämförelser", "Mål/utfall", "Kommunens mål 2025" right of what is measured: the level, where nothing else is. */
export function levelAmongOthers(column: HeaderColumn): Guess[] {
  const { best, evidence, at, header, textColumn } = column;
  if (best !== undefined && !besideGoals.has(best.field)) return [];
  if (!header.words.some((word) => /^mål(?:et|en)?$/.test(word)) || at <= textColumn || textColumn < 0) return [];
  const isLevel = (other: HeaderCell) =>
    meansFirst(other, 'malvarde', aWord) || (other.reading.header.key === 'mål' && other.column > textColumn);
  if (column.others(isLevel) || evidence.meanLength(at) > longestLevel) return [];
  if (best?.field === 'utfall' && !column.others((other) => meansFirst(other, 'utfall', aWord))) return [];
  if (best?.field === 'kfRef' && (evidence.valueLike(at) < 0.6 || !column.isElsewhere('kfRef', aWord))) return [];
  return evidence.statusLike(at) >= 0.5 && evidence.valueLike(at) < 0.5 ? [] : [{ field: 'malvarde', score: 1.2 }];
}

const longestLevel = 40;

/** A bare year, or "T1 | T2", over figures beside indicators is the outcome of that time. */
export function outcomeOfTime(column: HeaderColumn): Guess[] {
  const { best, evidence, at } = column;
  if (best !== undefined || !column.isBareTime) return [];
  const { textColumn } = column;
  return at > textColumn && textColumn >= 0 && evidence.valueLike(at) >= 0.5 ? [{ field: 'utfall', score: 0.7 }] : [];
}

/** "Granvik 2025 | Länet | Riket": beside what it is compared with stands the kommun's own figure, under its name. */
export function outcomeUnderName(column: HeaderColumn): Guess[] {
  const { best, evidence, at, header } = column;
  const { words } = header;
  if (best !== undefined || words.length === 0 || words.length > 2 || at <= column.view.indicatorColumn) return [];
  if (!column.isElsewhere('jamforelse', 0.8) || column.cells.some((other) => meansFirst(other, 'utfall'))) return [];
  return evidence.valueLike(at) >= 0.5 ? [{ field: 'utfall', score: 0.6 }] : [];
}
