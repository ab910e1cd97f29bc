/** "Verksamhetsmål 1", "Finansiellt mål 1": where each kind of goal is numbered from 1, its word tells which one is meant. */
import type { KfGoal } from '../../model/goals.ts';
import { latinPattern } from '../letters.ts';
import { normaliseText } from '../text.ts';

const worded = latinPattern(/^((?:\p{L}+ ){0,2}\p{L}*mål(?:et|en)?) (?:nr\.? ?)?(\d{1,2})(?![\d\p{L}]|[.:-]\d)/iu);
const isWord = latinPattern(/^(?:\p{L}+ ){0,2}\p{L}*mål(?:et|en)?$/iu);
const endings = /(?<=...)(?:a|t)$/;

/** "Finansiella mål" and "Finansiellt mål" are one word, "Verksamhetsmål" another; null for what says no kind, as "Mål". */
export function kindOfGoals(word: string): string | null {
  const form = normaliseText(word).replace(/:$/, '');
  if (form === 'mål' || !isWord.test(form)) return null;
  return form
    .replace(/(?:et|en)$/, '')
    .split(' ')
    .map((part) => part.replace(endings, ''))
    .join(' ');
}

export interface WordedNumber {
  readonly word: string;
  readonly number: string;
  /** Nothing comes after them. */
  readonly isAll: boolean;
}

/** The kind and the number that a text begins with; null for any other text. */
export function wordedNumber(text: string): WordedNumber | null {
  const said = text.trim();
  const [whole = '', word = '', number = ''] = worded.exec(said) ?? [];
  if (kindOfGoals(word) === null) return null;
  return { word, number, isAll: /^[.):]*$/.test(said.slice(whole.length)) };
}

/** Ids by number, by kind, where goals of several kinds have the same numbers; empty where the numbers alone tell. */
export type IdsByKind = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function idsByKind(goals: readonly KfGoal[]): IdsByKind {
  const byKind = new Map<string, Map<string, string>>();
  for (const { id, sharedId: number = id, word } of goals) {
    const kind = word === undefined ? null : kindOfGoals(word);
    if (kind !== null) byKind.set(kind, (byKind.get(kind) ?? new Map<string, string>()).set(number, id));
  }
  const numbers = [...byKind.values()].flatMap((ids) => [...ids.keys()]);
  return new Set(numbers).size < numbers.length ? byKind : new Map();
}

/** The goal whose kind and number a text begins with; `id` is null where the kind has no such number. Null for any other text. */
export function goalOfKind(
  kinds: IdsByKind,
  text: string,
): { readonly id: string | null; readonly isAll: boolean } | null {
  const found = kinds.size === 0 ? null : wordedNumber(text);
  const ids = found && kinds.get(kindOfGoals(found.word) ?? '');
  return found && ids ? { id: ids.get(found.number) ?? null, isAll: found.isAll } : null;
}
