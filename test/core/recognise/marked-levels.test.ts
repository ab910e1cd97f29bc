/** Goals and what they are measured by in one column, and in another a mark that tells the level of each row. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid, Plain } from './build.ts';

const goals = ['Maximalt värde för skattepengarna', 'Bästa utveckling för alla'];
const list = sheet('Övergripande mål', [
  ['Id', 'Övergripande mål'],
  ['A', goals[0]],
  ['B', goals[1]],
]);
const results = ['Utfall 2024', 'Målvärde 2025', 'Utfall 2025', 'Bedömning', 'Kommentar'];
type Line = readonly [mark: Plain, name: string, ...Plain[]];
const head = (mark: Plain, name: string, status: string | null = 'Uppfyllt'): Line => [
  mark,
  name,
  null,
  null,
  null,
  status,
  'Går bra.',
];
const measure = (mark: Plain, name: string, status: string | null = 'Uppfyllt'): Line => [
  mark,
  name,
  80,
  'minst 82',
  84,
  status,
];
const section = (at: number): Grid => [[`${'AB'[at]}. ${goals[at]}`]];
const lines = (s: Plain, n: Plain): Grid => [
  ...section(0),
  head(s, 'Invånarna ska lätt hitta rätt'),
  measure(n, 'Andel ärenden lösta vid första kontakten'),
  measure(n, 'Svarstid på e-post i dagar'),
  head(s, 'Fler ska följa den politiska processen', 'Delvis uppfyllt'),
  measure(n, 'Antal visningar av sändningen', 'Delvis uppfyllt'),
  ...section(1),
  head(s, 'Eleverna ska känna lugn på rasterna'),
  measure(n, 'Andel elever som känner sig trygga'),
];
const expected = [
  'A Invånarna ska lätt hitta rätt: Andel ärenden lösta vid första kontakten uppfyllt',
  'A Invånarna ska lätt hitta rätt: Svarstid på e-post i dagar uppfyllt',
  'A Fler ska följa den politiska processen: Antal visningar av sändningen delvis',
  'B Eleverna ska känna lugn på rasterna: Andel elever som känner sig trygga uppfyllt',
];
const book = (grid: Grid) =>
  workbook([list, sheet('Kommunstyrelsen', [['Kommunstyrelsen'], ['Delårsrapport 2025-08-31'], [], ...grid])]);
const told = (grid: Grid) =>
  chainOf(book(grid)).rows.map(
    ({ reference, subGoal, indicator, assessment }) =>
      `${reference.goalIds.join()} ${subGoal.text}: ${indicator} ${assessment.status}`,
  );

describe('whatever the marks are', () => {
  test.each([
    ['S', 'N'],
    ['M', 'I'],
    ['D', 'I'],
    ['Mål', 'Mått'],
    ['Mål', 'Nyckeltal'],
    ['Nämndmål', 'Indikator'],
    ['Delmål', 'Indikator'],
    ['1', '2'],
    [1, 2],
    ['Nivå 1', 'Nivå 2'],
    ['S.', 'N.'],
    ['N', 'I'],
    ['Åtagande', 'Mätetal'],
    ['●', '○'],
  ])('%s and %s', (s, n) =>
    expect(told([[null, 'Verksamhetsresultat', ...results], ...lines(s, n)])).toEqual(expected),
  );
});

describe('whatever stands over the columns', () => {
  test.each([
    [null, 'Mål/nyckeltal'],
    ['Typ', 'Verksamhetsresultat'],
    ['S/N', 'Mål och nyckeltal'],
    ['Nivå', 'Benämning'],
    [null, 'Indikator'],
    [null, 'Mål'],
    ['Typ', 'Nämndens mål'],
    [null, 'Nämndmål'],
    ['Nr', 'Strategiskt mål / nyckeltal'],
    ['Radtyp', 'Rubrik'],
    ['Slag', 'Titel'],
  ])('%s | %s', (mark, names) => expect(told([[mark, names, ...results], ...lines('S', 'N')])).toEqual(expected));
  test('the mark after the name', () =>
    expect(
      told([
        ['Benämning', 'Typ', ...results],
        ...lines('Mål', 'Mått').map(([mark, name, ...rest]) => (name === undefined ? [mark] : [name, mark, ...rest])),
      ]),
    ).toEqual(expected));
});

test('only one of the two is judged', () => {
  const some = (of: Plain) =>
    lines('S', 'N').map((row) => (row[0] === of ? row.map((cell, at) => (at === 5 ? null : cell)) : row));
  expect(told([[null, 'Verksamhetsresultat', ...results], ...some('S')])).toEqual(expected);
  expect(told([[null, 'Verksamhetsresultat', ...results], ...some('N')])).toEqual(expected);
});

test('a goal that nothing is measured by, and a measure that nothing is filled in for', () => {
  const grid = [
    ...lines('S', 'N'),
    head('S', 'Skolorna ska vara öppna'),
    head('S', 'Fler ska läsa'),
    ['N', 'Andel läsande elever'],
  ];
  expect(told([[null, 'Verksamhetsresultat', ...results], ...grid]).slice(4)).toEqual([
    'B Skolorna ska vara öppna: null uppfyllt',
    'B Fler ska läsa: Andel läsande elever uppfyllt',
  ]);
});

test.each([[['K', 'S', 'N']], [['1', '2', '3']], [['Nivå 1', 'Nivå 2', 'Nivå 3']]])('three levels: %s', ([k, s, n]) => {
  const grid = lines(s, n).map((row) => (row.length === 1 ? [k, row[0]] : row));
  expect(told([[null, 'Verksamhetsresultat', ...results], ...grid])).toEqual(expected);
});

test('ids, nämnder and units of rows that all have figures are no marks', () => {
  const rows = [1, 2, 3, 4].map((n) => [
    n % 2 ? 'A' : 'B',
    `Delmål ${n} som ska nås`,
    `Andel nöjda ${n}`,
    80,
    'minst 82',
    84,
    'Uppfyllt',
  ]);
  expect(told([['KF-mål', 'Nämndmål', 'Indikator', ...results], ...rows])).toHaveLength(4);
});

describe('without marks, both judged', () => {
  const unmarked = (grid: Grid) => grid.map((row) => (row.length === 1 ? row : row.slice(1)));
  test.each(['Mål/nyckeltal', 'Delmål med tillhörande indikatorer', 'Mål och mätetal'])('%s', (names) =>
    expect(told([[names, ...results], ...unmarked(lines('S', 'N'))])).toEqual(expected),
  );
  test('a measure that stands under no such row tells that the others are measures too', () => {
    const [first, , ...rest] = unmarked(lines('S', 'N'));
    expect(told([['Mål/nyckeltal', ...results], first ?? [], ...rest])).toHaveLength(6);
  });
});
