/** Cell formats put to the end of a file's own styles.xml: what stands there keeps its number. */
import { rootRange } from '../../xlsx/package/index.ts';
import { placeFor, prefixOf } from '../../xlsx/write/text/element-edit.ts';
import type { PartEdit } from '../../xlsx/write/text/splice.ts';
import { numbersNamed, StyleList } from '../../xlsx/write/styles/style-list.ts';
import type { Style } from '../document/style.ts';
import { plainStyle, styleValue } from '../document/style.ts';
import { builtInFormats } from './number-formats.ts';
import type { Look, StyleNumbers } from './save-styles.ts';
import { borderXml, cellFormatXml, differentialXml, fillXml, fontXml, numberFormatXml } from './save-styles.ts';

/** Children of a stylesheet in order (ECMA-376 part 1, §18.8.39). */
const order = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const firstOwnFormat = 164;

export class SplicedStyles implements StyleNumbers {
  private readonly edit: PartEdit;
  private readonly root;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  private readonly numbers = new Map<Style, number>();
  private readonly formats = new Map<string, number>();
  private readonly takenFormats: ReadonlySet<number>;
  private nextFormat = firstOwnFormat;
  private isAsked = false;

  /** `known` are the file's cell formats by number, as they were read. */
  constructor(edit: PartEdit, known: readonly Style[]) {
    this.edit = edit;
    this.root = rootRange(edit.text, edit.part);
    this.prefix = prefixOf(this.root.name);
    const list = (local: string, first: readonly string[], attribute = ''): StyleList =>
      new StyleList(edit, this.root, local, first, attribute ? numbersNamed(edit.text, attribute) : new Set());
    this.lists = {
      numFmts: list('numFmts', []),
      fonts: list('fonts', [fontXml(plainStyle)], 'fontId'),
      fills: list('fills', [fillXml(plainStyle), '<fill><patternFill patternType="gray125"/></fill>'], 'fillId'),
      borders: list('borders', [borderXml(plainStyle)], 'borderId'),
      cellXfs: list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      dxfs: list('dxfs', []),
    };
    for (const [number, style] of known.entries()) if (!this.numbers.has(style)) this.numbers.set(style, number);
    for (const [id, code] of Object.entries(builtInFormats)) this.formats.set(code, Number(id));
    for (const xml of this.lists.numFmts.known) {
      const id = Number(/numFmtId\s*=\s*["'](\d+)/.exec(xml)?.[1] ?? 0);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
    this.takenFormats = numbersNamed(edit.text, 'numFmtId');
  }

  private prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${this.prefix}`);
  }

  private format(code: string): number {
    let id = this.formats.get(code);
    if (id === undefined) {
      while (this.takenFormats.has(this.nextFormat)) this.nextFormat++;
      this.formats.set(code, (id = this.nextFormat++));
      this.lists.numFmts.add(this.prefixed(numberFormatXml(id, code)));
    }
    return id;
  }

  number(style: Style): number {
    let number = this.numbers.get(style);
    if (number === undefined) {
      this.isAsked = true;
      const { fonts, fills, borders, cellXfs } = this.lists;
      const add = (list: StyleList, xml: string): number => list.add(this.prefixed(xml));
      const xml = cellFormatXml(style, {
        format: this.format(styleValue(style, 'numberFormat')),
        font: add(fonts, fontXml(style)),
        fill: add(fills, fillXml(style)),
        border: add(borders, borderXml(style)),
      });
      this.numbers.set(style, (number = add(cellXfs, xml)));
    }
    return number;
  }

  differentialNumber(look: Look): number {
    this.isAsked = true;
    return this.lists.dxfs.add(this.prefixed(differentialXml(look)));
  }

  /** Puts what was added into the part. */
  write(): void {
    // A part that lacks lists gets them when a format of ours needs them.
    if (!this.isAsked) return;
    for (const [local, list] of Object.entries(this.lists)) {
      const added = list.write(this.edit, this.prefix);
      if (added !== '') this.edit.insert(placeFor(this.root, local, order), added);
    }
  }
}
