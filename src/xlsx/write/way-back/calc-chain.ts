import { rootRange, XmlCursor, XmlEvent } from '../../package/index.ts';
import { cut } from '../workbook/workbook-edit.ts';
import type { PartEdit } from '../text/splice.ts';

/**
 * Takes the cells of sheets that are gone out of the calculation chain: Excel repairs a file whose chain names a cell that
 * is not there. Returns false when nothing would be left, which the schema does not allow.
 */
export function forgetCells(edit: PartEdit, sheetIds: ReadonlySet<number>): boolean {
  const cells = rootRange(edit.text, edit.part).children.filter((child) => child.local === 'c');
  let written = 0;
  let sheet = 0;
  let left = 0;
  for (const cell of cells) {
    const tag = edit.text.slice(cell.start, cell.end);
    const own = sheetOf(tag);
    sheet = own ?? sheet;
    if (sheetIds.has(sheet)) {
      cut(edit, cell);
      continue;
    }
    // A cell without sheet is in that of the cell before it, which may be gone.
    if (own === null && written !== sheet) edit.insert(cell.start + 1 + cell.name.length, ` i="${sheet}"`);
    written = sheet;
    left++;
  }
  return left > 0;
}

function sheetOf(tag: string): number | null {
  const cursor = new XmlCursor(tag);
  if (cursor.next() !== XmlEvent.open) return null;
  const sheet = cursor.attr('i');
  return sheet === null ? null : Number(sheet);
}
