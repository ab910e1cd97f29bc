/** Columns of outcomes and targets under words that mean something else, or nothing but a time or a name. */
import type { Guess, HeaderColumn } from './header-column.ts';
import { isBareYear, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** "Mål | Nuläge | Hur går det?": where something is judged and nothing else is an outcome, how it stands is one. */
export function isNowOutcome({ best, header, cells }: HeaderColumn): boolean {
  // "Föregående värde" is none now; "Bokslut 2024" may be, in that year's report.
  const isBefore = ({ reading }: HeaderCell) => reading.header.year === null && reading.header.period === null;
  const isOutcome = (other: HeaderCell) =>
    meansFirst(other, 'utfall') || isBareYear(other) || (meansFirst(other, 'utfallTidigare') && !isBefore(other));
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
