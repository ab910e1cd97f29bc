/** Cards that are headed by their delmål without a label: "Medborgarna ska känna att de kan påverka" over "Mått: | …", "Utfall: | …". */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { saysGoal } from '../cells/goal-text.ts';
import { noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { SideLabel, SideLabels } from './side-label.ts';

/** What the column of such headings is called in the table that the cards make. */
export const headingWord = 'Delmål';
/** No label can be called so: they are trimmed. */
const headingKey = ' ';
const shortest = 5;
/** A heading may stand a blank row over its card. */
const mostBlanks = 1;

export const isHeading = ({ key }: SideLabel): boolean => key === headingKey;

/** The labels with the cards' headings among them as their delmål; the same where cards have a label for it, or are not headed. */
export function withCardHeadings(sheet: SheetSnapshot, { column, labels }: SideLabels): SideLabels {
  const down = labels.filter((label) => label.column === column);
  const [first] = down;
  const fields = new Set<Field>(labels.map(({ field }) => field));
  if (first === undefined || fields.has('delmal')) return { column, labels };
  const opening = down.filter(({ key }) => key === first.key);
  const headings = opening.map(({ row }) => headingOver(sheet, row, column));
  const rows = headings.filter((row) => row !== null);
  const isSure =
    rows.length > 1 || (opening.length === 1 && rows.length === 1 && standsApart(sheet, rows[0] as number));
  if (!isSure || rows.length < opening.length) return { column, labels };
  const texts = new Set(rows.map((row) => sheet.text(row, column)));
  const isGoal = !['kfRef', 'kfText', 'dimension'].some((field) => fields.has(field as Field));
  if (texts.size < rows.length || (isGoal && rows.some((row) => saysGoal(sheet.text(row, column)))))
    return { column, labels };
  const added = rows.map((row): SideLabel => ({ row, column, end: Infinity, field: 'delmal', key: headingKey }));
  return { column, labels: [...labels, ...added].sort((a, b) => a.row - b.row) };
}

/** Row of the text that stands alone over the card's first label; null for none. */
function headingOver(sheet: SheetSnapshot, row: number, column: number): number | null {
  let at = row - 1;
  while (at > row - 1 - mostBlanks && at >= 0 && onlyIn(sheet, at) === noColumn) at--;
  if (at < 0 || onlyIn(sheet, at) !== column || sheet.kind(at, column) !== CellKind.text) return null;
  const text = cellWords(sheet, at, column);
  return text.length < shortest || text.endsWith(':') ? null : at;
}

/** Over a single card the heading is known by the blank row between it and the title. */
function standsApart(sheet: SheetSnapshot, row: number): boolean {
  return row > 1 && onlyIn(sheet, row - 1) === noColumn;
}

function onlyIn(sheet: SheetSnapshot, row: number): number {
  return onlyColumn(sheet, row, 0, sheet.columnCount - 1);
}
