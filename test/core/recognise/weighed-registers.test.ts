/** A list of goals that nobody refers to, beside the one, or the level of it, that the references do lead into. */
import type { Grid } from './build.ts';
import { chainOf, reading, sheet, workbook } from './build.ts';

const goals = ['Trygga uppväxtvillkor för alla barn', 'Ett näringsliv som växer', 'En god och nära omsorg'];
const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const follow = (name: string, ...references: (string | undefined)[]) =>
  sheet(name, [
    [name],
    [],
    header,
    ...references.map((goal, at) => [goal, `Fler ska nå mål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']),
  ]);
const nämnder = [
  follow('Socialnämnden', goals[2], goals[2], goals[0]),
  follow('Barnnämnden', goals[0], goals[1], goals[0]),
];
const idsOf = (chain: ReturnType<typeof chainOf>) => chain.rows.map((row) => row.reference.goalIds.join());

const own: Grid = [
  ['Nr', 'Mål'],
  [1, 'Kommunen ska vara en attraktiv arbetsgivare'],
  [2, 'Ekonomin är i balans'],
];
const plan: Grid = [['Strategisk plan'], [], ['Nr', 'Fokusområde'], ...goals.map((goal, at) => [at + 1, goal])];

test('a sheet called Mål that nobody cites gives way to the plan that they do', () => {
  const chain = chainOf(workbook([sheet('Mål', own), sheet('Strategi', plan), ...nämnder]));
  expect(reading(chain, 'Strategi').role).toBe('register');
  expect(idsOf(chain)).toEqual(['3', '3', '1', '1', '2', '1']);
});

test('a sheet called Mål that some cite stays, and the rest are broken links', () => {
  const cited = follow('Tekniska nämnden', 'Ekonomin är i balans', 'Ekonomin är i balans', 'Mer sol', 'Mer vind');
  const chain = chainOf(workbook([sheet('Mål', own), sheet('Strategi', plan), cited]));
  expect(idsOf(chain)).toEqual(['2', '2', '', '']);
});

test('the level that everybody cites is the goals', () => {
  const parts = [
    ['Alla barn läser', 'Alla barn trivs'],
    ['Fler jobb', 'Fler besökare'],
    ['Hemtjänst med få', 'Anhöriga får stöd'],
  ];
  const list = goals.flatMap((goal, at) => (parts[at] as string[]).map((part) => [goal, part]));
  const chain = chainOf(workbook([sheet('KF-mål', [['Fokusområde', 'Inriktning'], ...list]), ...nämnder]));
  expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
  expect(idsOf(chain)).toEqual(['3', '3', '1', '1', '2', '1']);
});

test.each(['Kommunövergripande mål', 'Blad3'])('goals under the title of a list on the sheet %s', (name) => {
  const grid: Grid = [
    ['Kommunövergripande mål'],
    [],
    ['Perspektiv', 'Nr', 'Mål'],
    ['Kommuninvånaren', 1, goals[0]],
    [undefined, 2, goals[1]],
    ['Samhällsutveckling', 3, goals[2]],
  ];
  const chain = chainOf(workbook([sheet(name, grid), follow('Socialnämnden', '3', '1', '2')]));
  expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
});

test.each([
  ['KF1 Invånare', 'KF1', undefined],
  ['Målområde 1 Invånare', '', 'wrongLevel'],
])('a number and the name of a målområde: %s', (written, id, problem) => {
  const grid: Grid = [
    ['Nr', 'Målområde', 'Mål'],
    ['KF1', 'Invånare', 'Alla är trygga i vår kommun'],
    ['KF2', 'Invånare', 'Fler får arbete och egen försörjning'],
    ['KF3', 'Företag', 'Näringslivet växer i hela kommunen'],
  ];
  const [row] = chainOf(workbook([sheet('KF-mål', grid), follow('Socialnämnden', written, 'KF2', 'KF3')])).rows;
  expect([row?.reference.goalIds.join(), row?.reference.problem?.kind]).toEqual([id, problem]);
});
