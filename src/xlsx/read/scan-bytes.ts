/** Walking markup byte by byte: what the cell scan does off its fast path. */
import { ProblemError } from '../package/index.ts';

export const byte = {
  lt: 60,
  gt: 62,
  slash: 47,
  quote: 34,
  apostrophe: 39,
  equals: 61,
  bang: 33,
  question: 63,
} as const;

export function broken(detail: string, at: number): ProblemError {
  return new ProblemError('damaged', `XML: ${detail} at byte ${at}`);
}

export function isSpace(code: number | undefined): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Where an ASCII text begins at or after `from`; -1 when it does not come. */
export function indexOfBytes(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let i = bytes.indexOf(first, from); i >= 0; i = bytes.indexOf(first, i + 1))
    if (startsWith(bytes, i, text)) return i;
  return -1;
}

export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let k = 0; k < text.length; k++) if (bytes[at + k] !== text.charCodeAt(k)) return false;
  return true;
}

/** On the `<` of a comment, CDATA or processing instruction: one past its end. DOCTYPE is refused. */
export function skipSpecial(bytes: Uint8Array, at: number): number {
  const mark =
    bytes[at + 1] === byte.question
      ? '?>'
      : startsWith(bytes, at, '<!--')
        ? '-->'
        : startsWith(bytes, at, '<![CDATA[')
          ? ']]>'
          : null;
  if (mark === null) throw broken('DOCTYPE is not allowed', at);
  const end = indexOfBytes(bytes, mark, at + (mark === '-->' ? 4 : 2));
  if (end < 0) throw broken(`"${mark}" is missing`, at);
  return end + mark.length;
}

/** From within a tag: the place of its `>`, quotes heeded. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    const code = bytes[i] as number;
    if (code === byte.gt) return i;
    if (code === byte.quote || code === byte.apostrophe) {
      i = bytes.indexOf(code, i + 1);
      if (i < 0) break;
    } else if (code === byte.lt) break;
  }
  throw broken('a tag is not finished', from);
}

/** The place of the next `<` at or after `from`. */
export function nextMarkup(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(byte.lt, from);
  if (at < 0) throw broken('the end is missing', from);
  return at;
}

/** On the `<` of an open tag: one past the end of its element. */
export function skipElement(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let i = at;
  for (;;) {
    const next = bytes[i + 1];
    if (next === byte.bang || next === byte.question) i = skipSpecial(bytes, i);
    else {
      const end = tagEnd(bytes, i + 1);
      if (next === byte.slash) depth--;
      else if (bytes[end - 1] !== byte.slash) depth++;
      i = end + 1;
      if (depth <= 0) return i;
    }
    i = nextMarkup(bytes, i);
  }
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== byte.gt && bytes[i] !== byte.slash && !isSpace(bytes[i])) i++;
  return i;
}

/** Name of a tag as written, from one past its `<`. */
export function tagName(bytes: Uint8Array, from: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(nameEnd(bytes, from), from + 100)));
}

/** The same without prefix. */
export function localName(bytes: Uint8Array, from: number): string {
  const name = tagName(bytes, from);
  return name.slice(name.indexOf(':') + 1);
}

/** The `<` of the root element, past what may stand before it. */
export function findRoot(bytes: Uint8Array): number {
  let i = nextMarkup(bytes, 0);
  while (bytes[i + 1] === byte.question || bytes[i + 1] === byte.bang) i = nextMarkup(bytes, skipSpecial(bytes, i));
  return i;
}

/** One past the root's open tag; -1 when the root is an empty tag. */
export function openRoot(bytes: Uint8Array): number {
  const end = tagEnd(bytes, findRoot(bytes) + 1);
  return bytes[end - 1] === byte.slash ? -1 : end + 1;
}

/** The place of the next `<`; short distances, so a plain loop is faster than indexOf. */
export function toMarkup(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== byte.lt) i++;
  if (i >= bytes.length) throw broken('the end is missing', from);
  return i;
}

export function endsName(code: number | undefined): boolean {
  return code === byte.gt || code === byte.slash || isSpace(code);
}
