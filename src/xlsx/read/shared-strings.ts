/** The shared string table: one text per `<si>`, in order, straight from the bytes. */
import { ProblemError, unescapeXml, XmlCursor } from '../package/index.ts';
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
import { TextPacker } from './text-packer.ts';

const maxStrings = 10_000_000;
const plain = '<si><t>';
const spaced = '<si><t xml:space="preserve">';
const close = '</t></si>';

/** Texts of a shared strings part (UTF-8). Throws ProblemError when it is damaged. */
export function parseSharedStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  const packer = new TextPacker(strings);
  let i = openRoot(bytes);
  if (i < 0) return strings;
  for (;;) {
    if (strings.length > maxStrings) throw new ProblemError('tooLarge', `more than ${maxStrings} texts`, part);
    // The usual forms follow each other without a byte between.
    const isPlain = startsWith(bytes, i, plain);
    if (isPlain || startsWith(bytes, i, spaced)) {
      const start = i + (isPlain ? plain.length : spaced.length);
      const end = bytes.indexOf(byte.lt, start);
      if (end < 0) throw broken('the end is missing', start);
      if (startsWith(bytes, end, close)) {
        const isTight = !isPlain || (!isSpace(bytes[start]) && !isSpace(bytes[end - 1]));
        if (!isTight || !packer.add(bytes, start, end))
          strings.push(meantText(unescapeXml(decodeBytes(bytes, start, end)), !isPlain));
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
  packer.flush();
  return strings;
}

/** Text of an `<si>` with runs, prefixes, comments or what else XML allows. */
function itemText(item: string, part: string): string {
  const cursor = new XmlCursor(item, part);
  cursor.next();
  return readRichText(cursor);
}
