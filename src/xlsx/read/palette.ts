/** Theme colours of a workbook and the old palette of 64. */
import { XmlCursor, XmlEvent } from '../package/index.ts';
import { rgbOfHex } from '../../core/workbook/colour-name.ts';
import type { Rgb } from '../../core/workbook/colour-name.ts';

/** ECMA-376 §18.8.27: eight basic ones twice, then 56; 64 and 65 are the system's foreground and background. */
const base = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const more =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

export const defaultIndexed: readonly Rgb[] = `${base} ${base} ${more} 000000 FFFFFF`
  .split(' ')
  .map((hex) => rgbOfHex(hex) as Rgb);

/** Excel's own theme since 2013, for workbooks without a theme part. */
export const defaultTheme: readonly (Rgb | null)[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ').map(rgbOfHex);

/** The part lists dark before light; cells count light first. */
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
      if (order.includes(cursor.local)) slot = cursor.local;
      else if (cursor.local === 'srgbClr') found.set(slot, rgbOfHex(cursor.attr('val')));
      else if (cursor.local === 'sysClr') found.set(slot, rgbOfHex(cursor.attr('lastClr')));
    }
  }
  return order.map((name) => found.get(name) ?? null);
}
