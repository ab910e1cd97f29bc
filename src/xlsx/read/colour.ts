/** Colours of a workbook (theme, indexed, RGB, tint; ECMA-376 §18.8.3). */
import { hslOf, rgbOfHex } from '../../core/workbook/colour-name.ts';
import type { Rgb } from '../../core/workbook/colour-name.ts';
import type { XmlCursor } from '../package/index.ts';

export interface Palette {
  /** By theme index as cells use it: light 1, dark 1, light 2, dark 2, accents 1–6, two links. */
  readonly theme: readonly (Rgb | null)[];
  readonly indexed: readonly Rgb[];
}

/** The colour of an element like `<fgColor theme="4" tint="0.6"/>`; null when it is automatic or unknown. */
export function readColour(cursor: XmlCursor, palette: Palette): Rgb | null {
  const theme = cursor.attr('theme');
  const indexed = cursor.attr('indexed');
  const base =
    theme !== null
      ? (palette.theme[Number(theme)] ?? null)
      : (rgbOfHex(cursor.attr('rgb')) ?? (indexed === null ? null : (palette.indexed[Number(indexed)] ?? null)));
  const tint = Number(cursor.attr('tint') ?? 0);
  return base && tint ? tinted(base, Math.max(-1, Math.min(1, tint))) : base;
}

/** Tint moves the lightness towards white (positive) or black (negative); hue and saturation stay (§18.8.19). */
function tinted(colour: Rgb, tint: number): Rgb {
  const { hue, saturation, lightness } = hslOf(colour);
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const component = (shift: number): number => {
    const k = (shift + hue / 60) % 6;
    return Math.round(255 * (light + chroma * (Math.max(0, Math.min(k < 3 ? k - 1 : 5 - k, 1)) - 0.5)));
  };
  return [component(2), component(0), component(4)];
}
