/** The shared string table: one text per `<si>`, in order. */
import { ProblemError, unescapeXml, XmlCursor, XmlEvent } from '../package/index.ts';
import { meantText, readRichText } from './rich-text.ts';

const maxStrings = 10_000_000;
const plainOpen = '<si><t>';
const plainClose = '</t></si>';

/** Texts of a shared strings part. Throws ProblemError when it is damaged. */
export function parseSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  const rest = readPlain(text, strings, part);
  if (rest >= 0) readAll(text, strings, part);
  return strings;
}

/** Reads the usual forms by searching; -1 at the end, or the place of what it cannot read. */
function readPlain(text: string, strings: string[], part: string): number {
  if (text.includes('<!')) return 0;
  let i = text.indexOf('<si');
  if (i < 0) return 0;
  for (;;) {
    if (text.startsWith(plainOpen, i)) {
      const end = text.indexOf('<', i + plainOpen.length);
      if (text.startsWith(plainClose, end)) {
        push(strings, meantText(unescapeXml(text.slice(i + plainOpen.length, end)), false), part);
        i = end + plainClose.length;
        continue;
      }
    }
    if (text.startsWith('</sst>', i)) return -1;
    if (text.startsWith('<si>', i)) {
      const end = text.indexOf('</si>', i);
      if (end < 0) return i;
      push(strings, readOne(text.slice(i, end + 5), part), part);
      i = end + 5;
    } else {
      // White space between items, `<si/>`, prefixes: the strict reader takes them.
      return i;
    }
  }
}

function readOne(item: string, part: string): string {
  const cursor = new XmlCursor(item, part);
  cursor.next();
  const text = readRichText(cursor);
  cursor.next();
  return text;
}

/** Reads the whole part with the strict reader. */
function readAll(text: string, strings: string[], part: string): void {
  strings.length = 0;
  const cursor = new XmlCursor(text, part);
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next())
    if (event === XmlEvent.open && cursor.local === 'si' && cursor.depth === 2)
      push(strings, readRichText(cursor), part);
}

function push(strings: string[], text: string, part: string): void {
  if (strings.length >= maxStrings) throw new ProblemError('tooLarge', `more than ${maxStrings} texts`, part);
  strings.push(text);
}
