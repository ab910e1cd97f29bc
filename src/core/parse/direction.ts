import type { Direction } from '../model/values.ts';
import { normaliseText, wordsOf } from './text.ts';
import { directionWords, lessIsBetter, moreIsBetter } from './vocabulary/direction-words.ts';

const trailing = /[\s.!:]+$/;

/** The direction that a riktning cell states ("Högre är bättre", "↓", "80–85"), or null when it states none. */
export function parseDirection(text: string): Direction | null {
  const form = normaliseText(text).replace(trailing, '');
  const exact = directionWords.get(form);
  if (exact) return exact;
  if (/^\d[\d ,.]*%? ?[-–] ?\d/.test(form)) return 'intervall';
  const words = wordsOf(form);
  const first = words.map((word) => directionWords.get(word)).find((direction) => direction !== undefined);
  if (words.length > 1 && first !== undefined && words.length <= 6) return first;
  const symbol = [...form][0];
  return symbol === undefined || symbol === '-' ? null : (directionWords.get(symbol) ?? null);
}

/** The direction that an indicator's name implies (sjukfrånvaro → lägre), or null; always shown as inferred. */
export function inferDirection(indicator: string): Direction | null {
  const form = normaliseText(indicator);
  if (/^(?:minsk|sänk|färre|lägre|reducer)/.test(form)) return 'lagre';
  if (/^(?:öka|höj|fler|högre|förbättra)/.test(form)) return 'hogre';
  // "Andel utan sjukfrånvaro", "frisknärvaro": the word turns round.
  if (/(?:^| )(?:utan|inga?|noll) /.test(form)) return null;
  if (lessIsBetter.some((part) => form.includes(part))) return 'lagre';
  return moreIsBetter.some((part) => form.includes(part)) ? 'hogre' : null;
}
