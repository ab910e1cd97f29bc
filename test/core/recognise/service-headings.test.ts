/** One sheet for the whole kommun: each nämnd's rows under its name, also where that says only what the nämnd does. */
import { bold, chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const register = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'En trygg kommun att leva i'],
  [2, 'En skola där alla lyckas'],
  [3, 'Ett växande näringsliv'],
  [4, 'En hållbar ekonomi'],
]);
const header = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const title = [['Delårsrapport 2026'], ['Uppföljning av mål'], []];
const row = (goal: number, at: string) => [goal, `Delmål ${goal} ${at}`, `Andel nöjda ${goal}`, 80, 85, 'Uppfyllt'];

/** Whose the rows are, under headings with the goals given for each. */
function committees(headings: readonly string[], goals: readonly number[][], name = 'Uppföljning', repeated = false) {
  const blocks = headings.flatMap((text, at): Grid => [
    [bold(text)],
    ...(repeated ? [header] : []),
    ...(goals[at] as number[]).map((goal) => row(goal, text)),
    [],
  ]);
  const grid = [...title, ...(repeated ? [] : [header]), ...blocks];
  return chainOf(workbook([register, sheet(name, grid)])).committees;
}
const shared = [
  [1, 2],
  [2, 3],
  [3, 4],
];
const services = ['Barn & skola', 'Vård och omsorg', 'Samhällsbyggnad'];

test.each([
  ['called by what they do', services],
  ['some called by their names', ['Kommunstyrelsen', 'Socialtjänst', 'Teknik och service']],
  ['one by neither', ['Kommunstyrelsen', 'VA SYD', 'Kultur och fritid']],
])('nämnder %s', (_, names) => {
  expect(committees(names, shared)).toEqual(names);
  expect(committees(names, shared, 'Uppföljning', true)).toEqual(names);
});

test.each([
  ['by name', ['Kommunstyrelsen', 'Socialnämnden', 'Tekniska nämnden']],
  ['by what they do', services],
])('numbered nämnder %s: the number is no goal’s', (_, names) => {
  const numbered = names.map((name, at) => `${at + 1}${at === 1 ? '' : '.'} ${name}`);
  expect(committees(numbered, shared)).toEqual(names);
  expect(committees(numbered, shared, 'Uppföljning', true)).toEqual(names);
});

test('a goal of the register is one, also where a nämnd could be called so', () => {
  const goals = sheet('KF-mål', [
    ['Nr', 'KF-mål'],
    [1, 'Barn & skola'],
    [2, 'Vård och omsorg'],
    [3, 'Samhällsbyggnad'],
  ]);
  const blocks = services.flatMap((text, at): Grid => [[`${at + 1}. ${text}`], row(at, text).slice(1)]);
  const chain = chainOf(workbook([goals, sheet('Uppföljning', [...title, header.slice(1), ...blocks])]));
  expect(chain.rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2', '3']);
});

test('what parts one nämnd’s own sheet is no nämnd', () => {
  expect(committees(services, shared, 'Kommunstyrelsen')).toEqual(['Kommunstyrelsen']);
});

test.each([
  ['of other words', ['Barn och unga', 'Trygghet', 'Näringsliv'], shared],
  [
    'with KF-mål of their own',
    ['Barn och unga', 'Vård och omsorg'],
    [
      [1, 2],
      [3, 4],
    ],
  ],
])('målområden %s are no nämnder', (_, names, goals) => {
  expect(committees(names, goals)).toEqual(['Uppföljning']);
});

test('målområden that the register knows are no nämnder', () => {
  const areas = sheet('KF-mål', [
    ['Målområde', 'Nr', 'KF-mål'],
    ['Barn & skola', 1, 'En trygg kommun att leva i'],
    ['Vård och omsorg', 2, 'En skola där alla lyckas'],
  ]);
  const blocks = ['Barn & skola', 'Vård och omsorg'].flatMap((text) => [[bold(text)], row(1, text), row(2, text)]);
  const chain = chainOf(workbook([areas, sheet('Uppföljning', [...title, header, ...blocks])]));
  expect(chain.committees).toEqual(['Uppföljning']);
});

test('a table of its own for each nämnd, with other headers', () => {
  const grid = [...title, [bold('Kommunstyrelsen')], header, row(1, 'a'), [], [bold('Socialnämnden')]];
  const other = [...header.slice(0, 5), 'Måluppfyllelse'];
  const chain = chainOf(workbook([register, sheet('Uppföljning', [...grid, other, row(2, 'b')])]));
  expect(chain.committees).toEqual(['Kommunstyrelsen', 'Socialnämnden']);
});

const committeeOf = (name: string, title: string) => {
  const { sheets } = chainOf(
    workbook([register, sheet(name, [[title], ['Delårsrapport 2026'], [], header, row(1, 'a')])]),
  );
  return sheets[1]?.committee;
};

test.each([
  ['Bildningsverksamhet', 'Grästorps kommun', 'Bildningsverksamhet'],
  ['Social verksamhet', 'Social verksamhet – delårsrapport', 'Social verksamhet'],
  ['Samhällsutveckling', 'Målavstämning Utskottet för samhällsutveckling', 'Utskottet för samhällsutveckling'],
  ['Lärande', 'Lärandesektionen', 'Lärandesektionen'],
  ['Blad1', 'Verksamhetsområde Barn och utbildning', 'Verksamhetsområde Barn och utbildning'],
  ['Miljö', 'Miljönämnden i mellersta Bohuslän', 'Miljönämnden i mellersta Bohuslän'],
  ['KS', 'Vård och omsorg', 'Kommunstyrelsen'],
])('whose the sheet %s under "%s" is', (name, title, committee) => {
  expect(committeeOf(name, title)).toBe(committee);
});

test.each([
  ['Uppföljning', 'Delårsrapport'],
  ['Trygghet', 'Målområde Skola'],
  ['Skola', 'Målområde Skola'],
  ['Blad1', 'En skola där alla lyckas'],
])('the sheet %s under "%s" is nobody’s', (name, title) => {
  expect(committeeOf(name, title)).toBeNull();
});
