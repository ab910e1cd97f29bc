/** Fills, lines and fonts of charts and shapes in DrawingML (ECMA-376 part 1, §20.1). */
import { escapeXml } from '../../../xlsx/package/index.ts';
import type { Bag } from '../../excel-objects/bag.ts';
import { given, givenNumber, givenText } from './bags.ts';

/** English Metric Units in a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

export function solidFill(colour: string, transparency = 0): string {
  const alpha = transparency > 0 ? `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** A ChartFill; "" when nobody set it. */
export function chartFill(fill: Bag | null): string {
  const colour = given(fill, 'SolidColor');
  if (colour === undefined) return '';
  return colour === '' ? '<a:noFill/>' : solidFill(String(colour));
}

const dashes: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
  SquareDot: 'sysDash',
  SystemDash: 'sysDash',
  SystemDot: 'sysDot',
  SystemDashDot: 'sysDashDot',
  LongDash: 'lgDash',
  LongDashDot: 'lgDashDot',
  LongDashDotDot: 'lgDashDotDot',
};

export const dash = (style: unknown): string => {
  const name = dashes[String(style)];
  return name ? `<a:prstDash val="${name}"/>` : '';
};

/** A line or border of a chart; "" when nobody set it. */
export function chartLine(line: Bag | null): string {
  const [colour, weight, style] = [givenText(line, 'Color'), givenNumber(line, 'Weight'), givenText(line, 'LineStyle')];
  if (style === 'None') return '<a:ln><a:noFill/></a:ln>';
  if (colour === null && weight === null && style === null) return '';
  const width = weight === null ? '' : ` w="${emu(weight)}"`;
  return `<a:ln${width}>${colour === null ? '' : solidFill(colour)}${dash(style)}</a:ln>`;
}

/** `<c:spPr>` around fill and line; "" when both are as usual. */
export const shapeProperties = (inner: string): string => (inner === '' ? '' : `<c:spPr>${inner}</c:spPr>`);

const underlines: Readonly<Record<string, string>> = { Single: 'sng', Double: 'dbl' };

/** Attributes and children of a run's properties (`a:rPr`, `a:defRPr`). */
function fontInner(font: Bag | null, name: string): string {
  const size = givenNumber(font, 'Size');
  const flag = (member: string, attribute: string): string => {
    const value = given(font, member);
    return typeof value === 'boolean' ? ` ${attribute}="${value ? 1 : 0}"` : '';
  };
  const underline = underlines[String(given(font, 'Underline'))];
  const attributes =
    `${size === null ? '' : ` sz="${Math.round(size * 100)}"`}${flag('Bold', 'b')}${flag('Italic', 'i')}` +
    (underline ? ` u="${underline}"` : '');
  const [colour, face] = [givenText(font, 'Color'), givenText(font, 'Name')];
  const inner = `${colour === null ? '' : solidFill(colour)}${face === null ? '' : `<a:latin typeface="${escapeXml(face)}"/>`}`;
  return `<a:${name}${attributes}>${inner}</a:${name}>`;
}

/** `<c:txPr>`: how the texts of a part of a chart look. */
export function textProperties(font: Bag | null, rotation: number | null = null): string {
  const isPlain = font === null || font.entries().size === 0;
  if (isPlain && rotation === null) return '';
  const body = rotation === null ? '<a:bodyPr/>' : `<a:bodyPr rot="${Math.round(-rotation * 60_000)}"/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${fontInner(font, 'defRPr')}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export interface Run {
  readonly text: string;
  readonly font: Bag | null;
}

/** Text with its fonts, one paragraph a line. */
export function paragraphs(runs: readonly Run[], paragraph = ''): string {
  const lines: Run[][] = [[]];
  for (const { text, font } of runs)
    for (const [i, piece] of text.split(/\r\n|[\r\n]/).entries()) {
      if (i > 0) lines.push([]);
      if (piece !== '') (lines.at(-1) as Run[]).push({ text: piece, font });
    }
  const run = ({ text, font }: Run): string =>
    `<a:r>${fontInner(font, 'rPr').replace('<a:rPr', '<a:rPr lang="en-US"')}<a:t>${escapeXml(text)}</a:t></a:r>`;
  return lines.map((line) => `<a:p>${paragraph}${line.map(run).join('')}</a:p>`).join('');
}
