/** The colours that files name by number: Office's theme and the palette of old, "RRGGBB". */

/** ECMA-376 §18.8.27: eight basic ones twice, then 56; 64 and 65 are the system's foreground and background. */
const base = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const more =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

export const indexedColours: readonly string[] = `${base} ${base} ${more} 000000 FFFFFF`.split(' ');

/** Excel's own theme since 2013, for workbooks without a theme part; in the order of `themeSlots`. */
export const officeThemeColours: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Names of a theme's colours as cells count them: light first, though the part lists dark before light. */
export const themeSlots: readonly string[] =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
