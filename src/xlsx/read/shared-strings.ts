/** The shared string table: one text per `<si>`, in order, straight from the bytes. */
import { worthIt } from '../../core/kernels/kernel.ts';
import type { Kernels } from '../../core/kernels/kernel.ts';
import type { KnownTextWords } from '../../core/workbook/text-words.ts';
import { ProblemError, unescapeXml, XmlCursor } from '../package/index.ts';
import { CompiledTexts } from './compiled-texts.ts';
import { decodeBytes } from './decode-bytes.ts';
import { meantText, readRichText } from './rich-text.ts';
import {
  broken,
  byte,
  isSpace,
  localName,
  nextMarkup,
  openRoot,
  skipElement,
  skipSpecial,
  startsWith,
} from './scan-bytes.ts';

const maxStrings = 10_000_000;
const plain = '<si><t>';
const spaced = '<si><t xml:space="preserve">';
const close = '</t></si>';

/** Texts of a shared strings part (UTF-8), and the words of most of them. Throws ProblemError when it is damaged. */
export function parseSharedStrings(
  bytes: Uint8Array,
  part: string,
  words: KnownTextWords,
  kernels?: Kernels,
): string[] {
  const strings: string[] = [];
  let i = openRoot(bytes);
  if (i < 0) return strings;
  const kernel = bytes.length < worthIt ? null : (kernels?.shared() ?? null);
  const compiled = kernel && new CompiledTexts(kernel, bytes);
  for (;;) {
    if (strings.length > maxStrings) throw new ProblemError('tooLarge', `more than ${maxStrings} texts`, part);
    if (compiled) {
      const next = compiled.read(i, strings, words);
      if (next !== i) {
        i = next;
        continue;
      }
    }
    // The usual forms follow each other without a byte between.
    const start = textStart(bytes, i);
    if (start > 0) {
      const isPlain = start - i === plain.length;
      const end = bytes.indexOf(byte.lt, start);
      if (end < 0) throw broken('the end is missing', start);
      if (isClosed(bytes, end)) {
        const text = decodeBytes(bytes, start, end);
        const isTight = !isPlain || !(isSpace(bytes[start]) || isSpace(bytes[end - 1]));
        const isAsMeant = isTight && words.learn(strings.length, bytes, start, end, text.length);
        strings.push(isAsMeant ? text : meantText(unescapeXml(text), !isPlain));
        i = end + close.length;
        continue;
      }
    }
    i = nextMarkup(bytes, i);
    const next = bytes[i + 1];
    if (next === byte.slash) break;
    if (next === byte.bang || next === byte.question) i = skipSpecial(bytes, i);
    else {
      const end = skipElement(bytes, i);
      if (localName(bytes, i + 1) === 'si') strings.push(itemText(decodeBytes(bytes, i, end), part));
      i = end;
    }
  }
  return strings;
}

/** On `<si><t>` or `<si><t xml:space="preserve">`: where the text begins; 0 for any other form. */
function textStart(bytes: Uint8Array, i: number): number {
  if (bytes[i] !== byte.lt || bytes[i + 1] !== 115 || bytes[i + 2] !== 105 || bytes[i + 3] !== byte.gt) return 0;
  if (bytes[i + 4] !== byte.lt || bytes[i + 5] !== 116) return 0;
  if (bytes[i + 6] === byte.gt) return i + plain.length;
  return startsWith(bytes, i, spaced) ? i + spaced.length : 0;
}

/** On `</t></si>`? */
function isClosed(bytes: Uint8Array, i: number): boolean {
  return bytes[i + 2] === 116 && bytes[i + 1] === byte.slash && startsWith(bytes, i, close);
}

/** Text of an `<si>` with runs, prefixes, comments or what else XML allows. */
function itemText(item: string, part: string): string {
  const cursor = new XmlCursor(item, part);
  cursor.next();
  return readRichText(cursor);
}
