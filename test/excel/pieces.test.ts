import fc from 'fast-check';
import type { Area } from '../../src/core/workbook/cell-ref.ts';
import { areasOf, splitAddress } from '../../src/excel/addresses.ts';
import { inert } from '../../src/excel/apply-plan/inert-text.ts';
import { addresses, joined } from '../../src/excel/apply-plan/rectangles.ts';
import { linkFormula } from '../../src/excel/apply-plan/grid-of.ts';
import { problemOf } from '../../src/excel/problem.ts';
import { blocksOf } from '../../src/excel/read-cells.ts';
import { pieceOf } from '../../src/excel/request-size.ts';

const at = fc.integer({ min: 0, max: 8 });
const area: fc.Arbitrary<Area> = fc.tuple(at, at, at, at).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const cells = (areas: readonly Area[]): Set<string> => {
  const found = new Set<string>();
  for (const { top, left, bottom, right } of areas)
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) found.add(`${r},${c}`);
  return found;
};

test('joined areas cover the same cells, in no more areas', () => {
  fc.assert(
    fc.property(fc.array(area), (areas) => {
      const fewer = joined(areas);
      expect(cells(fewer)).toEqual(cells(areas));
      expect(fewer.length).toBeLessThanOrEqual(areas.length);
    }),
  );
});

test('addresses are cut before they grow too long, and lose nothing', () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1 }), (areas) => {
      const texts = addresses(areas, 30);
      expect(texts.every((text) => text.length <= 30)).toBe(true);
      expect(texts.flatMap(areasOf)).toEqual(areas);
    }),
  );
});

test('blocks cover all rows once', () => {
  expect(blocksOf(10, 4, 12)).toEqual([
    { top: 0, rows: 3 },
    { top: 3, rows: 3 },
    { top: 6, rows: 3 },
    { top: 9, rows: 1 },
  ]);
  expect(blocksOf(2, 100, 12)).toHaveLength(2);
});

test('what fits in one request goes in one; what does not goes in small pieces', () => {
  for (const all of [0, 1e6, 3.5e6]) expect(pieceOf(all)).toBeGreaterThanOrEqual(all);
  for (const all of [3.6e6, 1e9]) expect(pieceOf(all)).toBeLessThan(1.5e6);
});

test.each([
  ["'It''s, här!'!B2:C3", "It's, här!", [{ top: 1, left: 1, bottom: 2, right: 2 }]],
  ['Blad!A1', 'Blad', [{ top: 0, left: 0, bottom: 0, right: 0 }]],
])('the address %s', (address, sheet, areas) => {
  expect(splitAddress(address).sheet).toBe(sheet);
  expect(areasOf(`${address},${address}`)).toEqual([...areas, ...areas]);
});

test.each([
  ['=1+1', "'=1+1", "'=1+1"],
  ['1-2', "'1-2", '1-2'],
  ["'citat", "''citat", "''citat"],
  ['TRUE', "'TRUE", 'TRUE'],
  ['Ja', 'Ja', 'Ja'],
])('%s is written as %s, in a cell of text as %s', (text, plain, inText) => {
  expect([inert(text, false), inert(text, true)]).toEqual([plain, inText]);
});

test('a link names its sheet in quotes, and another file before it', () => {
  const link = { file: null, sheet: "It's", row: 6, column: 1 };
  expect(linkFormula(link)).toBe(`=HYPERLINK("#'It''s'!B7","It's!B7")`);
  expect(linkFormula({ ...link, file: 'A#1.xlsx' })).toBe(`=HYPERLINK("A%231.xlsx#'It''s'!B7","[A#1.xlsx]It's!B7")`);
});

test('errors of Office.js are problems; a bug of ours is not', () => {
  expect(problemOf({ code: 'AccessDenied', message: 'nej', debugInfo: { errorLocation: 'Worksheet.delete' } })).toEqual(
    {
      code: 'structureProtected',
      technical: 'AccessDenied: nej (Worksheet.delete)',
    },
  );
  expect(problemOf({ code: 'NyKod', message: '' }).code).toBe('unexpected');
  expect(() => problemOf(new TypeError('oj'))).toThrow(TypeError);
});
