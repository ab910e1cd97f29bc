/** Ids of two parts: 5-1, A.1. */
import { briefs, chainOf, sheet, workbook } from './build.ts';
import { goals, goalsOf, measures, nämnd, result, under } from './own-word-goals.ts';

const kinds = [
  ['5-1', '6-1', '6-2', '7-3'],
  ['A.1', 'B.1', 'B.2', 'C.3'],
] as const;

describe.each(kinds)('ids like %s', (first, second, third, none) => {
  const list = sheet('KF-mål', [['KF-mål'], ...goals.map((goal, at) => [`${[first, second, third][at]} ${goal}`])]);
  const ids = {
    [first]: first,
    [`KF-mål ${third}`]: third,
    [`${second}, ${third}`]: `${second},${third}`,
    [`${second}: Vi minskar vår påverkan på klimatet`]: second,
    [`${first} Vi tar ansvar för ekonomin`]: 'numberTextConflict',
    [none]: 'unknownId',
    [`Mål ${none}`]: 'unknownId',
    [`${none} Något helt annat`]: 'unknownId',
  };
  test.each(Object.entries(ids))('%s', (text, expected) => {
    const rows = [first, third, text].map((goal) => [goal, 'Delmål', ...result('Andel nöjda')]);
    const chain = chainOf(workbook([list, nämnd('Socialnämnden', [['KF-mål', 'Nämndmål', ...measures], ...rows])]));
    expect(goalsOf(chain)[2]).toBe(expected);
  });

  test('over the rows', () => {
    const chain = chainOf(workbook([list, nämnd('Socialnämnden', under([`${third} Vi tar ansvar för ekonomin`]))]));
    expect(goalsOf(chain)).toEqual([third]);
  });

  test('in a list without a header', () => {
    const plain = sheet(
      'KF-mål',
      goals.map((goal, at) => [[first, second, third][at], goal]),
    );
    const rows = [first, second, third].map((goal) => [goal, 'Delmål', ...result('Andel nöjda')]);
    const chain = chainOf(workbook([plain, nämnd('Socialnämnden', [['KF-mål', 'Nämndmål', ...measures], ...rows])]));
    expect(chain.register.goals.map(({ id }) => id)).toEqual([first, second, third]);
    expect(goalsOf(chain)).toEqual([first, second, third]);
  });
});

test('with twelve goals and more 1-2 is still goals 1 and 2', () => {
  const many = Array.from({ length: 14 }, (_, at) => [at + 1, `Vi gör sak ${at + 1} bättre för alla`]);
  const rows = ['1-2', '3–5'].map((goal) => [goal, 'Delmål', ...result('Andel nöjda')]);
  const chain = chainOf(
    workbook([
      sheet('KF-mål', [['Nr', 'KF-mål'], ...many]),
      nämnd('Socialnämnden', [['KF-mål', 'Nämndmål', ...measures], ...rows]),
    ]),
  );
  expect(briefs(chain).map((row) => row.split(' | ')[1])).toEqual(['1+2', '3+4+5']);
});
