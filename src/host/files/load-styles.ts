/** styles.xml → cell formats of the document. */
import { getFormatFromIdMap } from './number-formats.ts';
import type { BorderLine, Style } from '../document/style.ts';
import { plainStyle, withStyle } from '../document/style.ts';
import { colourOf } from './theme-colours.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, flag } from './xml-tree.ts';

const lineNames: Record<string, readonly [style: string, weight: string]> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

function line(element: XmlElement | null, theme: readonly string[]): BorderLine | undefined {
  const names = lineNames[element?.attributes['style'] ?? ''];
  return names && { style: names[0], weight: names[1], color: colourOf(child(element, 'color'), theme) ?? '#000000' };
}

function fontOf(font: XmlElement | null, theme: readonly string[]): Partial<Style> {
  if (!font) return {};
  const value = (name: string): string | undefined => child(font, name)?.attributes['val'];
  const underline = child(font, 'u');
  const on = (name: string): boolean => child(font, name) !== null && flag(child(font, name), 'val', true);
  const color = colourOf(child(font, 'color'), theme);
  const script = value('vertAlign');
  return {
    ...(value('name') ? { fontName: value('name') as string } : {}),
    ...(value('sz') ? { fontSize: Number(value('sz')) } : {}),
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('strike') ? { strikethrough: true } : {}),
    ...(underline ? { underline: capital(underline.attributes['val'] ?? 'single') } : {}),
    ...(color && color !== '#000000' ? { fontColor: color } : {}),
    ...(script === 'superscript' ? { superscript: true } : script === 'subscript' ? { subscript: true } : {}),
  };
}

function fillOf(fill: XmlElement | null, theme: readonly string[], isDifferential = false): Partial<Style> {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? (isDifferential ? 'solid' : 'none');
  if (!pattern || kind === 'none') return {};
  const [front, back] = [colourOf(child(pattern, 'fgColor'), theme), colourOf(child(pattern, 'bgColor'), theme)];
  const color = kind === 'solid' ? (isDifferential ? (back ?? front) : (front ?? back)) : back;
  return {
    ...(color ? { fillColor: color } : {}),
    fillPattern: capital(kind),
    ...(kind !== 'solid' && front ? { fillPatternColor: front } : {}),
  };
}

function borderOf(border: XmlElement | null, theme: readonly string[]): Partial<Style> {
  const sides: Record<string, BorderLine> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const found = line(child(border, side), theme);
    if (found) sides[side] = found;
  }
  const diagonal = line(child(border, 'diagonal'), theme);
  if (diagonal && flag(border, 'diagonalDown')) sides['diagonalDown'] = diagonal;
  if (diagonal && flag(border, 'diagonalUp')) sides['diagonalUp'] = diagonal;
  return sides;
}

function alignmentOf(alignment: XmlElement | null): Partial<Style> {
  if (!alignment) return {};
  const { horizontal, vertical, indent, textRotation } = alignment.attributes;
  const rotation = Number(textRotation ?? 0);
  return {
    ...(horizontal && horizontal !== 'general'
      ? { horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(horizontal) }
      : {}),
    ...(vertical && vertical !== 'bottom' ? { vertical: capital(vertical) } : {}),
    ...(flag(alignment, 'wrapText') ? { wrapText: true } : {}),
    ...(flag(alignment, 'shrinkToFit') ? { shrinkToFit: true } : {}),
    ...(indent ? { indent: Number(indent) } : {}),
    ...(rotation ? { rotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation } : {}),
  };
}

export interface LoadedStyles {
  readonly cells: readonly Style[];
  /** Formats of conditional formats and tables. */
  readonly differential: readonly Partial<Style>[];
}

export function loadStyles(root: XmlElement | null, theme: readonly string[]): LoadedStyles {
  const formats = getFormatFromIdMap(
    children(child(root, 'numFmts'), 'numFmt').map((f) => [
      Number(f.attributes['numFmtId']),
      f.attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((f) => fontOf(f, theme));
  const fills = children(child(root, 'fills'), 'fill').map((f) => fillOf(f, theme));
  const borders = children(child(root, 'borders'), 'border').map((b) => borderOf(b, theme));
  const names = new Map(
    children(child(root, 'cellStyles'), 'cellStyle').map(
      (s) => [s.attributes['xfId'], s.attributes['name'] ?? 'Normal'] as const,
    ),
  );
  const normal = fonts[0] ?? {};
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const font = { ...(fonts[Number(xf.attributes['fontId'] ?? 0)] ?? {}) };
    // What every cell has is the default and needs no mention.
    for (const key of ['fontName', 'fontSize'] as const)
      if (font[key] === normal[key] && (normal[key] === 'Calibri' || normal[key] === 11)) delete font[key];
    const numberFormat = formats.get(Number(xf.attributes['numFmtId'] ?? 0)) ?? 'General';
    const named = names.get(xf.attributes['xfId'] ?? '0') ?? 'Normal';
    const protection = child(xf, 'protection');
    return withStyle(plainStyle, {
      ...font,
      ...fills[Number(xf.attributes['fillId'] ?? 0)],
      ...borders[Number(xf.attributes['borderId'] ?? 0)],
      ...alignmentOf(child(xf, 'alignment')),
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...(named === 'Normal' ? {} : { named }),
      ...(protection && !flag(protection, 'locked', true) ? { locked: false } : {}),
      ...(protection && flag(protection, 'hidden') ? { formulaHidden: true } : {}),
      ...(flag(xf, 'quotePrefix') ? { quotePrefix: true } : {}),
    });
  });
  const differential = children(child(root, 'dxfs'), 'dxf').map((dxf) => {
    const numberFormat = child(dxf, 'numFmt')?.attributes['formatCode'];
    return {
      ...fontOf(child(dxf, 'font'), theme),
      ...fillOf(child(dxf, 'fill'), theme, true),
      ...borderOf(child(dxf, 'border'), theme),
      ...(numberFormat ? { numberFormat } : {}),
    };
  });
  return { cells, differential };
}
