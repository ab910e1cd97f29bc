/** The calculator beside LibreOffice: libreoffice.json holds what it gave for the same formulas over the same cells. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onSheet, useHost } from './sheet.ts';

interface Compared {
  readonly data: (string | number | null)[][];
  readonly results: [formula: string, value: string | number | boolean][];
}

const host = useHost();
const compared = JSON.parse(readFileSync(join(__dirname, 'libreoffice.json'), 'utf8')) as Compared;

/** Ten digits: what the last ones are depends on the order of additions. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);

test('every formula gives what LibreOffice gives', async () => {
  const { data, results } = compared;
  let values: unknown[] = [];
  await onSheet(host(), async (sheet, context) => {
    const cells = context.workbook.worksheets.add('Data').getRange('A1:F10');
    cells.values = data;
    const range = sheet.getRangeByIndexes(0, 0, results.length, 1);
    range.formulas = results.map(([formula]) => [`=${formula}`]);
    range.load('values');
    await context.sync();
    values = range.values.map(([value]) => value as unknown);
  });
  const got = results.map(([formula], i) => [formula, rounded(values[i])]);
  expect(got).toEqual(results.map(([formula, value]) => [formula, rounded(value)]));
});

test('a function of one value given several works on each of them', async () => {
  await onSheet(host(), async (sheet, context) => {
    sheet.getRange('A1:A3').values = [['a'], ['b'], ['a']];
    sheet.getRange('B1').formulas = [['=COUNTIF(A1:A3,A1:A3)']];
    sheet.getRange('D1').formulas = [['=INDEX(A1:A3,{3;2})']];
    const counts = sheet.getRange('B1:B3').load('values');
    const picked = sheet.getRange('D1:D2').load('values');
    await context.sync();
    expect(counts.values).toEqual([[2], [1], [2]]);
    expect(picked.values).toEqual([['a'], ['b']]);
  });
});

test('a link on a formula that has not been worked out leaves the formula', async () => {
  await onSheet(host(), async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=1+1']];
    cell.hyperlink = { documentReference: 'Sheet1!B2', screenTip: 'dit' };
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[['=1+1']], [[2]]]);
  });
});
