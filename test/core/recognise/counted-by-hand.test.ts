/** Rows in which somebody counts the goals of a table by hand: said of its rows, and none of them. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const register = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Alla elever ska nå målen'],
  [2, 'Trygga miljöer för alla'],
]);
const table = [
  ['KF-mål', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
  [1, 'Fler behöriga lärare', 'Andel behöriga lärare', 80, 82, 'Uppfyllt'],
  [2, 'Maten ska vara god', 'Andel nöjda', 90, 85, 'Delvis uppfyllt'],
  [2, 'Skolgårdarna ska vara trygga', 'Andel trygga', 90, 91, 'Uppfyllt'],
  [2, 'Fler ska läsa på fritiden', 'Antal lån per elev', 20, 15, 'Ej uppfyllt'],
];
const own = table.slice(1).map((row) => row[1]);
const delmal = (after: Grid) =>
  chainOf(workbook([register, sheet('Skola', [['Delårsrapport 2025'], [], ...table, ...after])])).rows.map(
    ({ subGoal }) => subGoal.text,
  );

describe.each([
  ['right under the table', []],
  ['after a blank row', [[]]],
])('%s', (_, gap) => {
  describe.each([
    ['first', []],
    ['among the delmål', [null]],
    ['among the indicators', [null, null]],
  ])('%s', (__, before) => {
    test.each([
      [
        [
          ['Antal nämndmål:', 4],
          ['varav god måluppfyllelse:', 2],
        ],
      ],
      [
        [
          ['Uppfyllda mål', 3],
          ['Delvis uppfyllda mål', 1],
          ['Ej uppfyllda mål', 0],
        ],
      ],
      [[['Antal indikatorer totalt', 5]]],
      [[['Sammanfattning:'], ['Gröna:', 3], ['Gula:', 1], ['Röda:', 1]]],
      [[['Gröna:', 3, 'Gula:', 1, 'Röda:', 1]]],
      [
        [
          ['Antal mål', 'Uppfyllda', 'Delvis', 'Ej'],
          [5, 3, 1, 1],
        ],
      ],
      [
        [
          ['Uppfyllt', 3],
          ['Delvis uppfyllt', 1],
        ],
      ],
      [[['Måluppfyllelse totalt:', '60 %']]],
      [[['Måluppfyllelse', '3 av 5']]],
      [[['Andel uppnådda mål', '67 %']]],
      [
        [
          ['Mål som uppfylls', 3],
          ['Mål som inte uppfylls', 2],
        ],
      ],
      [[['Antal indikatorer som når målvärdet', 3]]],
      [[['3 av 5 mål uppfyllda']]],
      [[['Sammanfattning: 2 gröna, 1 gul, 1 röd']]],
    ])('%j', (counts: Grid) => {
      expect(delmal([...gap, ...counts.map((row) => [...before, ...row])])).toEqual(own);
    });
  });
});

test('a delmål about how many goals are reached is one', () => {
  const rows = [
    [1, 'Antalet uppfyllda mål ska öka', 'Andel uppfyllda mål', 80, 75, 'Delvis uppfyllt'],
    [2, 'Uppfyllda mål', 'Andel uppfyllda nämndmål', 80, 75, 'Delvis uppfyllt'],
    [2, 'Antal uppfyllda mål', 'Antal uppfyllda nämndmål', 8, 7, 'Delvis uppfyllt'],
    [2, 'Hög måluppfyllelse', 'Meritvärde', 230, 225, 'Delvis uppfyllt'],
    [null, null, 'Andel uppfyllda delmål', 80, 75, 'Delvis uppfyllt'],
  ];
  expect(delmal(rows)).toEqual([...own, ...rows.slice(0, 4).map((row) => row[1]), 'Hög måluppfyllelse']);
});

test('the rows that count are named among those left out', () => {
  const chain = chainOf(
    workbook([register, sheet('Skola', [['Delårsrapport 2025'], [], ...table, [null, 'Gröna:', 3]])]),
  );
  expect(JSON.stringify(chain.sheets)).toContain('"sum"');
});
