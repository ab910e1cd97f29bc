/** Our styles as fragments of styles.xml, in the order and form in which Excel writes them itself. */
import type { BorderSpec, PlannedConditionalFormat, StyleSpec } from '../../../core/workbook/write-plan.ts';
import { escapeAttribute } from '../text/xml-text.ts';

const colour = (p: string, tag: string, rgb: string): string => `<${p}${tag} rgb="FF${rgb}"/>`;

export function fontXml(style: StyleSpec, p: string): string {
  const marks = `${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}${style.underline ? `<${p}u/>` : ''}`;
  const ink = style.colour === undefined ? `<${p}color theme="1"/>` : colour(p, 'color', style.colour);
  return `<${p}font>${marks}<${p}sz val="${style.size ?? 11}"/>${ink}<${p}name val="Calibri"/><${p}family val="2"/></${p}font>`;
}

export function fillXml(rgb: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid">${colour(p, 'fgColor', rgb)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

function edgeXml(side: string, edge: BorderSpec | undefined, p: string): string {
  if (!edge) return `<${p}${side}/>`;
  return `<${p}${side} style="${edge.style}">${colour(p, 'color', edge.colour)}</${p}${side}>`;
}

export function borderXml(border: NonNullable<StyleSpec['border']>, p: string): string {
  const edges = (['left', 'right', 'top', 'bottom'] as const).map((side) => edgeXml(side, border[side], p)).join('');
  return `<${p}border>${edges}<${p}diagonal/></${p}border>`;
}

function alignmentXml(style: StyleSpec, p: string): string {
  const attributes =
    (style.align ? ` horizontal="${style.align}"` : '') +
    (style.vertical && style.vertical !== 'bottom' ? ` vertical="${style.vertical}"` : '') +
    (style.rotation ? ` textRotation="${style.rotation < 0 ? 90 - style.rotation : style.rotation}"` : '') +
    (style.wrap ? ' wrapText="1"' : '');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}

export interface XfParts {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** The cell style that it builds on; null in a file without cellStyleXfs. */
  readonly base: number | null;
  readonly isInert: boolean;
}

export function xfXml(style: StyleSpec, parts: XfParts, p: string): string {
  const alignment = alignmentXml(style, p);
  const attributes =
    `numFmtId="${parts.numberFormat}" fontId="${parts.font}" fillId="${parts.fill}" borderId="${parts.border}"` +
    (parts.base === null ? '' : ` xfId="${parts.base}"`) +
    (parts.isInert ? ' quotePrefix="1"' : '') +
    (parts.numberFormat > 0 ? ' applyNumberFormat="1"' : '') +
    ' applyFont="1"' +
    (parts.fill > 0 ? ' applyFill="1"' : '') +
    (parts.border > 0 ? ' applyBorder="1"' : '') +
    (alignment === '' ? '' : ' applyAlignment="1"');
  return alignment === '' ? `<${p}xf ${attributes}/>` : `<${p}xf ${attributes}>${alignment}</${p}xf>`;
}

export function numFmtXml(id: number, code: string, p: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

/** A differential format; in these a solid fill is its background colour. */
export function dxfXml(format: PlannedConditionalFormat['format'], p: string): string {
  const font =
    format.bold === undefined && format.colour === undefined
      ? ''
      : `<${p}font>${format.bold === undefined ? '' : `<${p}b${format.bold ? '' : ' val="0"'}/>`}${
          format.colour === undefined ? '' : colour(p, 'color', format.colour)
        }</${p}font>`;
  const fill =
    format.fill === undefined
      ? ''
      : `<${p}fill><${p}patternFill patternType="solid">${colour(p, 'fgColor', format.fill)}${colour(p, 'bgColor', format.fill)}</${p}patternFill></${p}fill>`;
  const { border } = format;
  const edges = border
    ? `<${p}border>${(['left', 'right', 'top', 'bottom'] as const).map((side) => edgeXml(side, border, p)).join('')}</${p}border>`
    : '';
  return `<${p}dxf>${font}${fill}${edges}</${p}dxf>`;
}

/** Number formats that every program knows by number (ECMA-376 part 1, §18.8.30), the ones we use. */
export const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
