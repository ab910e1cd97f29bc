import fc from 'fast-check';
import {
  a1,
  a1Area,
  columnIndex,
  columnLetters,
  parseA1,
  parseArea,
  quotedSheet,
} from '../../../src/core/workbook/cell-ref.ts';

const rows = fc.integer({ min: 0, max: 1048575 });
const columns = fc.integer({ min: 0, max: 16383 });

test('parse of a formatted address gives the cell back', () => {
  fc.assert(fc.property(rows, columns, (row, column) => expect(parseA1(a1(row, column))).toEqual({ row, column })));
});

test('column letters are the ones Excel shows', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(columnIndex('XFD')).toBe(16383);
});

test('an area is read whichever corner comes first', () => {
  expect(parseArea('$C$4:A2')).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
  expect(a1Area({ top: 1, left: 0, bottom: 3, right: 2 })).toBe('A2:C4');
  expect(parseArea('hej')).toBeNull();
});

test('a quote in a sheet name is doubled', () => {
  expect(quotedSheet("KS' mål")).toBe("'KS'' mål'");
});
