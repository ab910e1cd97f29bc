/** Cards with their labels down the side, each headed by its delmål without a label. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

type Card = readonly [heading: string, ...labelled: (readonly [string, string | number | null])[]];
const register = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Trygga invånare'],
  [2, 'Nöjda invånare'],
]);
const read = (known: boolean, ...cards: readonly Card[]) => {
  const rows: Grid = cards.flatMap(([heading, ...labelled]) => [[heading], ...labelled.map((pair) => [...pair]), []]);
  const sheets = [
    ...(known ? [register] : []),
    sheet('Socialnämnden', [['Socialnämnden'], ['Delår 2025'], [], ...rows]),
  ];
  return chainOf(workbook(sheets));
};
const card = (heading: string, goal: number, measure: string, status = 'Uppfyllt'): Card => [
  heading,
  ['KF-mål:', goal],
  ['Indikator:', measure],
  ['Målvärde:', 80],
  ['Utfall:', 82],
  ['Bedömning:', status],
];

test('the headings are the delmål, also where two have the same measure', () => {
  const { rows } = read(true, card('Fler ska cykla', 1, 'Andel nöjda'), card('Maten ska vara god', 2, 'Andel nöjda'));
  expect(rows.map(({ subGoal }) => subGoal.text)).toEqual(['Fler ska cykla', 'Maten ska vara god']);
  expect(rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2']);
});

test('a single card, a blank row under the title', () =>
  expect(read(true, card('Fler ska cykla', 1, 'Andel nöjda')).rows[0]?.subGoal.text).toBe('Fler ska cykla'));

const kumla = (heading: string, area: string, outcome: string | null, status: string | null): Card => [
  heading,
  ['Strategiskt område:', area],
  ['Mått kopplat till målet:', `Andel för ${heading}`],
  ['Önskat läge:', 'Över 80 procent'],
  ['2025:', outcome],
  ['Måluppfyllelse:', status],
  ['Kommentar:', null],
];
test('labels that few of are listed words, and what one card leaves blank', () => {
  const chain = read(
    false,
    kumla('Det ska vara lätt att få kontakt', 'Service', '84 procent', 'Målet nås'),
    kumla('Alla ska kunna påverka', 'Demokrati', null, 'Målet nås delvis'),
    kumla('Brukarna ska få hjälp', 'Service', '79 procent', null),
  );
  expect(chain.rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2', '1']);
  expect(chain.rows.map(({ outcome }) => outcome.number ?? outcome.missing)).toEqual([84, 'empty', 79]);
});

test('a card that has a label for the delmål is not named by what stands over it', () => {
  const labelled = (heading: string, name: string): Card => {
    const [, ...pairs] = card(heading, 1, 'Andel nöjda');
    return [heading, ['Nämndmål:', name], ...pairs];
  };
  const { rows } = read(true, labelled('Kort nummer ett', 'Fler ska cykla'), labelled('Kort nummer två', 'God mat'));
  expect(rows.map(({ subGoal }) => subGoal.text)).toEqual(['Fler ska cykla', 'God mat']);
});
