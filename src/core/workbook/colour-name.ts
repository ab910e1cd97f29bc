/** A colour by its nearest traffic-light name: the same in both adapters. */
import type { ColourName } from './snapshot.ts';

/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Colour of "RRGGBB", "#RRGGBB" or "AARRGGBB"; null when the text is none. */
export function rgbOfHex(hex: string | null): Rgb | null {
  const found = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex ?? '');
  if (!found) return null;
  const part = (i: number): number => parseInt(found[i] as string, 16);
  return [part(1), part(2), part(3)];
}

export interface Hsl {
  /** Degrees, 0–360. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
  /** Largest minus smallest component, 0–1. */
  readonly chroma: number;
}

export function hslOf([r, g, b]: Rgb): Hsl {
  const max = Math.max(r, g, b) / 255;
  const min = Math.min(r, g, b) / 255;
  const chroma = max - min;
  const lightness = (max + min) / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const sector =
    chroma === 0
      ? 0
      : max === r / 255
        ? ((g - b) / 255 / chroma + 6) % 6
        : max === g / 255
          ? (b - r) / 255 / chroma + 2
          : (r - g) / 255 / chroma + 4;
  return { hue: sector * 60, saturation, lightness, chroma };
}

/** Bounds between the hues of recognition.json's example fills: red 353–1, orange 24, yellow 45–60, green 89–149. */
export function colourName(colour: Rgb): ColourName {
  const { hue, saturation, lightness, chroma } = hslOf(colour);
  if (chroma < 0.035) return lightness > 0.2 && lightness < 0.975 ? 'gra' : 'other';
  // Pale beige and slate are what themes call background: no signal.
  if (saturation < 0.28 || lightness > 0.975 || lightness < 0.1) return 'other';
  if (hue >= 340 || hue < 12) return 'rod';
  if (hue < (lightness < 0.4 ? 30 : 41)) return 'orange';
  if (hue < 72) return 'gul';
  return hue < 168 ? 'gron' : 'other';
}
