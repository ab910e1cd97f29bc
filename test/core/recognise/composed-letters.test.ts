/** å, ä and ö as a Mac may write them, a letter and a mark of its own, are the same letters whatever kind of text they stand in. */
import { brief, chainOf, filled, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const register: Grid = [
  ['Mål nr', 'Kommunfullmäktiges mål'],
  [1, 'Här är det tryggt att växa upp'],
  [2, 'Vår miljö är frisk'],
];
const rows = (organ: string): Grid => [
  ['Delår 2025'],
  ['Teckenförklaring', filled('Målet är nått', 'gron'), filled('Når ej målet', 'rod')],
  [],
  [organ, 'Kommunfullmäktiges mål', 'Delmål', 'Mått', 'Enhet', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'],
  [
    'Överförmyndarnämnden',
    'Här är det tryggt att växa upp',
    'Fler är nöjda',
    'Nöjda',
    'kvällar',
    10,
    12,
    'Målet är nått',
    'Bra',
  ],
  [
    'Miljö- och byggnadsnämnden',
    'KF-mål 2',
    'Fler träd',
    'Träd',
    'träd',
    'högst två',
    'Mäts i höst',
    'Går ej att bedöma',
    '',
  ],
  [
    'Socialnämnden',
    'Vår miljö är frisk',
    'Fler är nöjda',
    'Andel nöjda',
    '%',
    80,
    70,
    filled(null, 'rod'),
    'Så är det',
  ],
  [
    'Räddningsnämnden',
    'Mål 7: Ökad hälsa',
    'Färre bränder',
    'Bränder',
    'st',
    'Fastställs i höst',
    3,
    'Nästan där',
    'Återkommer',
  ],
];
const read = (form: 'NFC' | 'NFD', organ: string, name: string) => {
  const inForm = (grid: Grid): Grid =>
    grid.map((row) =>
      row.map((cell) => JSON.parse(JSON.stringify(cell ?? null).normalize(form)) as (typeof row)[number]),
    );
  const book = workbook([
    sheet('KF-mål'.normalize(form), inForm(register)),
    sheet(name.normalize(form), inForm(rows(organ))),
  ]);
  const chain = chainOf(book, {});
  expect(chain.sheets.every(({ snapshot }) => book.sheets.includes(snapshot))).toBe(true);
  return [
    ...chain.sheets.map(({ role, committee }) => `${role} ${committee}`.normalize(form)),
    ...chain.rows.map((row) =>
      [brief(row), row.committee, row.unit, row.reference.goalIds, row.outcome.missing].join('|'),
    ),
    ...chain.committees,
  ].map((line) => line.normalize('NFC'));
};

test.each(['Nämnd', 'Organ', 'Organisation', 'Förvaltning', 'Bolag'])(
  'decomposed letters under %s are read as composed',
  (organ) => {
    for (const name of ['Måluppföljning', 'Räddningsnämnden', 'Mål 2'])
      expect(read('NFD', organ, name)).toEqual(read('NFC', organ, name));
    expect(read('NFD', organ, 'Uppföljning').slice(-4)).toEqual([
      'Överförmyndarnämnden',
      'Miljö- och byggnadsnämnden',
      'Socialnämnden',
      'Räddningsnämnden',
    ]);
  },
);
