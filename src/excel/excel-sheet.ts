/** A sheet as Office.js gave it, in the shape that the core asks. */
import { CellKind, plainFormat, type SheetOwner, type SheetSnapshot } from '../core/workbook/snapshot.ts';
import { areasOf } from './addresses.ts';
import type { SheetCells } from './read-cells.ts';
import type { SheetStructure } from './read-structure.ts';

export function excelSheet(
  structure: SheetStructure,
  cells: SheetCells,
  strings: readonly string[],
  comments: ReadonlyMap<string, string>,
  owner: SheetOwner,
): SheetSnapshot {
  const { grid } = cells;
  const { top, left } = structure.used ?? { top: 0, left: 0 };
  const textAt = (row: number, column: number): string => strings[grid?.content(row, column) ?? -1] ?? '';
  const kind = (row: number, column: number): CellKind => grid?.kind(row, column) ?? CellKind.empty;
  return {
    name: structure.name,
    visibility: structure.visibility,
    owner,
    isProtected: structure.isProtected,
    rowCount: structure.used ? top + structure.used.rows : 0,
    columnCount: structure.used ? left + structure.used.columns : 0,
    merges: areasOf(cells.mergedAddress),
    tables: structure.tables,
    // The core does not ask: reading them would cost a request for every column.
    listValidations: [],
    kind,
    number(row, column) {
      const found = kind(row, column);
      return found === CellKind.number || found === CellKind.boolean ? (grid?.content(row, column) ?? NaN) : NaN;
    },
    text(row, column) {
      const found = kind(row, column);
      return found === CellKind.text || found === CellKind.error ? textAt(row, column) : '';
    },
    textId: (row, column) => (kind(row, column) === CellKind.text ? (grid?.content(row, column) ?? -1) : -1),
    format: (row, column) => grid?.format(row, column) ?? plainFormat,
    hasFormula: (row, column) => cells.formulas.has(`${row},${column}`),
    isRowHidden: (row) => cells.hiddenRows[row - top] === true,
    isColumnHidden: (column) => cells.hiddenColumns[column - left] === true,
    comment: (row, column) => comments.get(`${row},${column}`) ?? null,
  };
}
