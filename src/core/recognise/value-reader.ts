/** Reads one value column: each distinct text is parsed once per unit, numbers straight away. */
import type { Value } from '../model/values.ts';
import type { CellInput, ColumnHints, ValueRole } from '../parse/index.ts';
import { columnHints, parseValue } from '../parse/index.ts';
import type { CellFormat, CellKind, NumberClass, SheetSnapshot } from '../workbook/snapshot.ts';
import { CellKind as Kind, plainFormat } from '../workbook/snapshot.ts';
import { cellInput } from './cells.ts';
import type { Merges } from './merges.ts';
import { TextColumn } from './text-column.ts';

export const emptyValue: Value = { raw: null, kind: 'missing', number: null, missing: 'empty' };

/** A cell that is filled in again and again: the parsers keep nothing of it. */
interface Scratch extends CellInput {
  kind: CellKind;
  number: number;
  text: string;
  format: CellFormat;
}

const mostKnown = 5000;

function mapOf<K>(maps: Map<K, Map<number, Value>>, key: K): Map<number, Value> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map()));
  return map;
}

export class ValueReader {
  readonly column: number;
  /** The column with its merges: a value merged over rows is each row's. */
  readonly cell: TextColumn;
  private readonly sheet: SheetSnapshot;
  private readonly role: ValueRole;
  private readonly point: ColumnHints['point'];
  private readonly headerUnit: string | null;
  private readonly hints = new Map<string | null, ColumnHints>();
  private readonly byText = new Map<string | null, Map<number, Value>>();
  private readonly byNumber = new Map<NumberClass, Map<number, Value>>();
  private readonly byPart = new Map<string, Value>();
  private readonly scratch: Scratch = { kind: Kind.empty, number: NaN, text: '', format: plainFormat };

  constructor(
    sheet: SheetSnapshot,
    merges: Merges,
    column: number,
    role: ValueRole,
    sample: readonly number[],
    unit: string | null,
  ) {
    this.sheet = sheet;
    this.cell = new TextColumn(sheet, merges, column);
    this.column = column;
    this.role = role;
    this.headerUnit = unit;
    this.point =
      column < 0
        ? 'unknown'
        : columnHints(
            sample.map((row) => cellInput(sheet, row, column)),
            unit,
          ).point;
  }

  /** The value in a row; `unit` is what the row's own unit column says. */
  read(row: number, unit: string | null): Value {
    const { sheet, column } = this;
    if (column < 0) return emptyValue;
    const kind = sheet.kind(row, column);
    if (kind === Kind.empty) return emptyValue;
    let known: Map<number, Value>;
    let key: number;
    const format = sheet.format(row, column);
    if (kind === Kind.text) {
      key = sheet.textId(row, column);
      known = mapOf(this.byText, unit);
    } else if (kind === Kind.number) {
      key = sheet.number(row, column);
      known = mapOf(this.byNumber, format.numberClass);
    } else return this.parse(row, kind, format, unit);
    const value = known.get(key);
    if (value !== undefined) return value;
    const read = this.parse(row, kind, format, unit);
    // Values repeat; where they do not, the memory is better kept.
    if (known.size < mostKnown) known.set(key, read);
    return read;
  }

  private parse(row: number, kind: CellKind, format: CellFormat, unit: string | null): Value {
    const { sheet, column, scratch } = this;
    scratch.kind = kind;
    scratch.number = sheet.number(row, column);
    scratch.text = sheet.text(row, column);
    scratch.format = format;
    return parseValue(scratch, this.role, this.hintsFor(unit));
  }

  /** A part of a cell that holds several values. */
  readPart(text: string, unit: string | null): Value {
    if (text === '') return emptyValue;
    const key = `${unit}|${text}`;
    const known = this.byPart.get(key);
    if (known) return known;
    const value = parseValue(
      { kind: Kind.text, number: NaN, text, format: plainFormat },
      this.role,
      this.hintsFor(unit),
    );
    this.byPart.set(key, value);
    return value;
  }

  private hintsFor(unit: string | null): ColumnHints {
    let hints = this.hints.get(unit);
    if (!hints) this.hints.set(unit, (hints = { point: this.point, unit: unit ?? this.headerUnit }));
    return hints;
  }
}
