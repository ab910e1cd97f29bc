/** A table of ours as it stands in a workbook now, whatever people have done to it: sorted, filtered, moved. */
import { texts, languages } from '../../i18n/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Area } from '../../workbook/cell-ref.ts';

export interface OurTable {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** By its name; a name that was taken in the workbook has got a number ("MK_KfMal_2"). Only on a sheet that is ours. */
export function findTable(workbook: WorkbookSnapshot, name: string): OurTable | null {
  const isIt = new RegExp(`^${name}(_\\d+)?$`, 'i');
  for (const sheet of workbook.sheets) {
    if (sheet.owner !== 'ours') continue;
    const table = sheet.tables.find((each) => isIt.test(each.name));
    if (table) return { sheet, area: table.area };
  }
  return null;
}

/** Column of the table by its header in either language; null when somebody has taken it away. */
export function columnBy(table: OurTable, header: (t: Texts) => string): number | null {
  const wanted = languages.map((language) => header(texts(language)).toLowerCase());
  for (let column = table.area.left; column <= table.area.right; column++)
    if (wanted.includes(cellText(table.sheet, table.area.top, column).toLowerCase())) return column;
  return null;
}

/** Its data rows. */
export function* dataRows({ area }: OurTable): Generator<number> {
  for (let row = area.top + 1; row <= area.bottom; row++) yield row;
}

/** The same with what is written right under the table: Excel takes such rows into it, other programs do not. */
export function* rowsAndThoseUnder(table: OurTable): Generator<number> {
  yield* dataRows(table);
  const { sheet, area } = table;
  for (let row = area.bottom + 1; cellText(sheet, row, area.left) !== ''; row++) yield row;
}

/** What a person reads in the cell, trimmed; numbers as JavaScript writes them. */
export function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.number) return String(sheet.number(row, column));
  return sheet.text(row, column).trim();
}
