/** Columns that say why, beside those that say how it went. */
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Alla elever klarar skolan'],
]);
const reasons = ['Målet nås.', 'På god väg', 'Nästan i mål. Läget har påverkat.'];
const read = (judged: string, why: string) =>
  chainOf(
    workbook([
      goals,
      sheet('Socialnämnden', [
        ['Socialnämnden'],
        [],
        ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', judged, why],
        ...reasons.map((said, at) => [1, `Mål ${'abc'[at]}`, 'Andel', 80, 81, ['Ja', 'Ja', 'Delvis'][at], said]),
      ]),
    ]),
  );

test.each([
  'Förklara bedömningen',
  'Motivera bedömningen',
  'Kommentar till bedömningen',
  'Kommentar bedömning',
  'Förklaring till prognos',
  'Motivering till prognosen',
])('%s is the comment, whatever it mentions', (why) => {
  for (const judged of ['Bedöms målet uppnås?', 'Prognos helår', 'Status', 'Bedömning']) {
    const chain = read(judged, why);
    expect(columnsOf(chain)).toMatchObject({ kommentar: 'G' });
    expect(chain.rows.map(({ assessment }) => assessment.status)).toEqual(['uppfyllt', 'uppfyllt', 'delvis']);
    expect(chain.rows.map(({ comment }) => comment)).toEqual(reasons);
  }
});
