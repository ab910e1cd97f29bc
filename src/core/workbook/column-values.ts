/** A tall table's columns, asked for one cell at a time: for those who do not go through them by the thousand. */
import { a1 } from './cell-ref.ts';
import type { CellLink, ColumnSource, LinkCells, LinkedSheet, PlannedValue } from './write-plan.ts';
import { noText } from './write-plan.ts';

/** What data row `i` shows: the cached value of a formula, the words of a link. */
export function valueAt(column: ColumnSource, i: number): PlannedValue {
  switch (column.kind) {
    case 'text':
      return column.text(i);
    case 'word':
      return column.words[column.at[i] as number] ?? null;
    case 'number':
      return numberOrNull(column.numbers[i] as number);
    case 'mixed':
      return numberOrNull(column.numbers[i] as number) ?? column.value(i);
    case 'formula':
      return column.cached(i);
    case 'link': {
      const link = linkAt(column.links, i);
      return link && shownLink(link);
    }
  }
}

const numberOrNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

/** "Blad!", or "[Fil.xlsx]Blad!" when it is in another file. */
export function shownSheet({ file, sheet }: LinkedSheet): string {
  return `${file === null ? '' : `[${file}]`}${sheet}!`;
}

/** "Blad!B7". */
export function shownLink(link: CellLink): string {
  return shownSheet(link) + a1(link.row, link.column);
}

export function linkAt({ sheets, at, rows, columns }: LinkCells, i: number): CellLink | null {
  const linked = sheets[at[i] as number];
  return linked ? { ...linked, row: rows[i] as number, column: columns[i] as number } : null;
}

/** Links as data. */
export function linkCells(links: readonly (CellLink | null)[]): LinkCells {
  const sheets: LinkedSheet[] = [];
  const at = new Int32Array(links.length).fill(noText);
  const rows = new Int32Array(links.length);
  const columns = new Uint16Array(links.length);
  const known = new Map<string | null, Map<string, number>>();
  links.forEach((link, i) => {
    if (link === null) return;
    let ofFile = known.get(link.file);
    if (!ofFile) known.set(link.file, (ofFile = new Map<string, number>()));
    let place = ofFile.get(link.sheet);
    if (place === undefined) ofFile.set(link.sheet, (place = sheets.push({ file: link.file, sheet: link.sheet }) - 1));
    at[i] = place;
    rows[i] = link.row;
    columns[i] = link.column;
  });
  return { sheets, at, rows, columns };
}
