import type { MissingReason } from '../model/values.ts';
import { isTemplatePhrase, missingPhrase } from './missing-phrases.ts';
import { beginningOf } from './beginning.ts';
import { bareForm, normaliseText } from './text.ts';
import { errorWords, missingWords } from './vocabulary/missing-words.ts';

/** Nothing but dashes, dots and such marks. */
const onlyMarks = /^[\s\-–—―−._…*'/\\|]+ ?%?$/;
/** Text in brackets of a template: "[Ange värde]", "<utfall>", "{år}"; or x in place of figures: "xx,x %". */
const bracketed = /^(?:\[[^\]]*\]|<\p{L}[^<>]*>|\{[^}]*\}|x{2,}(?:[.,]x+)? ?%?|x+[.,]x+ ?%?)$/u;
const trailing = /[\s.!:*]+$/;

/** The reason an exact text gives, its end marks aside; null when it is no such text. `form` is in comparison form. */
export function missingWord(form: string): MissingReason | null {
  const direct = missingWords.get(form);
  if (direct) return direct;
  if (onlyMarks.test(form)) return 'empty';
  if (bracketed.test(form)) return 'placeholder';
  const inner = form.replace(/^\((.*)\)$/, '$1').replace(trailing, '');
  return inner === form ? null : (missingWords.get(inner) ?? null);
}

/** Why a text says that a value is missing, or null when it is no such text. Precedence: decision 3.4. */
export function missingReason(text: string): MissingReason | null {
  const form = normaliseText(beginningOf(text));
  return missingWord(form) ?? missingPhrase(bareForm(form));
}

/** Template text that nobody replaced ("Välj i listan", "[ange]", "xx"): in any kind of cell. */
export function isPlaceholder(text: string): boolean {
  const form = normaliseText(beginningOf(text));
  const word = missingWord(form);
  return word === null ? isTemplatePhrase(bareForm(form)) : word === 'placeholder';
}

/** An Excel error, also one typed or pasted as text ("#REFERENS!"). */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && (/^#{3,}$/.test(text.trim()) || errorWords.has(normaliseText(text)));
}
