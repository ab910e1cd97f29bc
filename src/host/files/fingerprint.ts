/** Short texts that say whether something of a sheet or workbook is as it was when its file was opened. */
import { wholeSheet } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import { CellError } from '../document/cell-value.ts';
import type { Sheet, Table, Workbook } from '../document/model.ts';
import type { Style } from '../document/style.ts';
import { entriesOf } from './comments-xml.ts';
import { isFitted, pageMarks, printNames } from './save-page.ts';
import type { Comment } from '../excel-objects/notes/comments.ts';
import type { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';

const styleIds = new WeakMap<Style, number>();
let styleCount = 0;

function styleId(style: Style | null | undefined): number {
  if (!style) return 0;
  let id = styleIds.get(style);
  if (id === undefined) styleIds.set(style, (id = ++styleCount));
  return id;
}

/** Fifty-three bits of a text (cyrb53): a workbook's rows are too many to be kept as texts. */
function hash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

function cellMark(column: number, cell: Cell): string {
  const { value } = cell;
  const kind = value instanceof CellError ? 'e' : typeof value === 'string' ? 's' : '';
  const shown = value instanceof CellError ? value.code : String(value);
  return `${column}\u0001${cell.formula ?? ''}\u0001${kind}${shown}\u0001${styleId(cell.style)}\u0002`;
}

/** Size, visibility and format of a row. */
export function rowMark(sheet: Sheet, row: number): string {
  return [sheet.rowHeights.get(row) ?? '', sheet.isRowHidden(row), styleId(sheet.cells.rowStyles.get(row))].join(' ');
}

/** A number for each row that has anything. */
export function rowMarks(sheet: Sheet): Map<number, number> {
  const texts = new Map<number, string>();
  for (const [row, column, cell] of sheet.cells.in(wholeSheet()))
    texts.set(row, (texts.get(row) ?? '') + cellMark(column, cell));
  const { rowHeights, hiddenRows, filteredRows, cells } = sheet;
  for (const row of [...rowHeights.keys(), ...hiddenRows, ...filteredRows, ...cells.rowStyles.keys()])
    if (!texts.has(row)) texts.set(row, '');
  return new Map([...texts].map(([row, text]) => [row, hash(rowMark(sheet, row) + text)]));
}

export function ruleMark(rule: ConditionalFormat): string {
  return JSON.stringify([rule.kind, rule.StopIfTrue, rule.describedBy.snapshot()]);
}

export function tableMark(table: Table): string {
  const { name, area, hasHeaders, hasTotals, style, columns, showFilterButton, showBandedRows, showBandedColumns } =
    table;
  const flags = [
    table.highlightFirstColumn,
    table.highlightLastColumn,
    showFilterButton,
    showBandedRows,
    showBandedColumns,
  ];
  return JSON.stringify([name, area, hasHeaders, hasTotals, style, columns.map((c) => c.name), flags]);
}

/** Notes and comments, which lie in parts of their own. */
export function notesMark(sheet: Sheet): string {
  const talks = (sheet.comments as Comment[]).map((c) => [
    c.id,
    c.Content,
    c.Resolved,
    c.replies.map((r) => [r.id, r.Content]),
  ]);
  return JSON.stringify([entriesOf(sheet), talks]);
}

/** What of a worksheet part can change apart from its rows and tables, by the elements that hold it. */
export type Piece =
  | 'tab'
  | 'view'
  | 'frozen'
  | 'shown'
  | 'columns'
  | 'merges'
  | 'rules'
  | 'validations'
  | 'hyperlinks'
  | 'protection'
  | 'filter'
  | 'page'
  | 'fitted';

export type Pieces = Readonly<Record<Piece, string>>;

export function piecesOf(sheet: Sheet, isActive: boolean): Pieces {
  const columnStyles = [...sheet.cells.columnStyles].map(([c, style]) => [c, styleId(style)]);
  const rules = sheet.conditionalFormats as ConditionalFormat[];
  const pieces: Record<Piece, unknown> = {
    tab: sheet.tabColor,
    view: [sheet.showGridlines, sheet.showHeadings],
    frozen: sheet.frozen,
    shown: isActive,
    columns: [[...sheet.columnWidths], [...sheet.hiddenColumns], columnStyles],
    merges: sheet.merges,
    rules: rules.map((rule) => [rule.areas, ruleMark(rule)]),
    validations: sheet.validations,
    hyperlinks: sheet.hyperlinks,
    protection: sheet.protection,
    page: pageMarks(sheet),
    fitted: isFitted(sheet),
    filter: sheet.autoFilter && [sheet.autoFilter.area, [...sheet.autoFilter.criteria]],
  };
  return Object.fromEntries(Object.entries(pieces).map(([name, what]) => [name, JSON.stringify(what)])) as never;
}

/** What of the workbook part can change. */
export interface BookPieces {
  readonly sheets: string;
  readonly names: string;
  readonly printed: string;
  readonly protection: string;
  readonly active: string;
}

export function bookPiecesOf(workbook: Workbook): BookPieces {
  const { sheets } = workbook;
  return {
    sheets: JSON.stringify(sheets.map((s) => [s.id, s.name, s.visibility])),
    names: JSON.stringify([workbook.names, sheets.map((s) => [s.id, s.names])], (key, value: unknown) =>
      key === 'scope' ? (value as Sheet | null)?.id : value,
    ),
    printed: JSON.stringify(sheets.map((s) => [s.id, [...printNames(s)]])),
    protection: String(workbook.protection !== null),
    active: workbook.active.id,
  };
}
