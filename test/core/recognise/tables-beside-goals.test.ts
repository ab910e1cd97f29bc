/** Tables under or over the goals of a nämnd's sheet: key figures with levels to reach, risks, internal control. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const register = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'En trygg kommun att leva i'],
  [2, 'En skola där alla lyckas'],
]);
const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Mål 2025', 'Utfall aug 2025', 'Bedömning', 'Kommentar'];
const goals: Grid = [
  [1, 'Fler ska känna sig trygga', 'Andel trygga', 75, 76, 'Uppfyllt'],
  [2, 'Fler ska nå målen', 'Andel behöriga', 88, 86, 'Delvis uppfyllt', 'Vakanser.'],
];
const keyFigures: Grid = [
  ['Nyckeltal', 'Utfall 2024', 'Mål 2025', 'Utfall aug 2025'],
  ['Antal elever', 812, 820, 815],
  ['Kostnad per elev, tkr', 118, 120, 121],
];
const volumes: Grid = [
  ['Volymmått', 'Plan', 'Utfall'],
  ['Antal brukare', 124, 122],
  ['Antal bygglov', 80, 75],
];
const risks: Grid = [
  ['Risk', 'Sannolikhet', 'Konsekvens', 'Åtgärd'],
  ['Bemanning', 'Hög', 'Stor', 'Rekrytera'],
  ['IT-avbrott', 'Låg', 'Stor', 'Backup'],
];
const control: Grid = [
  ['Nr', 'Kontrollmoment', 'Risk', 'Status', 'Kommentar'],
  [1, 'Attest', 'Felaktiga utbetalningar', 'Genomförd', 'Inga avvikelser'],
  [2, 'Behörigheter', 'Obehörig åtkomst', 'Pågår'],
];
const title = [['Socialnämnden'], ['Delårsrapport 2025-08-31'], []];
const read = (grid: Grid) => chainOf(workbook([register, sheet('SN', [...title, ...grid])]));
const indicators = (grid: Grid) => read(grid).rows.map(({ indicator }) => indicator);

test.each([
  ['key figures', keyFigures],
  ['volumes', volumes],
  ['risks', risks],
  ['internal control', control],
])('%s under or over the goals are none', (_, other) => {
  for (const grid of [
    [header, ...goals, [], ...other],
    [header, ...goals, [], ['Övrigt'], ...other],
    [...other, [], header, ...goals],
  ])
    expect(indicators(grid)).toEqual(['Andel trygga', 'Andel behöriga']);
});

test('which rows are of another table is said', () => {
  const { sheets } = read([header, ...goals, [], ...keyFigures]);
  expect(sheets[1]?.skippedRows.map(({ row, why }) => [row + 1, why])).toEqual(
    [8, 9, 10].map((row) => [row, 'otherTable']),
  );
});

test('key figures that are all there is, or the other half of the goals, are read', () => {
  expect(indicators(keyFigures)).toHaveLength(2);
  const short = goals.map((row) => [row[0], row[1], row[5]]);
  expect(indicators([['KF-mål', 'Nämndmål', 'Bedömning'], ...short, [], ...keyFigures])).toHaveLength(4);
});

test('key figures under a heading of a goal or delmål are its indicators', () => {
  for (const heading of ['Delmål 5: Fler elever ska lyckas', 'Mål 2: En skola där alla lyckas'])
    expect(indicators([header, ...goals, [], [heading], ...keyFigures])).toHaveLength(4);
});
