/**
 * `<sheetData>` straight from its bytes into a CellStore. One pass; the usual forms are read byte by byte without making a
 * string or an object, everything unusual that XML allows goes a slower way to the same result.
 */
import { worthIt } from '../../core/kernels/kernel.ts';
import type { Kernels } from '../../core/kernels/kernel.ts';
import { maxColumns } from './cell-store.ts';
import type { CellStore } from './cell-store.ts';
import type { CellWriter } from './cell-value.ts';
import { typeOf, valueType } from './cell-value.ts';
import { CompiledRows } from './compiled-rows.ts';
import { plainCells } from './plain-cells.ts';
import type { PlainContext } from './plain-cells.ts';
import { plainRow } from './plain-row.ts';
import type { PlainRow } from './plain-row.ts';
import { broken, byte, endsName, skipElement, skipSpecial, tagEnd, toMarkup } from './scan-bytes.ts';
import { AttributeReader, readBoolean, readInteger } from './scan-attributes.ts';
import { elementText } from './slow-content.ts';

const letter = { c: 99, f: 102, i: 105, r: 114, s: 115, t: 116, v: 118 } as const;

export class CellScanner {
  readonly #bytes: Uint8Array;
  /** Length of the tags' prefix with colon: 2 for `x:c`. */
  readonly #prefix: number;
  readonly #store: CellStore;
  readonly #writer: CellWriter;
  readonly #plain: PlainContext;
  readonly #compiled: CompiledRows | null;
  readonly #attributes = new AttributeReader();
  readonly #plainRow: PlainRow = { number: 0, digits: 0 };
  /** Digits of the row's number; 0 when the cells cannot be read the plain way. */
  #digits = 0;
  #row = -1;
  #column = -1;

  constructor(bytes: Uint8Array, prefixLength: number, store: CellStore, writer: CellWriter, kernels?: Kernels) {
    this.#bytes = bytes;
    this.#prefix = prefixLength;
    this.#store = store;
    this.#writer = writer;
    this.#plain = writer.plainContext();
    // An empty text shows nothing, which the kernel does not know of.
    const isPlain = prefixLength === 0 && bytes.length >= worthIt && !this.#plain.hasEmptyText;
    const kernel = isPlain ? (kernels?.shared() ?? null) : null;
    this.#compiled = kernel && new CompiledRows(kernel, bytes, this.#plain);
  }

  /** From one past `<sheetData>`: reads all rows; the place one past `</sheetData>`. Throws ProblemError. */
  scan(from: number): number {
    const bytes = this.#bytes;
    const p = this.#prefix;
    let i = from;
    for (;;) {
      if (this.#compiled) i = this.#readRows(i, this.#compiled);
      i = toMarkup(bytes, i);
      const code = bytes[i + 1];
      if (code === byte.slash) return tagEnd(bytes, i + 1) + 1;
      if (code === byte.bang || code === byte.question) i = skipSpecial(bytes, i);
      else if (bytes[i + 1 + p] === letter.r && bytes[i + 3 + p] === 119) i = this.#readRow(i + 4 + p);
      else i = skipElement(bytes, i);
    }
  }

  /** From between two rows: those a kernel can read, and the rest of one that it cannot; the place after them. */
  #readRows(from: number, compiled: CompiledRows): number {
    const next = compiled.read(from);
    if (next === from) return from;
    this.#row = this.#store.lastRow;
    if (!compiled.isInRow) return next;
    this.#digits = compiled.digits;
    this.#column = this.#plain.column = compiled.column;
    this.#plain.rowFormat = -1;
    this.#writer.beginRow(-1);
    return this.#readCells(next);
  }

  /** From one past `<row`: the row and its cells; the place one past its end. */
  #readRow(from: number): number {
    const end = this.#openRow(from);
    this.#column = -1;
    if (this.#bytes[end] !== byte.slash) return this.#readCells(end + 1);
    this.#store.endRow();
    return end + 2;
  }

  /** From a row's first cell, or a later one: the rest of the row; the place one past its end. */
  #readCells(from: number): number {
    const bytes = this.#bytes;
    const p = this.#prefix;
    const digits = p === 0 ? this.#digits : 0;
    let i = from;
    for (;;) {
      if (digits > 0) {
        const next = plainCells(bytes, i, digits, this.#plain);
        if (next !== i) this.#column = this.#plain.column;
        i = next;
      }
      i = toMarkup(bytes, i);
      const code = bytes[i + 1];
      if (code === byte.slash) break;
      if (code === byte.bang || code === byte.question) i = skipSpecial(bytes, i);
      else if (bytes[i + 1 + p] === letter.c && endsName(bytes[i + 2 + p])) i = this.#readCell(i + 2 + p);
      else i = skipElement(bytes, i);
    }
    this.#store.endRow();
    return tagEnd(bytes, i + 1) + 1;
  }

  /** Reads the attributes of `<row`; the place of the tag's `>` or `/`. */
  #openRow(from: number): number {
    const bytes = this.#bytes;
    const plainEnd = plainRow(bytes, from, this.#plainRow);
    if (plainEnd > 0) {
      this.#row = this.#plainRow.number - 1;
      this.#digits = this.#plainRow.digits;
      this.#beginRow(-1, false);
      return plainEnd;
    }
    const attributes = this.#attributes;
    let row = -1;
    this.#digits = 0;
    let style = -1;
    let isHidden = false;
    let isStyled = false;
    let i = attributes.next(bytes, from);
    for (; i > 0; i = attributes.next(bytes, i)) {
      const { valueStart, valueEnd } = attributes;
      if (attributes.isNamed(bytes, 'r')) {
        row = readInteger(bytes, valueStart, valueEnd) - 1;
        this.#digits = valueEnd - valueStart;
      } else if (attributes.isNamed(bytes, 's')) style = readInteger(bytes, valueStart, valueEnd);
      else if (attributes.isNamed(bytes, 'hidden')) isHidden = readBoolean(bytes, valueStart);
      else if (attributes.isNamed(bytes, 'customFormat')) isStyled = readBoolean(bytes, valueStart);
    }
    if (row < 0) row = this.#rowOfFirstCell(-i);
    this.#row = row < 0 ? this.#row + 1 : row;
    this.#beginRow(isStyled ? style : -1, isHidden);
    return -i;
  }

  /** The row that has just been found, with the style of its absent cells; -1 when it has none. */
  #beginRow(style: number, isHidden: boolean): void {
    const format = this.#writer.beginRow(style);
    this.#plain.rowFormat = style < 0 ? -1 : format;
    this.#store.beginRow(this.#row, format, isHidden);
  }

  /** The row does not say its number: its first cell may. -1 when that does not either. */
  #rowOfFirstCell(rowTagEnd: number): number {
    const bytes = this.#bytes;
    if (bytes[rowTagEnd] === byte.slash) return -1;
    const i = toMarkup(bytes, rowTagEnd);
    const name = i + 1 + this.#prefix;
    if (bytes[name] !== letter.c || !endsName(bytes[name + 1])) return -1;
    const attributes = new AttributeReader();
    for (let at = attributes.next(bytes, name + 1); at > 0; at = attributes.next(bytes, at)) {
      if (!attributes.isNamed(bytes, 'r')) continue;
      let digits = attributes.valueStart;
      while (digits < attributes.valueEnd && (bytes[digits] as number) > 57) digits++;
      return readInteger(bytes, digits, attributes.valueEnd) - 1;
    }
    return -1;
  }

  /** From one past `<c`: the cell; the place one past its end. */
  #readCell(from: number): number {
    const bytes = this.#bytes;
    let column = this.#column + 1;
    let style = 0;
    let type: number = valueType.number;
    let i = from;
    for (;;) {
      let code = bytes[i];
      if (code === 32) code = bytes[++i];
      if (code === byte.gt) break;
      if (code === byte.slash) {
        this.#column = column;
        this.#writer.empty(column, style);
        return i + 2;
      }
      if (bytes[i + 1] !== byte.equals || bytes[i + 2] !== byte.quote) {
        // Another form than name="value" with a name of one letter.
        i = this.#attributes.next(bytes, i);
        if (i < 0) {
          i = -i;
          continue;
        }
        const { nameStart, nameEnd, valueStart, valueEnd } = this.#attributes;
        if (nameEnd - nameStart !== 1) continue;
        code = bytes[nameStart];
        if (code === letter.r) column = this.#readColumn(valueStart, column);
        else if (code === letter.s) style = Math.max(0, readInteger(bytes, valueStart, valueEnd));
        else if (code === letter.t) type = typeOf(bytes, valueStart);
        continue;
      }
      i += 3;
      if (code === letter.r) {
        const first = (bytes[i] as number) & 0xdf;
        // One letter is usual; the digits are the row's, which is known.
        if (first >= 65 && first <= 90 && (bytes[i + 1] as number) < 65) {
          column = first - 65;
          i += 2;
        } else column = this.#readColumn(i, column);
      } else if (code === letter.t) {
        type = typeOf(bytes, i);
        i++;
      } else if (code === letter.s) {
        style = 0;
        for (code = bytes[i] as number; code >= 48 && code <= 57; code = bytes[++i] as number)
          style = style * 10 + code - 48;
      }
      while (i < bytes.length && bytes[i] !== byte.quote) i++;
      i++;
    }
    this.#column = column;
    i++;
    return this.#readContent(i, column, style, type);
  }

  /** Column of a cell address; `next` when it has no letters. */
  #readColumn(from: number, next: number): number {
    const bytes = this.#bytes;
    let column = 0;
    let i = from;
    for (let code = (bytes[i] as number) & 0xdf; code >= 65 && code <= 90; code = (bytes[i] as number) & 0xdf) {
      column = column * 26 + code - 64;
      if (column > maxColumns) throw broken('a column is beyond the sheet', i);
      i++;
    }
    return column === 0 ? next : column - 1;
  }

  /** From one past `<c …>`: formula and value; the place one past `</c>`. */
  #readContent(from: number, column: number, style: number, type: number): number {
    const bytes = this.#bytes;
    const p = this.#prefix;
    const writer = this.#writer;
    let hasFormula = false;
    let hasValue = false;
    let i = from;
    for (;;) {
      i = toMarkup(bytes, i);
      const code = bytes[i + 1];
      if (code === byte.slash) break;
      if (code === byte.bang || code === byte.question) {
        i = skipSpecial(bytes, i);
        continue;
      }
      const name = bytes[i + 1 + p];
      const after = bytes[i + 2 + p];
      if (name === letter.v && after === byte.gt) {
        const start = i + 3 + p;
        const end = toMarkup(bytes, start);
        if (bytes[end + 1] !== byte.slash) {
          i = this.#slowValue(i, column, style, type, hasFormula);
        } else {
          writer.value(bytes, start, end, column, style, type, hasFormula);
          i = end + 4 + p;
          if (bytes[i - 1] !== byte.gt) i = tagEnd(bytes, end + 1) + 1;
        }
        hasValue = true;
      } else if (name === letter.f && endsName(after)) {
        hasFormula = true;
        i = this.#skipFormula(i);
      } else if (name === letter.v && endsName(after)) {
        i = this.#slowValue(i, column, style, type, hasFormula);
        hasValue = true;
      } else if (name === letter.i && after === letter.s && endsName(bytes[i + 3 + p])) {
        const end = skipElement(bytes, i);
        writer.inline(bytes, i, end, p, column, style, hasFormula);
        hasValue = true;
        i = end;
      } else i = skipElement(bytes, i);
    }
    if (!hasValue) writer.noValue(column, style, hasFormula);
    return bytes[i + 3 + p] === byte.gt ? i + 4 + p : tagEnd(bytes, i + 1) + 1;
  }

  #skipFormula(at: number): number {
    const bytes = this.#bytes;
    const end = tagEnd(bytes, at + 1);
    if (bytes[end - 1] === byte.slash) return end + 1;
    const close = toMarkup(bytes, end + 1);
    return bytes[close + 1] === byte.slash ? tagEnd(bytes, close + 1) + 1 : skipElement(bytes, at);
  }

  /** A `<v>` with attributes, comments or CDATA. */
  #slowValue(at: number, column: number, style: number, type: number, hasFormula: boolean): number {
    const end = skipElement(this.#bytes, at);
    const text = elementText(this.#bytes, at, end);
    this.#writer.text(text, column, style, type, hasFormula);
    return end;
  }
}
