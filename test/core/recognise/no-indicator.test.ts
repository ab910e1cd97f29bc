/** The cell of the indicator says that there is none: a delmål that nothing measures. */
import { saysNoIndicator } from '../../../src/core/parse/index.ts';
import { chainOfGrid } from './build.ts';

const head = ['KF-mål', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const measured = ['KF 2', 'Fler ska bli behöriga', 'Andel behöriga', 88, 80, 'Delvis', 'Nja'];
const indicators = (...rows: (string | number | null)[][]) =>
  chainOfGrid([['Socialnämnden'], head, ...rows, measured]).rows.map(({ indicator }) => indicator);

test.each([
  ...['Saknas', '–', '-', '?', 'Ingen indikator', 'Inga indikatorer', 'Indikator saknas', 'Ej framtagen', 'Tas fram'],
  ...['Under framtagande', 'Indikator tas fram under året', 'Ej fastställd ännu', 'N/A', 'Utgår', 'Saknar indikator'],
  ...['Mått saknas, tas fram under 2026', 'Ska tas fram', 'Inget mått finns', 'Ej aktuellt', 'Indikator ej framtagen'],
])('%s is no indicator', (text) => {
  expect(indicators(['KF 1', 'Kortare väntetid', text, null, null, 'Delvis', 'Nja'])).toEqual([null, 'Andel behöriga']);
});

test.each([
  ...[
    'Ingen indikator ska försämras',
    'Saknade genomförandeplaner',
    'Inga avvikelser i tillsynen',
    'Under 5 dagars väntan',
  ],
  ...[
    'Ej genomförda besök',
    'Mätning av buller',
    'Nyckeltal för personal',
    'Saknar stadigvarande bostad',
    '"',
    '-"-',
    "''",
  ],
  ...['Ej återbesökta', 'Ingen väntetid', 'Indikator 1', 'Tas fram en plan', 'Beslut fattas inom fyra månader', ',,'],
])('%s is a name, or that of the row above', (text) => {
  expect(saysNoIndicator(text)).toBe(false);
});

test('under the indicators of a delmål a dash adds no row; figures do', () => {
  const more = (...values: (number | null)[]) => [null, null, '–', ...values, null, null];
  const goal = ['KF 1', 'Kortare väntetid', 'Antal dagar', 60, 55, 'Uppfyllt', null];
  expect(indicators(goal, more(null, null))).toEqual(['Antal dagar', 'Andel behöriga']);
  expect(indicators(goal, more(5, 4))).toEqual(['Antal dagar', null, 'Andel behöriga']);
});
