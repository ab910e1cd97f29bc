/** Functions with the examples that Microsoft's documentation gives for them. */
import { newHost } from '../../src/host/index.ts';
import { makePackage, savedElsewhere, sheetName } from '../xlsx/write/workbook-maker.ts';
import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

async function result(formula: string): Promise<unknown> {
  await onSheet(host(), (sheet) => {
    sheet.getRange('Z1').formulas = [[formula]];
  });
  return ((await read(host(), 'Z1', 'values')) as unknown[][])[0]?.[0];
}

async function fill(address: string, formulas: (string | number)[][]): Promise<void> {
  await onSheet(host(), (sheet) => {
    sheet.getRange(address).formulas = formulas;
  });
}

const scores = [
  ['=1/0', 82],
  [72, 65],
  [30, 95],
  ['=SQRT(-1)', 63],
  [31, 53],
  [96, 71],
  [32, 55],
  [81, 83],
  [33, 100],
  [53, 91],
  [34, 89],
];

test.each([
  ['=AGGREGATE(4,6,A1:A11)', 96],
  ['=AGGREGATE(14,6,A1:A11,3)', 72],
  ['=AGGREGATE(15,6,A1:A11)', '#VALUE!'],
  ['=AGGREGATE(12,6,A1:A11,B1:B11)', 68],
  ['=AGGREGATE(9,4,A1:A11)', '#DIV/0!'],
  ['=SUBTOTAL(8,B1:B3)', expect.closeTo(Math.sqrt(1358 / 9), 8)],
])('%s', async (formula, value) => {
  await fill('A1:B11', scores);
  expect(await result(formula)).toEqual(value);
});

test('AGGREGATE leaves out hidden rows and other subtotals when it is asked to', async () => {
  await fill('A1:A5', [[1], [2], ['=SUBTOTAL(9,A1:A2)'], [4], ['=AGGREGATE(9,0,A1:A2)']]);
  await onSheet(host(), (sheet) => void (sheet.getRange('2:2').rowHidden = true));
  const sums = [0, 1, 4, 5].map((option) => `=AGGREGATE(9,${option},A1:A5)`);
  const found = [];
  for (const sum of sums) found.push(await result(sum));
  expect(found).toEqual([7, 5, 13, 11]);
});

const trees = [
  ['Tree', 'Height', 'Age', 'Yield', 'Profit', 'Height'],
  ["'=Apple", "'>10", '', '', '', "'<16"],
  ["'=Pear", '', '', '', '', ''],
  ['Tree', 'Height', 'Age', 'Yield', 'Profit', ''],
  ['Apple', 18, 20, 14, 105, ''],
  ['Pear', 12, 12, 10, 96, ''],
  ['Cherry', 13, 14, 9, 105, ''],
  ['Apple', 14, 15, 10, 75, ''],
  ['Pear', 9, 8, 8, 76.8, ''],
  ['Apple', 8, 9, 6, 45, ''],
];

test.each([
  ['=DSUM(A4:E10,"Profit",A1:A2)', 225],
  ['=DSUM(A4:E10,"Profit",A1:F2)', 75],
  ['=DCOUNT(A4:E10,"Age",A1:F2)', 1],
  ['=DCOUNTA(A4:E10,,A1:A3)', 5],
  ['=DAVERAGE(A4:E10,"Yield",A1:B2)', 12],
  ['=DMAX(A4:E10,"Profit",A1:F3)', 96],
  ['=DMIN(A4:E10,5,A1:B2)', 75],
  ['=DGET(A4:E10,"Yield",A1:A3)', '#NUM!'],
  ['=DGET(A4:E10,"Yield",A1:F2)', 10],
])('%s', async (formula, value) => {
  await fill('A1:F10', trees);
  expect(await result(formula)).toBe(value);
});

test.each([
  ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))', 22],
  ['=NETWORKDAYS.INTL(DATE(2006,2,28),DATE(2006,1,31))', -21],
  ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),7,{"2006/1/2","2006/1/16"})', 22],
  ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001",{"2006/1/2","2006/1/16"})', 20],
  ['=WORKDAY.INTL(DATE(2012,1,1),90,11)', 41013],
  ['=WORKDAY.INTL(DATE(2012,1,1),30,17)', 40944],
  ['=WORKDAY.INTL(DATE(2012,1,1),30,0)', '#NUM!'],
  ['=PERCENTILE.EXC({1,2,3,6,6,6,7,8,9},0.25)', 2.5],
  ['=PERCENTILE.EXC({1,2,3,6,6,6,7,8,9},0.01)', '#NUM!'],
  ['=QUARTILE.EXC({6,7,15,36,39,40,41,42,43,47,49},1)', 15],
  ['=QUARTILE.EXC({6,7,15,36,39,40,41,42,43,47,49},3)', 43],
  ['=RANK.AVG(94,{89,88,92,101,94,97,95})', 4],
  ['=RANK.AVG(5,{5,5,3},0)', 1.5],
  ['=COVARIANCE.P({3,2,4,5,6},{9,7,12,15,17})', 5.2],
  ['=ROUND(COVARIANCE.S({2,4,8},{5,11,12}),9)', 9.666666667],
  ['=SUMX2MY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', -55],
  ['=SUMX2PY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', 521],
  ['=SUMXMY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', 79],
  ['=ROUND(TRIMMEAN({4,5,6,7,2,3,4,5,1,2,3},0.2),3)', 3.778],
  ['=TEXTJOIN(" ",TRUE,MODE.MULT({1,2,3,4,3,2,1,2,3,5,6,1}))', '1 2 3'],
  ['=CEILING(2.5,1)+CEILING(-2.5,-2)+CEILING(-2.5,2)+CEILING(0.234,0.01)', 3 - 4 - 2 + 0.24],
  ['=CEILING(1.5,-1)', '#NUM!'],
  ['=FLOOR(3.7,2)+FLOOR(-2.5,-2)', 0],
  ['=FLOOR(2.5,-2)', '#NUM!'],
  ['=CEILING.MATH(24.3,5)+CEILING.MATH(-8.1,2)+CEILING.MATH(-5.5,2,-1)', 25 - 8 - 6],
  ['=FLOOR.MATH(24.3,5)+FLOOR.MATH(-8.1,2)+FLOOR.MATH(-5.5,2,-1)', 20 - 10 - 4],
  ['=CODE("A")&CHAR(128)&CODE("€")', '65€128'],
])('%s', async (formula, value) => {
  expect(await result(formula)).toBe(value);
});

test('the same cells of several sheets are summed', async () => {
  await onSheet(host(), (sheet, { workbook }) => {
    sheet.getRange('A1').values = [[1]];
    for (const [i, name] of ['Blad2', 'Blad 3', 'Blad4'].entries())
      workbook.worksheets.add(name).getRange('A1:A2').values = [[10 ** (i + 1)], [5]];
  });
  expect(await result("=SUM(Sheet1:Blad4!A1)+COUNT('Sheet1:Blad 3'!A1:A2)")).toBe(1116);
  expect(await result('=SUM(Sheet1:Borta!A1)')).toBe('#REF!');
  await onSheet(host(), (sheet, { workbook }) => {
    sheet.getRange('Z1').formulas = [["=SUM(Blad2:Blad4!A1)+SUM('Blad 3:Blad4'!A1)"]];
    workbook.worksheets.getItem('Blad2').name = 'Nämnd 2';
  });
  const after = "=SUM('Nämnd 2:Blad4'!A1)+SUM('Blad 3:Blad4'!A1)";
  expect([await read(host(), 'Z1', 'formulas'), await read(host(), 'Z1', 'values')]).toEqual([[[after]], [[2210]]]);
});

test('headers with line breaks are found, and formulas that need themselves keep what they came to', async () => {
  const rows =
    '<row r="5"><c r="A5"><f>A6*0.5+1</f><v>2</v></c></row><row r="6"><c r="A6"><f>A5</f><v>2</v></c><c r="B6"><f>SUM(mk_kfmal[mål\n2026])</f><v>0</v></c></row>';
  const file = await savedElsewhere(await makePackage({ hasTable: true }).save(), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace('</row></sheetData>', `</row><row r="2"><c r="B2"><v>7</v></c></row>${rows}</sheetData>`),
    'xl/tables/table1.xml': (xml) => xml.replace('name="b"', 'name="mål_x000a_2026"'),
  });
  const opened = await newHost({ file });
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName(0)).getRange('A5:B6').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [2, ''],
      [2, 7],
    ]);
  });
  opened.close();
});

test('a file without sheets is no workbook', async () => {
  const file = await savedElsewhere(await makePackage().save(), {
    'xl/workbook.xml': (xml) => xml.replace(/<sheets>[^]*<\/sheets>/, '<sheets/>'),
  });
  await expect(newHost({ file })).rejects.toThrow('The file has no sheets.');
});
