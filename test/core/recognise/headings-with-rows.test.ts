/** Headings over tables where no list tells the goals: those with rows are goals, and what is said under the rows is not. */
import { bold, chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const head = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = (name: string) => [`${name} ska bli bättre`, `Andel nöjda, ${name}`, 80, 82, 'Uppfyllt'];
const said = 'Inflyttningen har varit svag.';
const merges = ['A3:E3', 'A6:E6', 'A8:E8', 'A11:E11'];
const goalsOf = (...grids: readonly Grid[]) => {
  const names = ['Socialnämnden', 'Kommunstyrelsen'];
  const sheets = grids.map((grid, at) => sheet(names[at] ?? '', [[names[at] ?? ''], [], ...grid], { merges }));
  const chain = chainOf(workbook(sheets, 'Torsby kommun.xlsx'));
  return {
    goals: chain.register.goals.map(({ id, text }) => `${id} ${text}`),
    rows: chain.rows.map(({ reference }) => reference.goalIds.join()),
  };
};
const blocks = (under: string, first = 'En plats att leva på', last = 'Resurserna används klokt'): Grid => [
  ...[[first], head, row('Byn'), [under], [], [last], head, row('Köket'), [under]],
];

test('a sentence under the rows of each table is no KF-mål, in whatever way it is said', () => {
  for (const under of [said, 'Nämnden bedömer att målet är inom räckhåll.', 'Inflyttningen har varit svag'])
    expect(goalsOf(blocks(under))).toEqual({
      goals: ['1 En plats att leva på', '2 Resurserna används klokt'],
      rows: ['1', '2'],
    });
});

test('a heading without rows on one sheet is a goal where another has them', () => {
  const other = [['En plats att leva på'], head, row('Bad'), [], [], ['Trygga hela livet'], head, row('Hemmet')];
  expect(goalsOf(blocks('Trygga hela livet'), other).goals).toEqual([
    ...['1 En plats att leva på', '2 Trygga hela livet', '3 Resurserna används klokt'],
  ]);
});

test('numbered goals that nobody has taken stay goals', () => {
  expect(goalsOf(blocks('3. Trygga hela livet', '1. En plats', '2. Resurserna används klokt')).goals).toContain(
    '3 Trygga hela livet',
  );
});

test('also after a blank row, without a full stop', () => {
  const grid = [['En plats att leva på'], head, row('Byn'), [], ['Inflyttningen har varit svag'], []];
  const { goals } = goalsOf([...grid, ['Resurserna används klokt'], head, row('Köket')]);
  expect(goals).toEqual(['1 En plats att leva på', '2 Resurserna används klokt']);
});

test('a goal that nobody has taken is marked as those that have rows', () => {
  const taken = [[bold('En plats att leva på')], head, row('Byn'), [], [bold('Trygga hela livet')], []];
  const { goals } = goalsOf([...taken, [bold('Resurserna används klokt')], head, row('Köket'), [said]]);
  expect(goals).toEqual(['1 En plats att leva på', '2 Trygga hela livet', '3 Resurserna används klokt']);
});

test('a plain line right over the next bold heading is none of them; a bold one over it is a level', () => {
  const goal = (name: string) => [[bold(name)], row(name), row(`${name}, mer`)];
  const grid = (between: Grid) => [head, ...goal('En plats att leva på'), ...between, ...goal('Klokt använt')];
  expect(goalsOf(grid([['Inflyttningen är svag i år']])).goals).toHaveLength(2);
  expect(goalsOf(grid([[bold('Ekonomi i balans')]])).goals).toHaveLength(3);
});
