import { colourName, rgbOfHex } from '../../../src/core/workbook/colour-name.ts';
import type { Rgb } from '../../../src/core/workbook/colour-name.ts';
import { builtInFormat, formatOfCode } from '../../../src/core/workbook/number-format.ts';
import { readRows } from '../make-workbook.ts';

const named = (hex: string) => colourName(rgbOfHex(hex) as Rgb);

test.each<[name: string, hexes: string]>([
  ['gron', 'C6EFCE 00B050 92D050 A9D08E 70AD47 E2EFDA 00FF00 548235 EBF1DE 006100 375623'],
  ['gul', 'FFEB9C FFFF00 FFC000 FFD966 FFF2CC FFE699 FFFF99'],
  ['orange', 'F4B084 ED7D31 F8CBAD FFA500 F79646 FCE4D6'],
  ['rod', 'FFC7CE FF0000 C00000 FF7C80 E6B8B7 9C0006 FFC0CB'],
  ['gra', 'D9D9D9 BFBFBF A6A6A6 F2F2F2 808080'],
  ['other', 'FFFFFF 000000 4472C4 DCE6F1 DAEEF3 00B0F0 7030A0 FDFDFD'],
])('%s: %s', (name, hexes) => {
  expect(hexes.split(' ').map(named)).toEqual(hexes.split(' ').map(() => name));
});

test.each<[code: string, numberClass: string, decimals: number | null]>([
  ['General', 'general', null],
  ['0', 'number', 0],
  ['0.00', 'number', 2],
  ['#,##0.0', 'number', 1],
  ['0%', 'percent', 0],
  ['0.0%', 'percent', 1],
  ['0.0\\ "%"', 'number', 1],
  ['#,##0\\ "kr";[Red]\\-#,##0\\ "kr"', 'number', 0],
  ['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', 'number', 2],
  ['0.00E+00', 'number', 2],
  ['# ?/?', 'number', null],
  ['yyyy\\-mm\\-dd', 'date', null],
  ['[$-41D]d\\ mmmm\\ yyyy;@', 'date', null],
  ['[h]:mm', 'date', null],
  ['mm:ss.0', 'date', null],
  ['@', 'text', null],
  ['"dag "@', 'text', null],
  ['General" st"', 'general', null],
  ['[>=75]"uppfyllt"0;0', 'number', 0],
])('number format %s is %s with %s decimals', (code, numberClass, decimals) => {
  expect(formatOfCode(code)).toEqual({ numberClass, decimals });
});

test('built-in number formats are known by id', () => {
  expect([9, 10, 14, 49, 2, 44, 164].map((id) => builtInFormat(id)?.numberClass ?? null)).toEqual([
    'percent',
    'percent',
    'date',
    'text',
    'number',
    'number',
    null,
  ]);
});

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Eget">${[
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '00B050'],
  ['accent2', 'FF0000'],
]
  .map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`)
  .join('')}</a:clrScheme></a:themeElements></a:theme>`;

const fill = (colour: string, pattern = 'solid') =>
  `<fill><patternFill patternType="${pattern}"><fgColor ${colour}/></patternFill></fill>`;

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
  '<fonts><font><sz val="11"/><color theme="1"/></font><font><b/><color rgb="FFFF0000"/><name val="Wingdings"/></font><font><b val="0"/></font></fonts>' +
  `<fills>${fill('rgb="00000000"', 'none')}${fill('rgb="00000000"', 'gray125')}${fill('rgb="FF92D050"')}${fill('theme="4" tint="0.59999389629810485"')}${fill('indexed="10"')}${fill('theme="0"')}<fill><gradientFill><stop position="0"><color rgb="FFFFFF00"/></stop></gradientFill></fill></fills>` +
  `<cellXfs>${[
    [0, 0, 0],
    [164, 1, 2],
    [14, 2, 3],
    [49, 0, 4],
    [0, 0, 5],
    [0, 0, 6],
    [0, 0, 1],
  ]
    .map(([n, font, f]) => `<xf numFmtId="${n}" fontId="${font}" fillId="${f}"/>`)
    .join(
      '',
    )}</cellXfs><dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`;

test('a cell shows number class, decimals, fill, font colour, wingdings and bold', async () => {
  const rows = `<row r="1">${[0, 1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`;
  const sheet = await readRows(rows, { styles, theme });
  const format = (column: number) => sheet.format(0, column);
  expect(format(0)).toEqual({
    numberClass: 'general',
    decimals: null,
    fill: null,
    fontColour: null,
    wingdings: false,
    bold: false,
  });
  expect(format(1)).toEqual({
    numberClass: 'percent',
    decimals: 1,
    fill: 'gron',
    fontColour: 'rod',
    wingdings: true,
    bold: true,
  });
  expect([2, 3, 4, 5, 6].map((column) => format(column).fill)).toEqual(['gron', 'rod', 'other', 'gul', null]);
  expect([format(2).numberClass, format(3).numberClass, format(2).bold]).toEqual(['date', 'text', false]);
});

test('an empty cell keeps its fill between values, and takes that of its row or column', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="D1"><v>1</v></c></row><row r="2" s="3" customFormat="1"><c r="A2" s="0"/></row><row r="4"><c r="A4"><v>1</v></c></row>';
  const sheet = await readRows(rows, { styles, theme });
  expect([sheet.format(0, 1).fill, sheet.format(0, 2).fill]).toEqual(['gron', null]);
  expect([sheet.format(1, 0).fill, sheet.format(1, 1).fill, sheet.format(2, 0).fill]).toEqual([null, 'rod', null]);
});

test('a million styled empty rows cost neither memory nor the row after them', async () => {
  const gap = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 2}"><c s="1"/><c s="1"/><c s="1"/></row>`).join(
    '',
  );
  const sheet = await readRows(
    `<row r="1"><c><v>1</v></c></row>${gap}<row r="1000000"><c r="B1000000"><v>9</v></c></row>`,
    { styles },
  );
  expect([sheet.rowCount, sheet.number(999_999, 1), sheet.columnCount]).toEqual([1_000_000, 9, 2]);
});
