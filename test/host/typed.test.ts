import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

const shown = async (input: unknown, numberFormat?: string): Promise<unknown[]> => {
  await onSheet(host(), (sheet) => {
    const cell = sheet.getRange('A1');
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
  });
  const grids = await Promise.all(['values', 'numberFormat', 'text'].map((name) => read(host(), 'A1', name)));
  return grids.map((grid) => (grid as unknown[][])[0]?.[0]);
};

test.each([
  [1.005, '0.00', '1.01'],
  [-1.005, '0.00', '-1.01'],
  [2187.325, '#,##0.00', '2,187.33'],
  [0.285, '0%', '29%'],
  [2.4999999999999996, '0', '3'],
  [2.5, '0.0000', '2.5000'],
])('%p as %s is %s: halves of the fifteen digits go away from zero', async (value, format, text) => {
  expect((await shown(value, format))[2]).toBe(text);
});

test.each([
  ['=DATE(2025,8,31)', 45900, 'm/d/yyyy', '8/31/2025'],
  ['=TIME(12,30,0)', 12.5 / 24, 'h:mm AM/PM', '12:30 PM'],
  ['=DATE(2025,8,31)+1', 45901, 'm/d/yyyy', '9/1/2025'],
  ['=YEAR(DATE(2025,8,31))', 2025, 'General', '2025'],
  ['1 1/2', 1.5, '# ?/?', '1 1/2'],
])('%s', async (input, value, format, text) => {
  expect(await shown(input)).toEqual([value, format, text]);
});

test('a descending sort turns everything but the empty cells', async () => {
  await onSheet(host(), (sheet) => {
    const range = sheet.getRange('A1:A5');
    range.values = [[1], ['a'], ['=1/0'], [''], [true]];
    range.sort.apply([{ key: 0, ascending: false }]);
  });
  expect(await read(host(), 'A1:A5', 'values')).toEqual([['#DIV/0!'], [true], ['a'], [1], ['']]);
});

test('quarters start over after the fourth', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1').values = [['Q3']];
    sheet.getRange('A1').autoFill('A1:A4');
  });
  expect(await read(host(), 'A1:A4', 'values')).toEqual([['Q3'], ['Q4'], ['Q1'], ['Q2']]);
});
