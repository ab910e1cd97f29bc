/** Cards with their labels down the left side, and tables turned on their side. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { brief, chainOf, delar2025, reading, sheet, workbook } from './build.ts';
import type { Grid, SheetOptions } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'Äldre ska leva ett tryggt liv'],
]);
const bookOf = (grid: Grid, options: SheetOptions = {}) =>
  workbook([goals, sheet('SN', [['Socialnämnden'], [], ...grid], options)]);
const withGoals = (grid: Grid, options: SheetOptions = {}) => chainOf(bookOf(grid, options));
const rows = (chain: GoalChain) => chain.rows.map(brief);
/** "MK302 B6": what is found, and where. */
const found = (grid: Grid) => {
  const result = consolidate({
    ...{ workbooks: [bookOf(grid)], previous: [], registerWorkbook: null },
    ...{ settings: {}, period: delar2025 },
  });
  if (!result.ok) throw new Error('no period');
  return result.consolidation.findings.flatMap(({ code, place }) =>
    place ? [`${code} ${String.fromCharCode(65 + place.column)}${place.row + 1}`] : [],
  );
};

type Value = string | number | null;
const card = (goal: Value, name: Value, measure: Value, target: Value, outcome: Value, status: Value): Grid => [
  ['KF-mål', goal],
  ['Nämndmål', name],
  ['Indikator', measure],
  ['Målvärde', target],
  ['Utfall', outcome],
  ['Bedömning', status],
  [],
];
const first = card('1 Alla elever klarar skolan', 'Högre närvaro', 'Närvaro', 90, 92, 'Uppfyllt');

test('cards with their labels down the side are read, each row where it stands', () => {
  const chain = withGoals([...first, ...card('2', 'Tryggare hemma', 'Andel trygga', 80, 60, 'Delvis')]);
  expect(rows(chain)).toEqual([
    '5 | 1 | Högre närvaro | Närvaro | 90 | 92 | uppfyllt',
    '12 | 2 | Tryggare hemma | Andel trygga | 80 | 60 | delvis',
  ]);
  expect(reading(chain, 'KF-mål').role).toBe('register');
});

test.each<[string, Grid]>([
  [
    'goals and nämnder',
    [
      ['Mål', 'BUN', 'SN'],
      ['Alla elever klarar skolan', 'Uppfyllt', 'Delvis'],
    ],
  ],
  [
    'nämnder and goals',
    [
      ['Nämnd', 'Mål 1', 'Mål 2'],
      ['Barnnämnden', 'Uppfyllt', 'Delvis'],
      ['SN', 'Ej', 'Delvis'],
    ],
  ],
  [
    'counts',
    [
      ['Nämnd', 'Antal mål', 'Uppfyllda'],
      ['Barnnämnden', 5, 3],
      ['Socialnämnden', 4, 4],
    ],
  ],
  [
    'delmål',
    [
      ['Nämndmål', 'Bedömning'],
      ['Högre närvaro', 'Uppfyllt'],
      ['Tryggare hemma', 'Delvis'],
    ],
  ],
])('a summary of %s over the cards is none of them', (_, summary) => {
  const second = card('2', 'Tryggare hemma', 'Andel trygga', 80, 60, 'Delvis');
  const chain = withGoals([...summary, [], ...first, ...second]);
  expect(
    chain.rows.map(({ committee, subGoal, reference }) => [committee, subGoal.text, ...reference.goalIds]),
  ).toEqual([
    ['Socialnämnden', 'Högre närvaro', '1'],
    ['Socialnämnden', 'Tryggare hemma', '2'],
  ]);
});

test('a blank field of a card is found where it stands', () => {
  expect(
    found([
      ...card('1', 'Högre närvaro', null, 90, 92, 'Uppfyllt'),
      ...card('2', 'Trygghet', 'Andel trygga', null, null, null),
    ]),
  ).toEqual(expect.arrayContaining(['MK301 B5', 'MK302 B13', 'MK303 B14', 'MK401 B15']));
  expect(found([...first, ...card(null, 'Tryggare hemma', 'Andel trygga', 80, 82, 'Uppfyllt')])).toContain('MK101 B10');
});

test('several indicators on a card share its delmål and what is said last', () => {
  const chain = withGoals([
    ['KF-mål:', '1'],
    ['Nämndmål:', 'Högre närvaro'],
    ...[
      ['Indikator 1:', 'Närvaro'],
      ['Målvärde:', 90],
      ['Utfall:', 92],
    ],
    ...[
      ['Indikator 2:', 'Andel trygga'],
      ['Målvärde:', 80],
      ['Utfall:', 70],
    ],
    ['Bedömning:', 'Delvis'],
    [],
    ['Nämndmål:', 'Bättre resultat'],
    ...[
      ['Indikator 1:', 'Meritvärde'],
      ['Målvärde:', 220],
      ['Utfall:', 225],
      ['Bedömning:', 'Uppfyllt'],
    ],
  ]);
  expect(rows(chain)).toEqual([
    '5 | 1 | Högre närvaro | Närvaro | 90 | 92 | delvis',
    '8 | 1 | Högre närvaro | Andel trygga | 80 | 70 | delvis',
    '14 | 1 | Bättre resultat | Meritvärde | 220 | 225 | uppfyllt',
  ]);
});

test('headings over the cards, labels beside one another and in words that nobody has listed', () => {
  const chain = withGoals([
    ['Delmål 1'],
    ['KF-mål', '1'],
    ['Nämndmål', 'Högre närvaro'],
    ['Indikator', 'Närvaro'],
    ['Dit vill vi', 90, 'Utfall', 92],
    ['Bedömning', 'Uppfyllt'],
    ['Delmål 2'],
    ['KF-mål', '2'],
    ['Nämndmål', 'Tryggare hemma'],
    ['Indikator', 'Andel trygga'],
    ['Dit vill vi', 80, 'Utfall', 60],
    ['Bedömning', 'Delvis'],
  ]);
  expect(rows(chain)).toEqual([
    '6 | 1 | Högre närvaro | Närvaro | 90 | 92 | uppfyllt',
    '12 | 2 | Tryggare hemma | Andel trygga | 80 | 60 | delvis',
  ]);
});

const turned: Grid = [
  ['KF-mål', '1', null, '2'],
  ['Nämndens mål', 'Högre närvaro', 'Bättre resultat', 'Tryggare hemma'],
  ['Indikator', 'Närvaro', 'Meritvärde', 'Andel trygga'],
  ['Målvärde', 90, 220, 80],
  ['Utfall', 92, 200, null],
  ['Måluppfyllelse', 'Uppfyllt', 'Delvis', null],
];

test('a table turned on its side has a delmål in each column', () => {
  expect(rows(withGoals(turned, { merges: ['B3:C3'] }))).toEqual([
    '5 | 1 | Högre närvaro | Närvaro | 90 | 92 | uppfyllt',
    '5 | 1 | Bättre resultat | Meritvärde | 220 | 200 | delvis',
    '5 | 2 | Tryggare hemma | Andel trygga | 80 | empty | –',
  ]);
  expect(found(turned)).toEqual(expect.arrayContaining(['MK303 D7', 'MK401 D8']));
});

test('without a list of goals the cards tell of them, and are none', () => {
  const chain = chainOf(
    workbook([
      sheet('SN', [
        ['Socialnämnden'],
        [],
        ...first.map((row) =>
          row.map((value) => (value === '1 Alla elever klarar skolan' ? 'Alla elever klarar skolan' : value)),
        ),
      ]),
    ]),
  );
  expect(chain.register.goals.map(({ text }) => text)).toEqual(['Alla elever klarar skolan']);
  expect(chain.rows).toHaveLength(1);
});

test('labels that cannot be read as cards are said of the nämnd, and are no list of goals', () => {
  const words: Grid = [
    ['KF-mål', 'Alla elever klarar skolan'],
    ['Nämndens mål', 'Högre närvaro i grundskolan'],
    ['Indikator', 'Vi mäter närvaron'],
    ['Utfall', 'Vi följer upp i december'],
  ];
  expect(reading(withGoals(words), 'SN')).toMatchObject({ role: 'namnd', lacksGoalTable: true });
  const alone = chainOf(workbook([sheet('SN', [['Socialnämnden'], [], ...words])]));
  expect(reading(alone, 'SN')).toMatchObject({ role: 'namnd', lacksGoalTable: true });
});

test('a sheet that explains the words is neither cards nor goals', () => {
  const explained: Grid = [
    ['KF-mål', 'Fullmäktiges mål för mandatperioden'],
    ['Nämndmål', 'Nämndens egna mål som bidrar'],
    ['Indikator', 'Det som mäts'],
    ['Målvärde', 'Nivån som ska nås'],
    ['Bedömning', 'Uppfyllt, delvis eller ej'],
  ];
  const chain = chainOf(workbook([goals, sheet('Begrepp', explained)]));
  expect(reading(chain, 'Begrepp').role).toBe('ignored');
  expect(chain.rows).toEqual([]);
});

test('a list of goals in two columns stays one', () => {
  const list = sheet('Mål', [
    ['Nr', 'KF-mål'],
    ['KF-mål 1', 'Alla elever klarar skolan'],
    ['KF-mål 2', 'Äldre ska leva ett tryggt liv'],
  ]);
  const chain = chainOf(workbook([list, sheet('SN', [['Socialnämnden'], [], ...first])]));
  expect(reading(chain, 'Mål')).toMatchObject({ role: 'register' });
  expect(chain.register.goals).toHaveLength(2);
});

describe('cards on a sheet with an ordinary table', () => {
  const table: Grid = [
    ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['2', 'Tryggare hemma', 'Andel trygga', 80, 60, 'Delvis'],
    [],
  ];
  const second = card('2', 'Fler måltider', 'Andel nöjda', 70, null, 'Uppfyllt');

  test('over it and under it are read, each row where it stands', () => {
    expect(rows(withGoals([...first, ...table, ...second]))).toEqual([
      '11 | 2 | Tryggare hemma | Andel trygga | 80 | 60 | delvis',
      '5 | 1 | Högre närvaro | Närvaro | 90 | 92 | uppfyllt',
      '15 | 2 | Fler måltider | Andel nöjda | 70 | empty | uppfyllt',
    ]);
    expect(found([...table, ...second])).toContain('MK303 B10');
  });

  test('that name no goal have none, also with the table’s own words for labels', () => {
    const [header = []] = table;
    const alone = header.map((label, at) => [label, [null, 'Fler måltider', 'Andel nöjda', 70, 71, 'Uppfyllt'][at]]);
    const chain = withGoals([...table, ...alone]);
    expect(rows(chain)).toContain('8 | – | Fler måltider | Andel nöjda | 70 | 71 | uppfyllt');
    expect(reading(chain).tables.map(({ columns }) => columns[0]?.column)).toEqual([0, 1]);
  });

  test('that tell of the table’s own indicators are no rows of their own', () => {
    const again = card('2', 'Tryggare hemma', 'Andel trygga', 80, 60, 'Delvis');
    expect(withGoals([...table, ...again]).rows).toHaveLength(1);
  });
});
