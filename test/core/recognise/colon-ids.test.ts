/** Ids with a colon, 5:1. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';
import { goals, measures, result, nämnd, goalsOf, under } from './own-word-goals.ts';

describe('ids with a colon', () => {
  const list = sheet('Utvecklingsmål', [
    ['Nr', 'Utvecklingsmål'],
    ...[
      ['1:1', goals[0]],
      ['2:1', goals[1]],
      ['2:2', goals[2]],
    ],
  ] as Grid);
  const ids = {
    '1:1': '1:1',
    '2:1 Vi minskar vår påverkan på klimatet': '2:1',
    'Mål 2:2': '2:2',
    '2:2: Vi tar ansvar': '2:2',
    '2:1 – Vi minskar vår påverkan': '2:1',
    'Utvecklingsmål 1:1': '1:1',
    '1:1, 2:2': '1:1,2:2',
    '1:1 och 2:1': '1:1,2:1',
    '2.2': '2:2',
    '(2:2)': '2:2',
    'KF 1:1': '1:1',
    'Vi tar ansvar för ekonomin (2:2)': '2:2',
    '1:1 Vi tar ansvar för ekonomin': 'numberTextConflict',
    '7:3': 'unknownId',
    '7:3 Något helt annat': 'unknownId',
    'Mål 7:3': 'unknownId',
    '1:1\n2:1': '1:1,2:1',
    'Utvecklingsmål 2:2: Vi tar ansvar för ekonomin': '2:2',
  };
  test.each(Object.entries(ids))('%s', (text, expected) => {
    const rows = ['1:1', '2:2', text].map((goal) => [goal, 'Delmål', ...result('Andel nöjda')]);
    const chain = chainOf(
      workbook([list, nämnd('Socialnämnden', [['Utvecklingsmål', 'Nämndmål', ...measures], ...rows])]),
    );
    expect(goalsOf(chain)[2]).toBe(expected);
  });
  test.each(['1:1 Vi möter', 'Utvecklingsmål 2:2: Vi tar ansvar för ekonomin', '2:2 Vi tar ansvar för ekonomin'])(
    'over the rows: %s',
    (text) => {
      const chain = chainOf(workbook([list, nämnd('Socialnämnden', under([text]))]));
      expect(goalsOf(chain)).toEqual([/\d:\d/.exec(text)?.[0]]);
    },
  );
  test('no list', () => {
    const chain = chainOf(
      workbook([
        nämnd('Socialnämnden', under(['2:2 Vi tar ansvar för ekonomin', '1:1 Vi möter invånarna med respekt'])),
      ]),
    );
    expect(goalsOf(chain)).toEqual(['2:2', '1:1']);
  });
  test('a ratio is no id', () => {
    const plain = sheet('Mål', [['Nr', 'KF-mål'], ...goals.map((goal, at) => [at + 1, goal])]);
    const rows = [
      ['1', '1:12 lärare per elev', ...result('Andel nöjda')],
      ['1:12', '1:12 lärare per elev', ...result('Andel nöjda')],
    ];
    const chain = chainOf(workbook([plain, nämnd('Socialnämnden', [['KF-mål', 'Nämndmål', ...measures], ...rows])]));
    expect(goalsOf(chain)).toEqual(['1', 'unknownText']);
  });
});
