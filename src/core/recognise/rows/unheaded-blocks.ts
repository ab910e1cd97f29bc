/** Headers that return, with a heading over each or without one: a header for each delmål under one KF-mål's heading, or a heading lost. */
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { SectionContext } from './section-rows.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { TableRows } from './table-rows.ts';

const blank = -1;

/**
 * The header is repeated for each delmål, so a block without a heading goes on under the last one. One such block among
 * headed ones has lost its heading; nobody can tell where it belongs.
 */
export function repeatsHeaderPerSubGoal(table: TableRows): boolean {
  const { context, top } = table;
  const { sheet, headerRows, left, right } = context;
  const starts = [...headerRows].filter((row) => row > top && !headerRows.has(row - 1) && !goesOn(table, row));
  const unheaded = starts.filter((row) => {
    let above = row - 1;
    while (above > row - 3 && onlyColumn(sheet, above, left, right) === blank) above--;
    return onlyColumn(sheet, above, left, right) < 0;
  });
  return unheaded.length >= 2 && unheaded.length * 3 >= starts.length;
}

/** "Nämndens indikatorer" after "Fullmäktiges indikatorer": the same block's, whoever decided them. */
export function goesOn({ context: { sheet }, columns: { indicator }, top }: TableRows, row: number): boolean {
  if (!indicator.exists) return false;
  const words = (header: number) => cellWords(sheet, header, indicator.column).toLowerCase();
  return words(row) !== '' && words(row) !== words(top);
}

/** A heading over the first header, set as those over the next ones are: so many blocks, so many goals. */
export function headsBlocks(context: SectionContext, row: number, column: number): boolean {
  const { sheet, headerRows, left, right } = context;
  if (headerRows.size > 3) return true;
  const { bold, fill } = sheet.format(row, column);
  if (!bold && fill === null) return isOneOfGoals(context, row, column);
  return [...headerRows].some((header) => {
    const above = header - 1;
    if (above <= row || onlyColumn(sheet, above, left, right) !== column) return false;
    const other = sheet.format(above, column);
    return other.bold === bold && other.fill === fill;
  });
}

/** Bold texts alone in their rows, set as this one, lead to goals further down: so the first of them is meant to. */
export function headsGoalsInBold({ context, to }: TableRows, from: number, column: number): boolean {
  const { sheet, left, right, references } = context;
  for (let row = from; row < to; row++) {
    if (sheet.kind(row, column) !== CellKind.text || !sheet.format(row, column).bold) continue;
    if (onlyColumn(sheet, row, left, right) !== column) continue;
    if (references.heading(row, column, 'section').goalIds.length > 0) return true;
  }
  return false;
}

/** Words of a title: it is said of all the blocks. */
const ofTitle = /mål|följ|indikator|nyckeltal|redovis|rapport|bokslut|nämnd|styrelse|tabell|bilaga|\d/i;

/** A text set as any other, apart from the title and right over its header, as every other header has a KF-mål right over it. */
function isOneOfGoals(context: SectionContext, row: number, column: number): boolean {
  const { sheet, headerRows, left, right, references } = context;
  if (!headerRows.has(row + 1) || row === 0 || onlyColumn(sheet, row - 1, left, right) !== blank) return false;
  if (ofTitle.test(sheet.text(row, column))) return false;
  const others = [...headerRows].filter((header) => header > row + 1 && !headerRows.has(header - 1));
  return (
    others.length > 0 &&
    others.every(
      (header) =>
        onlyColumn(sheet, header - 1, left, right) === column &&
        references.heading(header - 1, column, 'section').goalIds.length > 0,
    )
  );
}
