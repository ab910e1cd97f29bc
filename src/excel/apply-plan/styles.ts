/** Cell styles as formats of areas: one action per property and address, never per cell. */
import type { Area } from '../../core/workbook/cell-ref.ts';
import type { BorderSpec, StyleSpec } from '../../core/workbook/write-plan.ts';
import type { WriteFlow } from './flow.ts';
import { addresses, joined } from './rectangles.ts';

const colour = (rgb: string): string => `#${rgb}`;
const alignment = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const weight = { thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;

/** Number formats, before the values: a text format decides what a value becomes. */
export async function writeNumberFormats(
  flow: WriteFlow,
  sheet: Excel.Worksheet,
  areas: ReadonlyMap<string, readonly Area[]>,
  styles: Readonly<Record<string, StyleSpec>>,
  formulas: readonly Area[],
): Promise<void> {
  const byFormat = new Map<string, Area[]>();
  for (const [style, own] of areas) {
    const format = styles[style]?.numberFormat ?? 'General';
    const known = byFormat.get(format);
    if (known) known.push(...own);
    else byFormat.set(format, [...own]);
  }
  for (const [format, own] of byFormat)
    if (format !== 'General')
      for (const area of joined(own)) {
        // A single value is spread over the range.
        range(sheet, area).numberFormat = [[format]];
        await flow.add();
      }
  // A formula in a cell of text would become its own text.
  for (const area of joined(formulas.filter((one) => isIn(byFormat.get('@') ?? [], one)))) {
    range(sheet, area).numberFormat = [['General']];
    await flow.add();
  }
}

function isIn(areas: readonly Area[], { top, left }: Area): boolean {
  return areas.some((area) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right);
}

/** A range of a sheet by its area. */
export function range(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Fonts, fills, borders and alignment. */
export async function writeLooks(
  flow: WriteFlow,
  sheet: Excel.Worksheet,
  areas: ReadonlyMap<string, readonly Area[]>,
  styles: Readonly<Record<string, StyleSpec>>,
): Promise<void> {
  for (const [name, own] of areas) {
    const spec = styles[name];
    if (!spec) throw new Error(`the plan has no style "${name}"`);
    const all = joined(own);
    for (const address of addresses(all)) {
      setLook(sheet.getRanges(address).format, spec);
      await flow.add(address.length + 2_000);
    }
    if (spec.border) await writeBorders(flow, sheet, all, spec.border);
  }
}

function setLook(format: Excel.RangeFormat, spec: StyleSpec): void {
  const { font } = format;
  font.name = 'Calibri';
  if (spec.size !== undefined) font.size = spec.size;
  if (spec.bold) font.bold = true;
  if (spec.italic) font.italic = true;
  font.underline = spec.underline ? 'Single' : 'None';
  if (spec.colour !== undefined) font.color = colour(spec.colour);
  if (spec.fill !== undefined) format.fill.color = colour(spec.fill);
  if (spec.wrap) format.wrapText = true;
  if (spec.align) format.horizontalAlignment = alignment[spec.align];
  if (spec.vertical) format.verticalAlignment = vertical[spec.vertical];
  if (spec.rotation !== undefined) format.textOrientation = spec.rotation;
}

/** Edges go around an area: between its rows and columns the inner lines stand for those of the single cells. */
async function writeBorders(
  flow: WriteFlow,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  border: NonNullable<StyleSpec['border']>,
): Promise<void> {
  const { top, bottom, left, right } = border;
  const lines: [Excel.BorderIndex, BorderSpec | undefined, readonly Area[]][] = [
    ['EdgeTop' as Excel.BorderIndex, top, areas],
    ['EdgeBottom' as Excel.BorderIndex, bottom, areas],
    ['EdgeLeft' as Excel.BorderIndex, left, areas],
    ['EdgeRight' as Excel.BorderIndex, right, areas],
    ['InsideHorizontal' as Excel.BorderIndex, bottom ?? top, areas.filter((a) => a.bottom > a.top)],
    ['InsideVertical' as Excel.BorderIndex, right ?? left, areas.filter((a) => a.right > a.left)],
  ];
  for (const [index, spec, own] of lines)
    if (spec)
      for (const address of addresses(own)) {
        const line = sheet.getRanges(address).format.borders.getItem(index);
        line.style = 'Continuous';
        line.weight = weight[spec.style];
        line.color = colour(spec.colour);
        await flow.add(address.length);
      }
}
