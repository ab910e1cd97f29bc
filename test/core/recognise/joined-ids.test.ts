/** Ids of two parts: 5-1, A.1, 1a, 1:1. */
import { briefs, chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';
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

describe.each([
  ['1a', '1b', '2a'],
  ['1.a', '1.b', '2.a'],
  ['1A', '1B', '2A'],
  ['M1a', 'M1b', 'M2a'],
  ['1:1', '1:2', '2:1'],
  ['Mål 1:1', 'Mål 1:2', 'Mål 2:1'],
  ['KF1:1', 'KF1:2', 'KF2:1'],
  ['II:1', 'II:2', 'IV:1'],
  ['A:1', 'A:2', 'B:1'],
  ['1/1', '1/2', '2/1'],
  ['1-1a', '1-1b', '2-1a'],
  ['2025-1', '2025-2', '2025-3'],
  ['(1)', '(2)', '(3)'],
  ['a', 'b', 'c'],
])('ids like %s', (first, second, third) => {
  const listed = goals.map((goal, at) => [[first, second, third][at], goal]);
  const references = [
    [first, first],
    [third, third],
    [`${first} och ${third}`, `${first},${third}`],
    [`${first}, ${second}`, `${first},${second}`],
    [`${third} Vi tar ansvar för ekonomin`, third],
  ];
  const rows = references.map(([goal], at) => [goal, 'Delmål', ...result(`Andel nöjda ${at}`)]);
  test.each([
    ['Mål | Formulering', [['Mål', 'Formulering']]],
    ['Nr | Beskrivning', [['Nr', 'Beskrivning']]],
    ['no header', []],
  ])('under %s', (_, header) => {
    const list = sheet('KF-mål', [...header, ...listed] as Grid);
    const chain = chainOf(workbook([list, nämnd('Socialnämnden', [['KF-mål', 'Nämndmål', ...measures], ...rows])]));
    expect(goalsOf(chain)).toEqual(references.map(([, ids]) => ids));
  });
});

test.each([
  ['side by side', [['Mål 1', 'Mål 2', 'Mål 3'], goals]],
  ['in one cell', [[goals.map((goal, at) => `${at + 1}. ${goal}`).join('\n')]]],
  ['under words of no known kind', [['Rubrik', 'Sådant vi vill'], ...goals.map((goal, at) => [`Del ${at}`, goal])]],
])('goals of its own that cannot be read (%s) are not Nora’s', (_, grid) => {
  const rows = ['1', '2', '3'].map((goal) => [goal, 'Delmål', ...result('Andel nöjda')]);
  const chain = chainOf(
    workbook([sheet('KF-mål', grid), nämnd('Socialnämnden', [['KF-mål', 'Nämndmål', ...measures], ...rows])]),
  );
  expect(chain.register.source).not.toBe('builtIn');
});
