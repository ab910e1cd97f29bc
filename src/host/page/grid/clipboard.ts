/** Copying cells out of the grid and pasting into it, as text with tabs and lines: what Excel gives and takes too. */
import type { Area } from '../../document/address.ts';
import { lastColumn, lastRow } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';
import { textToEdit } from './typed-text.ts';

export function copyCells(event: ClipboardEvent, sheet: Sheet, area: Area, locale: string): void {
  if (!event.clipboardData || area.bottom === lastRow || area.right === lastColumn) return;
  const lines: string[] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    const line: string[] = [];
    for (let c = area.left; c <= area.right; c++) line.push(textToEdit(sheet, r, c, locale, 'shown'));
    lines.push(line.join('\t'));
  }
  event.preventDefault();
  event.clipboardData.setData('text/plain', lines.join('\n'));
}

/** The texts of a paste, line by line; null when there are none. */
export function pastedTexts(event: ClipboardEvent): string[][] | null {
  const text = event.clipboardData?.getData('text/plain').replace(/\r?\n$/, '') ?? '';
  if (text === '') return null;
  event.preventDefault();
  return text.split(/\r?\n/).map((line) => line.split('\t'));
}
