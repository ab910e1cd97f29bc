/** Colours of files (theme, palette, tint) as "#RRGGBB". */
import type { XmlElement } from './xml-tree.ts';
import { child } from './xml-tree.ts';

const office = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const palette = (
  '000000,FFFFFF,FF0000,00FF00,0000FF,FFFF00,FF00FF,00FFFF,000000,FFFFFF,FF0000,00FF00,0000FF,FFFF00,FF00FF,00FFFF,800000,008000,000080,808000,800080,008080,C0C0C0,808080,' +
  '9999FF,993366,FFFFCC,CCFFFF,660066,FF8080,0066CC,CCCCFF,000080,FF00FF,FFFF00,00FFFF,800080,800000,008080,0000FF,00CCFF,CCFFFF,CCFFCC,FFFF99,99CCFF,FF99CC,CC99FF,FFCC99,' +
  '3366FF,33CCCC,99CC00,FFCC00,FF9900,FF6600,666699,969696,003366,339966,003300,333300,993300,993366,333399,333333'
).split(',');

/** Theme colours in the order that cells number them (light 1 first). */
export function themeColours(theme: XmlElement | null): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return office;
  const byName = new Map(
    scheme.children.map(
      (c) => [c.name, c.children[0]?.attributes['lastClr'] ?? c.children[0]?.attributes['val'] ?? '000000'] as const,
    ),
  );
  const order = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return order.map((name, i) => byName.get(name) ?? (office[i] as string));
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
  else if (indexed !== undefined) hex = palette[Number(indexed)];
  if (hex === undefined) return null;
  return `#${tint !== undefined && Number(tint) !== 0 ? tinted(hex, Number(tint)) : hex}`;
}
