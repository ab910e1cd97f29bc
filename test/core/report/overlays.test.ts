import fc from 'fast-check';
import { overlaysOf, rectangles } from '../../../src/core/report/overlays.ts';
import { chainWith, missing, sheet } from '../rules/build.ts';
import { consolidated, workbookOf } from './build.ts';
import { a1Area } from '../../../src/core/workbook/cell-ref.ts';

const cellKey = (row: number, column: number): number => column * 2097152 + row;

test('rectangles cover exactly the cells, each once', () => {
  const cell = fc.tuple(fc.nat(12), fc.nat(6));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const wanted = new Set(cells.map(([row, column]) => cellKey(row, column)));
      const covered: number[] = [];
      for (const { top, left, bottom, right } of rectangles(wanted))
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) covered.push(cellKey(row, column));
      expect(covered.length).toBe(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }),
  );
});

test('a block of cells is one rectangle', () => {
  const cells = new Set([0, 1, 2].flatMap((row) => [3, 4].map((column) => cellKey(row, column))));
  expect(rectangles(cells).map(a1Area)).toEqual(['D1:E3']);
});

const marksOf = (chain = chainWith({}, sheet({ indicator: null, target: missing('empty') })), given = {}) => {
  const workbook = workbookOf(chain);
  const sheets = workbook.sheets.map((each) => Object.assign(each, given));
  return overlaysOf({ ...workbook, sheets }, consolidated(chain).findings);
};

test('fel and varning are marked in their cells, info is not', () => {
  const chain = chainWith(
    {},
    sheet({ indicator: null }, { outcome: missing('empty') }, { goals: ['KF1'], origin: 'above' }),
  );
  expect(marksOf(chain).map(({ severity, areas }) => [severity, areas.map(a1Area)])).toEqual([
    ['fel', ['C2']],
    ['varning', ['F3']],
  ]);
});

test('protected sheets and several inputs get no marks', () => {
  expect(marksOf(undefined, { isProtected: true })).toEqual([]);
  expect(overlaysOf(null, consolidated(chainWith({}, sheet({ indicator: null }))).findings)).toEqual([]);
});
