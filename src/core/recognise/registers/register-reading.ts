/** What the report says of a register sheet: its header, its columns, how many goals it holds. */
import { GoalTable } from '../sheets/drafts.ts';
import type { SheetDraft } from '../sheets/drafts.ts';
import type { RegisterLayout } from './register-layout.ts';

export function registerReading(reading: SheetDraft, found: RegisterLayout | undefined): void {
  if (!found) return;
  const { columns, register } = found.read;
  const headers = columns.headers.map(({ column, text, field }) => ({
    field,
    column,
    header: text,
    confidence: 1,
    year: null,
    periodKind: null,
  }));
  reading.headerRows = headers.length === 0 ? [] : [columns.headerRow];
  reading.tables = [
    new GoalTable(reading.headerRows, headers, new Map(headers.map(({ field, column }) => [field, column]))),
  ];
  reading.rowsRead = register.goals.length;
}
