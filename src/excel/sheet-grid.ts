/** The cells of one sheet in typed arrays, filled block by block as Excel answers. */
import { colourName, rgbOfHex } from '../core/workbook/colour-name.ts';
import { formatOfCode } from '../core/workbook/number-format.ts';
import { CellKind, plainFormat, type CellFormat } from '../core/workbook/snapshot.ts';

/** The texts of a workbook with their numbers, shared by its sheets. */
export class StringPool {
  readonly texts: string[] = [];
  readonly #ids = new Map<string, number>();
  idOf(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.texts.push(text) - 1;
      this.#ids.set(text, id);
    }
    return id;
  }
}

/** What getCellProperties is asked for. */
export interface FormatProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string; readonly pattern?: string | null };
    readonly font?: { readonly color?: string; readonly name?: string; readonly bold?: boolean };
  };
}

/** Distinct formats of a workbook; the first is the plain one. Formats are few and cells are many. */
export class FormatPool {
  readonly formats: CellFormat[] = [plainFormat];
  readonly #places = new Map<string, number>([['General|||||', 0]]);

  placeOf(code: string, properties: FormatProperties | undefined): number {
    const { fill, font } = properties?.format ?? {};
    const key = `${code}|${fill?.color ?? ''}|${fill?.pattern ?? ''}|${font?.color ?? ''}|${font?.name ?? ''}|${font?.bold === true}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.formats.push(formatOf(code, fill, font)) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

type Format = NonNullable<FormatProperties['format']>;

function formatOf(code: string, fill: Format['fill'], font: Format['font']): CellFormat {
  const fillRgb = rgbOfHex(fill?.color ?? null);
  const fontRgb = rgbOfHex(font?.color ?? null);
  return {
    ...formatOfCode(code),
    fill: fillRgb && isFilled(fill) ? colourName(fillRgb) : null,
    // Automatic is black to Office.js.
    fontColour: fontRgb && fontRgb.some((part) => part !== 0) ? colourName(fontRgb) : null,
    wingdings: /^wingdings$/i.test((font?.name ?? '').trim()),
    bold: font?.bold === true,
  };
}

/** A cell without fill has the colour white; only the pattern tells it from one that somebody painted white. */
function isFilled(fill: Format['fill']): boolean {
  const { pattern } = fill ?? {};
  if (pattern) return pattern !== 'None' && pattern !== 'Gray16' && pattern !== 'Gray8';
  return fill?.color?.toUpperCase() !== '#FFFFFF';
}

/** Errors come as plain text from Office.js, in English whatever the user's language. */
const errorTexts = new Set(
  '#N/A #REF! #DIV/0! #VALUE! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #GETTING_DATA'.split(
    ' ',
  ),
);

export class SheetGrid {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly kinds: Uint8Array;
  /** The number, or the place of the text. */
  readonly contents: Float64Array;
  readonly formatPlaces: Uint32Array;
  readonly #strings: StringPool;
  readonly #formats: FormatPool;

  constructor(
    used: { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number },
    strings: StringPool,
    formats: FormatPool,
  ) {
    this.top = used.top;
    this.left = used.left;
    this.rows = used.rows;
    this.columns = used.columns;
    const size = used.rows * used.columns;
    this.kinds = new Uint8Array(size);
    this.contents = new Float64Array(size);
    this.formatPlaces = new Uint32Array(size);
    this.#strings = strings;
    this.#formats = formats;
  }

  /** @param from first row of the block, counted from the grid's own first. Rows as `range.values` gives them. */
  fillValues(from: number, rows: readonly (readonly unknown[])[]): void {
    rows.forEach((row, r) => row.forEach((value, c) => this.#put((from + r) * this.columns + c, value)));
  }

  fillFormats(from: number, codes: readonly (readonly string[])[], properties: FormatProperties[][]): void {
    codes.forEach((row, r) => {
      row.forEach((code, c) => {
        this.formatPlaces[(from + r) * this.columns + c] = this.#formats.placeOf(code, properties[r]?.[c]);
      });
    });
  }

  /** Place of a cell of the sheet in the arrays; -1 outside. */
  at(row: number, column: number): number {
    const r = row - this.top;
    const c = column - this.left;
    return r < 0 || c < 0 || r >= this.rows || c >= this.columns ? -1 : r * this.columns + c;
  }

  kind(row: number, column: number): CellKind {
    return (this.kinds[this.at(row, column)] ?? CellKind.empty) as CellKind;
  }

  content(row: number, column: number): number {
    return this.contents[this.at(row, column)] ?? 0;
  }

  format(row: number, column: number): CellFormat {
    return this.#formats.formats[this.formatPlaces[this.at(row, column)] ?? 0] ?? plainFormat;
  }

  #put(at: number, value: unknown): void {
    if (typeof value === 'number' || typeof value === 'boolean') {
      this.kinds[at] = typeof value === 'number' ? CellKind.number : CellKind.boolean;
      this.contents[at] = Number(value);
    } else if (typeof value === 'string' && value !== '') {
      this.kinds[at] = errorTexts.has(value) ? CellKind.error : CellKind.text;
      this.contents[at] = this.#strings.idOf(value);
    }
  }
}
