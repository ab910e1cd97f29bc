/** The template's own row under a header: what to write in each column ("Välj i listan | Fritext | Siffra"), or the columns counted. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

/** Read against lower case. */
const instruction =
  /^(?:välj|ange|fyll|skriv|beskriv|motivera|kommentera|klicka|siffr|fritext|kort(?:fattad)? |text$|tal$|tal |värde$|procent$|obligatorisk|frivillig|hämtas|automatisk|formel|rullist|dropdown|lista$|hur |vad |vilk|enligt |se |ja\/nej|ja eller nej|nämndens |enhetens |från |uppdateras|kopplas|max |maximalt |vid |(?:19|20)\d\d$|jan[a-z]*\s?[–-]|(?:grön|uppfyllt|uppnått)\s?\/)/;
const longest = 90;

/** "(helår)", "(max 300 tecken)": said of the header over it. */
function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')');
}

export function isInstructionRow(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let filled = 0;
  let instructions = 0;
  let counted = 0;
  for (let column = left; column <= right; column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    filled++;
    if (kind === CellKind.number) {
      if (sheet.number(row, column) !== filled) return false;
      counted++;
      continue;
    }
    if (kind !== CellKind.text) return false;
    const text = sheet.text(row, column).trim().toLowerCase();
    if (text.replace(/[().]/g, '') === String(filled)) counted++;
    else if (text.length <= longest && (instruction.test(text) || isBracketed(text))) instructions++;
  }
  return (filled >= 5 && counted === filled) || (filled >= 3 && instructions >= 0.6 * filled);
}
