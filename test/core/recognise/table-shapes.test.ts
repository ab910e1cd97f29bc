/** Shapes that tables take in published reports: pages, splits, quarters, groups of headings, keys. */
import { briefs, chainOf, chainOfGrid, columnsOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [2, 'Barn och unga ska lyckas i skolan'],
  [3, 'Äldre ska ha ett tryggt och självständigt liv'],
]);
const read = (grid: Grid, merges: string[] = []) =>
  chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid], { merges })]));
const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

test('a header that returns at the top of a page does not end the delmål it stands in', () => {
  const chain = read([
    head,
    [3, 'Trygga äldre', 'Andel trygga', 90, 91, 'Uppfyllt'],
    head,
    [null, null, 'Andel nöjda', 80, 82],
    [2, 'Nå målen', 'Andel behöriga', 90, 86, 'Delvis'],
  ]);
  expect(briefs(chain).map((line) => line.split(' | ').slice(1, 4))).toEqual([
    ['3', 'Trygga äldre', 'Andel trygga'],
    ['3', 'Trygga äldre', 'Andel nöjda'],
    ['2', 'Nå målen', 'Andel behöriga'],
  ]);
});

test('Kvinnor, Män and Totalt with no word over them: the total is the outcome', () => {
  const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Kvinnor', 'Män', 'Totalt', 'Bedömning'];
  const chain = read([header, [3, 'Trygga äldre', 'Andel trygga', 90, 94, 90, 92, 'Uppfyllt']]);
  expect(columnsOf(chain)).toMatchObject({ utfall: 'G' });
});

test('Kvinnor and Män alone are the outcome together', () => {
  const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Kvinnor', 'Män', 'Bedömning'];
  const chain = read([header, [3, 'Trygga äldre', 'Andel trygga', 90, 94, 90, 'Uppfyllt']]);
  expect(chain.rows[0]?.outcome).toMatchObject({ women: 94, men: 90 });
});

test('of the quarters the last that had ended is the outcome', () => {
  const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Kv 1', 'Kv 2', 'Kv 3', 'Bedömning'];
  const rows = [
    [3, 'Trygga äldre', 'Andel trygga', 90, 91, 92, 93, 'Uppfyllt'],
    [2, 'Nå målen', 'Andel behöriga', 90, 81, 82, 83, 'Delvis'],
  ];
  expect(read([header, ...rows]).rows.map(({ outcome }) => outcome.number)).toEqual([92, 82]);
});

test('an outcome without a day goes before one of an earlier tertial', () => {
  const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall T1', 'Utfall', 'Bedömning'];
  const chain = read([header, [3, 'Trygga äldre', 'Andel trygga', 90, 88, 92, 'Uppfyllt']]);
  expect(columnsOf(chain)).toMatchObject({ utfallTidigare: 'E', utfall: 'F' });
});

test('headings of groups over a header of two rows', () => {
  const grid = [
    ['Mål', null, 'Uppföljning', null, null, null, 'Bedömning'],
    ['KF-mål', 'Nämndmål', 'Indikator', 'Utfall', null, 'Målvärde', 'Status'],
    [null, null, null, 2024, 'aug 2025', 2025],
    [2, 'Nå målen', 'Andel behöriga', 84, 86, 90, 'Delvis'],
  ];
  const chain = read(grid, ['A3:B3', 'C3:F3', 'D4:E4']);
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', utfall: 'E', malvarde: 'F' });
  expect(chain.rows).toHaveLength(1);
});

test('a key on one row under the table is no delmål', () => {
  const row = [3, 'Trygga äldre', 'Andel trygga', 90, 92, 'Uppfyllt'];
  expect(read([head, row, [], ['Grön = uppfyllt', 'Gul = delvis', 'Röd = ej uppfyllt']]).rows).toHaveLength(1);
});

test('a sheet whose rows say Totalt, Kvinnor and Män has rows', () => {
  const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Kön', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = read(
    [
      header,
      [3, 'Trygga äldre', 'Andel trygga', 'Totalt', 90, 92, 'Uppfyllt'],
      [null, null, null, 'Kvinnor', null, 94],
      [null, null, null, 'Män', null, 90],
    ],
    ['A4:A6', 'B4:B6', 'C4:C6'],
  );
  expect(chain.rows).toHaveLength(1);
  expect(chain.sheets.map(({ isEmptyTable }) => isEmptyTable)).toEqual([false, false]);
});

test('years over Mål and Utfall that nobody merged', () => {
  const grid = [
    ['KF-mål', 'Nämndmål', 'Indikator', '2024', null, '2025', null, 'Bedömning'],
    [null, null, null, 'Mål', 'Utfall', 'Mål', 'Utfall'],
    [3, 'Trygga äldre', 'Andel trygga', 88, 87, 90, 92, 'Uppfyllt'],
  ];
  expect(columnsOf(read(grid))).toMatchObject({ utfallTidigare: 'E', malvarde: 'F', utfall: 'G' });
});

test('two blank rows between the heading of a goal and its table', () => {
  const header = ['Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const block = (goal: string) => [[goal], [], [], header, ['Trygghet', 'Andel trygga', 90, 92, 'Uppfyllt'], []];
  const chain = read([
    ...block('KF-mål 2: Barn och unga ska lyckas i skolan'),
    ...block('KF-mål 3: Äldre ska ha ett tryggt och självständigt liv'),
  ]);
  expect(chain.rows.map(({ reference }) => reference.goalIds)).toEqual([['2'], ['3']]);
});

test('cells that say what their figures are make no header', () => {
  const chain = read([
    ['KF-mål', 'Nämndmål', 'Så mäter vi', 'Målvärde', 'Resultat', 'Måluppfyllelse'],
    [],
    [3, 'Trygga äldre', 'Andel trygga', 'Mål: minst 90 %', 'Utfall: 92,5 %', 'Uppfyllt'],
    ['3 Äldre', 'Trygga äldre', 'Soliditet inklusive alla åtaganden', 'Mål: minst 80 %', 'Utfall: 82,5 %', 'Uppfyllt'],
  ]);
  expect(chain.rows.map(({ indicator }) => indicator)).toEqual(['Andel trygga', 'Soliditet inklusive alla åtaganden']);
});

test('tertials over Utfall and Bedömning that nobody merged: the last column is of the last tertial', () => {
  const grid = [
    ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Tertial 1', null, 'Tertial 2', null],
    [null, null, null, null, 'Utfall', 'Bedömning', 'Utfall', 'Bedömning'],
    [3, 'Trygga äldre', 'Andel trygga', 90, 88, 'Delvis', 92, 'Uppfyllt'],
  ];
  expect(columnsOf(read(grid))).toMatchObject({ utfallTidigare: 'E', utfall: 'G', bedomning: 'H' });
});

test('a row that says how to fill in each column, with years, months and the colours to choose', () => {
  const chain = read([
    [...head, 'Kommentar'],
    ['Nr enligt budget', 'Max 100 tecken', 'Mätbart', '2025', 'jan–aug', 'Grön/Gul/Röd', 'Vid gul eller röd'],
    [3, 'Trygga äldre', 'Andel trygga', 90, 92, 'Uppfyllt'],
  ]);
  expect(chain.rows).toHaveLength(1);
});

test('under "Måluppfyllelse" over "Mål 2025 | Bedömning" each is what it says, though each word of the row divides a heading', () => {
  const chain = chainOfGrid(
    [
      ['Socialnämnden'],
      [],
      ['Mål och mått', null, null, 'Utfall', null, 'Måluppfyllelse', null, 'Kommentar'],
      ['KF-mål', 'Nämndmål', 'Indikator', '2024', '2025', 'Mål 2025', 'Bedömning', null],
      ['KF 1', 'Kortare kö', 'Antal i kö', 14, 12, 10, 'Delvis uppfyllt', 'Bra'],
      ['KF 2', 'Fler nöjda', 'Andel nöjda', 70, 82, 80, 'Uppfyllt', 'Bra'],
    ],
    {
      merges: ['A3:C3', 'D3:E3', 'F3:G3'],
    },
  );
  expect(columnsOf(chain)).toMatchObject({ utfall: 'E', malvarde: 'F', bedomning: 'G' });
});

test('"Uppföljning 2025" over "Bokslut 2024 | Utfall 2025-12-31": the outcome is the one that says so', () => {
  const chain = chainOfGrid(
    [
      ['Socialnämnden'],
      ['Bokslut 2025'],
      ['Mål och indikatorer', null, null, 'Uppföljning 2025', null, null, null, null],
      ['KF-mål', 'Nämndmål', 'Indikator', 'Bedömning', 'Startvärde', 'Bokslut 2024', 'Utfall 2025-12-31', 'Målvärde'],
      ['KF 1', 'Kortare kö', 'Antal i kö', 'Delvis uppfyllt', 18, 14, 12, 10],
      ['KF 2', 'Fler nöjda', 'Andel nöjda', 'Uppfyllt', 60, 70, 82, 80],
    ],
    { merges: ['A3:C3', 'D3:H3'] },
  );
  expect(columnsOf(chain).utfall).toBe('G');
});
