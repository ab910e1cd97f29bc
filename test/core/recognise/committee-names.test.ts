/** How a nämnd's name is shown, wherever it was written. */
import { chainOf, sheet, workbook } from './build.ts';

const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', 'Bedömning'];

test.each([
  ['kommunstyrelsen', 'Kommunstyrelsen'],
  ['Ansvarig: kommunstyrelsen', 'Kommunstyrelsen'],
  ['Västmark-Dalen miljö- och byggnadsnämnd', 'Västmark-Dalen miljö- och byggnadsnämnd'],
])('%s is shown as %s', (title, shown) => {
  const chain = chainOf(workbook([sheet('Blad1', [[title], [], head, [1, 'Trygghet', 'Andel', 80, 81, 'Uppfyllt']])]));
  expect(chain.committees).toEqual([shown]);
});
