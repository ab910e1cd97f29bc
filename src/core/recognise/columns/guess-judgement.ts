/** Columns of assessments under words that mean something else, or nothing. */
import type { Field } from '../../model/chain.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { meansFirst } from '../headers/header-meaning.ts';

/** "2019" over nothing but traffic lights. */
export function isLit(column: HeaderColumn): boolean {
  const { best, evidence, at } = column;
  const isCandidate = best === undefined && !evidence.isEmpty && evidence.coloured(at) >= 0.6;
  return isCandidate && !column.cells.some((other) => meansFirst(other, 'bedomning'));
}

/** Words for what is figures or sentences elsewhere. */
const unlit: ReadonlySet<Field> = new Set<Field>([
  ...(['prognos', 'utfall', 'utfallTidigare', 'basvarde', 'malvarde', 'kommentar', 'delmal', 'IGNORERA'] as const),
]);

/** "Prognos", "Resultat" over nothing but traffic-lights, right of what is measured. */
export function judgementByColour(column: HeaderColumn): Guess | null {
  const { best, evidence, at } = column;
  if (best === undefined || !unlit.has(best.field) || column.textColumn > at || !evidence.isLit(at)) return null;
  if (best.field === 'prognos') return { field: 'bedomningPrognos', score: 1.3 };
  const isJudged = column.others(
    (one) => meansFirst(one, 'bedomning', 0.5) || meansFirst(one, 'bedomningPrognos', 0.5),
  );
  return isJudged ? null : { field: 'bedomning', score: 1.3 };
}

const why: ReadonlySet<string> = new Set(['bedömning', 'bedömningen', 'bedömningtext', 'bedömningitext']);

/** "Målbedömning | Bedömning" with nothing under the latter yet: the words that are to explain the former. */
export function isUnwrittenComment({ at, header, cells, evidence }: HeaderColumn): boolean {
  if (!why.has(header.key) || header.year !== null || header.period !== null) return false;
  if (cells.some((other) => meansFirst(other, 'kommentar', 0.6))) return false;
  return cells.some(
    (other) =>
      meansFirst(other, 'bedomning', 0.75) &&
      other.column < at &&
      !why.has(other.reading.header.key) &&
      evidence.filled(other.column) > 0 &&
      evidence.statusLike(other.column) >= 0.6,
  );
}

/** Words for a prognosis, a comment or an outcome over words of assessment. */
export function judgementsUnderOtherWords(column: HeaderColumn): Guess[] {
  const { evidence, at, isShort } = column;
  const out: Guess[] = [];
  if (column.may('prognos') && isShort && evidence.statusLike(at) >= 0.5)
    out.push({ field: 'bedomningPrognos', score: 0.9 });
  // A handful of sentences ("Införandet pågår.") is a comment, whatever status they mention.
  const isJudging = () => evidence.statusLike(at) >= 0.6 && evidence.sentences(at) < 0.5;
  // "Statusindikator" beside the indicators themselves is one of how it stands.
  const isText = column.may('kommentar') || (column.may('indikator') && column.isElsewhere('indikator', 0.9));
  // Beside a prognosis "Målet nås." is why.
  const isForeseen = column.others((other) => meansFirst(other, 'bedomningPrognos', 0.8));
  if (isText && isShort && !isJudgedElsewhere(column) && !isForeseen && isJudging())
    out.push({ field: 'bedomning', score: column.may('kommentar') ? 0.7 : 0.9 });
  // "Utfall" over smileys or status words, and nothing else that is a bedömning.
  const isJudged = column.may('utfall') && isShort && evidence.valueLike(at) < 0.2 && evidence.statusLike(at) >= 0.7;
  if (isJudged && !column.isElsewhere('bedomning', 0.6)) out.push({ field: 'bedomning', score: 1.05 });
  return out;
}

/** "Prioritet", "Riskklass": an order among the goals, and no assessment of them; nor is "Åtgärdsstatus", how far the work has come. */
const ranks = /^(?:prio|risk|sannolik|konsekvens|angeläg|vikt|åtgärd|aktivitet|uppdrag|projekt|insats|ärende)/;

/**
 * Words of assessment under words that nobody has listed; of two such columns the one that says more. "Hög" and "Låg" may also
 * be how urgent something is, and "Ja" and "Nej" answer what the header asks ("Publiceras").
 */
export function judgementsUnderNoWords(column: HeaderColumn): Guess[] {
  const { best, evidence, at, header } = column;
  if (best !== undefined || ranks.test(header.key) || !column.isShort || isJudgedElsewhere(column)) return [];
  if (evidence.statusLike(at) < 0.7) return [];
  if (evidence.yesAndNo(at) >= 0.9 && !/mål|uppfyll|nå/.test(header.key)) return [];
  return [{ field: 'bedomning', score: evidence.distinct(at) * evidence.filled(at) >= 2.5 ? 0.5 : 0.4 }];
}

function isJudgedElsewhere(column: HeaderColumn): boolean {
  return column.others((other) => meansFirst(other, 'bedomning', 0.8));
}
