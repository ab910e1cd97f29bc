import { consolidate } from '../../../src/core/consolidate.ts';
import { chainOfGrid, columnsOf, delar2025, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const grid = (header: string, ...said: string[]): Grid => [
  ['Barnnämnden'],
  ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', header],
  ...said.map((text, at) => [`KF ${at + 1}`, `Fler läser ${at + 1}`, `Andel läsare ${at + 1}`, 80, 88, text]),
];
const of = (header: string, ...said: string[]) => chainOfGrid(grid(header, ...said));
const statuses = (chain: ReturnType<typeof of>) => chain.rows.map(({ assessment }) => assessment.status);
const asked = (chain: ReturnType<typeof of>) => reading(chain).ambiguousHeaders.map(({ readings }) => readings);

const planned = 'Arbetet har följt planen.';
const begun = 'Två nya bibliotek har öppnat under våren.';

describe('a header of texts and of statuses alike', () => {
  test.each([
    [planned, '🟢'],
    [planned, 'Uppfyllt', begun, 'Delvis uppfyllt'],
    [planned, 'Uppfyllt', begun, 'Delvis uppfyllt', 'Uppfyllt'],
  ])('is asked about where half is either: %s, %s', (...said) => {
    const chain = of('Uppföljning', ...said);
    expect(asked(chain)).toEqual([['bedomning', 'kommentar']]);
    expect(columnsOf(chain)['bedomning']).toBe('F');
    expect(statuses(chain).slice(0, 2)).toEqual([null, 'uppfyllt']);
  });

  test('the texts are neither unknown statuses nor missing ones', () => {
    const input = workbook([sheet('Barnnämnden', grid('Uppföljning', planned, 'Uppfyllt'))]);
    const made = consolidate({
      workbooks: [input],
      previous: [],
      registerWorkbook: null,
      settings: {},
      period: delar2025,
    });
    const codes = made.ok ? made.consolidation.findings.map(({ code }) => code) : [];
    expect(codes.filter((code) => /MK(?:203|202|40[13])/.test(code))).toEqual(['MK203']);
  });

  test.each([
    ['statuses', ['Uppfyllt', 'Delvis', planned], 'bedomning'],
    ['texts', ['Uppfyllt', planned, begun], 'kommentar'],
  ])('is not where two thirds are %s', (_, said, field) => {
    const chain = of('Uppföljning', ...said);
    expect(asked(chain)).toEqual([]);
    expect(columnsOf(chain)[field]).toBe('F');
  });

  test('is not where the statuses only tell why there is none', () => {
    expect(asked(of('Uppföljning', 'Mäts ej i år', planned, 'Redovisas vid årsbokslut', begun))).toEqual([]);
  });

  test('is not where the header says that it is text', () => {
    expect(asked(of('Kommentar', planned, 'Uppfyllt'))).toEqual([]);
  });

  test('is not beside a bedömning', () => {
    const [title = [], headers = [], ...rows] = grid('Uppföljning', planned, 'Uppfyllt');
    const chain = chainOfGrid([title, [...headers, 'Bedömning'], ...rows.map((row) => [...row, 'Uppfyllt'])]);
    expect(asked(chain)).toEqual([]);
  });
});
