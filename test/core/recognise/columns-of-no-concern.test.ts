/** Columns that say nothing of what is asked, under words nobody has listed: they change nothing, whatever stands in them. */
import { chainOfGrid, columnsOf } from './build.ts';
import type { Grid } from './build.ts';

const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const rows: Grid = [
  ['KF 5', 'Nöjda brukare', 'Andel nöjda brukare', 80, 82, 'Uppfyllt', 'Fler har svarat än i fjol.'],
  ['KF 1', 'God ekonomi', 'Kommunens soliditet', 30, 31, 'Uppfyllt', 'Resultatet är stabilt.'],
  ['KF 2', 'Grön el i lokaler', 'Andel grön el', 90, 85, 'Delvis uppfyllt', 'Upphandlingen dröjer.'],
];
const cells: Readonly<Record<string, readonly [string | number, string | number, string | number]>> = {
  'Agenda 2030': ['Mål 3', 'Mål 8', 'Mål 7'],
  Barnkonventionen: ['Ja', 'Nej', 'Ja'],
  Prioritet: ['Hög', 'Låg', 'Medel'],
  Riskklass: [1, 3, 2],
  Riskbedömning: ['Hög', 'Låg', 'Medel'],
  Åtgärdsstatus: ['Pågår', 'Klar', 'Ej påbörjad'],
  'Andra kommuner': [78, 29, 91],
  Mättidpunkt: ['Höst', 'Vår', 'Höst'],
  Publiceras: ['Ja', 'Ja', 'Nej'],
  'Antal mätningar': [4, 1, 12],
  Verksamhetskod: [510, 600, 710],
  Diarienummer: ['KS 2025/0123', 'KS 2025/0007', 'KS 2025/0511'],
  'Kostnad (tkr)': [120, 80, 340],
};

/** The table without some of its columns, with a column of no concern put in before column `at`. */
function withColumn(name: string, at: number, left: readonly string[]): Grid {
  const put = (row: readonly unknown[], value: string | number, kept: readonly number[]) => {
    const out = kept.map((column) => row[column]);
    return [...out.slice(0, at), value, ...out.slice(at)];
  };
  const kept = header.flatMap((field, column) => (left.includes(field) ? [] : [column]));
  return [
    ['Socialnämnden'],
    [],
    put(header, name, kept),
    ...rows.map((row, i) => put(row, cells[name]![i as 0 | 1 | 2], kept)),
  ] as Grid;
}

const seen = (grid: Grid) =>
  chainOfGrid(grid).rows.map(({ subGoal, indicator, target, outcome, assessment, direction }) => [
    subGoal.reference.goalIds,
    subGoal.text,
    indicator,
    target.number,
    outcome.number,
    assessment.status,
    direction,
  ]);
const without = (left: readonly string[]): Grid => [
  ['Socialnämnden'],
  [],
  ...[header, ...rows].map((row) => row.filter((_, column) => !left.includes(header[column] as string))),
];

describe.each([[[]], [['KF-mål']], [['Målvärde']], [['Utfall']], [['Bedömning']]])('a table that lacks %j', (left) => {
  const expected = seen(without(left));
  const places = Array.from({ length: 6 }, (_, i) => i + 1);
  test.each(Object.keys(cells))('%s', (name) => {
    for (const at of places) expect([at, seen(withColumn(name, at, left))]).toEqual([at, expected]);
  });
});

test('words that goals bear too, right of what is measured and under a header that speaks of no goals', () => {
  const columns = columnsOf(
    chainOfGrid([
      ['Socialnämnden'],
      [],
      ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Politikområde'],
      ['God ekonomi', 'Kommunens soliditet', 30, 31, 'Uppfyllt', 'Ekonomi'],
      ['Grön el i lokaler', 'Andel grön el', 90, 85, 'Delvis uppfyllt', 'Miljö'],
    ]),
  );
  expect(columns).not.toHaveProperty('kfRef');
});

test('a cost among target and assessment leaves the labels before a blank column where they are', () => {
  const columns = columnsOf(
    chainOfGrid([
      ['Socialnämnden'],
      [],
      ['Delmål', 'Indikatorns namn', null, 'Mål 2025', 'Kostnad (tkr)', 'Utfall', 'Uppfyllt?'],
      ['Nöjda brukare', 'Andel nöjda', null, 'Minst 80', 554, 82, 'Ja'],
    ]),
  );
  expect(columns).toMatchObject({ delmal: 'A', indikator: 'B', malvarde: 'D', utfall: 'F', bedomning: 'G' });
});

test.each([
  [0, ['Kommun', 'Nämnd', 'Nämnd']],
  [0, [1, 2, 2]],
  [7, ['Kommun', 'Nämnd', 'Enhet']],
])('"Nivå" in column %i over %j is no level to reach', (at, levels) => {
  const put = (row: readonly unknown[], value: unknown) => [...row.slice(0, at), value, ...row.slice(at)];
  const grid = [['Socialnämnden'], [], put(header, 'Nivå'), ...rows.map((row, i) => put(row, levels[i]))] as Grid;
  expect(seen(grid)).toEqual(seen(without([])));
});
