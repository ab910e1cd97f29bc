/** Theme colours of a workbook and the old palette of 64. */
import { XmlCursor, XmlEvent } from '../package/index.ts';
import { rgbOfHex } from '../../core/workbook/colour-name.ts';
import type { Rgb } from '../../core/workbook/colour-name.ts';
import { indexedColours, officeThemeColours, themeSlots } from './office-colours.ts';

export const defaultIndexed: readonly Rgb[] = indexedColours.map((hex) => rgbOfHex(hex) as Rgb);

/** For workbooks without a theme part. */
export const defaultTheme: readonly (Rgb | null)[] = officeThemeColours.map(rgbOfHex);

/** Colours of a theme part by the index that cells use. */
export function parseTheme(text: string, part: string): (Rgb | null)[] {
  const cursor = new XmlCursor(text, part);
  const found = new Map<string, Rgb | null>();
  let slot = '';
  let isInside = false;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (cursor.local === 'clrScheme' && event !== XmlEvent.text) {
      if (event === XmlEvent.close) break;
      isInside = true;
    } else if (isInside && event === XmlEvent.open) {
      if (themeSlots.includes(cursor.local)) slot = cursor.local;
      else if (cursor.local === 'srgbClr') found.set(slot, rgbOfHex(cursor.attr('val')));
      else if (cursor.local === 'sysClr') found.set(slot, rgbOfHex(cursor.attr('lastClr')));
    }
  }
  return themeSlots.map((name) => found.get(name) ?? null);
}
