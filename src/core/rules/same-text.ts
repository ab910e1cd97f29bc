import { normaliseText } from '../parse/index.ts';

/**
 * Do two texts have the same comparison form? Most do not, and are told apart here without making the forms. `form` may
 * leave out signs too, but no letters.
 */
export function sameText(a: string, b: string, form: (text: string) => string = normaliseText): boolean {
  return a === b || (mayBeSame(a, b) && form(a) === form(b));
}

/** From here on letters may be composed, combined or full width: only the comparison form can tell. */
const beyondLatin = 0x300;

/** Compares the letters a–z and digits of both, in order; all else may be changed by the comparison form. */
function mayBeSame(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    let x = 0;
    while (i < a.length && (x = plainLetter(a.charCodeAt(i++))) === 0);
    let y = 0;
    while (j < b.length && (y = plainLetter(b.charCodeAt(j++))) === 0);
    if (x < 0 || y < 0) return true;
    // A letter and the mark above it may be one character in the other text.
    if (x !== y) return isMark(a, i) || isMark(b, j);
    if (x === 0) return true;
  }
}

const isMark = (text: string, at: number): boolean => at < text.length && text.charCodeAt(at) >= beyondLatin;

/** Code of a lower-case letter or digit, 0 of other Latin characters, -1 of what may hide a letter. */
function plainLetter(code: number): number {
  if (code >= beyondLatin) return -1;
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
}
