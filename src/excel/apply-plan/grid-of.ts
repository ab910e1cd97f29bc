/** What a sheet's plan puts in which cell: styles by area, values row by row. */
import type { Area } from '../../core/workbook/cell-ref.ts';
import type {
  CellLink,
  ColumnSource,
  PlannedCell,
  PlannedValue,
  SheetPlan,
  StyleSpec,
} from '../../core/workbook/write-plan.ts';
import { quotedSheet, a1 } from '../../core/workbook/cell-ref.ts';
import { linkAt, shownSheet, valueAt } from '../../core/workbook/column-values.ts';
import { inert } from './inert-text.ts';

export type Styles = Readonly<Record<string, StyleSpec>>;

/** One past the last row and column that the plan fills. */
export function sizeOf(sheet: SheetPlan): { readonly rows: number; readonly columns: number } {
  let rows = 1;
  let columns = 1;
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const block of sheet.blocks) {
    rows = Math.max(rows, block.top + block.rowCount);
    columns = Math.max(columns, block.left + block.columns.length);
  }
  return { rows, columns };
}

/** Areas of each style, in the order of the plan. */
export function styleAreas(sheet: SheetPlan): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  const put = (style: string, area: Area): void => {
    const areas = found.get(style);
    if (areas) areas.push(area);
    else found.set(style, [area]);
  };
  for (const { row, column, style } of sheet.cells)
    if (style !== undefined) put(style, { top: row, left: column, bottom: row, right: column });
  for (const { top, left, rowCount, columns } of sheet.blocks)
    if (rowCount > 0)
      columns.forEach(({ style }, i) =>
        put(style, { top, left: left + i, bottom: top + rowCount - 1, right: left + i }),
      );
  return found;
}

/** Cells that hold formulas: a text format there would turn the formula into its own text. */
export function formulaAreas(sheet: SheetPlan): Area[] {
  const single = sheet.cells
    .filter((cell) => cell.formula !== undefined)
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  const tall = sheet.blocks.flatMap(({ top, left, rowCount, columns }) =>
    columns.flatMap(({ kind }, i) =>
      rowCount > 0 && (kind === 'formula' || kind === 'link')
        ? [{ top, left: left + i, bottom: top + rowCount - 1, right: left + i }]
        : [],
    ),
  );
  return [...single, ...tall];
}

type Written = string | number | boolean;

/** The rows of values: "" where the plan has nothing or a formula, which is written later. */
export class ValueRows {
  readonly columns: number;
  readonly rows: number;
  readonly #sheet: SheetPlan;
  readonly #styles: Styles;
  readonly #byRow = new Map<number, PlannedCell[]>();

  constructor(sheet: SheetPlan, styles: Styles) {
    const { rows, columns } = sizeOf(sheet);
    this.rows = rows;
    this.columns = columns;
    this.#sheet = sheet;
    this.#styles = styles;
    for (const cell of sheet.cells) {
      const row = this.#byRow.get(cell.row);
      if (row) row.push(cell);
      else this.#byRow.set(cell.row, [cell]);
    }
  }

  row(row: number): Written[] {
    const line = new Array<Written>(this.columns).fill('');
    for (const { top, left, rowCount, columns } of this.#sheet.blocks) {
      const i = row - top;
      if (i < 0 || i >= rowCount) continue;
      columns.forEach((column, c) => (line[left + c] = this.#written(valueOf(column, i), column.style)));
    }
    for (const { column, value, formula, style } of this.#byRow.get(row) ?? [])
      line[column] = formula === undefined ? this.#written(value, style) : '';
    return line;
  }

  #written(value: PlannedValue, style: string | undefined): Written {
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
    if (typeof value !== 'string') return value;
    return inert(value, style !== undefined && this.#styles[style]?.numberFormat === '@');
  }
}

/** Formulas are written later. */
function valueOf(column: ColumnSource, i: number): PlannedValue {
  return column.kind === 'formula' || column.kind === 'link' ? null : valueAt(column, i);
}

/** Formula of row i of a block's column, with "="; "" for none. */
export function blockFormula(column: ColumnSource, i: number): string {
  if (column.kind === 'formula') return `=${column.formula(i)}`;
  const link = column.kind === 'link' ? linkAt(column.links, i) : null;
  return link ? linkFormula(link) : '';
}

/** A text inside a formula holds at most 255 characters; an address in a sheet takes at most ten. */
const longestLiteral = 245;

/**
 * A link to a cell, as a formula: a sheet holds 65,530 real links. As the file adapter writes it; where the formula would be
 * too long, the text alone.
 */
export function linkFormula(link: CellLink): string {
  const { file, sheet, row, column } = link;
  const cell = a1(row, column);
  const address = file === null ? '' : file.replace(/%(?=[0-9A-Fa-f]{2})/g, '%25').replaceAll('#', '%23');
  const target = doubled(`${address}#${quotedSheet(sheet)}!`);
  const shown = shownSheet(link);
  if (target.length > longestLiteral || doubled(shown).length > longestLiteral) return inert(shown + cell, false);
  return `=HYPERLINK("${target}${cell}","${doubled(shown)}${cell}")`;
}

const doubled = (text: string): string => text.replaceAll('"', '""');
