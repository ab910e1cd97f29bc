/** A nämnd's goals and, under each, its measures in one column whose header names only one of the two. */
import { bold, chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Omsorgen är trygg och värdig'],
  ['2', 'Näringslivet växer hållbart'],
]);
const read = (grid: Grid) => {
  const chain = chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
  return chain.rows.map(({ reference, subGoal, indicator }) => [reference.goalIds.join(), subGoal.text, indicator]);
};
const values = ['Utfall 2026', 'Målvärde 2026', 'Måluppfyllelse'];

test.each(['Delmål', 'Mål', 'Nämndens mål', 'Indikator', 'Indikatorer per delmål', 'Delmål med tillhörande mått'])(
  '"%s" over both',
  (header) => {
    expect(
      read([
        [header, ...values],
        ['Mål 1. Omsorgen är trygg och värdig'],
        ['Hemtjänsten ska uppskattas mer', null, null, 'Uppfyllt'],
        ['Andel nöjda i hemtjänsten', 85, 80],
        ['Antal personal på 14 dagar', 12, 14],
        ['Mål 2. Näringslivet växer hållbart'],
        ['Företagen får snabba besked', null, null, 'Delvis uppfyllt'],
        ['Andel ärenden i tid', 85, 90],
      ]),
    ).toEqual([
      ['1', 'Hemtjänsten ska uppskattas mer', 'Andel nöjda i hemtjänsten'],
      ['1', 'Hemtjänsten ska uppskattas mer', 'Antal personal på 14 dagar'],
      ['2', 'Företagen får snabba besked', 'Andel ärenden i tid'],
    ]);
  },
);

test('delmål numbered as parts of a goal, how it went in a sentence and a closing note', () => {
  expect(
    read([
      ['Delmål', ...values.slice(0, 2)],
      [bold('Mål 1. Omsorgen är trygg och värdig')],
      [bold('1A. Maten ska smaka gott')],
      ['Andel nöjda med maten', 85, 80],
      ['Utvärdering: Målet uppfylls.'],
      [bold('Eget mål')],
      [bold('1B. Boendena ska vara trygga')],
      ['Andel trygga', 85, 90],
      ['Utvärdering: Målet uppfylls delvis.'],
      ['I snittet ingår ej alla kommuner, se vilka i Kolada.'],
    ]),
  ).toEqual([
    ['1', '1A. Maten ska smaka gott', 'Andel nöjda med maten'],
    ['', '1B. Boendena ska vara trygga', 'Andel trygga'],
  ]);
});

test('delmål with figures of their own right under the KF-mål are no measures', () => {
  const rows = read([
    ['Delmål', ...values],
    ['Mål 1. Omsorgen är trygg och värdig'],
    ['Hemtjänsten ska uppskattas mer', 85, 80, 'Uppfyllt'],
    ['Mål 2. Näringslivet växer hållbart'],
    ['Företagen får snabba besked', 85, 90, 'Delvis uppfyllt'],
  ]);
  expect(rows.map(([goal, subGoal]) => [goal, subGoal])).toEqual([
    ['1', 'Hemtjänsten ska uppskattas mer'],
    ['2', 'Företagen får snabba besked'],
  ]);
});
