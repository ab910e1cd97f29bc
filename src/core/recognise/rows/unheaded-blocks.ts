/** Headers that return, with a heading over each or without one: a header for each delmål under one KF-mål's heading, or a heading lost. */
import type { SectionContext } from './section-rows.ts';
import { onlyColumn } from '../cells/single-rows.ts';
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

/** A heading over the first header, set as those over the next ones are: so many blocks, so many goals. */
export function headsBlocks({ sheet, headerRows, left, right }: SectionContext, row: number, column: number): boolean {
  if (headerRows.size > 3) return true;
  const { bold, fill } = sheet.format(row, column);
  if (!bold && fill === null) return false;
  return [...headerRows].some((header) => {
    const above = header - 1;
    if (above <= row || onlyColumn(sheet, above, left, right) !== column) return false;
    const other = sheet.format(above, column);
    return other.bold === bold && other.fill === fill;
  });
}
