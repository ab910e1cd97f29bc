/** Range.getSpecialCells: the cells of a kind. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { cellCount, containsCell, intersection, isOneCell, wholeSheet } from '../../document/address.ts';
import type { Cell } from '../../document/cells.ts';
import { CellError } from '../../document/cell-value.ts';
import { joined } from './area-joining.ts';
import type { Sheet } from '../../document/model.ts';

const valueKinds: Record<string, (v: unknown) => boolean> = {
  Errors: (v) => v instanceof CellError,
  Logical: (v) => typeof v === 'boolean',
  Numbers: (v) => typeof v === 'number',
  Text: (v) => typeof v === 'string',
};

function isWantedValue(value: unknown, wanted: string | null): boolean {
  if (wanted === null || wanted === 'All') return true;
  return Object.entries(valueKinds).some(([name, test]) => wanted.includes(name) && test(value));
}

/** The areas, in reading order; of a single cell the whole sheet is searched, as in Excel. */
export function specialCells(sheet: Sheet, where: Area, kind: string, valueType: string | null): Area[] {
  const scope = isOneCell(where) ? wholeSheet() : where;
  const pick = (test: (cell: Cell, row: number, column: number) => boolean): Area[] =>
    joined([...sheet.cells.in(scope)].filter(([r, c, cell]) => test(cell, r, c)).map(([r, c]) => [r, c] as const));
  switch (kind) {
    case 'Formulas':
      return pick((cell) => cell.formula !== null && isWantedValue(cell.value, valueType));
    case 'Constants':
      return pick(
        (cell) =>
          cell.formula === null && cell.value !== null && !cell.spilledFrom && isWantedValue(cell.value, valueType),
      );
    case 'Blanks': {
      const used = intersection(scope, sheet.cells.used(false) ?? where);
      if (!used || cellCount(used) > 5_000_000) return [];
      return joined(every(used).filter(([r, c]) => (sheet.cells.get(r, c)?.value ?? null) === null));
    }
    case 'Visible': {
      const used = cellCount(scope) > 1_000_000 ? intersection(scope, sheet.cells.used(false) ?? where) : scope;
      if (!used) return [];
      return joined(every(used).filter(([r, c]) => !sheet.isRowHidden(r) && !sheet.hiddenColumns.has(c)));
    }
    case 'ConditionalFormats':
      return sheet.conditionalFormats.flatMap((f) =>
        f.areas.map((a) => intersection(a, scope)).filter((a) => a !== null),
      );
    case 'DataValidations':
      return sheet.validations.flatMap((v) => v.areas.map((a) => intersection(a, scope)).filter((a) => a !== null));
    case 'SameConditionalFormat':
      return sheet.conditionalFormats
        .filter((f) => f.areas.some((a) => containsCell(a, where.top, where.left)))
        .flatMap((f) => f.areas);
    case 'SameDataValidation':
      return sheet.validations
        .filter((v) => v.areas.some((a) => containsCell(a, where.top, where.left)))
        .flatMap((v) => v.areas);
    default:
      throw invalidArgument();
  }
}

function every(a: Area): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let r = a.top; r <= a.bottom; r++) for (let c = a.left; c <= a.right; c++) cells.push([r, c]);
  return cells;
}
