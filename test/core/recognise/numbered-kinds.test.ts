/** Goals of several kinds, each numbered from 1: "Verksamhetsmål 1", "Finansiellt mål 1". */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const service = ['Fler elever når gymnasiet', 'Äldre känner sig trygga hemma', 'Bygglov ges i rätt tid'];
const money = ['Resultatet är två procent av skatterna', 'Investeringarna betalas med egna medel'];
const head = ['KF-mål', 'Nämndens mål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', 'Bedömning'];
const cited = ['Verksamhetsmål 1', 'Finansiellt mål 1', 'Verksamhetsmål 2', 'Finansiellt mål 2', 'Verksamhetsmål 3'];
const meant = [service[0], money[0], service[1], money[1], service[2]];

/** The goals that the references lead to, in words. */
function led(list: Grid | null, references: readonly string[] = cited) {
  const rows = references.map((text, at) => [text, `Eget mål ${'abcdef'[at]}`, 'Andel', 80, 81, 'Uppfyllt']);
  const own = sheet('Socialnämnden', [['Socialnämnden, delårsrapport 2025'], [], head, ...rows]);
  const chain = chainOf(workbook(list ? [sheet('Mål', list), own] : [own]));
  const texts = new Map(chain.register.goals.map(({ id, text }) => [id, text]));
  return chain.rows.map(({ reference }) => reference.goalIds.map((id) => texts.get(id)).join());
}
const numbered = (texts: readonly string[], word = '') => texts.map((text, at) => [`${word}${at + 1}`, text]);

test.each<[string, Grid]>([
  [
    'with the word in the column of the numbers',
    [['Nr', 'Mål'], ...numbered(service, 'Verksamhetsmål '), ...numbered(money, 'Finansiellt mål ')],
  ],
  [
    'with the other kind first',
    [['Nr', 'Mål'], ...numbered(money, 'Finansiellt mål '), ...numbered(service, 'Verksamhetsmål ')],
  ],
  [
    'in a column beside',
    [
      ['Typ', 'Nr', 'KF-mål'],
      ...numbered(service).map((row) => ['Verksamhetsmål', ...row]),
      ...numbered(money).map((row) => ['Finansiellt mål', ...row]),
    ],
  ],
  [
    'in the headers of two lists',
    [['Nr', 'Verksamhetsmål'], ...numbered(service), [], ['Nr', 'Finansiella mål'], ...numbered(money)],
  ],
  [
    'over each list',
    [
      ...[['Verksamhetsmål'], ['Nr', 'Mål'], ...numbered(service)],
      ...[[], ['Finansiella mål'], ['Nr', 'Mål'], ...numbered(money)],
    ],
  ],
])('%s: each reference goes to its own kind', (_, list) => {
  expect(led(list)).toEqual(meant);
  expect(
    led(
      list,
      cited.map((word, at) => `${word}: ${meant[at]}`),
    ),
  ).toEqual(meant);
});

test('a number alone may be of either kind, and a number that the kind has not is none', () => {
  const list = [['Nr', 'Mål'], ...numbered(service, 'Resursmål '), ...numbered(money, 'Medborgarmål ')];
  expect(led(list, ['1', '3', 'Medborgarmål 3'])).toEqual(['', service[2], '']);
});

test('no list: the kinds are kept apart', () => {
  expect(led(null)).toEqual(cited);
});
