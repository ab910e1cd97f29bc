/** Range.hyperlink. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { containsArea, containsCell } from '../../document/address.ts';
import { cellText } from '../../document/cell-text.ts';
import { styleValue, withStyle } from '../../document/style.ts';
import { enter, restyle } from '../../document/writing.ts';
import { announceChange, before } from '../announce.ts';
import type { Sheet } from '../../document/model.ts';

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link that all cells of the area share, null when there is none. */
export function hyperlinkOf(sheet: Sheet, where: Area): object | null {
  const found = sheet.hyperlinks.findLast((h) => containsCell(h.area, where.top, where.left));
  if (!found || !containsArea(found.area, where)) return null;
  const cell = sheet.cells.get(where.top, where.left);
  const shown = cellText(cell?.value ?? null, styleValue(sheet.cells.style(where.top, where.left), 'numberFormat'));
  return { ...found.link, textToDisplay: shown };
}

export function setHyperlink(sheet: Sheet, where: Area, given: unknown): void {
  sheet.assertAllowed('allowInsertHyperlinks');
  if (given === null || typeof given !== 'object') throw invalidArgument();
  const link = given as Link;
  if (link.address && link.documentReference)
    throw invalidArgument('A hyperlink has an address or a documentReference, not both.');
  sheet.hyperlinks = sheet.hyperlinks.filter((h) => !containsArea(where, h.area));
  const target = link.address ?? link.documentReference;
  if (target === undefined || target === '') return;
  const state: { address?: string; documentReference?: string; screenTip?: string } = {};
  if (link.address !== undefined) state.address = link.address;
  if (link.documentReference !== undefined) state.documentReference = link.documentReference;
  if (link.screenTip !== undefined) state.screenTip = link.screenTip;
  sheet.hyperlinks.push({ area: { ...where }, link: state });
  const old = before(sheet, where);
  let isWritten = false;
  const write = (row: number, column: number, text: string): void => {
    enter(sheet, row, column, text);
    isWritten = true;
  };
  for (let r = where.top; r <= where.bottom; r++)
    for (let c = where.left; c <= where.right; c++) {
      const cell = sheet.cells.get(r, c);
      // A formula that has not been worked out yet has no value, and is no empty cell.
      const isEmpty = !cell || (cell.value === null && cell.formula === null);
      if (link.textToDisplay !== undefined) write(r, c, link.textToDisplay);
      else if (isEmpty) write(r, c, target);
    }
  restyle(sheet, where, (style) => withStyle(style, { fontColor: '#0563C1', underline: 'Single', named: 'Hyperlink' }));
  sheet.workbook.touch();
  if (isWritten) announceChange(sheet, where, 'RangeEdited', old);
}
