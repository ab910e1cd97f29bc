/** The format of a cell: an immutable record of what differs from the default. Equal formats are the same object. */

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface Style {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  readonly fontColor?: string;
  readonly fontTint?: number;
  readonly fillColor?: string;
  readonly fillPattern?: string;
  readonly fillPatternColor?: string;
  readonly fillTint?: number;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly diagonalDown?: BorderLine;
  readonly diagonalUp?: BorderLine;
  /** Name of the cell style; absent is Normal. */
  readonly named?: string;
  /** The text was typed with an apostrophe first. */
  readonly quotePrefix?: boolean;
}

export type StyleKey = keyof Style;

export const plainStyle: Style = Object.freeze({});

/** What a key means when the style does not say. Excel's Normal style of a new workbook. */
export const styleDefaults: Required<Omit<Style, 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp'>> =
  {
    numberFormat: 'General',
    fontName: 'Calibri',
    fontSize: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    subscript: false,
    superscript: false,
    fontColor: '#000000',
    fontTint: 0,
    fillColor: '#FFFFFF',
    fillPattern: 'None',
    fillPatternColor: '#000000',
    fillTint: 0,
    horizontal: 'General',
    vertical: 'Bottom',
    wrapText: false,
    indent: 0,
    rotation: 0,
    shrinkToFit: false,
    autoIndent: false,
    readingOrder: 'Context',
    locked: true,
    formulaHidden: false,
    named: 'Normal',
    quotePrefix: false,
  };

export const noBorder: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

const interned = new Map<string, Style>([['{}', plainStyle]]);

function intern(style: Record<string, unknown>): Style {
  const ordered = Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  const key = JSON.stringify(ordered);
  let known = interned.get(key);
  if (!known) interned.set(key, (known = Object.freeze(ordered) as Style));
  return known;
}

/** The style with some keys changed; undefined takes a key back to its default. */
export function withStyle(style: Style, change: { readonly [K in StyleKey]?: Style[K] | undefined }): Style {
  const next: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return intern(next);
}

/** The same change applied to many cells: each distinct style is worked out once. */
export function styleChanger(change: (style: Style) => Style): (style: Style) => Style {
  const memo = new Map<Style, Style>();
  let [last, lastNext]: [Style | null, Style] = [null, plainStyle];
  return (style) => {
    // Neighbours mostly look alike.
    if (style === last) return lastNext;
    let next = memo.get(style);
    if (!next) memo.set(style, (next = change(style)));
    [last, lastNext] = [style, next];
    return next;
  };
}

export function styleValue<K extends keyof typeof styleDefaults>(style: Style, key: K): (typeof styleDefaults)[K] {
  return (style[key] ?? styleDefaults[key]) as (typeof styleDefaults)[K];
}
