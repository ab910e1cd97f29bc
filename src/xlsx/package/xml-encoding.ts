/** Bytes of an XML part to text. OPC allows UTF-8 and UTF-16 only (ECMA-376 part 2, §8.1.4). */
import { ProblemError } from './problem.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte order mark, or by how "<?" or "<x" looks without one. */
function xmlEncoding(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** More than this is no text that anybody should read as one string; cells are never read that way. */
const maxText = 256 * 1024 * 1024;

type Slice = (this: Uint8Array) => string;
const native: Slice | null =
  typeof Buffer === 'function' ? (Buffer.prototype as unknown as { utf8Slice: Slice }).utf8Slice : null;

/** The text of an XML part, without byte order mark. Throws ProblemError when the bytes are not text. */
export function decodeXml(bytes: Uint8Array, part?: string): string {
  if (bytes.length > maxText) throw new ProblemError('tooLarge', `${bytes.length} bytes of text in one part`, part);
  const encoding = xmlEncoding(bytes);
  if (native && encoding === 'utf-8') {
    // Four times as fast as a decoder that stops at errors; the mark of an error makes it ask that one.
    const text = native.call(bytes);
    if (!text.includes('\ufffd')) return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name: the decoder may belong to another realm, whose TypeError is not ours.
    if ((error as { name?: unknown }).name === 'TypeError')
      throw new ProblemError('damaged', 'the text is not UTF-8 or UTF-16', part);
    throw error;
  }
}

/** The part as UTF-8 for scanning byte by byte: the bytes themselves, unless they are UTF-16. */
export function utf8Xml(bytes: Uint8Array, part?: string): Uint8Array {
  if (xmlEncoding(bytes) === 'utf-8') return bytes;
  const text = decodeXml(bytes, part);
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  if (end < 0 || end > 200) return new TextEncoder().encode(text);
  const declaration = text.slice(0, end).replace(/ encoding=("[^"]*"|'[^']*')/, '');
  return new TextEncoder().encode(declaration + text.slice(end));
}
