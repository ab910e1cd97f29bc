/** Several references in one cell: "1, 3, 5", "KF1+KF3", "1–3", one a line. */
import { normaliseText, plainDashes } from '../text.ts';

const bullet = /^\s*(?:[•·*▪◦○-]|\d{1,2}\))\s+/;

/** The lines of a cell without their bullets; one when there is only one. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
}

/** Ways to cut a line in several, the safest first. Each is only used when every part resolves. */
export const separators: readonly RegExp[] = [
  /\s*[;|]\s*/,
  /\s*[,;|]\s*(?:och|samt|&)?\s*/,
  /\s*(?:[,;+&/|]|(?<!\p{L})(?:och|samt|eller|and|o|resp\.?|respektive)(?!\p{L}))\s*/u,
  /\s+/,
];

/** "1–3", "KF1–KF3", "1 till 3", "2.1-2.3": the two ends; null when the text is no span. */
export function spanOf(text: string): readonly [string, string] | null {
  const found = /^(.*?\d) ?(?:-|till|t\.?o\.?m\.?) ?((?:\p{L}+[ -])*\p{L}*\d.*)$/u.exec(
    plainDashes(normaliseText(text)),
  );
  return found ? [found[1] as string, found[2] as string] : null;
}
