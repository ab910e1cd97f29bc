/** Cell styles (styles.xml) to the few CellFormats that recognition needs, shared by all cells that look alike. */
import { colourName, rgbOfHex } from '../../core/workbook/colour-name.ts';
import type { Rgb } from '../../core/workbook/colour-name.ts';
import { builtInFormat, formatOfCode } from '../../core/workbook/number-format.ts';
import type { NumberFormat } from '../../core/workbook/number-format.ts';
import { plainFormat } from '../../core/workbook/snapshot.ts';
import type { CellFormat, ColourName } from '../../core/workbook/snapshot.ts';
import { XmlCursor, XmlEvent } from '../package/index.ts';
import { readColour } from './colour.ts';
import type { Palette } from './colour.ts';
import { defaultIndexed } from './palette.ts';

export interface Styles {
  /** Distinct formats; the first is plainFormat. */
  readonly formats: readonly CellFormat[];
  /** Place in `formats` by cell style (xf index). */
  readonly formatOfStyle: Uint16Array;
  /** Styles that cells name and the workbook does not have (damaged, or saved by a careless program). */
  readonly missing: MissingStyles;
}

/** Excel's own limit of cell formats in a workbook ("Excel specifications and limits"); a number above it is nobody's. */
const mostStyles = 65_490;

/** Notes the highest number of a style that is not there: what we add must not become the look of those cells. */
export class MissingStyles {
  /** -1 when none is missing. */
  highest = -1;

  /** Format id of a style that is not there: the plain one. */
  formatOf(style: number): 0 {
    if (style > this.highest && style < mostStyles) this.highest = style;
    return 0;
  }
}

export const noStyles = (): Styles => ({
  formats: [plainFormat],
  formatOfStyle: new Uint16Array(1),
  missing: new MissingStyles(),
});

interface Font {
  readonly wingdings: boolean;
  readonly bold: boolean;
  readonly colour: ColourName | null;
}

interface Lists {
  readonly codes: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: (ColourName | null)[];
  readonly formats: { numFmt: number; font: number; fill: number }[];
}

/** Reads a styles part. Throws ProblemError when it is not well-formed. */
export function parseStyles(text: string, part: string, theme: readonly (Rgb | null)[]): Styles {
  const palette: Palette = { theme, indexed: customIndexed(text, part) ?? defaultIndexed };
  return toFormats(readLists(new XmlCursor(text, part), palette));
}

function readLists(cursor: XmlCursor, palette: Palette): Lists {
  const lists: Lists = { codes: new Map(), fonts: [], fills: [], formats: [] };
  let list = '';
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.depth === 2) list = cursor.local;
    // Differential formats and named styles hold elements of the same names: they are skipped.
    if (cursor.depth !== 3) continue;
    if (list === 'numFmts') lists.codes.set(Number(cursor.attr('numFmtId')), cursor.attr('formatCode') ?? '');
    else if (list === 'fonts') lists.fonts.push(readFont(cursor, palette));
    else if (list === 'fills') lists.fills.push(readFill(cursor, palette));
    else if (list === 'cellXfs' && cursor.local === 'xf') {
      const number = (name: string): number => Number(cursor.attr(name) ?? 0);
      lists.formats.push({ numFmt: number('numFmtId'), font: number('fontId'), fill: number('fillId') });
    }
  }
  return lists;
}

/** Calls `visit` on each open tag inside the element stood on; leaves the cursor on its close tag. */
function each(cursor: XmlCursor, visit: () => void): void {
  const level = cursor.depth;
  for (let event = cursor.next(); !(event === XmlEvent.close && cursor.depth === level); event = cursor.next())
    if (event === XmlEvent.open) visit();
}

function readFont(cursor: XmlCursor, palette: Palette): Font {
  let wingdings = false;
  let bold = false;
  let rgb: Rgb | null = null;
  each(cursor, () => {
    const value = cursor.attr('val');
    if (cursor.local === 'b') bold = value !== '0' && value !== 'false';
    else if (cursor.local === 'name' || cursor.local === 'rFont') wingdings = /^wingdings$/i.test((value ?? '').trim());
    else if (cursor.local === 'color') rgb = readColour(cursor, palette);
  });
  const found = rgb as Rgb | null;
  return { wingdings, bold, colour: found === null || found.every((part) => part === 0) ? null : colourName(found) };
}

function readFill(cursor: XmlCursor, palette: Palette): ColourName | null {
  let pattern = 'none';
  let front: Rgb | null = null;
  let back: Rgb | null = null;
  each(cursor, () => {
    if (cursor.local === 'patternFill') pattern = cursor.attr('patternType') ?? 'none';
    else if (cursor.local === 'gradientFill') pattern = 'gradient';
    else if (cursor.local === 'fgColor' || (cursor.local === 'color' && front === null))
      front = readColour(cursor, palette);
    else if (cursor.local === 'bgColor') back = readColour(cursor, palette);
  });
  // The grey dots of fill 1 are Excel's own, used by nobody who means grey.
  if (pattern === 'none' || pattern === 'gray125' || pattern === 'gray0625') return null;
  const colour = front ?? (pattern === 'solid' ? null : back);
  return colour === null ? null : colourName(colour);
}

/** `<colors><indexedColors>` of a workbook that has a palette of its own. */
function customIndexed(text: string, part: string): Rgb[] | null {
  if (!text.includes('indexedColors')) return null;
  const cursor = new XmlCursor(text, part);
  const colours: Rgb[] = [];
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next())
    if (event === XmlEvent.open && cursor.local === 'rgbColor') colours.push(rgbOfHex(cursor.attr('rgb')) ?? [0, 0, 0]);
  return colours.length > 0 ? [...colours, ...defaultIndexed.slice(colours.length)] : null;
}

function toFormats({ codes, fonts, fills, formats }: Lists): Styles {
  const byId = new Map<number, NumberFormat>();
  const numberFormat = (id: number): NumberFormat => {
    const known = byId.get(id);
    if (known) return known;
    const code = codes.get(id);
    const found =
      code === undefined ? (builtInFormat(id) ?? { numberClass: 'general', decimals: null }) : formatOfCode(code);
    byId.set(id, found);
    return found;
  };
  const distinct: CellFormat[] = [plainFormat];
  const places = new Map<string, number>([[keyOf(plainFormat), 0]]);
  const formatOfStyle = new Uint16Array(Math.max(1, formats.length));
  formats.forEach(({ numFmt, font, fill }, i) => {
    const { wingdings, bold, colour } = fonts[font] ?? { wingdings: false, bold: false, colour: null };
    const format = { ...numberFormat(numFmt), fill: fills[fill] ?? null, fontColour: colour, wingdings, bold };
    const key = keyOf(format);
    let place = places.get(key);
    if (place === undefined) {
      place = distinct.push(format) - 1;
      places.set(key, place);
    }
    formatOfStyle[i] = place;
  });
  return { formats: distinct, formatOfStyle, missing: new MissingStyles() };
}

function keyOf(format: CellFormat): string {
  return [format.numberClass, format.decimals, format.fill, format.fontColour, format.wingdings, format.bold].join();
}
