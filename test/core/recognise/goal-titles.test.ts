/** Sheets that hold one goal each, under any word for goals in their titles. */
import { chainOf, sheet, workbook } from './build.ts';

const head = ['Nämnd', 'Mål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', 'Bedömning'];
const row = (name: string) => ['Kommunstyrelsen', `${name} blir bättre`, `Andel nöjda ${name}`, 80, 82, 'Uppfyllt'];
const about = (title: string, at: number, lines = 3) =>
  sheet(`Blad ${at}`, [[title], ...Array.from({ length: lines }, () => []), head, row(`Sak ${at}`), row(`Del ${at}`)]);
const register = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Kommunen ska ha trygga skolor'],
  [2, 'Kommunen ska ha rena sjöar'],
  [3, 'Kommunen ska ha nöjd personal'],
]);
const goalsOf = (...sheets: ReturnType<typeof sheet>[]) =>
  chainOf(workbook(sheets))
    .rows.filter((_, at) => at % 2 === 0)
    .map(({ reference }) => reference.goalIds.join());
const beside = (...titles: string[]) =>
  goalsOf(
    about('Prioriterat område 1: Trygg skola', 1),
    about('Prioriterat område 2: Fler jobb', 2),
    ...titles.map((title, at) => about(title, at + 3)),
  );

test.each([
  ['Resursmål 6: Personal', 'Finansiellt mål 8 – God ekonomi'],
  ['Verksamhetsmål 6: Nöjda invånare', 'Verksamhetsmål 8: Trygga äldre'],
  ['Kommunens mål 6. Nöjda invånare', 'RESURSMÅL 8: PERSONAL'],
])('%s beside other goals', (...titles) => {
  expect(beside(...titles)).toEqual(['1', '2', '6', '8']);
});

test.each(['Delmål 6: Personal', 'Nämndmål 6: Personal', 'Skolans mål 6: Personal', 'Etappmål 6: Personal'])(
  '%s is none of fullmäktige’s',
  (title) => {
    expect(beside(title)).toEqual(['1', '2', '']);
  },
);

test('right over the header the number is kept too', () => {
  expect(goalsOf(about('Prioriterat område 1: Trygg skola', 1, 0), about('Resursmål 6: Personal', 2, 0))).toEqual([
    ...['1', '6'],
  ]);
});

test('words that are numbered from 1 each', () => {
  const titles = ['Verksamhetsmål 1: Trygg skola', 'Verksamhetsmål 2: Fler jobb', 'Finansiellt mål 1: God ekonomi'];
  expect(goalsOf(...titles.map((title, at) => about(title, at)))).toEqual(['1', '2', '3']);
});

test('nämnder’s own verksamhetsmål, on sheets of theirs', () => {
  const own = (name: string, title: string) =>
    sheet(name, [[name], [title], [], head.slice(1), row(name).slice(1), row('De').slice(1)]);
  expect(
    goalsOf(
      own('Socialnämnden', 'Verksamhetsmål 1: Fler i arbete'),
      own('Kulturnämnden', 'Verksamhetsmål 2: Fler läser'),
    ),
  ).toEqual(['', '']);
});

test('a number that is several texts’ is nobody’s', () => {
  expect(goalsOf(about('Resursmål 1: Personal', 1), about('Resursmål 1: God ekonomi', 2))).toEqual(['', '']);
});

describe('with a list of goals', () => {
  const listed = (title: string, lines = 3) => goalsOf(register, about(title, 1, lines));
  test.each([
    'Resursmål 3: Kommunen ska ha nöjd personal',
    'Resursmål 3',
    'Verksamhetsmål 3: Kommunen ska ha nöjd personal',
  ])('%s', (title) => {
    expect(listed(title)).toEqual(['3']);
  });
  test.each(['Resursmål 9', 'Verksamhetsmål 3', 'Resursmål 1: Vi bygger fler broar'])(
    '%s leads to none of them',
    (title) => {
      expect(listed(title)).toEqual(['']);
    },
  );
  test('a number of one goal and the text of another', () => {
    const [first] = chainOf(workbook([register, about('Resursmål 3: Kommunen ska ha rena sjöar', 1, 1)])).rows;
    expect(first?.reference.problem?.kind).toBe('numberTextConflict');
  });
});
