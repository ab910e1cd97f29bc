/** Headers that return without a heading over them: a header for each delmål under one KF-mål's heading, or a heading lost. */
import { onlyColumn } from './single-rows.ts';
import type { TableRows } from './table-rows.ts';

const blank = -1;

/**
 * The header is repeated for each delmål, so a block without a heading goes on under the last one. One such block among
 * headed ones has lost its heading; nobody can tell where it belongs.
 */
export function repeatsHeaderPerSubGoal({ context, top }: TableRows): boolean {
  const { sheet, headerRows, left, right } = context;
  const starts = [...headerRows].filter((row) => row > top && !headerRows.has(row - 1));
  const unheaded = starts.filter((row) => {
    let above = row - 1;
    while (above > row - 3 && onlyColumn(sheet, above, left, right) === blank) above--;
    return onlyColumn(sheet, above, left, right) < 0;
  });
  return unheaded.length >= 2 && unheaded.length * 3 >= starts.length;
}
