/** Cell formats of the document → styles.xml; gives each format its number. */
import type { BorderLine, Style } from '../document/style.ts';
import { plainStyle, styleValue } from '../document/style.ts';
import { builtInFormats } from './number-formats.ts';
import { escapeXml } from '../../xlsx/package/index.ts';

const lines: Record<string, string> = {
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Continuous Hairline': 'hair',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'Dot Thin': 'dotted',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'SlantDashDot Medium': 'slantDashDot',
};

const lower = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1);
const rgb = (color: string): string => `FF${color.slice(1)}`;

/** A list of XML pieces in which equal ones share a number. */
class Pieces {
  readonly list: string[];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.list = [];
    for (const piece of first) this.number(piece);
  }

  number(piece: string): number {
    let n = this.numbers.get(piece);
    if (n === undefined) {
      n = this.list.length;
      this.numbers.set(piece, n);
      this.list.push(piece);
    }
    return n;
  }

  xml(name: string): string {
    return this.list.length === 0 ? '' : `<${name} count="${this.list.length}">${this.list.join('')}</${name}>`;
  }
}

export function fontXml(style: Style): string {
  const on = (isOn: boolean, tag: string): string => (isOn ? `<${tag}/>` : '');
  const underline = styleValue(style, 'underline');
  const u = underline === 'None' ? '' : underline === 'Single' ? '<u/>' : `<u val="${lower(underline)}"/>`;
  const script = style.superscript ? 'superscript' : style.subscript ? 'subscript' : '';
  return (
    `<font>${on(styleValue(style, 'bold'), 'b')}${on(styleValue(style, 'italic'), 'i')}${on(styleValue(style, 'strikethrough'), 'strike')}${u}` +
    `${script ? `<vertAlign val="${script}"/>` : ''}<sz val="${styleValue(style, 'fontSize')}"/><color rgb="${rgb(styleValue(style, 'fontColor'))}"/>` +
    `<name val="${escapeXml(styleValue(style, 'fontName'))}"/></font>`
  );
}

export function fillXml(style: Style): string {
  if (style.fillColor === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(style.fillColor)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function lineXml(tag: string, line: BorderLine | undefined): string {
  if (!line) return `<${tag}/>`;
  const kind = line.style === 'Double' ? 'double' : (lines[`${line.style} ${line.weight}`] ?? 'thin');
  return `<${tag} style="${kind}"><color rgb="${rgb(line.color)}"/></${tag}>`;
}

export function borderXml(style: Style): string {
  const { diagonalDown, diagonalUp } = style;
  const flags = `${diagonalUp ? ' diagonalUp="1"' : ''}${diagonalDown ? ' diagonalDown="1"' : ''}`;
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => lineXml(side, style[side])).join('');
  return `<border${flags}>${sides}${lineXml('diagonal', diagonalDown ?? diagonalUp)}</border>`;
}

function alignmentXml(style: Style): string {
  const rotation = styleValue(style, 'rotation');
  const { horizontal, vertical } = style;
  const attributes = [
    horizontal ? `horizontal="${horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : lower(horizontal)}"` : '',
    vertical ? `vertical="${lower(vertical)}"` : '',
    style.wrapText ? 'wrapText="1"' : '',
    style.indent ? `indent="${style.indent}"` : '',
    style.shrinkToFit ? 'shrinkToFit="1"' : '',
    rotation ? `textRotation="${rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation}"` : '',
  ].filter(Boolean);
  return attributes.length > 0 ? `<alignment ${attributes.join(' ')}/>` : '';
}

export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
}

/** A `<xf>` of cells, with the numbers of what it is made of. */
export function cellFormatXml(
  style: Style,
  numbers: { readonly format: number; readonly font: number; readonly fill: number; readonly border: number },
): string {
  const ids = `numFmtId="${numbers.format}" fontId="${numbers.font}" fillId="${numbers.fill}" borderId="${numbers.border}"`;
  const protection =
    style.locked === false || style.formulaHidden
      ? `<protection${style.locked === false ? ' locked="0"' : ''}${style.formulaHidden ? ' hidden="1"' : ''}/>`
      : '';
  const inner = alignmentXml(style) + protection;
  const applies =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  const open = `<xf ${ids} xfId="0" ${applies}${style.quotePrefix ? ' quotePrefix="1"' : ''}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</xf>`;
}

/** What a conditional format changes. */
export interface Look {
  readonly fill: string;
  readonly color: string;
  readonly bold: unknown;
  readonly italic: unknown;
  readonly underline: string;
  readonly strikethrough: unknown;
  readonly numberFormat: string;
  readonly borders: readonly { readonly side: string; readonly style: string; readonly color: string }[];
}

export function differentialXml(look: Look): string {
  const u = look.underline === 'None' ? '' : look.underline === 'Double' ? '<u val="double"/>' : '<u/>';
  const font =
    `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.strikethrough ? '<strike/>' : ''}${u}` +
    `${look.color ? `<color rgb="${rgb(look.color)}"/>` : ''}`;
  const format = look.numberFormat ? numberFormatXml(164, look.numberFormat) : '';
  const fill = look.fill ? `<fill><patternFill><bgColor rgb="${rgb(look.fill)}"/></patternFill></fill>` : '';
  const side = (name: string): string => {
    const line = look.borders.find((b) => b.side === name);
    return line ? lineXml(name, { style: line.style, weight: 'Thin', color: line.color }) : '';
  };
  const border =
    look.borders.length > 0 ? `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border>` : '';
  return `<dxf>${font ? `<font>${font}</font>` : ''}${format}${fill}${border}</dxf>`;
}

/** Gives formats their numbers. */
export interface StyleNumbers {
  /** The number of a cell format. */
  number(style: Style): number;
  /** The number of a conditional format's look. */
  differentialNumber(look: Look): number;
}

export class StyleWriter implements StyleNumbers {
  private readonly fonts = new Pieces([fontXml(plainStyle)]);
  private readonly fills = new Pieces([fillXml(plainStyle), '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly borders = new Pieces([borderXml(plainStyle)]);
  private readonly cells: Pieces;
  private readonly differential = new Pieces([]);
  private readonly formats = new Map<string, number>(
    Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]),
  );
  private readonly ownFormats: string[] = [];
  private readonly known = new Map<Style, number>();

  constructor() {
    this.cells = new Pieces([this.cellXml(plainStyle)]);
  }

  private format(code: string): number {
    let id = this.formats.get(code);
    if (id === undefined) {
      id = 164 + this.ownFormats.length;
      this.formats.set(code, id);
      this.ownFormats.push(numberFormatXml(id, code));
    }
    return id;
  }

  private cellXml(style: Style): string {
    return cellFormatXml(style, {
      format: this.format(styleValue(style, 'numberFormat')),
      font: this.fonts.number(fontXml(style)),
      fill: this.fills.number(fillXml(style)),
      border: this.borders.number(borderXml(style)),
    });
  }

  number(style: Style): number {
    let n = this.known.get(style);
    if (n === undefined) this.known.set(style, (n = this.cells.number(this.cellXml(style))));
    return n;
  }

  differentialNumber(look: Look): number {
    return this.differential.number(differentialXml(look));
  }

  xml(): string {
    const formats =
      this.ownFormats.length > 0
        ? `<numFmts count="${this.ownFormats.length}">${this.ownFormats.join('')}</numFmts>`
        : '';
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `${formats}${this.fonts.xml('fonts')}${this.fills.xml('fills')}${this.borders.xml('borders')}` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `${this.cells.xml('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `${this.differential.xml('dxfs') || '<dxfs count="0"/>'}<tableStyles count="0"/></styleSheet>`
    );
  }
}
