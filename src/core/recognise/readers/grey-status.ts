/** Grey among traffic lights: by itself it is the layout's, in a column of nothing but colours it is one of them. */
import type { Legend } from '../../parse/index.ts';
import type { ColourName, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

const lights: ReadonlySet<ColourName> = new Set<ColourName>(['gron', 'gul', 'orange', 'rod']);

/** The legend, where grey cannot be assessed when the column tells by colour and no legend says otherwise. */
export function withGrey(legend: Legend, sheet: SheetSnapshot, column: number, sample: readonly number[]): Legend {
  if (column < 0 || legend.byColour.has('gra')) return legend;
  const seen = new Set<ColourName>();
  let words = 0;
  for (const row of sample) {
    const { fill, fontColour } = sheet.format(row, column);
    if (sheet.kind(row, column) === CellKind.empty && fill !== null) seen.add(fill);
    else if (isDot(sheet.text(row, column)) && fontColour !== null) seen.add(fontColour);
    else if (sheet.kind(row, column) !== CellKind.empty) words++;
  }
  const coloured = [...seen].filter((colour) => lights.has(colour)).length;
  if (!seen.has('gra') || coloured < 1 || words > 0.3 * sample.length) return legend;
  return { ...legend, byColour: new Map(legend.byColour).set('gra', 'kanEjBedomas') };
}

function isDot(text: string): boolean {
  return /^[●•■⬤◼]$/u.test(text.trim());
}
