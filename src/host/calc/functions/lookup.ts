/** Finding things in ranges. */
import { cellArea } from '../../document/address.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { CellError, errors } from '../../document/cell-value.ts';
import { wildcardPattern } from '../../document/criterion.ts';
import { columnLetters, parseAddress, splitSheet, sheetPrefix } from '../../document/address.ts';
import type { Value } from '../values.ts';
import {
  compareValues,
  Failed,
  isGrid,
  Matrix,
  OutOfReach,
  Ref,
  toBoolean,
  toInteger,
  toMatrix,
  toScalar,
  toText,
} from '../values.ts';
import { parseFormula } from '../parse.ts';
import { given, plain, spread } from './registry.ts';

const grid = (value: Value | undefined): Ref | Matrix => {
  if (value === undefined) throw new Failed(errors.value);
  if (!isGrid(value)) return toMatrix(value);
  return value instanceof Ref && value.rows > 100_000 ? value.trimmed() : value;
};

const sameKind = (a: CellValue, b: CellValue): boolean => typeof a === typeof b && a !== null;

/** A test for one wanted value; texts may hold wildcards. */
function equals(wanted: CellValue, wildcards = true): (value: CellValue) => boolean {
  if (typeof wanted === 'string' && wildcards && /[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (v) => typeof v === 'string' && pattern.test(v);
  }
  return (v) => v !== null && !(v instanceof CellError) && sameKind(v, wanted) && compareValues(v, wanted) === 0;
}

/** Place of the last value not above the wanted one in a sorted list, -1 when there is none. */
function lastNotAbove(list: readonly CellValue[], wanted: CellValue): number {
  let found = -1;
  for (const [i, value] of list.entries()) {
    if (!sameKind(value, wanted) || value instanceof CellError) continue;
    if (compareValues(value, wanted) <= 0) found = i;
    else break;
  }
  return found;
}

const column = (g: Ref | Matrix, c: number): CellValue[] => Array.from({ length: g.rows }, (_, r) => g.at(r, c));
const row = (g: Ref | Matrix, r: number): CellValue[] => Array.from({ length: g.columns }, (_, c) => g.at(r, c));
const line = (g: Ref | Matrix): CellValue[] => (g.columns === 1 ? column(g, 0) : row(g, 0));

function place(keys: readonly CellValue[], wanted: CellValue, isNear: boolean): number {
  const at = isNear ? lastNotAbove(keys, wanted) : keys.findIndex(equals(wanted));
  if (at < 0) throw new Failed(errors.na);
  return at;
}

spread(
  'VLOOKUP',
  (i) => i === 0 || i === 2,
  ([wanted, table, index, near]) => {
    const g = grid(table);
    const c = toInteger(index);
    if (c < 1) return errors.value;
    if (c > g.columns) return errors.ref;
    return g.at(place(column(g, 0), toScalar(wanted), given(near) ? toBoolean(near) : true), c - 1);
  },
);
spread(
  'HLOOKUP',
  (i) => i === 0 || i === 2,
  ([wanted, table, index, near]) => {
    const g = grid(table);
    const r = toInteger(index);
    if (r < 1) return errors.value;
    if (r > g.rows) return errors.ref;
    return g.at(r - 1, place(row(g, 0), toScalar(wanted), given(near) ? toBoolean(near) : true));
  },
);
spread(
  'LOOKUP',
  (i) => i === 0,
  ([wanted, keys, results]) => {
    const g = grid(keys);
    if (given(results)) return line(grid(results))[place(line(g), toScalar(wanted), true)] ?? null;
    const byRow = g.columns > g.rows;
    const at = place(byRow ? row(g, 0) : column(g, 0), toScalar(wanted), true);
    return byRow ? g.at(g.rows - 1, at) : g.at(at, g.columns - 1);
  },
);
spread(
  'MATCH',
  (i) => i === 0,
  ([wanted, keys, kind]) => {
    const list = line(grid(keys));
    const how = given(kind) ? toInteger(kind) : 1;
    const value = toScalar(wanted);
    if (how < 0) {
      let found = -1;
      for (const [i, v] of list.entries()) {
        if (compareValues(v, value) >= 0) found = i;
        else break;
      }
      return found < 0 ? errors.na : found + 1;
    }
    return place(list, value, how > 0) + 1;
  },
);

/** XMATCH and XLOOKUP: exact, next smaller (-1), next bigger (1) or wildcards (2), from the first or the last. */
function xPlace(list: readonly CellValue[], wanted: CellValue, mode: number, direction: number): number {
  const test = equals(wanted, mode === 2);
  const exact =
    direction < 0 ? list.findLastIndex((v) => test(v) || (wanted === null && v === null)) : list.findIndex(test);
  if (exact >= 0 || mode === 0 || mode === 2) return exact;
  let best = -1;
  for (const [i, v] of list.entries()) {
    if (!sameKind(v, wanted)) continue;
    const order = compareValues(v, wanted);
    if (Math.sign(order) !== Math.sign(mode)) continue;
    if (best < 0 || Math.sign(compareValues(v, list[best] as CellValue)) === -Math.sign(mode)) best = i;
  }
  return best;
}
spread(
  'XMATCH',
  (i) => i === 0,
  ([wanted, keys, mode, direction]) => {
    const at = xPlace(
      line(grid(keys)),
      toScalar(wanted),
      given(mode) ? toInteger(mode) : 0,
      given(direction) ? toInteger(direction) : 1,
    );
    return at < 0 ? errors.na : at + 1;
  },
);
spread(
  'XLOOKUP',
  (i) => i === 0,
  ([wanted, keys, results, otherwise, mode, direction]) => {
    const k = grid(keys);
    const r = grid(results);
    const at = xPlace(
      line(k),
      toScalar(wanted),
      given(mode) ? toInteger(mode) : 0,
      given(direction) ? toInteger(direction) : 1,
    );
    if (at < 0) return given(otherwise) ? otherwise : errors.na;
    const byRow = k.columns === 1;
    if (byRow) return r.columns === 1 ? r.at(at, 0) : new Matrix([row(r, at)]);
    return r.rows === 1 ? r.at(0, at) : new Matrix(column(r, at).map((v) => [v]));
  },
);
spread(
  'INDEX',
  (i) => i > 0,
  ([source, r, c]) => {
    const g = grid(source);
    let [rowNumber, columnNumber] = [given(r) ? toInteger(r) : 0, given(c) ? toInteger(c) : 0];
    if (!given(c) && g.rows === 1 && g.columns > 1) [rowNumber, columnNumber] = [1, rowNumber];
    if (rowNumber > g.rows || columnNumber > g.columns || rowNumber < 0 || columnNumber < 0) return errors.ref;
    if (g instanceof Ref) {
      const { top, left, bottom, right } = g.area;
      return g.with({
        top: rowNumber ? top + rowNumber - 1 : top,
        bottom: rowNumber ? top + rowNumber - 1 : bottom,
        left: columnNumber ? left + columnNumber - 1 : left,
        right: columnNumber ? left + columnNumber - 1 : right,
      });
    }
    if (rowNumber && columnNumber) return g.at(rowNumber - 1, columnNumber - 1);
    if (rowNumber) return g.columns === 1 ? g.at(rowNumber - 1, 0) : new Matrix([row(g, rowNumber - 1)]);
    return columnNumber ? new Matrix(column(g, columnNumber - 1).map((v) => [v])) : g;
  },
);
plain('OFFSET', ([base, rows, columns, height, width]) => {
  if (!(base instanceof Ref)) return errors.value;
  const top = base.area.top + toInteger(rows);
  const left = base.area.left + toInteger(columns);
  const h = given(height) ? toInteger(height) : base.rows;
  const w = given(width) ? toInteger(width) : base.columns;
  if (top < 0 || left < 0 || h < 1 || w < 1) return errors.ref;
  return base.with({ top, left, bottom: top + h - 1, right: left + w - 1 });
});
plain('INDIRECT', ([text], scope) => {
  const address = toText(text);
  const { sheet, rest } = splitSheet(address);
  if (parseAddress(rest) || /^[\p{L}_\\]/u.test(rest)) {
    if (sheet !== null && !scope.workbook.sheetByName(sheet)) return errors.ref;
    return scope.evaluate(parseFormula(address));
  }
  return errors.ref;
});
plain('ROW', ([ref], scope) => {
  if (!(ref instanceof Ref)) return scope.row + 1;
  return ref.rows === 1
    ? ref.area.top + 1
    : new Matrix(Array.from({ length: ref.rows }, (_, i) => [ref.area.top + i + 1]));
});
plain('COLUMN', ([ref], scope) => {
  if (!(ref instanceof Ref)) return scope.column + 1;
  return ref.columns === 1
    ? ref.area.left + 1
    : new Matrix([Array.from({ length: ref.columns }, (_, i) => ref.area.left + i + 1)]);
});
plain('ROWS', ([v]) => grid(v).rows);
plain('COLUMNS', ([v]) => grid(v).columns);
plain('AREAS', () => 1);
spread(
  'ADDRESS',
  () => true,
  ([r, c, kind, _style, sheet]) => {
    const how = given(kind) ? toInteger(kind) : 1;
    const columnMark = how === 1 || how === 3 ? '$' : '';
    const rowMark = how === 1 || how === 2 ? '$' : '';
    const prefix = given(sheet) ? `${sheetPrefix(toText(sheet))}!` : '';
    return `${prefix}${columnMark}${columnLetters(toInteger(c) - 1)}${rowMark}${toInteger(r)}`;
  },
);
plain('TRANSPOSE', ([v]) => {
  const g = grid(v);
  return new Matrix(Array.from({ length: g.columns }, (_, c) => column(g, c)));
});
plain('CELL', ([kind, ref], scope) => {
  const at = ref instanceof Ref ? cellArea(ref.area.top, ref.area.left) : cellArea(scope.row, scope.column);
  const what = toText(kind).toLowerCase();
  if (what === 'row') return at.top + 1;
  if (what === 'col') return at.left + 1;
  if (what === 'address') return `$${columnLetters(at.left)}$${at.top + 1}`;
  if (what === 'contents' && ref instanceof Ref) return ref.at(0, 0);
  const sheet = ref instanceof Ref ? ref.sheet : scope.sheet;
  if (what === 'filename') return `[${scope.workbook.name}]${sheet.name}`;
  // Formats, widths and protection as CELL tells them.
  throw new OutOfReach(`CELL ${what}`);
});
// The pivot tables of a file are not read: its formulas keep what they gave.
plain('GETPIVOTDATA', () => {
  throw new OutOfReach('GETPIVOTDATA');
});
