/** Goals under a kommun's own words: the list that the committees' sheets cite is the register, whatever it is called. */
import type { Grid } from './build.ts';
import { chainOf, reading, sheet, workbook } from './build.ts';

const goals = ['Trygga invånare i alla åldrar', 'Kunskap som öppnar dörrar', 'Ett grönt och klokt samhälle'];
const measures = ['Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const figures = ['Andel nöjda', 80, 82, 'Uppfyllt'];
const follow = (header: string[], ...rows: string[][]) =>
  sheet('Socialnämnden', [
    ['Socialnämnden'],
    ['Delårsrapport 2025'],
    [...header, ...measures],
    ...rows.map((row) => [...row, ...figures]),
  ]);
const rows = [goals[0], goals[2], goals[0]].map((goal, at) => [goal as string, `Nämndens delmål ${at}`]);
const linked = (name: string, grid: Grid, header: string[], ...data: string[][]) =>
  chainOf(workbook([sheet(name, grid), follow(header, ...data)]));
const idsOf = (chain: ReturnType<typeof linked>) => chain.rows.map((row) => row.reference.goalIds.join());

test.each([
  ['numbered', [['Nr', 'Utmaning'], ...goals.map((goal, at) => [at + 1, goal])]],
  ['in one column under a title', [['Kommunens utmaningar'], [], ['Utmaning'], ...goals.map((goal) => [goal])]],
  ['without a header', [['Kommunens utmaningar'], [], ...goals.map((goal) => [goal])]],
  ['with what they mean', [['Utmaning', 'Beskrivning'], ...goals.map((goal) => [goal, `Vi ska nå ${goal}`])]],
] as const)('a list %s on a sheet of the kommun’s own word', (_, grid) => {
  const chain = linked('Utmaningar', grid, ['Utmaning', 'Framgångsfaktor'], ...rows);
  expect(reading(chain, 'Utmaningar').role).toBe('register');
  expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
  expect(idsOf(chain)).toEqual(['1', '3', '1']);
});

test('a perspective does not take the place of the goals beside it', () => {
  const grid = [['Perspektiv', 'Stadens mål'], ...goals.map((goal) => ['Invånare', goal])];
  const data = rows.map((row) => ['Invånare', ...row]);
  const chain = linked('Stadens styrkort', grid, ['Perspektiv', 'Stadens mål', 'Nämndmål'], ...data);
  expect(idsOf(chain)).toEqual(['1', '3', '1']);
});

test('headings over the rows cite the list', () => {
  const grid = [['Nr', 'Utmaning'], ...goals.map((goal, at) => [at + 1, goal])];
  const sections = sheet('Socialnämnden', [
    ['Delårsrapport 2025'],
    ['Framgångsfaktor', ...measures],
    [goals[0]],
    ['Äldre är trygga', ...figures],
    [goals[2]],
    ['Mindre matsvinn', ...figures],
  ]);
  const chain = chainOf(workbook([sheet('Utmaningar', grid), sections]));
  expect(idsOf(chain)).toEqual(['1', '3']);
});

test.each([
  ['Nämndmål', ['Nämndmål'], rows.map(([, own]) => [own as string])],
  [
    'Indikatorer',
    ['Indikator', 'Definition'],
    [
      ['Andel nöjda', 'Enkät'],
      ['Andel trygga', 'Enkät'],
    ],
  ],
])('%s are no goals of fullmäktige', (name, header, list) => {
  const chain = linked(name, [header, ...list], ['KF-mål', 'Nämndmål'], ...rows);
  expect(chain.register.source).toBe('derived');
  expect(reading(chain, name).role).not.toBe('register');
});

test('without a list: what stands over several delmål is their goal, and no perspective is', () => {
  const data = rows.map((row) => ['Invånare', ...row]);
  const chain = chainOf(workbook([follow(['Perspektiv', 'Utmaning', 'Nämndmål'], ...data)]));
  expect(chain.register.goals.map(({ text }) => text)).toEqual([goals[0], goals[2]]);
  expect(idsOf(chain)).toEqual(['1', '2', '1']);
});

test.each([
  ['Utmaningar', 'Utmaning', ['U1', 'U2', 'U3']],
  ['Stadens löften', 'Löfte', ['A', 'B', 'C']],
  ['Blad1', 'Vägval', ['1', '2', '3']],
])('cited by nothing but marks, in a column that is called what the list is: %s', (name, word, marks) => {
  const list = [['Nr', word], ...goals.map((goal, at) => [marks[at] as string, goal])];
  const cited = (said: (mark: string) => string) =>
    [marks[2], marks[0], marks[2]].map((mark, at) => [said(mark as string), `Nämndens delmål ${at}`]);
  const led = [marks[2], marks[0], marks[2]];
  expect(idsOf(linked(name, list, [word, 'Mål'], ...cited((mark) => mark)))).toEqual(led);
  expect(idsOf(linked(name, list, [word, 'Mål'], ...cited((mark) => `${word} ${mark}`)))).toEqual(led);
});

test('a list of the nämnder that a column names is no list of goals', () => {
  const list = [
    ['Nr', 'Nämnd'],
    ['1', 'Socialnämnden'],
    ['2', 'Barn- och utbildningsnämnden'],
  ];
  const data = ['1', '2', '1'].map((mark, at) => [mark, `Nämndens delmål ${at}`]);
  expect(reading(linked('Nämnder', list, ['Nämnd', 'Mål'], ...data), 'Nämnder').role).not.toBe('register');
});
