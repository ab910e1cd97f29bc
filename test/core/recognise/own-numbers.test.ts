/** Goals under the kommun's own word with a number. */
import { chainOf, chainOfGrid, sheet, workbook } from './build.ts';
import { goals, measures, result, nämnd, goalsOf, under } from './own-word-goals.ts';

describe('headings with a number under the kommun’s own word, and no list of goals', () => {
  const head = (form: string, number: number) => form.replace('#', String(number)) + goals[number - 1];
  test.each([
    ...['Övergripande strategi #: ', 'Strategi # – ', 'Inriktning #: ', 'Inriktning #. ', 'Löfte # ', 'Ledstjärna #: '],
    ...[
      'Strategisk inriktning nr #: ',
      'Prio #: ',
      'Fokusområde #. ',
      'Fokusområde #: ',
      'Vägval # - ',
      'Utmaning #: ',
    ],
    ...['Prioritering #: ', 'Ambition #. ', 'ÖVERGRIPANDE STRATEGI #: '],
  ])('%s', (form) => {
    const chain = chainOf(
      workbook([
        nämnd('Socialnämnden', under([head(form, 3), head(form, 1)])),
        nämnd('Kulturnämnden', under([head(form, 2), head(form, 3)])),
      ]),
    );
    expect(goalsOf(chain)).toEqual(['3', '1', '2', '3']);
    expect(chain.register.goals.map(({ text }) => text).sort()).toEqual([...goals].sort());
  });
});

test('also where the headings are set as any row', () => {
  const heads = goals.map((goal, at) => `Strategi ${at + 1}: ${goal}`).reverse();
  expect(
    goalsOf(
      chainOf(
        workbook([
          nämnd(
            'Socialnämnden',
            under(heads, (text) => text),
          ),
        ]),
      ),
    ),
  ).toEqual(['3', '2', '1']);
});

test('the number alone and a slip in the text lead to the same goal', () => {
  const heads = [`Strategi 3: ${goals[2]}`, `Strategi 1: ${goals[0]}`];
  const others = ['Strategi 1', 'Strategi 3: Vi tar ansvar för ekonmin', 'STRATEGI 1: Vi möter invånarna med respekt'];
  const chain = chainOf(workbook([nämnd('Socialnämnden', under(heads)), nämnd('Kulturnämnden', under(others))]));
  expect(goalsOf(chain)).toEqual(['3', '1', '1', '3', '1']);
  expect(chain.register.goals).toHaveLength(2);
});

test('the same in a column of their own', () => {
  const rows = [3, 1, 2].map((n) => [`Strategi ${n}: ${goals[n - 1]}`, `Delmål ${n}`, ...result('Andel nöjda')]);
  const chain = chainOf(
    workbook([nämnd('Socialnämnden', [['Övergripande strategi', 'Nämndmål', ...measures], ...rows])]),
  );
  expect(goalsOf(chain)).toEqual(['3', '1', '2']);
});

test('each nämnd numbers its own: the number is no goal’s', () => {
  const heads = (from: number) => goals.map((goal, at) => `Löfte ${((at + from) % 3) + 1}: ${goal}`);
  const chain = chainOf(
    workbook(
      [0, 1, 2].map((n) => nämnd(['Socialnämnden', 'Kulturnämnden', 'Miljönämnden'][n] as string, under(heads(n)))),
    ),
  );
  expect(new Set(goalsOf(chain)).size).toBe(9);
});

describe('a list of goals under the kommun’s own word', () => {
  const list = sheet('Strategier', [['Nr', 'Övergripande strategi'], ...goals.map((goal, at) => [at + 1, goal])]);
  test.each([
    ['Strategi 2', '2'],
    ['Övergripande strategi 2: Vi minskar vår påverkan', '2'],
    ['Strategi 3 – Vi tar ansvar för ekonmin', '3'],
    ['Strategi 1: Vi minskar vår påverkan på klimatet', 'numberTextConflict'],
    ['Strategi 7', 'unknownId'],
    ['Strategi 1 och strategi 3', '1,3'],
  ])('%s', (text, expected) => {
    const rows = [goals[0], text].map((goal) => [goal, 'Delmål', ...result('Andel nöjda')]);
    const chain = chainOf(
      workbook([list, nämnd('Socialnämnden', [['Övergripande strategi', 'Nämndmål', ...measures], ...rows])]),
    );
    expect(goalsOf(chain)[1]).toBe(expected);
  });
});

test('"Delmålsnr" numbers the delmål under the headings of the KF-mål, also where its numbers are written as text', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['Delmålsnr', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'],
    ['KF-mål 4: Trygg vård och omsorg'],
    ['1', 'Kortare kö', 'Antal i kö', 10, 12, 'Delvis uppfyllt', 'Fler söker'],
    ['2', 'Fler nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt', ''],
    ['2', 'Fler nöjda', 'Andel trygga', 80, 82, 'Uppfyllt', ''],
    ['KF-mål 5: Bra skola'],
    ['3', 'Fler behöriga', 'Andel behöriga', 80, 82, 'Uppfyllt', ''],
  ]);
  expect(chain.rows.map(({ reference }) => reference.goalIds)).toEqual([['4'], ['4'], ['4'], ['5']]);
});
