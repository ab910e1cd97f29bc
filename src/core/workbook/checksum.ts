/**
 * Checksum of the users' sheets as they are read: the same through Office.js and from a file, whatever order the texts have
 * in a string table and whatever is ours. Not against forgery: it answers "is this the data that the report was made from?".
 * MurmurHash3 x86 128 (Appleby, public domain) over one block of four words per cell.
 */
import { decimalKind, formatShift, kindBits } from './cell-columns.ts';
import { atOnce, inStretches, type Steps } from '../steps.ts';
import { CompiledMix, mostFormats } from './compiled-mix.ts';
import { CellKind } from './snapshot.ts';
import { finished, rotated, TextWords } from './text-words.ts';
import type { KnownTextWords } from './text-words.ts';
import type { CellColumns, CellFormat, ColourName, NumberClass, SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

const classes: readonly NumberClass[] = ['general', 'number', 'percent', 'date', 'text'];
const colours: readonly (ColourName | null)[] = [null, 'gron', 'gul', 'orange', 'rod', 'gra', 'other'];

class Mixer {
  #a = 1;
  #b = 2;
  #c = 3;
  #d = 4;
  #blocks = 0;

  block(w0: number, w1: number, w2: number, w3: number): void {
    let a = this.#a ^ Math.imul(rotated(Math.imul(w0, 0x239b961b), 15), 0xab0e9789);
    a = (Math.imul((rotated(a, 19) + this.#b) | 0, 5) + 0x561ccd1b) | 0;
    let b = this.#b ^ Math.imul(rotated(Math.imul(w1, 0xab0e9789), 16), 0x38b34ae5);
    b = (Math.imul((rotated(b, 17) + this.#c) | 0, 5) + 0x0bcaa747) | 0;
    let c = this.#c ^ Math.imul(rotated(Math.imul(w2, 0x38b34ae5), 17), 0xa1e38b93);
    c = (Math.imul((rotated(c, 15) + this.#d) | 0, 5) + 0x96cd1c35) | 0;
    let d = this.#d ^ Math.imul(rotated(Math.imul(w3, 0xa1e38b93), 18), 0x239b961b);
    d = (Math.imul((rotated(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
    this.#blocks++;
  }

  /** Lanes and blocks, for somebody who mixes blocks in between. */
  save(state: Int32Array): void {
    state[0] = this.#a;
    state[1] = this.#b;
    state[2] = this.#c;
    state[3] = this.#d;
    state[4] = this.#blocks;
  }

  load(state: Int32Array): void {
    this.#a = state[0] as number;
    this.#b = state[1] as number;
    this.#c = state[2] as number;
    this.#d = state[3] as number;
    this.#blocks = state[4] as number;
  }

  /** 32 hexadecimal digits. */
  hex(): string {
    let lanes = [this.#a, this.#b, this.#c, this.#d].map((lane) => lane ^ this.#blocks);
    const sum = (all: readonly number[]): number => all.reduce((total, lane) => (total + lane) | 0, 0);
    const spread = (all: readonly number[]): number[] => {
      const first = sum(all);
      return all.map((lane, i) => (i === 0 ? first : (lane + first) | 0));
    };
    lanes = spread(spread(lanes).map(finished));
    return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

const TextState = { unknown: 0, empty: 1, known: 2 } as const;

/** What is remembered between cells: words of texts by id, of formats by themselves. */
class Memo {
  /** Mixes the usual cells faster, with the same words of texts. */
  readonly compiled: CompiledMix | null;
  readonly #strings: readonly string[];
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #state: Uint8Array;
  readonly #words = new TextWords();
  readonly #formats = new Map<CellFormat, number>();
  #lastFormat: CellFormat | null = null;
  #lastBits = 0;

  readonly #known: KnownTextWords | undefined;

  constructor(workbook: WorkbookSnapshot) {
    const { strings, textWords } = workbook;
    this.compiled = CompiledMix.of(workbook);
    this.#strings = strings;
    this.#known = textWords;
    this.#low = this.compiled?.low ?? new Int32Array(strings.length);
    this.#high = this.compiled?.high ?? new Int32Array(strings.length);
    this.#state = new Uint8Array(strings.length);
  }

  isEmpty(id: number): boolean {
    if (this.#state[id] === TextState.unknown) this.#look(id);
    return this.#state[id] === TextState.empty;
  }

  #look(id: number): void {
    const text = this.#strings[id] as string;
    if (!this.#known?.recall(id, this.#words)) this.#words.of(text);
    this.#low[id] = this.#words.low;
    this.#high[id] = this.#words.high;
    this.#state[id] = text === '' ? TextState.empty : TextState.known;
  }

  mixText(mixer: Mixer, row: number, place: number, id: number): void {
    if (this.#state[id] === TextState.unknown) this.#look(id);
    mixer.block(row, place, this.#low[id] as number, this.#high[id] as number);
  }

  /** Fill in bits 20–22, number class in bits 17–19. */
  formatBits(format: CellFormat): number {
    // Neighbours mostly look alike.
    if (format === this.#lastFormat) return this.#lastBits;
    let bits = this.#formats.get(format);
    if (bits === undefined) {
      bits = (classes.indexOf(format.numberClass) << 17) | (colours.indexOf(format.fill) << 20);
      this.#formats.set(format, bits);
    }
    this.#lastFormat = format;
    return (this.#lastBits = bits);
  }
}

const fillBits = 7 << 20;

/**
 * 32 hexadecimal digits over name, place, kind, value, number class and fill of every cell that shows something. Formulas,
 * comments, widths and hidden rows are left out: two programs may see them differently.
 */
export function checksum(workbook: WorkbookSnapshot): string {
  return atOnce(checksumSteps(workbook));
}

/** The same in steps, for a caller that has others to let in between. */
export function* checksumSteps(workbook: WorkbookSnapshot): Steps<string> {
  const mixer = new Mixer();
  const memo = new Memo(workbook);
  mixer.block(workbook.date1904 ? 1904 : 1900, 0, 0, 0);
  for (const sheet of workbook.sheets) {
    if (sheet.owner === 'users') yield* mixSheet(sheet, mixer, memo);
    yield;
  }
  return mixer.hex();
}

function* mixSheet(sheet: SheetSnapshot, mixer: Mixer, memo: Memo): Steps<void> {
  const words = new TextWords();
  words.of(sheet.name);
  mixer.block(-1, 0, words.low, words.high);
  const columns = sheet.cellColumns?.() ?? null;
  if (columns) mixColumns(columns, sheet, mixer, memo);
  else
    yield* inStretches(sheet.rowCount, (from, to) => {
      for (let row = from; row < to; row++) mixRow(sheet, row, mixer, memo, words);
    });
}

/** All cells in one loop, without a call for each. */
function mixColumns(cells: CellColumns, { rowCount, columnCount }: SheetSnapshot, mixer: Mixer, memo: Memo): void {
  const { rowStarts, columns, meta, payload, doubles, formats } = cells;
  const bitsOf = Int32Array.from(formats, (format) => memo.formatBits(format));
  const { compiled } = memo;
  if (compiled && formats.length <= mostFormats) {
    const { state } = compiled;
    mixer.save(state);
    compiled.mix(cells, rowCount, columnCount, bitsOf, (row, at) => {
      mixer.load(state);
      const cell = meta[at] as number;
      const bits = bitsOf[cell >>> formatShift] as number;
      mixCell(mixer, memo, row, columns[at] as number, cell & kindBits, bits, payload[at] as number);
      mixer.save(state);
    });
    return mixer.load(state);
  }
  for (let row = 0; row < rowCount; row++) {
    const end = rowStarts[row + 1] as number;
    for (let at = rowStarts[row] as number; at < end; at++) {
      const column = columns[at] as number;
      if (column >= columnCount) break;
      const cell = meta[at] as number;
      const kind = cell & kindBits;
      const value = payload[at] as number;
      const bits = bitsOf[cell >>> formatShift] as number;
      if (kind === decimalKind)
        mixNumber(mixer, row, column | (CellKind.number << 14) | bits, doubles[value] as number);
      else mixCell(mixer, memo, row, column, kind, bits, value);
    }
  }
}

/** Cell by cell, for a snapshot that cannot hand them over. */
function mixRow(sheet: SheetSnapshot, row: number, mixer: Mixer, memo: Memo, words: TextWords): void {
  const end = sheet.rowEnd?.(row) ?? sheet.columnCount;
  for (let column = 0; column < end; column++) {
    const kind = sheet.kind(row, column);
    const bits = memo.formatBits(sheet.format(row, column));
    if (kind === CellKind.error) {
      words.of(sheet.text(row, column));
      mixer.block(row, column | (kind << 14) | bits, words.low, words.high);
    } else {
      const value = kind === CellKind.text ? sheet.textId(row, column) : sheet.number(row, column);
      mixCell(mixer, memo, row, column, kind, bits, value);
    }
  }
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

function mixNumber(mixer: Mixer, row: number, place: number, value: number): void {
  // 0 and -0 are the same to everybody who reads the sheet.
  double[0] = value + 0;
  mixer.block(row, place, halves[0] as number, halves[1] as number);
}

const noText = new TextWords();
noText.of('');

/** `value`: the number, 1 or 0 of a boolean, the index of a text or an error word, 0 of all else. */
function mixCell(
  mixer: Mixer,
  memo: Memo,
  row: number,
  column: number,
  kind: number,
  bits: number,
  value: number,
): void {
  // A formula may give the empty text: the cell looks empty, and is to one of the adapters.
  if (kind === CellKind.empty || (kind === CellKind.text && memo.isEmpty(value))) {
    if ((bits & fillBits) !== 0) mixer.block(row, column | (bits & fillBits), 0, 0);
    return;
  }
  const place = column | (kind << 14) | bits;
  if (kind === CellKind.text || kind === CellKind.error) memo.mixText(mixer, row, place, value);
  else if (kind === CellKind.uncached) mixer.block(row, place, noText.low, noText.high);
  else mixNumber(mixer, row, place, value);
}
