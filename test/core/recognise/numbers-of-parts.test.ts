/** What the goals are divided in bears numbers of its own, 1.1 and 2.1. */
import { chainOf, columnsOf, sheet, workbook } from './build.ts';
import { goals, goalsOf, measures, nämnd, result } from './own-word-goals.ts';

const list = (ids: readonly (string | number)[]) =>
  sheet('KF-mål', [['Nr', 'KF-mål'], ...goals.map((goal, at) => [ids[at] as string, goal])]);
const read = (header: string, numbers: readonly (string | number)[], ids: readonly (string | number)[] = [1, 2, 3]) =>
  chainOf(
    workbook([
      list(ids),
      nämnd('Socialnämnden', [
        [header, 'Nämndens mål', ...measures],
        ...numbers.map((number, at) => [number, `Fler ska bli nöjda ${at}`, ...result(`Andel nöjda ${at}`)]),
      ]),
    ]),
  );

test.each(['Nr', 'Delmål nr', 'Mål nr', 'Målnr', 'Id', 'Beteckning'])(
  '%s over 1.1 and 2.1 leads to none of the goals 1 and 2',
  (header) => {
    for (const numbers of [
      ['1.1', '2.1', '3.1'],
      [1.1, 1.2, 2.1],
      ['1:1', '1:2', '2:1'],
    ])
      expect(columnsOf(read(header, numbers)).kfRef).toBeUndefined();
  },
);

test('where the goals have such numbers they lead to them', () => {
  expect(goalsOf(read('Mål nr', ['1.1', '2.1', '1.1'], ['1.1', '1.2', '2.1']))).toEqual(['1.1', '2.1', '1.1']);
});

test('under a heading with the goal Mål nr numbers what stands under it', () => {
  const rows = ['1:1', '1:2'].map((number, at) => [number, `Fler ska bli nöjda ${at}`, ...result(`Andel ${at}`)]);
  const chain = chainOf(
    workbook([
      list([1, 2, 3]),
      nämnd('Socialnämnden', [['Mål nr', 'Nämndens mål', ...measures], [`Mål 1: ${goals[0]}`], ...rows]),
    ]),
  );
  expect(goalsOf(chain)).toEqual(['1', '1']);
});

test('one number with a comma under KF-mål was two goals', () => {
  expect(goalsOf(read('KF-mål', [1.3, 2, 3]))).toEqual(['corrupted', '2', '3']);
});
