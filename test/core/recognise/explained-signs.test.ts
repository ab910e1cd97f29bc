/** Assessments by signs that the sheet's own key explains, under headers that mean something else, or nothing. */
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Alla elever klarar skolan'],
]);
const keys = {
  arrows: ['↑', '→', '↓'],
  grades: ['A', 'B', 'C'],
  words: ['Starkt', 'Halvvägs', 'Svagt'],
};
const meanings = ['Målet uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt'];
const read = (header: string, signs: readonly string[], key: readonly string[], beside: string | null = null) =>
  chainOf(
    workbook([
      goals,
      sheet('Socialnämnden', [
        ['Socialnämnden'],
        ...key.map((sign, at) => [`${sign} = ${meanings[at]}`]),
        [],
        ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', header, beside],
        ...signs.map((sign, at) => [1, `Mål ${'abc'[at]}`, 'Andel', 80, 81, sign, beside && 'Delvis']),
      ]),
    ]),
  );
const statuses = (chain: ReturnType<typeof read>) => chain.rows.map(({ assessment }) => assessment.status);

describe.each(Object.entries(keys))('%s', (_, signs) => {
  test.each(['Läget', 'Nuläge', 'Betyg'])('under %s, explained over the table', (header) => {
    const chain = read(header, signs, signs);
    expect(columnsOf(chain)).toMatchObject({ utfall: 'E', bedomning: 'F' });
    expect(statuses(chain)).toEqual(['uppfyllt', 'delvis', 'ej']);
  });
  test('are no assessment where another column is', () => {
    const chain = read('Betyg', signs, signs, 'Bedömning');
    expect(columnsOf(chain)).toMatchObject({ bedomning: 'G' });
    expect(statuses(chain)).toEqual(['delvis', 'delvis', 'delvis']);
  });
  test('are nothing that anybody has explained', () => {
    expect(columnsOf(read('Betyg', signs, []))).not.toHaveProperty('bedomning');
  });
});
