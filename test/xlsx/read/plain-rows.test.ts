/** The quick way through a row's tag gives what the careful way gives: nothing that XML allows is read otherwise. */
import { read } from '../make-workbook.ts';

const cell = (row: number): string => `<c r="A${row}"><v>${row}</v></c>`;

/** Number and hiding of each row of a sheet whose rows these tags begin. */
async function rowsOf(...tags: string[]): Promise<(number | string)[]> {
  const rows = tags.map((tag) => `${tag}${cell(Number(/r\s*=\s*["'](\d+)/.exec(tag)?.[1]))}</row>`).join('');
  const sheet = (await read({ sheets: [{ before: '', rows }] })).sheets[0]!;
  return Array.from({ length: sheet.rowCount }, (_, row) => row)
    .filter((row) => sheet.number(row, 0) > 0)
    .map((row) => (sheet.isRowHidden(row) ? `${row + 1} hidden` : row + 1));
}

test.each([
  ['<row r="3" spans="1:15" ht="60" customHeight="1" x14ac:dyDescent="0.25">', [3]],
  ['<row r="3" ht="60" hidden="1">', ['3 hidden']],
  ['<row r="3" hidden="0">', [3]],
  ['<row r="3" collapsed="1"  hidden="true" >', ['3 hidden']],
  ["<row r='3' hidden='1'>", ['3 hidden']],
  ['<row r="3"\n\thidden="1">', ['3 hidden']],
  ['<row r="3" spans="1>15" hidden="1">', ['3 hidden']],
  ['<row spans="1:15" r="3" >', [3]],
])('%s', async (tag, expected) => {
  expect(await rowsOf('<row r="1">', tag)).toEqual([1, ...expected]);
});
