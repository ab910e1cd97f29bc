/** What the form for correcting a sheet needs to know of it. */
import type { Field, SheetReading } from '../../../core/model/chain.ts';
import { columnLetters } from '../../../core/workbook/cell-ref.ts';

export interface ColumnChoice {
  readonly letters: string;
  /** As it stands in the header row; several rows joined. */
  readonly header: string;
}

/** Columns with a header in the sheet's first table, whether recognised or not. */
export function columnChoices(sheet: SheetReading): readonly ColumnChoice[] {
  const { snapshot, tables } = sheet;
  const rows = tables[0]?.headerRows ?? [];
  const recognised = new Set(tables.flatMap((table) => table.columns.map(({ column }) => column)));
  const found: ColumnChoice[] = [];
  for (let column = 0; column < snapshot.columnCount; column++) {
    const header = rows
      .map((row) => snapshot.text(row, column).replace(/\s+/g, ' ').trim())
      .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
      .join(' ');
    if (header !== '' || recognised.has(column)) found.push({ letters: columnLetters(column), header });
  }
  return found;
}

/** Column letters of a field as the sheet is read now; "" when it has none. */
export function lettersOf(sheet: SheetReading, field: Field): string {
  for (const table of sheet.tables) {
    const column = table.columnOf(field);
    if (column >= 0) return columnLetters(column);
  }
  return '';
}

/** What a goal table is most often corrected for. */
export const mainFields: readonly Field[] = [
  'kfRef',
  'delmal',
  'indikator',
  'malvarde',
  'utfall',
  'bedomning',
  'kommentar',
];

/** The rest, asked for only when somebody wants more. */
export const moreFields: readonly Field[] = [
  'namnd',
  'enhet',
  'prognos',
  'bedomningPrognos',
  'utfallTidigare',
  'basvarde',
  'riktning',
  'vikt',
  'tolerans',
  'atgard',
  'koladaId',
];

/** Under this the recognition is a guess that a person should look at. */
const sure = 0.9;
const likely = 0.7;

export function level(confidence: number): 'sure' | 'likely' | 'unsure' {
  return confidence >= sure ? 'sure' : confidence >= likely ? 'likely' : 'unsure';
}

export function unsureColumns({ tables }: SheetReading): number {
  const columns = tables.flatMap((table) => table.columns);
  return columns.filter(({ field, confidence }) => field !== 'IGNORERA' && confidence < likely).length;
}
