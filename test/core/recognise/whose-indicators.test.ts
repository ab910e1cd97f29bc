/** Under one goal a table of fullmäktige's indicators, and right under it one of the nämnd's own. */
import { chainOfGrid, reading } from './build.ts';
import type { Grid } from './build.ts';

const times = ['Utfall 2024', 'Mål 2025', 'Utfall T2 2025'];
const block = (goal: string, whose: readonly string[], gap: Grid = []): Grid => [
  [goal],
  ...whose.flatMap((header, at) => [
    ...(at > 0 ? gap : []),
    [header, ...times],
    [`Andel nöjda ${at}`, 70, 80, 82],
    [`Andel trygga ${at}`, 71, 80, 83],
  ]),
  [],
];
const over = [['Socialnämnden'], ['Delårsrapport 2025'], []];
const goalsOf = (...blocks: Grid[]) =>
  chainOfGrid([...over, ...blocks.flat()]).rows.map(({ reference }) => reference.goalIds.join());
const twice = (...ids: string[]) => ids.flatMap((id) => [id, id]);

test.each([
  ['Kommunfullmäktiges indikatorer', 'Nämndens indikatorer'],
  ['KF-indikatorer', 'Nämndindikatorer'],
  ['Indikatorer från KF', 'Egna indikatorer'],
  ['Kommungemensamma nyckeltal', 'Nämndens nyckeltal'],
  ['KF:s indikatorer', 'Nämndens egna nyckeltal'],
])('"%s" and "%s" are under the heading over the first of them', (first, second) => {
  const both = [first, second];
  for (const gap of [[], [[]]] as Grid[])
    expect(goalsOf(block('KF-mål 5: Välfärd', both, gap), block('KF-mål 4: Arbetsgivare', both, gap))).toEqual(
      twice('KF5', 'KF5', 'KF4', 'KF4'),
    );
});

test('they are one table, whose columns are told by all its rows', () => {
  const both = ['Kommunfullmäktiges indikatorer', 'Nämndens indikatorer'];
  const chain = chainOfGrid([...over, ...block('KF-mål 5: Välfärd', both), ...block('KF-mål 4: Arbetsgivare', both)]);
  expect(reading(chain).tables.map(({ headerRows }) => headerRows)).toEqual([[4, 7, 12, 15]]);
});

test('a block that has lost its heading is not under the goal before it', () => {
  const [first, second] = ['KF:s indikatorer', 'Nämndens egna nyckeltal'];
  const lost = block('', [first]).slice(1);
  expect(
    goalsOf(block('KF-mål 5: Välfärd', [first, second]), block('KF-mål 4: Arbetsgivare', [first, second]), lost),
  ).toEqual(twice('KF5', 'KF5', 'KF4', 'KF4', ''));
});

test('a table of another kind, once and after a gap, is under no goal', () => {
  const both = ['KF:s indikatorer', 'Nämndens egna nyckeltal'];
  const other = block('', ['Mått för personalen']).slice(1);
  expect(goalsOf(block('KF-mål 5: Välfärd', both), block('KF-mål 4: Arbetsgivare', both), other)).toEqual(
    twice('KF5', 'KF5', 'KF4', 'KF4', ''),
  );
});
