/** Text of `<si>` and `<is>`: runs joined, reading aids for Japanese left out (ECMA-376 §18.4). */
import { undoXstring, XmlEvent } from '../package/index.ts';
import type { XmlCursor } from '../package/index.ts';

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Without XML's white space around it; a no-break space is text. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Text of a `<t>` as it is meant: space around it counts only where xml:space says so, `_xHHHH_` is a character. */
export function meantText(text: string, isPreserved: boolean): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const kept = isPreserved || (first > 32 && last > 32) ? text : trimmed(text);
  return undoXstring(kept);
}

/** On the open tag of `<si>` or `<is>`: its text; leaves the cursor on the close tag. */
export function readRichText(cursor: XmlCursor): string {
  const level = cursor.depth;
  let text = '';
  for (;;) {
    const event = cursor.next();
    if (event === XmlEvent.close && cursor.depth === level) return text;
    if (event !== XmlEvent.open) continue;
    if (cursor.local === 'rPh') cursor.skip();
    else if (cursor.local === 't') {
      const isPreserved = cursor.attr('xml:space') === 'preserve';
      text += meantText(cursor.readText(), isPreserved);
    }
  }
}
