/** Målområden in the list of goals: rows of their own, numbers of their own, and references that name them instead of a KF-mål. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const [trygg, jobb, klimat, natur] = [
  'Alla invånare ska känna sig trygga hemma',
  'Staden ska ha fler jobb än i dag',
  'Utsläppen ska minska till noll',
  'Naturen ska vara rik och bevaras',
];
const linked = (list: Grid, ...references: (string | number)[]) => {
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const rows = references.map((reference, at) => [reference, `Delmål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
  return chainOf(workbook([sheet('Mål', list), sheet('Socialnämnden', [['Socialnämnden'], head, ...rows])]));
};
const leadTo = (chain: ReturnType<typeof linked>) =>
  chain.rows.map(({ reference: { goalIds, problem } }) => goalIds.join() || problem?.kind);
const goalsOf = ({ register }: ReturnType<typeof linked>) => register.goals.map(({ id, text }) => `${id} ${text}`);

describe('målområden on rows of their own are no goals', () => {
  const goals = [`1 ${trygg}`, `2 ${jobb}`, `3 ${klimat}`, `4 ${natur}`];
  test.each<[string, Grid]>([
    [
      'without a number, over goals that have one',
      [
        ['Nr', 'KF-mål'],
        [null, 'Trygghet'],
        [1, trygg],
        [2, jobb],
        [null, 'Klimat'],
        [3, klimat],
        [4, natur],
      ],
    ],
    [
      'in words',
      [
        ['Nr', 'KF-mål'],
        [null, 'Målområde Trygghet'],
        [1, trygg],
        [2, jobb],
        [null, 'Målområde Klimat'],
        [3, klimat],
        [4, natur],
      ],
    ],
    [
      'in the column of the goals',
      [['KF-mål'], ['Trygghet'], [`1. ${trygg}`], [`2. ${jobb}`], ['Klimat'], [`3. ${klimat}`], [`4. ${natur}`]],
    ],
    [
      'with roman numbers',
      [['KF-mål'], ['I. Trygghet'], [`1. ${trygg}`], [`2. ${jobb}`], ['II. Klimat'], [`3. ${klimat}`], [`4. ${natur}`]],
    ],
    [
      'in a list of levels',
      [
        ['Nivå', 'Nr', 'Lydelse'],
        ['Målområde', null, 'Trygghet'],
        ['KF-mål', 1, trygg],
        ['KF-mål', 2, jobb],
        ['Målområde', null, 'Klimat'],
        ['KF-mål', 3, klimat],
        ['KF-mål', 4, natur],
      ],
    ],
    [
      'in a list of levels without a header',
      [
        ['Målområde', 'Trygghet'],
        ['Mål', `1. ${trygg}`],
        ['Mål', `2. ${jobb}`],
        ['Målområde', 'Klimat'],
        ['Mål', `3. ${klimat}`],
        ['Mål', `4. ${natur}`],
      ],
    ],
    [
      'in one column without a header',
      [
        ['Målområde: Trygghet'],
        [`1. ${trygg}`],
        [`2. ${jobb}`],
        ['Målområde: Klimat'],
        [`3. ${klimat}`],
        [`4. ${natur}`],
      ],
    ],
    ['in a list without a header', [['Trygghet'], [1, trygg], [2, jobb], ['Klimat'], [3, klimat], [4, natur]]],
    [
      'in a column of their own',
      [
        ['Målområde', 'Nr', 'KF-mål'],
        ['Trygghet'],
        [null, 1, trygg],
        [null, 2, jobb],
        ['Klimat'],
        [null, 3, klimat],
        [null, 4, natur],
      ],
    ],
  ])('%s', (_, list) => {
    const chain = linked(list, 1, 2, 'KF 3', 4, 'Klimat');
    expect(goalsOf(chain)).toEqual(goals);
    expect(chain.register.goals.map(({ areaIds }) => areaIds.length)).toEqual([1, 1, 1, 1]);
    expect(leadTo(chain)).toEqual(['1', '2', '3', '4', 'wrongLevel']);
  });

  test.each<[string, Grid]>([
    [
      '1, 1.1',
      [
        ['Nr', 'KF-mål'],
        [1, 'Trygghet'],
        ['1.1', trygg],
        ['1.2', jobb],
        [2, 'Klimat'],
        ['2.1', klimat],
      ],
    ],
    [
      'A, A1',
      [
        ['', 'KF-mål'],
        ['A', 'Trygghet'],
        ['A1', trygg],
        ['A2', jobb],
        ['B', 'Klimat'],
        ['B1', klimat],
      ],
    ],
    [
      'A. and A1. in the text',
      [['KF-mål'], ['A. Trygghet'], [`A1. ${trygg}`], [`A2. ${jobb}`], ['B. Klimat'], [`B1. ${klimat}`]],
    ],
  ])('names that are numbered over goals that are numbered under them: %s', (_, list) => {
    const isLettered = /^A/.test(_);
    const [a, b] = isLettered ? ['A1', 'B'] : ['1.1', 2];
    const chain = linked(list, a as string, b as string, 'Klimat');
    expect(goalsOf(chain).map((goal) => goal.slice(-8))).toEqual([trygg, jobb, klimat].map((goal) => goal?.slice(-8)));
    expect(leadTo(chain)).toEqual([a, 'wrongLevel', 'wrongLevel']);
  });

  test('but sentences over their parts are goals, and so is one whose number is missing', () => {
    const parts: Grid = [
      ['Nr', 'KF-mål'],
      [1, trygg],
      ['1.1', 'Fler går hem ensamma'],
      [2, klimat],
      ['2.1', 'Färre tar bilen'],
    ];
    expect(linked(parts, 1, '2.1').register.goals.map(({ id }) => id)).toEqual(['1', '1.1', '2', '2.1']);
    const gap: Grid = [
      ['Nr', 'KF-mål'],
      [1, trygg],
      [null, jobb],
      [3, klimat],
    ];
    expect(linked(gap, 1).register.goals).toHaveLength(3);
  });
});

describe('the name of a målområde that holds one goal', () => {
  const list: Grid = [
    ['Nr', 'Målområde', 'KF-mål'],
    [1, 'Trygghet', trygg],
    [2, 'Stad för jobb', jobb],
    [3, 'Klimat', klimat],
  ];
  test('is no KF-mål where people refer to the goals', () => {
    expect(leadTo(linked(list, 1, jobb as string, 'KF 3', 'Stad för jobb'))).toEqual(['1', '2', '3', 'wrongLevel']);
  });
  test('is what the goal is called where people call it so', () => {
    expect(leadTo(linked(list, 'Stad för jobb', 'Klimat', 1))).toEqual(['2', '3', '1']);
  });
});

test('the number of a målområde is no goal’s where målområden group the goals', () => {
  const list: Grid = [
    ['Nr', 'Målområde', 'KF-mål'],
    [1, 'Trygghet', trygg],
    [2, 'Klimat', klimat],
    [3, 'Klimat', natur],
  ];
  const chain = linked(list, 1, 'Målområde 2', 'Målområde 2 Omsorg och stöd', `Målområde 2: ${natur}`, 'Mål 2');
  expect(leadTo(chain)).toEqual(['1', 'wrongLevel', 'wrongLevel', '3', '2']);
});

test('goals in parts: 3 a and 3 b', () => {
  const own: Grid = [
    ['Nr', 'Inriktningsmål'],
    ['3 a', trygg],
    ['3 b', jobb],
    ['4', klimat],
  ];
  expect(leadTo(linked(own, 'Inriktningsmål 3 a', '3b', `3 b ${jobb}`))).toEqual(['3 a', '3 b', '3 b']);
  const inText: Grid = [
    ['Inriktningsmål'],
    [`Inriktningsmål 3 a: ${trygg}`],
    [`Inriktningsmål 3 b: ${jobb}`],
    [`Inriktningsmål 4: ${klimat}`],
  ];
  expect(leadTo(linked(inText, 'Inriktningsmål 3 a', '3b', 4))).toEqual(['3a', '3b', '4']);
});

test('a number whose text was never written is a number', () => {
  const list: Grid = [
    ['Nr', 'KF-mål'],
    [1, trygg],
    [2, jobb],
  ];
  expect(leadTo(linked(list, 'KF 1 –', 'KF-mål 2, ', 'KF 9 –'))).toEqual(['1', '2', 'unknownId']);
});

describe('goals with a name and what they say', () => {
  test.each<[string, Grid]>([
    ['a row under it', [['KF-mål'], ['Mål 1 Trygghet'], [trygg], ['Mål 2 Jobb'], [jobb]]],
    [
      'a row under it, beside numbers',
      [
        ['Nr', 'KF-mål'],
        [1, 'Trygghet'],
        [null, trygg],
        [2, 'Jobb'],
        [null, jobb],
      ],
    ],
  ])('%s', (_, list) => {
    const chain = linked(list, 1, 'Jobb', trygg as string);
    expect(goalsOf(chain)).toEqual([`1 ${trygg}`, `2 ${jobb}`]);
    expect(leadTo(chain)).toEqual(['1', '2', '1']);
  });
  test('beside a description: the names are the goals', () => {
    const rows = ['Trygg', 'Växande', 'Grön'].map((name) => [
      `${name} kommun`,
      `Det handlar om att bli mer ${name}.`,
      'Alla',
    ]);
    const chain = linked(
      [['Fullmäktigemål', 'Beskrivning', 'Berörda nämnder'], ...rows],
      'Växande kommun',
      'Grön kommun',
    );
    expect(leadTo(chain)).toEqual(['2', '3']);
  });
});

describe('goals of two levels in a list', () => {
  const list: Grid = [
    ['Inriktningsmål', 'Resultatmål'],
    [`1. ${trygg}`, '1.1 Fler går hem'],
    [null, '1.2 Färre brott'],
    [`2. ${klimat}`, '2.1 Färre bilar'],
    [null, '2.2 Mer sol'],
  ];
  test('those that people refer to are the goals', () => {
    expect(leadTo(linked(list, '1.1', 'Färre bilar', '2.2', 1, klimat as string))).toEqual([
      '1.1',
      '2.1',
      '2.2',
      'wrongLevel',
      'wrongLevel',
    ]);
    expect(leadTo(linked(list, 1, klimat as string, '2'))).toEqual(['1', '2', '2']);
  });
});

describe('målområden side by side, each over its goals', () => {
  const goals = [`1 ${trygg}`, `2 ${jobb}`, `3 ${klimat}`, `4 ${natur}`];
  test.each<[string, Grid]>([
    ['under a title', [['Fullmäktiges mål'], [], ['Trygghet', 'Klimat'], [trygg, klimat], [jobb, natur]]],
    [
      'with their numbers before them',
      [
        ['Målområde Trygghet', null, 'Målområde Klimat', null],
        [1, trygg, 3, klimat],
        [2, jobb, 4, natur],
      ],
    ],
    [
      'unevenly filled',
      [
        ['Trygghet', 'Klimat', 'Natur'],
        [`1. ${trygg}`, `3. ${klimat}`, `4. ${natur}`],
        [`2. ${jobb}`, null, null],
      ],
    ],
  ])('%s', (_, list) => {
    const chain = linked(list, trygg as string, klimat as string, natur as string);
    expect([...goalsOf(chain)].sort()).toEqual(goals);
    expect(chain.sheets[0]?.role).toBe('register');
    expect(chain.register.areas.map(({ name }) => name)).toContain('Klimat');
  });

  test('a goal and what is said of it are no areas', () => {
    const list: Grid = [
      ['KF-mål', 'Beskrivning'],
      ['Trygg uppväxt', trygg],
      ['Hållbar tillväxt', klimat],
    ];
    expect(linked(list, 'Trygg uppväxt', klimat as string).register.goals).toHaveLength(2);
  });
});

describe('goals that are numbered anew under each målområde', () => {
  const list: Grid = [
    ['Målområde', 'Nr', 'KF-mål'],
    ['Trygghet', 1, trygg],
    ['Trygghet', 2, jobb],
    ['Klimat', 1, klimat],
    ['Klimat', 2, natur],
  ];
  const plain: Grid = [['Fullmäktiges mål'], ['Trygghet'], [1, trygg], [2, jobb], ['Klimat'], [1, klimat], [2, natur]];
  const head = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const measured = (at: number) => [`Delmål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt'];
  const texts = (grid: Grid) => {
    const { rows, register } = chainOf(workbook([sheet('Mål', list), sheet('SN', [['Socialnämnden'], ...grid])]));
    return rows.map(({ reference }) => register.goals.find(({ id }) => id === reference.goalIds[0])?.text);
  };

  test.each([
    ['a column', list],
    ['headings', plain],
  ])('the area stands before the number, in a list with %s', (_, grid) => {
    const chain = linked(grid, 'Klimat 1', 'Trygghet, mål 2', 'Klimat: 2', 1);
    const textOf = (id: string | undefined) => chain.register.goals.find((goal) => goal.id === id)?.text;
    expect(leadTo(chain).map((id) => textOf(id) ?? id)).toEqual([klimat, jobb, natur, 'ambiguous']);
  });

  test('the area has a column of its own, filled in once', () => {
    const rows = [
      ['Klimat', 1, ...measured(1)],
      [null, 2, ...measured(2)],
      ['Trygghet', 2, ...measured(3)],
    ];
    expect(texts([['Målområde', 'KF-mål', ...head], ...rows])).toEqual([klimat, natur, jobb]);
  });

  test('the area is a heading over the rows', () => {
    const rows = [['Klimat'], [1, ...measured(1)], ['Trygghet'], [1, ...measured(2)]];
    expect(texts([['KF-mål', ...head], ...rows])).toEqual([klimat, trygg]);
  });
});

test('"KF:s inriktningsmål | KF:s mål för verksamhetsområdet": what is said again beside each of the other is its målområde', () => {
  const list: Grid = [
    ['Nr', 'KF:s inriktningsmål', 'KF:s mål för verksamhetsområdet'],
    ['1.1', 'En stad för alla', trygg],
    ['1.2', 'En stad för alla', jobb],
    ['2.1', 'En hållbar stad', klimat],
    ['2.2', 'En hållbar stad', natur],
  ];
  const chain = linked(list, `1.2 ${jobb}`, `2.1 ${klimat}`, natur);
  expect(goalsOf(chain)).toEqual([`1.1 ${trygg}`, `1.2 ${jobb}`, `2.1 ${klimat}`, `2.2 ${natur}`]);
  expect(leadTo(chain)).toEqual(['1.2', '2.1', '2.2']);
});
