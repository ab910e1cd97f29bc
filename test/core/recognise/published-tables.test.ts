/** Classes of layout met in published reports and in workbooks nobody had seen when the reader was written. */
import { chainOf, chainOfGrid, columnsOf, reading, sheet, workbook } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

test('several entries of a legend in one cell', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    ['Teckenförklaring: 1 = ej uppfyllt, 2 = delvis uppfyllt, 3 = uppfyllt'],
    [],
    head,
    ['KF 5', 'A', 'B', 80, 82, 3],
    ['KF 5', 'C', 'D', 80, 20, 1],
  ]);
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('"helår" under Prognos is a sub-heading like a year', () => {
  const chain = chainOf(
    workbook([
      sheet(
        'Socialnämnden',
        [
          ['Socialnämnden'],
          [],
          ['KF-mål', 'Delmål', 'Indikator', 'Utfall', null, 'Målvärde', 'Prognos', 'Bedömning'],
          [null, null, null, 'T1 2025', 'T2 2025', '2025', 'helår'],
          ['KF 5', 'Nöjda', 'Andel nöjda', 78, 82, 80, 83, 'Uppfyllt'],
        ],
        { merges: ['D3:E3'] },
      ),
    ]),
  );
  expect(columnsOf(chain)).toMatchObject({ utfall: 'E', malvarde: 'F', prognos: 'G', bedomning: 'H' });
  expect(reading(chain).headerRows).toEqual([2, 3]);
});

test('an outcome of the year before that is past the target does not turn the direction round', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025', 'Bedömning'],
    ['KF 5', 'Hållbart', 'Grad av egen finansiering', 76, 78, 75, 'Uppfyllt'],
  ]);
  expect(chain.rows[0]).toMatchObject({ direction: null });
});
