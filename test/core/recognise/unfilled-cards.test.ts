/** Cards, one for each delmål, where something is not filled in. */
import { consolidate } from '../../../src/core/consolidate.ts';
import { a1 } from '../../../src/core/workbook/cell-ref.ts';
import { chainOf, delar2025, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const nothingMore = { previous: [], registerWorkbook: null, settings: {} };
const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Alla elever klarar skolan'],
  [2, 'Öppen förvaltning med hög tillgänglighet'],
]);
const goal = '1. Alla elever klarar skolan';
const measures = ['Indikator', 'Utfall 2024', 'Målvärde 2025', 'Utfall 2025'];
interface Card {
  readonly measure?: string | null;
  readonly status?: string | null;
  readonly comment?: string | null;
}
const card = (
  name: string,
  { measure = `Andel ${name}`, status = 'Uppfyllt', comment = 'Som planerat i år.' }: Card = {},
) => [
  ['KF-mål', goal],
  ['Nämndens mål', name],
  measures,
  measure === null ? [] : [measure, 78, 'Minst 80', 82],
  ['Måluppfyllelse', status],
  ['Analys', comment],
  [],
];
const book = (...cards: Grid[]) =>
  workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], ['Delårsrapport 2025-08-31'], [], ...cards.flat()])]);
const told = (...cards: Grid[]) =>
  chainOf(book(...cards)).rows.map((row) => [row.subGoal.text, row.indicator, row.assessment.status]);
const found = (...cards: Grid[]) => {
  const result = consolidate({ ...nothingMore, workbooks: [book(...cards)], period: delar2025 });
  if (!result.ok) throw new Error('no period');
  return result.consolidation.findings
    .filter(({ code }) => code !== 'MK501')
    .map(({ code, place }) => `${code} ${place === null ? '' : a1(place.row, place.column)}`);
};
const full = card('Närvaron ska öka');

describe('a card without an indicator', () => {
  const bare = card('Studieron ska öka', { measure: null, status: 'Delvis uppfyllt' });
  const bareTold = ['Studieron ska öka', null, 'delvis'];
  const fullTold = ['Närvaron ska öka', 'Andel Närvaron ska öka', 'uppfyllt'];
  test('among others', () => expect(told(full, bare, full)).toEqual([fullTold, bareTold, fullTold]));
  test('first', () => expect(told(bare, full)).toEqual([bareTold, fullTold]));
  test('last', () => expect(told(full, bare)).toEqual([fullTold, bareTold]));
  test('two of them', () => expect(told(full, bare, bare)).toEqual([fullTold, bareTold, bareTold]));
  test('is MK301', () => expect(found(full, bare)).toEqual(['MK301 A12']));
  test('without its table', () =>
    expect(told(full, bare.filter((row) => row !== measures && row.length > 0).concat([[]]), full)).toEqual([
      fullTold,
      bareTold,
      fullTold,
    ]));
  test('under one KF-mål for several', () => {
    const rest = (cells: Grid) => cells.slice(1);
    expect(told(full, rest(bare), rest(full))).toEqual([fullTold, bareTold, fullTold]);
  });
});

describe('a card without its bedömning', () => {
  const unjudged = card('Studieron ska öka', { status: null });
  test('among others', () => expect(found(full, unjudged, card('Svaren ska komma'))).toEqual(['MK401 B15']));
  test('first', () => expect(found(unjudged, full)).toEqual(['MK401 B8']));
  test('last', () => expect(found(full, unjudged)).toEqual(['MK401 B15']));
  test('nor a comment', () =>
    expect(found(full, card('Studieron', { status: null, comment: null }))).toEqual(['MK401 B15']));
  test('alone', () => expect(found(unjudged)).toEqual(['MK401 B8']));
});

describe('a card without its comment', () => {
  const silent = card('Studieron ska öka', { status: 'Ej uppfyllt', comment: null });
  const codes = (...cards: Grid[]) => found(...cards).filter((one) => one.startsWith('MK407'));
  test('among others', () => expect(codes(full, silent, full)).toEqual(['MK407 B16']));
  test('last', () => expect(codes(full, silent)).toEqual(['MK407 B16']));
  test('alone', () => expect(codes(silent)).toEqual(['MK407 B9']));
});
