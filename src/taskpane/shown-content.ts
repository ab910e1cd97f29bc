import type { CellContent } from './port.ts';
import type { Words } from './words/index.ts';

/** A cell's content as a person would say it: an empty cell is said to be so. */
export function shownContent(content: CellContent, w: Words): string {
  if (content === null || content === '') return w.fix.empty;
  return typeof content === 'number' ? String(content).replace('.', w.decimalMark) : String(content);
}
