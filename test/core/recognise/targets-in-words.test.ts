/** What it takes to reach a goal, said as a sentence; and the words that are to explain an assessment, not written yet. */
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const head = ['KF-mål', 'Nämndmål', 'Indikator'];
const rows = [
  ['KF 1', 'Äldre är trygga', 'Andel trygga äldre', '80 procent eller högre', 82, 'Uppnått', null],
  ['KF 2', 'Mindre matsvinn', 'Matsvinn per portion', '30 gram eller lägre', 39, 'Ej uppnått', null],
];
const read = (...rest: string[]) =>
  chainOf(workbook([sheet('Socialnämnden', [['Årsbokslut 2024'], [...head, ...rest], ...rows])]), {
    kind: 'arsbokslut',
    year: 2024,
  });

test.each([
  'Målet är uppnått när',
  'Målet uppnås när',
  'Målet är uppfyllt om',
  'Nås när',
  'När är målet uppnått?',
  'Vad ska uppnås',
  'Kriterier för måluppfyllelse',
  'Vi är nöjda när',
])('%s is the target, beside an outcome that names its year', (header) => {
  const chain = read(header, 'Utfall 2024', 'Måluppnåelse', 'Analys');
  expect(chain.rows.map(({ target }) => target.number)).toEqual([80, 30]);
  expect(columnsOf(chain, 'Socialnämnden')).toMatchObject({ malvarde: 'D', utfall: 'E', bedomning: 'F' });
});

test('an assessment at a time is still an assessment', () => {
  const chain = read('Målvärde', 'Utfall', 'Måluppfyllelse vid årsbokslut', 'Analys');
  expect(columnsOf(chain, 'Socialnämnden')).toMatchObject({ malvarde: 'D', bedomning: 'F' });
});

test('an empty Bedömning beside Målbedömning is where the words go', () => {
  expect(columnsOf(read('Målvärde', 'Utfall', 'Målbedömning', 'Bedömning'), 'Socialnämnden')).toMatchObject({
    bedomning: 'F',
    kommentar: 'G',
  });
  expect(
    columnsOf(read('Målvärde', 'Utfall', 'Nämndens bedömning', 'KS bedömning'), 'Socialnämnden')['kommentar'],
  ).toBeUndefined();
});
