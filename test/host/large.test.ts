/** What a large workbook rests on: cells without objects of their own behave as any other, and conditions are looked up once. */
import { newHost, type Host } from '../../src/host/index.ts';

let host: Host;
beforeEach(async () => (host = await newHost()));
afterEach(() => {
  expect(host.bugs).toEqual([]);
  host.close();
});

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> =>
  host.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const valuesOf = (address: string): Promise<unknown[][]> =>
  inSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

test('a plain cell becomes a formula and plain again, and keeps its format', async () => {
  const formats = await inSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[1]];
    cell.format.fill.color = '#FF0000';
    cell.formulas = [['=1+1']];
    cell.values = [['två']];
    const { fill } = cell.format.load('fill/color');
    await context.sync();
    return fill.color;
  });
  expect([await valuesOf('A1:B1'), formats]).toEqual([[['två', '']], '#FF0000']);
});

test('sorting moves what stands in the rows, whatever stood where they come to', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A1:B4').values = [
      [3, 'tre'],
      [1, 'ett'],
      [4, 'fyra'],
      [2, 'två'],
    ];
    sheet.getRange('A1:B4').sort.apply([{ key: 0 }]);
  });
  expect(await valuesOf('A1:B4')).toEqual([
    [1, 'ett'],
    [2, 'två'],
    [3, 'tre'],
    [4, 'fyra'],
  ]);
});

test('a row with one cell at each end of the sheet is read at both', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A5').values = [['först']];
    sheet.getRange('XFD5').values = [['sist']];
    sheet.getRange('5:5').insert('Down');
  });
  expect([await valuesOf('A6'), await valuesOf('XFD6')]).toEqual([[['först']], [['sist']]]);
});

test('the same condition on the same cells gives another answer when a cell has changed', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A1:A3').values = [['x'], ['y'], ['X']];
    sheet.getRange('B1:B3').formulas = [['=COUNTIF(A1:A3,"x")'], ['=COUNTIFS(A1:A3,"x",A1:A3,"<>y")'], ['=A1&"z"']];
    sheet.getRange('C1').formulas = [['=COUNTIF(B3:B3,"xz")']];
  });
  expect(await valuesOf('B1:C2')).toEqual([
    [2, 1],
    [2, ''],
  ]);
  await inSheet((sheet) => void (sheet.getRange('A1').values = [['y']]));
  expect(await valuesOf('B1:C2')).toEqual([
    [1, 0],
    [1, ''],
  ]);
});
