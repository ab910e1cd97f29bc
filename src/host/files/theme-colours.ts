/** Colours of files (theme, palette, tint) as "#RRGGBB". */
import { indexedColours, officeThemeColours, themeSlots } from '../../xlsx/read/office-colours.ts';
import type { XmlElement } from './xml-tree.ts';
import { child } from './xml-tree.ts';

/** Theme colours in the order that cells number them (light 1 first). */
export function themeColours(theme: XmlElement | null): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return officeThemeColours;
  const byName = new Map(
    scheme.children.map(
      (c) => [c.name, c.children[0]?.attributes['lastClr'] ?? c.children[0]?.attributes['val'] ?? '000000'] as const,
    ),
  );
  return themeSlots.map((name, i) => byName.get(name) ?? (officeThemeColours[i] as string));
}

/** Lightens (tint above 0) or darkens a colour as Excel does: along its lightness. */
function tinted(hex: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0 ? 0 : max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const x = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = next - chroma / 2;
  const parts = [
    [chroma, x, 0],
    [x, chroma, 0],
    [0, chroma, x],
    [0, x, chroma],
    [x, 0, chroma],
    [chroma, 0, x],
  ][Math.floor(hue) % 6] as number[];
  return parts
    .map((p) =>
      Math.round((p + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** The colour of a `<color>`-like element; null when it is automatic or missing. */
export function colourOf(element: XmlElement | null, theme: readonly string[]): string | null {
  if (!element) return null;
  const { rgb, theme: index, indexed, tint } = element.attributes;
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6).toUpperCase();
  else if (index !== undefined) hex = theme[Number(index)];
  else if (indexed !== undefined) hex = indexedColours[Number(indexed)];
  if (hex === undefined) return null;
  return `#${tint !== undefined && Number(tint) !== 0 ? tinted(hex, Number(tint)) : hex}`;
}
