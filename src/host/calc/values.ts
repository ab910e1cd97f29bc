/** Values while a formula is worked out, and how Excel turns one kind into another. */
import type { Area } from '../document/address.ts';
import { columnCount, rowCount } from '../document/address.ts';
import type { CellValue } from '../document/cell-value.ts';
import { CellError, errors } from '../document/cell-value.ts';
import { readTyped } from '../document/input.ts';
import type { Sheet } from '../document/model.ts';

/** How the values of cells are come by while formulas are worked out. */
export interface Reader {
  read(sheet: Sheet, row: number, column: number): CellValue;
  /** By range and criterion: sheets with many formulas ask for the same few again and again. Holds while no value changes. */
  readonly met: Map<string, Met>;
  /** Where each sheet's content lies, as far as it has been asked for. Holds as long. */
  readonly ends: Map<Sheet, Area | null>;
}

/** Which cells of a range meet a criterion, row by row. */
export interface Met {
  readonly flags: Uint8Array;
  readonly count: number;
}

/** A reference to cells: what lookups and ROW() need, and what sums walk over without copying. */
export class Ref {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly reader: Reader;

  constructor(sheet: Sheet, area: Area, reader: Reader) {
    this.sheet = sheet;
    this.area = area;
    this.reader = reader;
  }

  at(row: number, column: number): CellValue {
    return this.reader.read(this.sheet, this.area.top + row, this.area.left + column);
  }

  with(area: Area): Ref {
    return new Ref(this.sheet, area, this.reader);
  }

  get rows(): number {
    return rowCount(this.area);
  }

  get columns(): number {
    return columnCount(this.area);
  }

  /** The part of the reference that can hold anything: whole columns end where the sheet's content ends. */
  trimmed(): Ref {
    const { ends } = this.reader;
    let used = ends.get(this.sheet);
    if (used === undefined) ends.set(this.sheet, (used = this.sheet.cells.used(true)));
    const bottom = Math.max(this.area.top, Math.min(this.area.bottom, used ? used.bottom : this.area.top));
    const right = Math.max(this.area.left, Math.min(this.area.right, used ? used.right : this.area.left));
    return this.with({ ...this.area, bottom, right });
  }
}

/** Values in rows and columns. */
export class Matrix {
  readonly cells: readonly (readonly CellValue[])[];

  constructor(cells: readonly (readonly CellValue[])[]) {
    this.cells = cells;
  }

  get rows(): number {
    return this.cells.length;
  }

  get columns(): number {
    return this.cells[0]?.length ?? 0;
  }

  at(row: number, column: number): CellValue {
    return this.cells[row]?.[column] ?? null;
  }
}

/** A function of the formula itself (LAMBDA is not supported; this is what is left out of an argument). */
export const missing: unique symbol = Symbol('missing');

export type Value = CellValue | Ref | Matrix | typeof missing;

/** An error value on its way up through a formula. */
export class Failed extends Error {
  readonly error: CellError;
  constructor(error: CellError) {
    super(error.code);
    this.error = error;
  }
}

export class UnknownFunction extends Error {}

/** What a formula needs lies outside the workbook: in another file, or in what the host does not keep. */
export class OutOfReach extends Error {}

export const isGrid = (value: Value): value is Ref | Matrix => value instanceof Ref || value instanceof Matrix;

export function toMatrix(value: Value): Matrix {
  if (value instanceof Matrix) return value;
  if (value === missing) return new Matrix([[null]]);
  if (!(value instanceof Ref)) return new Matrix([[value]]);
  const ref = value.rows > 100_000 || value.columns > 5000 ? value.trimmed() : value;
  return new Matrix(
    Array.from({ length: ref.rows }, (_, r) => Array.from({ length: ref.columns }, (_c, c) => ref.at(r, c))),
  );
}

/** One value; of several cells the first. Errors are thrown. */
export function toScalar(value: Value | undefined): CellValue {
  if (value === undefined || value === missing) return null;
  const single = isGrid(value) ? value.at(0, 0) : value;
  if (single instanceof CellError) throw new Failed(single);
  return single;
}

export function toNumber(value: Value | undefined): number {
  const v = toScalar(value);
  if (typeof v === 'number') return v;
  if (v === null) return 0;
  if (typeof v === 'boolean') return v ? 1 : 0;
  const typed = typeof v === 'string' ? readTyped(v.trim()).value : null;
  if (typeof typed === 'number') return typed;
  throw new Failed(errors.value);
}

export const toInteger = (value: Value | undefined): number => Math.trunc(toNumber(value));

export function toText(value: Value | undefined): string {
  const v = toScalar(value);
  if (v === null) return '';
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  return typeof v === 'number' ? numberText(v) : (v as string);
}

/** A number as & joins it: up to 15 digits, no trailing zeros. */
export function numberText(v: number): string {
  if (Number.isInteger(v) && Math.abs(v) < 1e21) return String(v);
  return String(Number(v.toPrecision(15)))
    .replace('e+', 'E+')
    .replace('e-', 'E-');
}

export function toBoolean(value: Value | undefined): boolean {
  const v = toScalar(value);
  if (typeof v === 'boolean') return v;
  if (v === null) return false;
  if (typeof v === 'number') return v !== 0;
  if (typeof v === 'string' && /^(true|false)$/i.test(v)) return v.toLowerCase() === 'true';
  throw new Failed(errors.value);
}

/** Every value of the arguments, cell by cell; `direct` tells that it was written in the formula itself. */
export function* each(values: readonly Value[]): Generator<{ value: CellValue; direct: boolean }> {
  for (const value of values) {
    if (value === missing) continue;
    if (value instanceof Matrix) {
      for (const row of value.cells) for (const cell of row) yield { value: cell, direct: false };
    } else if (value instanceof Ref) {
      for (const [r, c] of value.sheet.cells.in(value.area))
        yield { value: value.at(r - value.area.top, c - value.area.left), direct: false };
    } else yield { value, direct: true };
  }
}

/** The numbers of the arguments as SUM takes them: texts and booleans in cells are skipped, errors are thrown. */
export function numbersOf(values: readonly Value[]): number[] {
  const found: number[] = [];
  for (const { value, direct } of each(values)) {
    if (typeof value === 'number') found.push(value);
    else if (value instanceof CellError) throw new Failed(value);
    else if (direct && value !== null) found.push(toNumber(value));
  }
  return found;
}

/** −1, 0 or 1 as Excel orders: numbers, then texts, then booleans; empty is like 0 or "". */
export function compareValues(a: CellValue, b: CellValue): number {
  const x = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const y = b ?? (typeof x === 'string' ? '' : typeof x === 'boolean' ? false : 0);
  const rank = (v: unknown): number => (typeof v === 'number' ? 0 : typeof v === 'string' ? 1 : 2);
  if (rank(x) !== rank(y)) return Math.sign(rank(x) - rank(y));
  if (typeof x === 'string') {
    const [p, q] = [x.toLowerCase(), (y as string).toLowerCase()];
    return p === q ? 0 : Math.sign(p.localeCompare(q, 'en'));
  }
  return Math.sign(Number(x) - Number(y));
}
