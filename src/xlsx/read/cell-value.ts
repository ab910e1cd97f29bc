/** What a cell says: type and value to one entry of the store. */
import { formatShift, formulaBit } from '../../core/workbook/cell-columns.ts';
import { CellKind } from '../../core/workbook/snapshot.ts';
import { ProblemError, undoXstring, unescapeXml } from '../package/index.ts';
import type { CellStore } from './cell-store.ts';
import { decodeBytes } from './decode-bytes.ts';
import { serialOfIso } from './iso-date.ts';
import { numberOfText, parseNumber } from './parse-number.ts';
import type { PlainContext } from './plain-cells.ts';
import { meantText } from './rich-text.ts';
import { readInteger } from './scan-attributes.ts';
import { startsWith } from './scan-bytes.ts';
import { inlineText } from './slow-content.ts';
import type { StringTable } from './string-table.ts';
import type { MissingStyles, Styles } from './styles.ts';

/** `t` of a cell, by what is done with the value. */
export const valueType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;

/** Type by the value of `t` that begins here: n, s, str, inlineStr, b, e, d. */
export function typeOf(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 115:
      return bytes[at + 1] === 116 ? valueType.text : valueType.shared;
    case 98:
      return valueType.boolean;
    case 101:
      return valueType.error;
    case 100:
      return valueType.date;
    case 105:
      return valueType.text;
    default:
      return valueType.number;
  }
}

export class CellWriter {
  readonly #store: CellStore;
  readonly #strings: StringTable;
  readonly #formatOfStyle: Uint16Array;
  readonly #missing: MissingStyles;
  readonly #columnFormats: Uint16Array;
  readonly #date1904: boolean;
  /** Format of the row's absent cells, -1 when the row has none and the column's counts. */
  #rowFormat = -1;

  /** `columnFormats` by column, may be shorter than the sheet is wide. */
  constructor(store: CellStore, strings: StringTable, styles: Styles, columnFormats: Uint16Array, date1904: boolean) {
    this.#store = store;
    this.#strings = strings;
    this.#formatOfStyle = styles.formatOfStyle;
    this.#missing = styles.missing;
    this.#columnFormats = columnFormats;
    this.#date1904 = date1904;
  }

  plainContext(): PlainContext {
    const { strings, sharedCount, hasEmptyShared } = this.#strings;
    return {
      store: this.#store,
      formatOfStyle: this.#formatOfStyle,
      columnFormats: this.#columnFormats,
      rowFormat: -1,
      column: -1,
      strings,
      sharedCount,
      hasEmptyText: hasEmptyShared,
    };
  }

  /** Format id of a row's style (-1: it has none); 0 is "no format of its own". */
  beginRow(style: number): number {
    const format = style < 0 ? 0 : (this.#formatOfStyle[style] ?? this.#missing.formatOf(style));
    this.#rowFormat = style < 0 ? -1 : format;
    return format;
  }

  /** An empty cell: kept when it looks otherwise than its row or column does. */
  empty(column: number, style: number): void {
    const format = this.#formatOfStyle[style] ?? this.#missing.formatOf(style);
    const around = this.#rowFormat > 0 ? this.#rowFormat : (this.#columnFormats[column] ?? 0);
    if (format !== around) this.#store.addBlank(column, format << formatShift, 0);
  }

  /** `<c>` without `<v>` or `<is>`. */
  noValue(column: number, style: number, hasFormula: boolean): void {
    if (!hasFormula) this.empty(column, style);
    else this.#store.add(column, this.#meta(style, CellKind.uncached, true), 0);
  }

  #meta(style: number, kind: number, hasFormula: boolean): number {
    return (
      ((this.#formatOfStyle[style] ?? this.#missing.formatOf(style)) << formatShift) |
      (hasFormula ? formulaBit : 0) |
      kind
    );
  }

  /** Value in bytes[start, end), without markup in it. */
  value(
    bytes: Uint8Array,
    start: number,
    end: number,
    column: number,
    style: number,
    type: number,
    hasFormula: boolean,
  ): void {
    if (type === valueType.shared) {
      const id = readInteger(bytes, start, end);
      if (id >= 0) return this.shared(id, column, style, hasFormula);
    } else if (type === valueType.number) {
      const number = parseNumber(bytes, start, end);
      if (number === number) return this.number(number, column, style, hasFormula);
    }
    this.text(unescapeXml(decodeBytes(bytes, start, end)), column, style, type, hasFormula);
  }

  number(number: number, column: number, style: number, hasFormula: boolean): void {
    this.#store.add(column, this.#meta(style, CellKind.number, hasFormula), number);
  }

  /** A text of the shared string table. Throws ProblemError when the table has no such text. */
  shared(id: number, column: number, style: number, hasFormula: boolean): void {
    // Also a number that is negative, broken or none at all names no text.
    if (id >>> 0 !== id || id >= this.#strings.sharedCount)
      throw new ProblemError('damaged', `there is no shared string ${id}`);
    this.#addText(id, column, style, CellKind.text, hasFormula);
  }

  #addText(id: number, column: number, style: number, kind: number, hasFormula: boolean): void {
    const meta = this.#meta(style, kind, hasFormula);
    if (this.#strings.strings[id] === '') this.#store.addBlank(column, meta, id);
    else this.#store.add(column, meta, id);
  }

  /** Value given as text, entities undone. */
  text(text: string, column: number, style: number, type: number, hasFormula: boolean): void {
    const add = (kind: CellKind, value: number): void =>
      this.#store.add(column, this.#meta(style, kind, hasFormula), value);
    const addText = (kind: CellKind, value: string): void =>
      this.#addText(this.#strings.add(value), column, style, kind, hasFormula);
    if (type === valueType.text) return addText(CellKind.text, undoXstring(text));
    const plain = text.trim();
    if (plain === '') return this.noValue(column, style, hasFormula);
    if (type === valueType.boolean) return add(CellKind.boolean, plain === '1' || plain === 'true' ? 1 : 0);
    if (type === valueType.error) return addText(CellKind.error, plain);
    const number = type === valueType.date ? serialOfIso(plain, this.#date1904) : numberOfText(plain);
    if (type === valueType.shared) return this.shared(number, column, style, hasFormula);
    // A number that is none (1e999, a date of no calendar) stays what it is written as: never a guess.
    if (Number.isNaN(number)) return addText(CellKind.text, plain);
    add(CellKind.number, number);
  }

  /** The `<is>` in bytes[start, end); `prefix` is the length of the tags' prefix. */
  inline(
    bytes: Uint8Array,
    start: number,
    end: number,
    prefix: number,
    column: number,
    style: number,
    hasFormula: boolean,
  ): void {
    const text = plainInline(bytes, start, end, prefix) ?? inlineText(bytes, start, end);
    this.#addText(this.#strings.add(text), column, style, CellKind.text, hasFormula);
  }
}

/** Text of `<is><t>…</t></is>`, the usual form; null for any other. */
function plainInline(bytes: Uint8Array, start: number, end: number, prefix: number): string | null {
  if (prefix > 0 || !startsWith(bytes, start, '<is><t')) return null;
  const isPreserved = startsWith(bytes, start + 6, ' xml:space="preserve">');
  if (!isPreserved && bytes[start + 6] !== 62) return null;
  const from = start + (isPreserved ? 28 : 7);
  const to = end - 9;
  if (!startsWith(bytes, to, '</t></is>')) return null;
  for (let i = from; i < to; i++) if (bytes[i] === 60) return null;
  return meantText(unescapeXml(decodeBytes(bytes, from, to)), isPreserved);
}
