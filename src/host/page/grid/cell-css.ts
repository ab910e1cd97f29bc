/** A cell's format as a CSS class: equal formats are one object, so each becomes one rule. */
import type { BorderLine, Style } from '../../document/style.ts';
import { plainStyle, styleDefaults } from '../../document/style.ts';

const classes = new WeakMap<Style, string>();
let sheet: CSSStyleSheet | null = null;
let count = 0;

/** Name of the class that paints a format; "" for the plain one. */
export function classOf(style: Style): string {
  if (style === plainStyle) return '';
  let name = classes.get(style);
  if (name === undefined) {
    name = `f${++count}`;
    classes.set(style, name);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    const rules = declarations(style);
    if (rules.length > 0) sheet.insertRule(`.sheet .${name} { ${rules.join('; ')} }`, sheet.cssRules.length);
  }
  return name;
}

const colour = /^#[0-9a-f]{6}$/i;

export function declarations(style: Style): string[] {
  const css: string[] = [];
  if (style.fillPattern !== 'None' && style.fillColor && colour.test(style.fillColor))
    // The lines of the grid do not show through a fill.
    css.push(
      `background-color: ${style.fillColor}`,
      'border-right-color: transparent',
      'border-bottom-color: transparent',
    );
  if (style.fontColor && colour.test(style.fontColor)) css.push(`color: ${style.fontColor}`);
  if (style.bold) css.push('font-weight: 700');
  if (style.italic) css.push('font-style: italic');
  const lines = [
    style.underline && style.underline !== 'None' ? 'underline' : '',
    style.strikethrough ? 'line-through' : '',
  ].filter(Boolean);
  if (lines.length > 0) css.push(`text-decoration: ${lines.join(' ')}`);
  if (style.fontSize && style.fontSize !== styleDefaults.fontSize) css.push(`font-size: ${style.fontSize}pt`);
  if (style.fontName && style.fontName !== styleDefaults.fontName && /^[\p{L}\p{N} _-]+$/u.test(style.fontName))
    css.push(`font-family: "${style.fontName}", Calibri, Carlito, sans-serif`);
  if (style.wrapText) css.push('white-space: pre-wrap', 'overflow-wrap: anywhere');
  const across = {
    Left: 'left',
    Center: 'center',
    Right: 'right',
    Justify: 'justify',
    CenterAcrossSelection: 'center',
    Distributed: 'center',
  }[style.horizontal ?? ''];
  if (across) css.push(`text-align: ${across}`);
  const down = { Top: 'start', Center: 'center', Distributed: 'center', Justify: 'start' }[style.vertical ?? ''];
  if (down) css.push(`align-content: ${down}`);
  if (style.indent) css.push(`padding-inline-start: ${3 + style.indent * 9}px`);
  if (style.rotation && style.rotation !== 0) css.push(...rotated(style.rotation));
  for (const [side, line] of [
    ['top', style.top],
    ['right', style.right],
    ['bottom', style.bottom],
    ['left', style.left],
  ] as const)
    if (line && line.style !== 'None') css.push(`border-${side}: ${border(line)}`);
  return css;
}

function border(line: BorderLine): string {
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[line.weight] ?? 1;
  const kind =
    {
      Dash: 'dashed',
      DashDot: 'dashed',
      DashDotDot: 'dashed',
      SlantDashDot: 'dashed',
      Dot: 'dotted',
      Double: 'double',
    }[line.style] ?? 'solid';
  return `${kind === 'double' ? 3 : width}px ${kind} ${colour.test(line.color) ? line.color : '#000000'}`;
}

/** Upright text; other angles are shown level. */
function rotated(angle: number): string[] {
  if (angle === 90) return ['writing-mode: sideways-lr'];
  if (angle === -90 || angle === 180) return ['writing-mode: vertical-rl'];
  return [];
}
