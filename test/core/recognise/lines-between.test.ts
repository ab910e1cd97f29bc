/** Lines with a text alone between the blocks of a sheet: committees, what is said of a goal, titles over the first rows. */
import { bold, chainOf, chainOfGrid, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const head = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const nojda = ['Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'];
const friska = ['Friska', 'Sjukfrånvaro', 6, 5, 'Uppfyllt'];
const table = (rows: Grid) => chainOfGrid([['Socialnämnden'], ['Delårsrapport 2025'], [], ...rows]);
const said = (rows: Grid) => table(rows).rows.map((row) => `${row.reference.goalIds.join()} ${row.subGoal.text}`);

test.each([
  'Målet bedöms vara delvis uppfyllt.',
  'Bedömning av KF-målet: Uppfyllt',
  'Samlad bedömning: Målet nås vid årets slut.',
  'Summering: 2 av 2 uppfyllda',
  'Vi ser en positiv utveckling och arbetet fortsätter.',
])('a line under a block that says how it goes is no delmål: %s', (line) => {
  const block = (goal: string, row: Grid[number]) => [[goal], head, row, [line], []];
  expect(said([...block('KF-mål 5: Välfärd', nojda), ...block('KF-mål 4: Arbetsgivare', friska)])).toEqual([
    'KF5 Nöjda',
    'KF4 Friska',
  ]);
});

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'Äldre ska leva ett tryggt liv'],
]);
const withGoals = (rows: Grid) =>
  chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...rows])])).rows.map((row) => row.reference);

test('a line between a heading and its header does not stand in for a goal that does not exist', () => {
  const [first] = withGoals([['KF-mål 19'], ['Nämndens särskilda fokus är detta'], head, nojda]);
  expect(first).toMatchObject({ text: 'KF-mål 19', problem: { kind: 'unknownId', ids: ['19'] } });
});

test.each([
  'Samlad bedömning',
  'Samlad bedömning mål 1',
  'Nämndens samlade bedömning av målet',
  'Måluppfyllelse KF-mål 5',
  'Slutsats',
])('a row with the judgement of all the rows over it is no delmål: %s', (words) => {
  const judged = [words, null, null, null, 'Uppfyllt'];
  expect(said([['KF-mål 5: Välfärd'], head, nojda, judged, [], ['KF-mål 4: Arbetsgivare'], head, friska])).toEqual([
    'KF5 Nöjda',
    'KF4 Friska',
  ]);
});

test.each(['Ansvarig: förvaltningschefen', 'För nämnder är det ett särskilt fokus på:'])(
  'a line that only leads in stands for no goal, not even under a heading that leads nowhere: %s',
  (line) => {
    const known = [['KF-mål 1: Alla elever klarar skolan'], [line], head, nojda];
    const unknown = [[bold('Digital mognad')], [line], head, friska];
    expect(withGoals([...known, [], ...unknown])[1]).toMatchObject({ text: 'Digital mognad', goalIds: [] });
  },
);

test("a committee's whole name alone in a row heads the rows under it, without bold or a blank row", () => {
  const rows = [['Kommunstyrelsen'], ['KF 5', ...nojda], ['Socialnämnden'], ['KF 4', ...friska]];
  const chain = chainOf(workbook([sheet('Uppföljning', [['Delår 2025'], [], ['KF-mål', ...head], ...rows])]));
  expect(chain.rows.map(({ committee }) => committee)).toEqual(['Kommunstyrelsen', 'Socialnämnden']);
});

test('a short heading right under a header of two rows is a heading, not a third row of it', () => {
  const two: Grid = [
    ['Delmål', 'Indikator', 'Målvärde', 'Utfall', null, 'Bedömning'],
    [null, null, null, '2024', 'aug 2025'],
    ['Mål 5'],
    ['Nöjda', 'Andel nöjda', 80, 81, 82, 'Uppfyllt'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'A3:F3'];
  const chain = chainOf(workbook([sheet('Socialnämnden', two, { merges })]));
  expect(chain.rows.map((row) => row.reference.goalIds)).toEqual([['KF5']]);
});
