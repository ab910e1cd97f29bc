/** A heading in two cells: the level with its number, and its text beside it. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const register = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Alla elever ska nå målen'],
  [2, 'Trygga miljöer för alla'],
]);
const head = ['Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = (name: string) => [name, `Andel ${name}`, 80, 82, 'Uppfyllt'];
const read = (rows: Grid, known = true) =>
  chainOf(workbook([...(known ? [register] : []), sheet('Skola', [['Delårsrapport 2025'], [], ...rows])]));
const goalsOf = (rows: Grid, known = true) =>
  read(rows, known).rows.map(({ subGoal, reference }) => `${subGoal.text}: ${reference.goalIds.join()}`);
const found = ['lärare: 1', 'mat: 2'];

describe.each([true, false])('with a list of goals: %s', (known) => {
  test.each([
    ['Mål 1', 'Mål 2'],
    ['Mål 1:', 'Mål 2:'],
    ['KF-mål 1', 'KF-mål 2'],
    ['Inriktningsmål nr 1', 'Inriktningsmål nr 2'],
  ])('%s | Alla elever ska nå målen', (first, second) => {
    const [one, two] = [
      [first, 'Alla elever ska nå målen'],
      [second, 'Trygga miljöer för alla'],
    ] as const;
    expect(goalsOf([head, one, row('lärare'), two, row('mat')], known)).toEqual(found);
    expect(goalsOf([one, head, row('lärare'), [], two, head, row('mat')], known)).toEqual(found);
  });

  test('a målområde over them is none of them', () => {
    const one = [
      ['Fokusområde 1', 'En trygg kommun'],
      ['Mål 1', 'Alla elever ska nå målen'],
    ];
    const two = [
      ['Fokusområde 2', 'En grön kommun'],
      ['Mål 2', 'Trygga miljöer för alla'],
    ];
    expect(goalsOf([head, ...one, row('lärare'), ...two, row('mat')], known)).toEqual(found);
    expect(goalsOf([...one, head, row('lärare'), [], ...two, head, row('mat')], known)).toEqual(found);
  });
});

test('målområden alone are what a kommun without a list is counted by', () => {
  const rows = [head, ['Fokusområde 1', 'En trygg kommun'], row('lärare'), ['Fokusområde 2', 'Grön'], row('mat')];
  expect(goalsOf(rows, false)).toEqual(found);
  expect(read(rows, false).register.goals.map(({ text }) => text)).toEqual(['En trygg kommun', 'Grön']);
  expect(goalsOf(rows)).toEqual(['lärare: ', 'mat: ']);
});

test('delmål that are numbered so, with nothing filled in for one of them', () => {
  const rows = [head, ['Mål 1', 'Andel behöriga lärare'], ['Mål 2', 'Andel nöjda', 80, 82, 'Uppfyllt']];
  expect(goalsOf(rows)).toEqual(['Mål 1: ', 'Mål 2: ']);
});

describe.each([true, false])('the number alone and then the text, with a list of goals: %s', (known) => {
  const one = ['Alla elever ska nå målen', [row('lärare'), row('skolmat')]] as const;
  const two = ['Trygga miljöer för alla', [row('mat')]] as const;
  const under = (first: unknown, second: unknown, no: (at: string) => unknown): Grid =>
    [
      ['Nr', ...head],
      [first, one[0]],
      ...one[1].map((cells, i) => [no(`1.${i + 1}`), ...cells]),
      [second, two[0]],
      ...two[1].map((cells) => [no('2.1'), ...cells]),
    ] as Grid;
  const expected = ['lärare: 1', 'skolmat: 1', 'mat: 2'];

  test.each([
    ['numbers, over delmål 1.1 and 1.2', 1, 2, (at: string) => at],
    ['texts, over delmål 1.1 and 1.2', '1', '2.', (at: string) => at],
    ['over delmål without a number', 1, 2, () => null],
  ])('%s', (_, first, second, no) => expect(goalsOf(under(first, second, no), known)).toEqual(expected));

  test('in the column of KF-mål', () => {
    const rows = under(1, 2, () => null);
    expect(goalsOf([['KF-mål', ...head], ...rows.slice(1)], known)).toEqual(expected);
  });
});

test('delmål that lack everything but their KF-mål, where each has one', () => {
  const rows = [
    ['KF-mål', ...head],
    [1, ...row('lärare')],
    [1, 'Alla elever ska nå målen'],
    [2, ...row('mat')],
  ];
  expect(goalsOf(rows)).toEqual(['lärare: 1', 'Alla elever ska nå målen: 1', 'mat: 2']);
});

test('a number that no goal has, among such headings', () => {
  const rows = [
    ['Nr', ...head],
    [1, 'Alla elever ska nå målen'],
    ['1.1', ...row('lärare')],
    [7, 'Ett nytt mål'],
    ['7.1', ...row('mat')],
  ];
  expect(goalsOf(rows)).toEqual(['lärare: 1', 'mat: ']);
});
