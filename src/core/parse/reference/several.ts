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
  // "1/1 och 2/1" where such are ids.
  /\s*(?:[,;+&|]|(?<!\p{L})(?:och|samt|eller)(?!\p{L}))\s*/u,
  /\s*(?:[,;+&/|]|(?<!\p{L})(?:och|samt|eller|and|o|resp\.?|respektive)(?!\p{L}))\s*/u,
  /\s+/,
];

/** "1–3", "KF1–KF3", "1 till 3", "2.1-2.3", "1a–1c": the two ends; null when the text is no span. */
export function spanOf(text: string): readonly [string, string] | null {
  const found = /^(.*?\d[a-h]?) ?(?:-|till|t\.?o\.?m\.?) ?((?:\p{L}+[ -])*\p{L}*\d.*)$/u.exec(
    plainDashes(normaliseText(text)),
  );
  return found ? [found[1] as string, found[2] as string] : null;
}

/** "A–C", "I till III": the same where ids are letters or roman numerals. */
export function wordSpanOf(text: string): readonly [string, string] | null {
  const found = /^((?:.* )?\p{L}{1,5})\.? ?(?:-| till | t\.?o\.?m\.? ) ?((?:.* )?\p{L}{1,5})$/u.exec(
    plainDashes(normaliseText(text)).replace(/[.)]$/, ''),
  );
  return found ? [found[1] as string, found[2] as string] : null;
}

const conjunction = /(\s*[,;|+&/]\s*|\s+(?:och|samt|eller|and|o|resp\.?|respektive)\s+)/u;
/** More than this is a sentence, not a list. */
const mostPieces = 8;

/**
 * "Ekonomi (1) samt Öppen och kommunikativ (3)": the names hold the words that part them. The way to cut the text in fewest
 * parts that are each something; null when there is none.
 */
export function namesOf(text: string, isOne: (part: string) => boolean): readonly string[] | null {
  const pieces = text.split(conjunction);
  const count = (pieces.length + 1) / 2;
  if (count < 3 || count > mostPieces) return null;
  const ways: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= count; end++) {
    ways[end] = null;
    for (let from = 0; from < end; from++) {
      const before = ways[from];
      const part = pieces
        .slice(2 * from, 2 * end - 1)
        .join('')
        .trim();
      if (before && before.length + 1 < (ways[end]?.length ?? Infinity) && isOne(part)) ways[end] = [...before, part];
    }
  }
  return ways[count] ?? null;
}
