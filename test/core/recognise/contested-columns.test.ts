/** Two headers that mean the same field: the cells tell which of the columns is what its header says, wherever it stands. */
import { chainOfGrid, columnsOf } from './build.ts';
import type { Grid } from './build.ts';

const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const rows = [
  ['KF 5', 'Nöjda brukare', 'Andel nöjda brukare', 80, 82, 'Uppfyllt', 'Fler har svarat.'],
  ['KF 1', 'God ekonomi', 'Kommunens soliditet', 30, 29, 'Delvis uppfyllt', 'Resultatet är stabilt.'],
  ['KF 2', 'Grön el i lokaler', 'Andel grön el', 90, 70, 'Ej uppfyllt', 'Upphandlingen dröjer.'],
];
const withColumn = (name: string, cells: readonly (string | number | null)[], at: number): Grid => {
  const put = (row: readonly unknown[], value: unknown) => [...row.slice(0, at), value, ...row.slice(at)];
  return [['Socialnämnden'], [], put(header, name), ...rows.map((row, i) => put(row, cells[i]))] as Grid;
};
const work = ['Pågår', 'Avslutad', 'Ej påbörjad'];
const none = [null, null, null];

describe.each([1, 3, 6])('before or after the column that holds it (column %i)', (at) => {
  test.each([
    ['malvarde', 'Målvärde', 'Nivå', ['Nämnd', 'Nämnd', 'Enhet']],
    ['malvarde', 'Målvärde', 'Ambitionsnivå', ['Bas', 'Bas', 'Hög']],
    ['malvarde', 'Målvärde', 'Plan', ['Äldreplan', 'Budget', 'Klimatplan']],
    ['utfall', 'Utfall', 'Värde', ['Omtanke', 'Ansvar', 'Mod']],
    ['utfall', 'Utfall', 'Resultat', none],
    ['bedomning', 'Bedömning', 'Status', work],
    ['bedomning', 'Bedömning', 'Läge', ['Centrum', 'Norr', 'Söder']],
    ['bedomning', 'Bedömning', 'Trafikljus', none],
    ['indikator', 'Indikator', 'Mått', ['Andel', 'Andel', 'Andel']],
  ])('%s is %s, not %s over %j', (field, own, name, cells) => {
    const chain = chainOfGrid(withColumn(name, cells, at));
    const column = header.indexOf(own) + (header.indexOf(own) >= at ? 1 : 0);
    expect(columnsOf(chain)[field]).toBe('ABCDEFGH'[column]);
    expect(chain.rows.map(({ target, outcome }) => [target.number, outcome.number])).toEqual([
      [80, 82],
      [30, 29],
      [90, 70],
    ]);
    expect(chain.rows.map(({ assessment }) => assessment.status)).toEqual(['uppfyllt', 'delvis', 'ej']);
  });
});

test('colours under Status are the assessment where Bedömning is empty', () => {
  const grid = withColumn('Status', ['Grön', 'Gul', 'Röd'], 5).map((row, i) =>
    i < 3 ? row : [...row.slice(0, 6), null, ...row.slice(7)],
  ) as Grid;
  expect(chainOfGrid(grid).rows.map(({ assessment }) => assessment.status)).toEqual(['uppfyllt', 'delvis', 'ej']);
});

test('how the work goes is the assessment where nothing else is', () => {
  const alone = header.map((name) => (name === 'Bedömning' ? 'Status' : name));
  const grid = [['Socialnämnden'], [], alone, ...rows.map((row, i) => [...row.slice(0, 5), work[i], row[6]])] as Grid;
  expect(columnsOf(chainOfGrid(grid))).toMatchObject({ bedomning: 'F' });
});
