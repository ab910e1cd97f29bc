/** Reads one value column: each distinct text is parsed once per unit in a workbook, each distinct number once. */
import type { Value } from '../../model/values.ts';
import type { CellInput, ColumnHints, ValueRole } from '../../parse/index.ts';
import { columnHints, parseValue } from '../../parse/index.ts';
import type { CellFormat, CellKind, NumberClass, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind as Kind, plainFormat } from '../../workbook/snapshot.ts';
import { cellInput } from '../cells/cells.ts';
import type { Merges } from '../cells/merges.ts';

export const emptyValue: Value = { raw: null, kind: 'missing', number: null, missing: 'empty' };

/** A cell that is filled in again and again: the parsers keep nothing of it. */
interface Scratch extends CellInput {
  kind: CellKind;
  number: number;
  text: string;
  format: CellFormat;
}

/** Values repeat; where they do not, the memory is better kept. */
const mostKnown = 20000;

/** Values already parsed in a workbook. A number means the same whatever its column; a text depends on role and unit. */
export class KnownValues {
  readonly byNumber: Record<NumberClass, Map<number, Value>> = {
    general: new Map(),
    number: new Map(),
    percent: new Map(),
    date: new Map(),
    text: new Map(),
  };
  private readonly texts = new Map<string, Map<number, Value>>();

  byText(role: ValueRole, hints: ColumnHints): Map<number, Value> {
    const key = `${role} ${hints.point} ${hints.unit}`;
    let known = this.texts.get(key);
    if (known === undefined) this.texts.set(key, (known = new Map()));
    return known;
  }
}

export class ValueReader {
  readonly column: number;
  private readonly tops: Int32Array | null;
  private readonly sheet: SheetSnapshot;
  private readonly role: ValueRole;
  private readonly known: KnownValues;
  private readonly point: ColumnHints['point'];
  private readonly headerUnit: string | null;
  private readonly scratch: Scratch = { kind: Kind.empty, number: NaN, text: '', format: plainFormat };
  private unit: string | null | undefined = undefined;
  private hints: ColumnHints = { point: 'unknown', unit: null };
  private texts = new Map<number, Value>();

  constructor(
    sheet: SheetSnapshot,
    merges: Merges,
    column: number,
    role: ValueRole,
    sample: readonly number[],
    unit: string | null,
    known: KnownValues,
  ) {
    this.sheet = sheet;
    this.tops = column < 0 ? null : merges.topRows(column);
    this.column = column;
    this.role = role;
    this.known = known;
    this.headerUnit = unit;
    const cells = column < 0 ? [] : sample.map((row) => cellInput(sheet, row, column));
    this.point = columnHints(cells, unit).point;
  }

  /** The value of a row, merged ones told by their top; `unit` is what the row's own unit column says. */
  read(row: number, unit: string | null): Value {
    const { sheet, column } = this;
    if (column < 0) return emptyValue;
    let at = row;
    let kind = sheet.kind(at, column);
    if (kind === Kind.empty) {
      if (this.tops === null || (this.tops[row] as number) < 0) return emptyValue;
      at = this.tops[row] as number;
      kind = sheet.kind(at, column);
      if (kind === Kind.empty) return emptyValue;
    }
    if (kind === Kind.number) {
      const number = sheet.number(at, column);
      const format = sheet.format(at, column);
      const values = this.known.byNumber[format.numberClass];
      // Thousandths as a small whole number are a quicker key than the number itself; most figures need no more.
      const thousandths = number * 1000;
      if (!(thousandths > -1e9 && thousandths < 1e9)) return this.parse(kind, number, '', format);
      const key = Math.round(thousandths) | 0;
      const value = values.get(key);
      if (value !== undefined && value.raw === number) return value;
      const read = this.parse(kind, number, '', format);
      if (value === undefined && values.size < mostKnown) values.set(key, read);
      return read;
    }
    if (unit !== this.unit) this.take(unit);
    if (kind !== Kind.text)
      return this.parse(kind, sheet.number(at, column), sheet.text(at, column), sheet.format(at, column));
    const id = sheet.textId(at, column);
    let value = this.texts.get(id);
    if (value === undefined) {
      value = this.parse(kind, NaN, sheet.text(at, column), sheet.format(at, column));
      this.texts.set(id, value);
    }
    return value;
  }

  /** A part of a cell that holds several values. */
  readPart(text: string, unit: string | null): Value {
    if (text === '') return emptyValue;
    if (unit !== this.unit) this.take(unit);
    return this.parse(Kind.text, NaN, text, plainFormat);
  }

  /** Rows of another unit: their texts are another matter. */
  private take(unit: string | null): void {
    this.unit = unit;
    this.hints = { point: this.point, unit: unit ?? this.headerUnit };
    this.texts = this.known.byText(this.role, this.hints);
  }

  private parse(kind: CellKind, number: number, text: string, format: CellFormat): Value {
    const { scratch } = this;
    scratch.kind = kind;
    scratch.number = number;
    scratch.text = text;
    scratch.format = format;
    return parseValue(scratch, this.role, this.hints);
  }
}
