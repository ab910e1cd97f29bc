/** What one clause of a bedömning means: a listed phrase, else its words by their stems, else unknown. */
import { isSlip } from '../likeness.ts';
import { wordsOf } from '../text.ts';
import { partOf, splitNegation } from '../vocabulary/status-stems.ts';
import type { WordPart } from '../vocabulary/status-stems.ts';
import { statusPhrases } from '../vocabulary/status-words.ts';
import type { StatusSense } from '../vocabulary/status-words.ts';

/** Conditions and exceptions: "uppfyllt om bidrag beviljas", "uppfyllt utom i ett fall" is not simply uppfyllt. */
const spoiler =
  /^(?:om|förutsatt|förutsättning|utom|förutom|endast|bara|hälften|men|dock|borde|bör|ska|skall|skulle|varken|strävan)$/;

export function readClause(text: string): StatusSense | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 25) return null;
  const phrase = words.join(' ');
  return (
    statusPhrases.get(phrase) ??
    statusPhrases.get(phrase.replace(/^(?:målet|status|bedömning|prognos) /, '')) ??
    slip(words) ??
    compose(words)
  );
}

/** One word with a typing slip. Never a word that would turn its meaning: the first letter must be right. */
function slip(words: readonly string[]): StatusSense | null {
  const word = words[0] as string;
  if (words.length !== 1 || word.length < 6 || splitNegation(word).isNegated || partOf(word) !== null) return null;
  const senses = new Set<StatusSense>();
  for (const [phrase, sense] of statusPhrases) if (!phrase.includes(' ') && isSlip(word, phrase)) senses.add(sense);
  return senses.size === 1 ? ([...senses][0] as StatusSense) : null;
}

function compose(written: readonly string[]): StatusSense | null {
  const parts = new Set<WordPart>();
  let negations = 0;
  let notBeforeFull = false;
  for (let i = 0; i < written.length; i++) {
    const { word, isNegated } = splitNegation(written[i] as string);
    const part = partOf(word);
    if (isNegated || part === 'not') negations++;
    if (part === 'not' && partOf(written[i + 1] ?? '') === 'full') notBeforeFull = true;
    if (part) parts.add(part);
  }
  const has = (...any: WordPart[]) => any.some((part) => parts.has(part));
  if (written.some((word) => spoiler.test(word)) && !has('unsure')) return null;
  if (written.some((word, i) => /^\d/.test(word) && /^(?:%|procent|av)$/.test(written[i + 1] ?? '') && word !== '100'))
    return null;
  if (written.some((word) => /^\d+%$/.test(word) && word !== '100%')) return null;
  return sense(has, negations, notBeforeFull);
}

/** The parts weighed together, the most telling first. */
function sense(has: (...any: WordPart[]) => boolean, negations: number, notBeforeFull: boolean): StatusSense | null {
  const isNot = negations % 2 === 1;
  const colours = [has('green'), has('yellow'), has('red')].filter(Boolean).length;
  if (colours > 1) return null;
  if (colours === 1) {
    if (isNot) return null;
    return has('green') ? (has('fulfil') || !has('partly') ? 'uppfyllt' : 'delvis') : has('yellow') ? 'delvis' : 'ej';
  }
  if (has('assess') && (isNot || has('hard')) && !has('fulfil')) return 'kanEjBedomas';
  if (has('missing')) return has('fulfil') ? 'ej' : 'kanEjBedomas';
  if (has('unsure')) return 'delvisPrognos';
  if (has('hard') && has('fulfil')) return 'ejPrognos';
  const isForecast = has('forecast') || (has('can') && has('fulfil'));
  if (has('fulfil')) {
    if (has('partly') || notBeforeFull) return isForecast ? 'delvisPrognos' : 'delvis';
    if (isNot || has('bad')) return isForecast ? 'ejPrognos' : 'ej';
    return isForecast ? 'prognos' : 'uppfyllt';
  }
  if (has('gone')) return isNot ? (has('gone') ? 'ejAktuell' : null) : 'ejAktuell';
  if (has('deviation')) return has('small', 'partly') ? 'delvis' : has('big') ? 'ej' : null;
  if (has('ongoing', 'start')) return isNot ? 'ejPaborjad' : 'pagar';
  return null;
}
