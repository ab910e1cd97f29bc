/** New rows of a worksheet part: cells that did not change keep their XML, rows that did not change are not looked into. */
import type { ElementRange } from '../../xlsx/package/index.ts';
import { childRanges, rootRange } from '../../xlsx/package/index.ts';
import { columnLetters } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import { CellError } from '../document/cell-value.ts';
import type { Sheet } from '../document/model.ts';
import { plainStyle } from '../document/style.ts';
import { columnPlace, rowPlace } from './cell-places.ts';
import { rowMark, rowMarks } from './fingerprint.ts';
import type { SheetOrigin } from './origin.ts';
import type { PartWriter } from './part-writer.ts';
import { attributeOf, withAttribute } from './part-writer.ts';
import { cellXml, rowTag, spillText, workedOut } from './save-sheet.ts';
import type { StyleNumbers } from './save-styles.ts';

const sharedGroup = /<(?:[\w.-]+:)?f\b[^>]*\bt\s*=\s*["']shared["'][^>]*>/;
const groupOf = (xml: string): string | null => {
  const tag = sharedGroup.exec(xml)?.[0];
  return tag === undefined ? null : attributeOf(tag, 'si');
};

function isSameValue(now: Cell['value'], was: Cell['value'], isWorkedOut: boolean): boolean {
  if (now instanceof CellError || was instanceof CellError)
    return now instanceof CellError && was instanceof CellError && now.code === was.code;
  if (isWorkedOut && typeof now === 'number' && typeof was === 'number')
    return Math.abs(now - was) <= 1e-12 * Math.max(1, Math.abs(was));
  return now === was;
}

/** Is the cell what its XML says? */
function isAsWritten(now: Cell | undefined, was: Cell | undefined): boolean {
  return (
    now !== undefined &&
    was !== undefined &&
    now.formula === was.formula &&
    (now.style ?? plainStyle) === (was.style ?? plainStyle) &&
    (now.spilledFrom !== null || isSameValue(now.value, was.value, now.formula !== null))
  );
}

interface OldCell {
  readonly xml: string;
  readonly group: string | null;
}

/**
 * A cell that got another value or format while its formula stayed: the formula keeps its element. Null when that tells
 * another place for its values than they have now. `style` is the format's number: null for none, undefined for the one it has.
 */
function recalculated(
  old: string,
  at: { row: number; column: number },
  cell: Cell,
  style: string | null | undefined,
): string | null {
  const { innerStart, children } = rootRange(old);
  const f = children.find((part) => part.local === 'f');
  if (!f) return null;
  const ref = /\bt\s*=\s*["']array/.test(old.slice(f.start, f.innerStart))
    ? attributeOf(old.slice(f.start, f.innerStart), 'ref')
    : null;
  if (ref === null ? cell.spill !== null : ref !== spillText(at.row, at.column, cell)) return null;
  const { type, v } = workedOut(cell.value);
  const open = old.slice(0, innerStart);
  const styled = style === undefined ? open : withAttribute(open, 's', style);
  const tag = withAttribute(withAttribute(styled, 't', type), 'vm', null);
  const name = /^<([^\s>/]+)/.exec(open)?.[1] ?? 'c';
  const prefix = name.slice(0, name.indexOf(':') + 1);
  const value = v.replace(/<(\/?)v>/g, `<$1${prefix}v>`);
  return `${tag}${old.slice(f.start, f.end)}${value}</${name}>`;
}

interface OldRow {
  readonly range: ElementRange;
  readonly tag: string;
}

/** A row's open tag without the columns that it tells it spans, when it has cells outside them. */
function withSpans(tag: string, cells: ReadonlyMap<number, string>): string {
  const spans = (attributeOf(tag, 'spans') ?? '').split(/\s+/).map((span) => span.split(':').map(Number));
  const isIn = (column: number): boolean => spans.some(([from = 1, to = 0]) => column + 1 >= from && column + 1 <= to);
  return [...cells.keys()].every(isIn) ? tag : withAttribute(tag, 'spans', null);
}

export class RowSplicer {
  private readonly writer: PartWriter;
  private readonly sheet: Sheet;
  /** The sheet as its part says. */
  private readonly was: Sheet;
  private readonly styles: StyleNumbers;
  private readonly oldRows = new Map<number, OldRow>();
  /** Some cell got a formula, or has one no more. */
  areFormulasMoved = false;
  /** Shared formulas whose first cell changes: all their cells are written in full. */
  private readonly broken = new Set<string>();

  constructor(writer: PartWriter, sheet: Sheet, was: Sheet, styles: StyleNumbers) {
    this.writer = writer;
    this.sheet = sheet;
    this.was = was;
    this.styles = styles;
    const [data] = writer.children('sheetData');
    let row = -1;
    for (const range of data ? childRanges(writer.text, data) : []) {
      const tag = writer.text.slice(range.start, range.innerEnd > range.innerStart ? range.innerStart : range.end);
      row = rowPlace(attributeOf(tag, 'r'), row);
      this.oldRows.set(row, { range, tag });
    }
  }

  /** Cells by column, each with its address: they need not stay beside the one that told their place. */
  private cellsOf(index: number): Map<number, OldCell> {
    const found = new Map<number, OldCell>();
    const row = this.oldRows.get(index);
    if (!row || row.range.innerEnd <= row.range.innerStart) return found;
    const { text } = this.writer;
    let column = -1;
    for (const { start, end } of childRanges(text, row.range)) {
      const xml = text.slice(start, end);
      const tag = xml.slice(0, xml.indexOf('>') + 1);
      const address = attributeOf(tag, 'r');
      column = columnPlace(address, column);
      const own =
        address === null
          ? withAttribute(tag, 'r', `${columnLetters(column)}${index + 1}`) + xml.slice(tag.length)
          : xml;
      found.set(column, { xml: own, group: groupOf(xml) });
    }
    return found;
  }

  /** Puts the rows that changed into the part. */
  write(origin: SheetOrigin): void {
    const now = rowMarks(this.sheet);
    const changed = new Set(
      [...now, ...origin.rows].map(([row]) => row).filter((r) => now.get(r) !== origin.rows.get(r)),
    );
    if (changed.size === 0) return;
    // A row that does not say its number stands after another one, which may not be there any more.
    for (const [row, { tag }] of this.oldRows) if (attributeOf(tag, 'r') === null) changed.add(row);
    for (const row of changed) this.findBroken(row);
    if (this.broken.size > 0)
      for (const [row, { range }] of this.oldRows) {
        const text = this.writer.text.slice(range.start, range.end);
        if ([...this.broken].some((si) => new RegExp(`\\bsi\\s*=\\s*["']${si}["']`).test(text))) changed.add(row);
      }
    for (const row of changed) if (!now.has(row)) this.areFormulasMoved = true;
    this.put(
      [...changed].sort((a, b) => a - b),
      now,
    );
  }

  private findBroken(row: number): void {
    for (const [column, { xml, group }] of this.cellsOf(row))
      if (group !== null && /\bref\s*=/.test(sharedGroup.exec(xml)?.[0] ?? '') && !this.isFormulaKept(row, column))
        this.broken.add(group);
  }

  private isFormulaKept(row: number, column: number): boolean {
    const now = this.sheet.cells.get(row, column);
    return now != null && now.formula !== null && now.formula === this.was.cells.get(row, column)?.formula;
  }

  private isKept(row: number, column: number): boolean {
    return isAsWritten(this.sheet.cells.get(row, column), this.was.cells.get(row, column));
  }

  private put(rows: readonly number[], now: ReadonlyMap<number, number>): void {
    const { edit } = this.writer;
    const [data] = this.writer.children('sheetData');
    if (!data)
      return this.writer.put('sheetData', `<sheetData>${rows.map((row) => this.rowXml(row)).join('')}</sheetData>`);
    const old = [...this.oldRows].sort(([a], [b]) => a - b);
    let next = 0;
    let last = '';
    for (const row of rows) {
      const xml = now.has(row) ? this.rowXml(row) : '';
      const known = this.oldRows.get(row);
      while (next < old.length && (old[next]?.[0] ?? 0) <= row) next++;
      const after = old[next]?.[1].range.start;
      if (known) edit.replace(known.range.start, known.range.end, xml);
      else if (after !== undefined) edit.insert(after, xml);
      else last += xml;
    }
    if (last !== '') {
      if (edit.text.slice(data.innerEnd, data.end).startsWith('<')) edit.insert(data.innerEnd, last);
      else edit.replace(data.start, data.end, `<${data.name}>${last}</${data.name}>`);
    }
  }

  private cellXml(row: number, column: number, cell: Cell, before: OldCell | undefined): string {
    const now = cell.style ?? plainStyle;
    const isSameStyle = now === (this.was.cells.get(row, column)?.style ?? plainStyle);
    const style = isSameStyle ? undefined : now === plainStyle ? null : String(this.styles.number(now));
    const kept =
      before && this.isFormulaKept(row, column) ? recalculated(before.xml, { row, column }, cell, style) : null;
    return kept ?? this.writer.own(cellXml(this.sheet, row, column, cell, this.styles));
  }

  private rowXml(row: number): string {
    const old = this.oldRows.get(row);
    const oldCells = this.cellsOf(row);
    const { sheet, was, styles } = this;
    const cells = new Map<number, string>();
    for (const [, column, cell] of sheet.cells.in({ top: row, bottom: row, left: 0, right: 16_383 })) {
      const before = oldCells.get(column);
      const hadFormula = was.cells.get(row, column)?.formula != null;
      if ((cell.formula !== null) !== hadFormula) this.areFormulasMoved = true;
      const isWhole = before?.group == null || !this.broken.has(before.group);
      if (before && isWhole && this.isKept(row, column)) cells.set(column, before.xml);
      else if (cell.value !== null || cell.formula !== null || cell.style)
        cells.set(column, this.cellXml(row, column, cell, isWhole ? before : undefined));
    }
    // Cells that say nothing to the host (no value, no format that it knows) stay as they lay.
    for (const [column, { xml }] of oldCells)
      if (!cells.has(column) && !sheet.cells.get(row, column) && !was.cells.get(row, column)) cells.set(column, xml);
    for (const column of oldCells.keys())
      if (!sheet.cells.get(row, column) && was.cells.get(row, column)?.formula != null) this.areFormulasMoved = true;
    const inner = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    const isSameRow = old && rowMark(sheet, row) === rowMark(was, row);
    const kept = isSameRow ? withAttribute(withSpans(old.tag, cells), 'r', String(row + 1)) : null;
    const open = kept ?? this.writer.own(rowTag(sheet, row, styles));
    const name = /^<([^\s>/]+)/.exec(open)?.[1] ?? 'row';
    return `${open.replace(/\/>$/, '>')}${inner.join('')}</${name}>`;
  }
}
