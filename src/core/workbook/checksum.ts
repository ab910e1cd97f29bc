/**
 * Checksum of the users' sheets as they are read: the same through Office.js and from a file, whatever order the texts have
 * in a string table and whatever is ours. Not against forgery: it answers "is this the data that the report was made from?".
 * Mixing as in MurmurHash3 (Appleby, public domain), four lanes of 32 bits.
 */
import { CellKind } from './snapshot.ts';
import type { ColourName, NumberClass, SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

const classes: readonly NumberClass[] = ['general', 'number', 'percent', 'date', 'text'];
const colours: readonly (ColourName | null)[] = [null, 'gron', 'gul', 'orange', 'rod', 'gra', 'other'];

class Mixer {
  #a = 0x239b961b;
  #b = 0xab0e9789 | 0;
  #c = 0x38b34ae5;
  #d = 0xa1e38b93 | 0;
  readonly #double = new Float64Array(1);
  readonly #words = new Int32Array(this.#double.buffer);

  word(word: number): void {
    const w = Math.imul(word, 0x5bd1e995);
    const a = this.#a ^ w;
    this.#a = (Math.imul((a << 13) | (a >>> 19), 5) + 0x561ccd1b) | 0;
    const b = this.#b ^ Math.imul(w ^ (w >>> 15), 0x1b873593);
    this.#b = (Math.imul((b << 15) | (b >>> 17), 5) + this.#a) | 0;
    const c = this.#c ^ Math.imul(w ^ (w >>> 13), 0xcc9e2d51 | 0);
    this.#c = (Math.imul((c << 17) | (c >>> 15), 5) + this.#b) | 0;
    const d = this.#d ^ word;
    this.#d = (Math.imul((d << 19) | (d >>> 13), 5) + this.#c) | 0;
  }

  number(number: number): void {
    // 0 and -0 are the same to everybody who reads the sheet.
    this.#double[0] = number === 0 ? 0 : number;
    this.word(this.#words[0] as number);
    this.word(this.#words[1] as number);
  }

  text(text: string): void {
    this.word(text.length);
    for (let i = 0; i < text.length; i++) this.word(text.charCodeAt(i));
  }

  hex(): string {
    this.word(0x9e3779b9 | 0);
    return [this.#a, this.#b, this.#c, this.#d]
      .map((lane) => (finished(lane) >>> 0).toString(16).padStart(8, '0'))
      .join('');
  }
}

function finished(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Two words per text, made once however many cells hold it. */
class TextMemo {
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #done: Uint8Array;
  readonly #strings: readonly string[];

  constructor(strings: readonly string[]) {
    this.#strings = strings;
    this.#low = new Int32Array(strings.length);
    this.#high = new Int32Array(strings.length);
    this.#done = new Uint8Array(strings.length);
  }

  mix(into: Mixer, id: number): void {
    if (this.#done[id] === 0) {
      const text = this.#strings[id] as string;
      let low = text.length;
      let high = 0x2545f491;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(((high << 5) | (high >>> 27)) ^ code, 0x85ebca6b);
      }
      this.#low[id] = low;
      this.#high[id] = high;
      this.#done[id] = 1;
    }
    into.word(this.#low[id] as number);
    into.word(this.#high[id] as number);
  }
}

/**
 * 32 hexadecimal digits over name, place, kind, value, number class and fill of every cell that shows something. Formulas,
 * comments, widths and hidden rows are left out: two programs may see them differently.
 */
export function checksum(workbook: WorkbookSnapshot): string {
  const mixer = new Mixer();
  const texts = new TextMemo(workbook.strings);
  mixer.word(workbook.date1904 ? 1904 : 1900);
  for (const sheet of workbook.sheets) if (sheet.owner === 'users') mixSheet(sheet, mixer, texts);
  return mixer.hex();
}

function mixSheet(sheet: SheetSnapshot, mixer: Mixer, texts: TextMemo): void {
  mixer.text(sheet.name);
  for (let row = 0; row < sheet.rowCount; row++) {
    const end = sheet.rowEnd?.(row) ?? sheet.columnCount;
    for (let column = 0; column < end; column++) mixCell(sheet, row, column, mixer, texts);
  }
}

function mixCell(sheet: SheetSnapshot, row: number, column: number, mixer: Mixer, texts: TextMemo): void {
  const found = sheet.kind(row, column);
  const id = found === CellKind.text ? sheet.textId(row, column) : -1;
  // A formula may give the empty text: the cell looks empty, and is to one of the adapters.
  const kind = id >= 0 && sheet.text(row, column) === '' ? CellKind.empty : found;
  const { numberClass, fill } = sheet.format(row, column);
  if (kind === CellKind.empty && fill === null) return;
  mixer.word(row);
  const format = kind === CellKind.empty ? 0 : classes.indexOf(numberClass);
  mixer.word(column | (kind << 14) | (format << 17) | (colours.indexOf(fill) << 20));
  if (kind === CellKind.text) texts.mix(mixer, id);
  else if (kind === CellKind.number || kind === CellKind.boolean) mixer.number(sheet.number(row, column));
  else if (kind === CellKind.error) mixer.text(sheet.text(row, column));
}
