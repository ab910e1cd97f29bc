import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

test.each([
  ['=-2^2', 4],
  ['=1+2*3%', 1.06],
  ['="a"&1/4', 'a0.25'],
  ['=IF(1>2,"ja","nej")', 'nej'],
  ['=IFERROR(1/0,"fel")', 'fel'],
  ['=ROUND(2.675,2)', 2.68],
  ['=TEXT(0.875,"0 %")', '88 %'],
  ['=TEXT(DATE(2025,8,31),"yyyy-mm-dd")', '2025-08-31'],
  ['=LEFT(TRIM("  KF 1 "),2)', 'KF'],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['=COUNTIFS(A1:A4,"KS",B1:B4,">1")', 1],
  ['=COUNTIF(A1:A4,"K*")', 2],
  ['=SUMIF(A1:A4,"KS",B1:B4)', 4],
  ['=SUMPRODUCT((A1:A4="KS")*(B1:B4))', 4],
  ['=SUMPRODUCT(--(LEFT(A1:A4,1)="B"))', 1],
  ['=AVERAGE(B1:B4)', 2.5],
  ['=VLOOKUP("BUN",A1:B4,2,FALSE)', 2],
  ['=INDEX(A1:A4,MATCH(4,B1:B4,0))', 'SN'],
  ['=XLOOKUP("TN",A1:A4,B1:B4,"saknas")', 'saknas'],
  ['=N("Målkedjan MK301")', 0],
  ['=ROWS(A1:A4)', 4],
  ['=HYPERLINK("#\'Sheet1\'!A1","Blad")', 'Blad'],
  ['=TEXTJOIN(", ",TRUE,A1:A4)', 'KS, BUN, KS, SN'],
  ['=MEDIAN(B1:B4)', 2.5],
  ['=1/0', '#DIV/0!'],
  ['=VLOOKUP("x",A1:B4,2,FALSE)', '#N/A'],
  ['=SAKNAS(1)', '#NAME?'],
  ['=LET(x,3,x*x)', 9],
  ['=EDATE(DATE(2024,1,31),1)-DATE(2024,2,29)', 0],
])('%s', async (formula, value) => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:B4').values = [
      ['KS', 1],
      ['BUN', 2],
      ['KS', 3],
      ['SN', 4],
    ];
    sheet.getRange('D1').formulas = [[formula]];
  });
  expect(await read(host(), 'D1', 'values')).toEqual([[value]]);
});

test('manual calculation waits until it is asked', async () => {
  await onSheet(host(), (sheet, context) => {
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
  });
  await onSheet(host(), (sheet) => void (sheet.getRange('A1').values = [[5]]));
  expect(await read(host(), 'B1', 'values')).toEqual([[2]]);
  await onSheet(host(), (_, context) => context.application.calculate('Full'));
  expect(await read(host(), 'B1', 'values')).toEqual([[10]]);
});
