/** Edits that leave a part well-formed, so that what breaks is what it says: values, texts, elements twice or not at all. */
import type { Random } from './random.ts';

/** Values of attributes and texts, already escaped. */
const values = [
  ...['', '0', '-1', '1', '65535', '65536', '1048576', '1048577', '4294967296', '1e999', 'NaN', 'true', 'x'],
  ...['A1', 'XFD1048576', 'A1:XFD1048576', 'A0', 'B2:A1', 'A1 A1', '$A$1', 'A:A', '1:1', "'Blad 1'!A1", '#REF!'],
  ...['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'hidden', 'veryHidden', 'rId1', 'rId999', '&#10;', '&amp;amp;'],
  ...['KF1', 'KF 1, KF 3', 'Mål 99', 'Nämnd', 'Delmål', 'Indikator', 'Utfall 2024', '1,5 %', '45 123', '–', '?', '✓'],
  ...["=cmd|'/C calc'!A0", '@SUM(1)', '\t=1', '_x000D_', '_x0000_', '\u202Eabc', 'e\u0301', '😀', 'Å'.repeat(300)],
  ...['[Red]0.00;;@', 'yyyy-mm-dd', '0%', '../../../etc/passwd', '/xl/workbook.xml', 'file:///c:/x', "it's [a] (b)"],
];

/** A part that holds no element is left as it is. */
export function editXml(part: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(part).toString('utf8');
  for (let n = 1 + random.below(4); n > 0; n--) {
    const kind = random.below(8);
    if (kind < 3) text = replaced(text, /="[^"]*"/g, `="${random.of(values)}"`, random);
    else if (kind < 5) text = replaced(text, />[^<>]+</g, `>${random.of(values)}<`, random);
    else if (kind === 5) text = replaced(text, /<[^<>?!/][^<>]*\/>/g, '', random);
    else if (kind === 6) text = twice(text, random);
    else text = replaced(text, / [\w:]+="[^"]*"/g, '', random);
  }
  return Buffer.from(text, 'utf8');
}

function replaced(text: string, what: RegExp, by: string, random: Random): string {
  const found = near(text, what, random);
  return found === null ? text : text.slice(0, found.index) + by + text.slice(found.index + found[0].length);
}

/** A leaf with what is in it, or an element without content, once more. */
function twice(text: string, random: Random): string {
  const found = near(text, /<([\w:]+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g, random);
  return found === null ? text : text.slice(0, found.index) + found[0] + text.slice(found.index);
}

/** The first match after a random place, else the first of all. */
function near(text: string, what: RegExp, random: Random): RegExpExecArray | null {
  what.lastIndex = random.below(Math.max(1, text.length));
  const found = what.exec(text);
  if (found) return found;
  what.lastIndex = 0;
  return what.exec(text);
}
