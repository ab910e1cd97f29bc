/** Which rows a person has marked. */
import { parseArea } from '../../core/workbook/cell-ref.ts';

/** More than this is no header. */
const mostRows = 3;

/** "A5:H6" → [5, 6], "5:6" too, as Excel numbers them; null for one cell, one column and more rows than a header has. */
export function markedRows(address: string): readonly [number, number] | null {
  const whole = /^\$?(\d+):\$?(\d+)$/.exec(address);
  const area = whole ? null : parseArea(address.replaceAll('$', ''));
  if (!whole && (!area || area.right === area.left)) return null;
  const [first, last] = whole ? [Number(whole[1]), Number(whole[2])] : [(area?.top ?? 0) + 1, (area?.bottom ?? 0) + 1];
  return last - first < mostRows ? [first, last] : null;
}
