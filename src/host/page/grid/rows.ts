/** One row of the grid as elements. */
import { cellText, columnLetters } from '../../document/address.ts';
import type { Area } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';
import { h } from '../dom.ts';
import { classOf } from './cell-css.ts';
import { faceOf, fitted, roughWidth } from './cell-face.ts';
import type { ConditionalFormats } from './conditional.ts';
import type { Extent } from './extent.ts';
import type { Merges } from './merges.ts';

/** Pixels of the row with the column letters. */
export const headHeight = 24;

export interface RowContext {
  readonly sheet: Sheet;
  readonly extent: Extent;
  readonly merges: Merges;
  readonly rules: ConditionalFormats;
  readonly locale: string;
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly headWidth: number;
  idOf(row: number, column: number): string;
  isLink(row: number, column: number): boolean;
  /** The cell offers a list of choices. */
  hasList(row: number, column: number): boolean;
}

export function columnHeads(context: RowContext, columns: readonly number[], corner: string): HTMLElement {
  const { extent, headWidth, frozen } = context;
  const first = h(
    'div',
    { role: 'columnheader', class: 'head corner', 'aria-colindex': 1 },
    h('span', { class: 'unseen' }, corner),
  );
  first.style.width = `${headWidth}px`;
  const row = h('div', { role: 'row', class: 'row heads', 'aria-rowindex': 1 }, first);
  for (const c of columns) {
    if (extent.columns.isHidden(c)) continue;
    const head = h(
      'div',
      { role: 'columnheader', class: 'head', 'aria-colindex': c + 2, 'data-head-column': c },
      columnLetters(c),
    );
    place(head, c, c, context, c < frozen);
    row.append(head);
  }
  return row;
}

export function gridRow(r: number, columns: readonly number[], context: RowContext): HTMLElement {
  const { sheet, extent, headWidth, frozen, merges } = context;
  const head = h('div', { role: 'rowheader', class: 'head', 'aria-colindex': 1, 'data-head-row': r }, String(r + 1));
  head.style.width = `${headWidth}px`;
  const row = h('div', { role: 'row', class: 'row', 'aria-rowindex': r + 2 }, head);
  row.style.height = `${extent.rows.span(r, r)}px`;
  for (const c of columns) {
    const merged = merges.at(r, c);
    if (merged && (merged.top !== r || merged.left !== c)) continue;
    if (extent.columns.isHidden(c) && !merged) continue;
    const cell = gridCell(r, c, merged, context);
    place(cell, c, merged?.right ?? c, context, c < frozen);
    if (merged && merged.bottom > r) {
      cell.style.height = `${extent.rows.span(r, Math.min(merged.bottom, extent.rows.count - 1)) + 1}px`;
      cell.classList.add('over');
    }
    row.append(cell);
  }
  if (!sheet.showHeadings) head.classList.add('quiet');
  return row;
}

function gridCell(r: number, c: number, merged: Area | null, context: RowContext): HTMLElement {
  const { sheet, rules, locale, extent, idOf, isLink, hasList } = context;
  const cell = sheet.cells.get(r, c);
  const value = cell?.value ?? null;
  const face = faceOf(sheet, r, c, cell, rules.at(r, c, value), locale);
  const element = h('div', {
    role: 'gridcell',
    id: idOf(r, c),
    class: `cell ${classOf(face.style)}`,
    'aria-colindex': c + 2,
    'data-row': r,
    'data-column': c,
    'aria-colspan': merged && merged.right > merged.left ? merged.right - merged.left + 1 : null,
    'aria-haspopup': hasList(r, c) ? 'listbox' : null,
    'aria-rowspan': merged && merged.bottom > merged.top ? merged.bottom - merged.top + 1 : null,
  });
  if (face.style.left ?? face.style.right ?? face.style.top ?? face.style.bottom) element.classList.add('lined');
  if (face.text === '') return element;
  const width = extent.columns.span(c, merged?.right ?? c);
  if (!face.style.horizontal || face.style.horizontal === 'General') element.classList.add(`lean-${face.lean}`);
  const text = fitted(face, value, width, locale);
  if (isLink(r, c)) element.append(h('span', { class: 'link' }, text));
  else element.append(text);
  if (!merged && !face.isNumber && !face.style.wrapText && roughWidth(text, face.style) > width - 6)
    overflow(element, r, c, text, context);
  return element;
}

/** A text that is too long lies over its empty neighbours, as far as they are empty. */
function overflow(
  element: HTMLElement,
  r: number,
  c: number,
  text: string,
  { sheet, extent, merges, frozen }: RowContext,
): void {
  const align = sheet.cells.style(r, c).horizontal ?? 'General';
  if (align !== 'General' && align !== 'Left') return;
  let end = c;
  const wanted = roughWidth(text, sheet.cells.style(r, c)) * 1.2 + 10;
  while (
    end + 1 < extent.columns.count &&
    extent.columns.span(c, end) < wanted &&
    (sheet.cells.get(r, end + 1)?.value ?? null) === null &&
    !merges.at(r, end + 1)
  )
    end++;
  if (end === c) return;
  const span = h('span', { class: 'spill' }, ...element.childNodes);
  span.style.width = `${extent.columns.span(c, end) - 4}px`;
  // What stands still shows no text over what has been moved sideways.
  if (c < frozen) span.style.setProperty('--still', `${extent.columns.span(c, Math.min(end, frozen - 1)) - 4}px`);
  element.replaceChildren(span);
  element.classList.add('spilling');
}

/** Frozen columns lie in the row's own order and stick; the others have a place of their own. */
function place(
  element: HTMLElement,
  from: number,
  to: number,
  { extent, headWidth }: RowContext,
  isFrozen: boolean,
): void {
  const left = headWidth + extent.columns.start(from);
  // One pixel over its neighbour on the left and above: the lines between cells lie on each other.
  const isHead = element.classList.contains('head');
  element.style.width = `${extent.columns.span(from, to) + (isHead ? 0 : 1)}px`;
  element.style.left = `${left}px`;
  if (isFrozen) element.classList.add('frozen');
}

export const cellName = (row: number, column: number): string => cellText(row, column);
