import { chainOf, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const head = ['Mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const goals = (...references: (string | number)[]) =>
  sheet('Socialnämnden', [
    ['Socialnämnden'],
    ['Delårsrapport 2025'],
    ['Koppling till mål', ...head.slice(1)],
    ...references.map((reference, at) => [reference, `Delmål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']),
  ]);
const linked = (register: { name: string; grid: Grid }, ...references: (string | number)[]) =>
  chainOf(workbook([sheet(register.name, register.grid), goals(...references)]));
const idsOf = (chain: ReturnType<typeof linked>) => chain.rows.map((row) => row.reference.goalIds.join());

test('short names parted by commas or lines; a comma inside one name is a part of it', () => {
  const chain = linked(
    {
      name: 'Målregister',
      grid: [
        ['Nr', 'KF-mål', 'Kortnamn'],
        [1, 'Vi har en ekonomi i balans', 'Ekonomi, God ekonomi'],
        [2, 'Alla elever klarar skolan', 'Kunskap, trivsel och trygghet, Skola'],
        [3, 'Äldre möts med respekt', 'Äldre\nRespekt'],
      ],
    },
    'God ekonomi',
    'Kunskap, trivsel och trygghet',
    'Respekt',
  );
  expect(idsOf(chain)).toEqual(['1', '2', '3']);
});

test('a column of numbered goals under a title that names them too: the title is no header, the header no goal', () => {
  const chain = linked(
    {
      name: 'KF-mål',
      grid: [
        ['Åby kommun – kommunfullmäktiges mål'],
        ['Målen gäller från 2023.'],
        [],
        ['Kommunfullmäktiges mål'],
        ['1. Vi har en ekonomi i balans'],
        ['2. Alla elever klarar skolan'],
      ],
    },
    'KF 2',
  );
  expect(chain.register.goals.map(({ id }) => id)).toEqual(['1', '2']);
  expect(idsOf(chain)).toEqual(['2']);
});

describe('a list in one column', () => {
  const texts = ['Trygga invånare i alla åldrar', 'Kunskap som öppnar dörrar', 'Fler företag och fler jobb'];
  const below = (...lines: string[]) =>
    linked({ name: 'Mål', grid: [...lines, ...texts].map((line) => (line === '' ? [] : [line])) }, texts[1] as string);

  test.each([
    ['Kommunens mål', 'Beslutade av kommunfullmäktige i budget 2024', '', 'KF-mål'],
    ['Granby kommun', 'Kommunens mål', 'Fastställda 2023-11-20', '', 'Övergripande mål'],
  ])('the title over %s, the decision and the header are no goals', (...lines) => {
    expect(below(...lines).register.goals.map(({ text }) => text)).toEqual(texts);
    expect(idsOf(below(...lines))).toEqual(['2']);
  });

  test.each(['Antagna av kommunfullmäktige § 145', 'Gäller 2024–2026', 'Mål och budget 2024'])(
    'nor is the line %s right under the only header',
    (line) => expect(below('KF-mål', line).register.goals.map(({ text }) => text)).toEqual(texts),
  );

  test('a goal may name a year', () => {
    expect(below('KF-mål', 'Senast 2030 är vi fossilfria').register.goals).toHaveLength(4);
  });
});

test('ids, texts, short names and målområden', () => {
  const chain = linked(
    {
      name: 'Kommunfullmäktiges mål',
      grid: [
        ['Lillköpings kommun'],
        ['Målen gäller från och med 2023-01-01.'],
        ['Mål-ID', 'Kommunfullmäktiges mål', 'Kortnamn', 'Målområde'],
        ['M1', 'Vi har en ekonomi i balans', 'Ekonomi; Balans', 'Hållbart'],
        ['M2', 'Alla elever klarar skolan', 'Skola', 'Lärande'],
        ['M3', 'Äldre möts med respekt', 'Äldre', 'Lärande'],
      ],
    },
    'M1',
    'Balans',
    'Äldre möts med respekt',
    'M9',
  );
  expect(idsOf(chain)).toEqual(['M1', 'M1', 'M3', '']);
  expect(chain.register).toMatchObject({
    source: 'sheet',
    municipality: 'Lillköpings kommun',
    since: '2023-01-01',
    areasAreNarrow: true,
  });
  expect(chain.register.goals[0]).toMatchObject({ id: 'M1', shortName: 'Ekonomi', areaIds: ['hallbart'], cell: 'B4' });
  expect(chain.sheets[0]).toMatchObject({ role: 'register', rowsRead: 3, headerRows: [2] });
});

test('numbers as numbers: 1.1 and 1.10 are two goals', () => {
  const grid: Grid = [
    ['Nr', 'Inriktningsmål'],
    ...Array.from({ length: 9 }, (_, at) => [Number(`1.${at + 1}`), `Mål om sak nummer ${at + 1}`]),
    [1.1, 'Mål om sak nummer tio'],
  ];
  expect(linked({ name: 'Inriktningsmål', grid }, '1.1', '1.10').register.goals.map((goal) => goal.id)).toContain(
    '1.10',
  );
});

test('letters in a column without a header', () => {
  const grid: Grid = [
    ['Kommunfullmäktiges mål 2023–2026'],
    [],
    ['', 'Kommunfullmäktiges mål'],
    ['A', 'Vi har en ekonomi i balans'],
    ['B', 'Alla elever klarar skolan'],
  ];
  expect(idsOf(linked({ name: 'Mål', grid }, 'B', 'A'))).toEqual(['B', 'A']);
});

test('no ids at all: the order numbers them', () => {
  const grid: Grid = [['Fullmäktigemål'], ['Vi har en ekonomi i balans'], ['Alla elever klarar skolan']];
  expect(
    idsOf(linked({ name: 'Fullmäktigemål', grid }, 'Alla elever klarar skolan', 'Vi har en ekonomi i balans')),
  ).toEqual(['2', '1']);
});

test('the id stands in the text', () => {
  const grid: Grid = [['KF-mål'], ['1. Vi har en ekonomi i balans'], ['2. Alla elever klarar skolan']];
  const chain = linked({ name: 'KF-mål', grid }, 2, '1. Vi har en ekonomi i balans');
  expect(chain.register.goals.map(({ id, text }) => `${id} ${text}`)).toEqual([
    '1 Vi har en ekonomi i balans',
    '2 Alla elever klarar skolan',
  ]);
  expect(idsOf(chain)).toEqual(['2', '1']);
});

test('målområden as headings in the list', () => {
  const grid: Grid = [
    ['Nr', 'Inriktningsmål'],
    ['Hållbar kommun'],
    ['1.1', 'Vi har en ekonomi i balans'],
    ['Växande kommun'],
    ['2.1', 'Alla elever klarar skolan'],
  ];
  expect(linked({ name: 'Målkatalog', grid }, '1.1').register.goals.map((goal) => goal.areaIds)).toEqual([
    ['hallbar-kommun'],
    ['vaxande-kommun'],
  ]);
});

test('of two lists the one that the references lead to is used', () => {
  const chain = chainOf(
    workbook([
      sheet('Mål 2019-2022', [
        ['Nr', 'KF-mål'],
        [1, 'Ett gammalt mål om skolan'],
        [2, 'Ett gammalt mål om äldre'],
      ]),
      sheet('Mål 2023-2026', [
        ['Nr', 'KF-mål'],
        [1, 'Vi har en ekonomi i balans'],
        [2, 'Alla elever klarar skolan'],
      ]),
      goals('Vi har en ekonomi i balans', 'Alla elever klarar skolan'),
    ]),
  );
  expect(chain.sheets.map((one) => one.reason.code)).toEqual(['otherRegister', 'goalRegister', 'goalTable']);
});

test('Nora’s goals in a sheet bring the goals they replaced and the levels above', () => {
  const grid: Grid = [
    ['Nr', 'KF-mål'],
    [
      1,
      'Nora kommun ska använda sina ekonomiska resurser ansvarsfullt och produktivt och skapar utrymme för utveckling',
    ],
    [
      2,
      'Nora kommun ska vara en klimat- och miljövänlig kommun som satsar på hållbara alternativ och tekniska lösningar',
    ],
  ];
  const chain = linked({ name: 'KF-mål', grid }, 1, 'Nora kommun är välkomnande och trygg.');
  expect(chain.rows[1]?.reference.problem?.kind).toBe('superseded');
});

describe('without a list of goals', () => {
  test('Nora’s when the workbook says Nora', () => {
    const chain = chainOf(
      workbook([sheet('Framsida', [['Nora kommun'], ['Delårsrapport 2025']]), goals('Helt annat mål', 'KF 3')]),
    );
    expect(chain.register.source).toBe('builtIn');
  });

  test('Nora’s when half of the references fit', () => {
    expect(chainOf(workbook([goals('KF 3', 'Välfärd', 'Cirkus')])).register.source).toBe('builtIn');
  });

  test('another kommun’s numbers do not make it Nora', () => {
    const chain = chainOf(
      workbook([sheet('Framsida', [['Lillköpings kommun'], ['Delårsrapport 2025']]), goals(1, 2, '3 Trygga äldre')]),
    );
    expect(chain.register).toMatchObject({ source: 'derived', municipality: 'Lillköpings kommun' });
  });

  test.each([
    [['5. Ekonomi i balans', '10. Rena sjöar', '2. Trygga barn'], '2 5 10'],
    [['Ekonomi i balans', '3. Rena sjöar', '2. Trygga barn'], '3 2 1'],
  ])('goals stand in the order of their own numbers, if all have one: %j', (links, order) => {
    const chain = chainOf(workbook([sheet('Framsida', [['Lillköpings kommun']]), goals(...links)]));
    expect(chain.register.goals.map(({ id }) => id).join(' ')).toBe(order);
  });

  test.each(['Fokusområde', 'Inriktning', 'Målområde', 'Strategi', 'Prioriterat område', 'Mål'])(
    '%s 1 with a text of its own is not Nora’s',
    (word) => {
      const chain = chainOf(
        workbook([goals(`${word} 1: Ekonomin är i balans`, `${word} 2: En trygg kommun för alla`)]),
      );
      expect(chain.register.source).toBe('derived');
    },
  );

  test('what says that there is no link, and what stands under the rows, are no goals', () => {
    const grid = [
      ['Socialnämnden'],
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
      ...['Trygga äldre', 'Ej kopplat', 'Saknas', '-', 'Alla', 'Se ovan'].map((link, i) => [
        ...[link, `Delmål ${i}`, `Andel ${i}`],
        ...[80, 82, 'Uppfyllt'],
      ]),
      ['Antal mål totalt', 5],
      ['Resultat i år', 5],
    ];
    const chain = chainOf(workbook([sheet('Socialnämnden', grid)]));
    expect(chain.register.goals.map(({ text }) => text)).toEqual(['Trygga äldre']);
    expect(chain.rows[1]?.reference.problem).toMatchObject({ kind: 'missing' });
  });

  test('the goals are read off the references: number and text, several ways of writing one', () => {
    const chain = chainOf(workbook([goals('1.1 Ekonomi i balans', '2.1', '2.1 Skolan först', 'Ett tryggt liv')]));
    expect(chain.register.goals.map(({ id, text }) => `${id} ${text}`)).toEqual([
      '1.1 Ekonomi i balans',
      '2.1 Skolan först',
      '1 Ett tryggt liv',
    ]);
    expect(chain.rows.map((row) => row.reference.goalIds.length)).toEqual([1, 1, 1, 1]);
  });
});

test('a register of a single goal is a register, when the sheet is called one', () => {
  const grid: Grid = [
    ['Nr', 'KF-mål'],
    ['1', 'Alla ska kunna leva ett gott liv i förbundets kommuner'],
  ];
  const { register } = linked({ name: 'Målregister', grid }, '1');
  expect([register.source, register.goals.map(({ id }) => id)]).toEqual(['sheet', ['1']]);
});

test('--register goes before everything', () => {
  const own = workbook(
    [
      sheet('Blad1', [
        ['Nr', 'KF-mål'],
        ['A', 'Vi har en ekonomi i balans'],
        ['B', 'Alla elever klarar skolan'],
      ]),
    ],
    'Register.xlsx',
  );
  const chain = chainOf(workbook([goals('A', 'B')]), undefined, { registerWorkbook: own });
  expect(chain.register.source).toBe('option');
  expect(chain.inputs.map(({ role }) => role)).toEqual(['current', 'register']);
  expect(reading(chain).role).toBe('namnd');
});

describe('registers as other municipalities keep them', () => {
  test('a title over the list is not its header, and the texts may stand before the ids', () => {
    const grid: Grid = [
      ['Mål beslutade av kommunfullmäktige'],
      [],
      ['Mål', 'Nr', 'Kortnamn'],
      ['Vi har en ekonomi i balans', '1.1', 'Ekonomi'],
      ['Alla elever klarar skolan', '2.1', 'Skola'],
    ];
    const chain = linked({ name: 'Kommunfullmäktiges mål', grid }, '2.1', 'Ekonomi');
    expect(chain.register.goals.map((goal) => goal.id)).toEqual(['1.1', '2.1']);
    expect(idsOf(chain)).toEqual(['2.1', '1.1']);
  });

  test('a title over a list without ids is not its first goal', () => {
    const grid: Grid = [
      ['Mål beslutade av kommunfullmäktige'],
      [],
      ['Fullmäktiges mål', 'Benämning'],
      ['Vi har en ekonomi i balans', 'Ekonomi'],
      ['Alla elever klarar skolan', 'Skola'],
    ];
    expect(idsOf(linked({ name: 'Fullmäktiges mål', grid }, 'Ekonomi', 'Alla elever klarar skolan'))).toEqual([
      '1',
      '2',
    ]);
  });

  test('the column of ids is told by its cells when its header says "Mål"', () => {
    const grid: Grid = [
      ['Mål', 'Kommunfullmäktiges mål'],
      ['A', 'Vi har en ekonomi i balans'],
      ['B', 'Alla elever klarar skolan'],
    ];
    expect(idsOf(linked({ name: 'Målkatalog', grid }, 'B', 'Mål A'))).toEqual(['B', 'A']);
  });

  test('a list without a header, målområden over its parts', () => {
    const grid: Grid = [
      ['Kommunens mål 2023–2026'],
      [],
      ['Målområde: Hållbarhet'],
      ['M1', 'Vi har en ekonomi i balans'],
      ['M2', 'Vattnet i våra sjöar är rent'],
      [],
      ['Målområde: Lärande'],
      ['M3', 'Alla elever klarar skolan'],
    ];
    const chain = linked({ name: 'Målstruktur', grid }, 'M3', 'M1');
    expect(idsOf(chain)).toEqual(['M3', 'M1']);
    expect(chain.register.areas.map((area) => area.name)).toEqual(['Hållbarhet', 'Lärande']);
    expect(chain.register.goals[2]).toMatchObject({ areaIds: ['larande'] });
  });

  test.each(['Mål 2024', 'KF-mål 2023-2026', 'Styrkort', 'Våra viktigaste punkter'])('on a sheet called %s', (name) => {
    const grid: Grid = [
      ['Nr', 'Mål', 'Kortnamn'],
      ['M1', 'Vi har en ekonomi i balans', 'Ekonomi'],
      ['M2', 'Alla elever klarar skolan', 'Skola'],
    ];
    expect(linked({ name, grid }, 'M2', 'Ekonomi').register).toMatchObject({ source: 'sheet' });
  });
});

describe('a sheet that does not say that it holds the goals', () => {
  const grid: Grid = [
    ['Nr', 'Vad vi vill'],
    [1, 'Alla elever klarar skolan'],
    [2, 'Vi har en ekonomi i balans'],
    [3, 'Äldre möts med respekt'],
  ];
  test('is the register when the references lead into it', () => {
    expect(linked({ name: 'Blad3', grid }, 'KF 2', '3. Äldre möts med respekt').register.source).toBe('sheet');
    expect(linked({ name: 'Blad3', grid }, 1, 2, 3).register.goals).toHaveLength(3);
  });
  test('is none when they do not', () => {
    expect(linked({ name: 'Blad3', grid }, '1. Trygga barn', '2. Rena sjöar').register.source).toBe('derived');
  });
});

test.each(['Resultatmål', 'Fokusområden', 'Mål från KF', 'Stadens mål'])('a sheet called %s', (name) => {
  const grid: Grid = [
    ['Perspektiv', name],
    ['Invånare', 'Alla elever klarar skolan'],
    ['Ekonomi', 'Vi har en ekonomi i balans'],
  ];
  expect(idsOf(linked({ name, grid }, 'Vi har en ekonomi i balans'))).toEqual(['2']);
});

test.each(['Gäller till', 'Giltigt t.o.m.', 'Gällande till och med', 'Upphörde'])(
  '"%s": goals that applied until an earlier year are replaced, those that apply until a later one are not',
  (until) => {
    const grid: Grid = [
      ['Id', 'Mål', until],
      ['M1', 'Alla elever klarar skolan', '2027-12-31'],
      ['M2', 'Vi har en ekonomi i balans', '2027-12-31'],
      ['M9', 'Vi är bäst i länet', '2022-12-31'],
    ];
    const { register } = linked({ name: 'Målregister', grid }, 'M1');
    expect(register.goals.map(({ id }) => id)).toEqual(['M1', 'M2']);
    expect(register.superseded).toHaveLength(1);
  },
);

test('the number of a målområde in a column of its own leads to no goal, and is said to be the målområde’s', () => {
  const grid: Grid = [
    ['Nivå', 'Nr', 'Lydelse'],
    ['Målområde', '1', 'Lärande'],
    ['KF-mål', '1.1', 'Alla barn ska klara skolan'],
    ['Målområde', '2', 'Omsorg'],
    ['KF-mål', '2.1', 'Äldre ska få en trygg omsorg'],
  ];
  const chain = linked({ name: 'Målregister', grid }, '1.1', '2', 'Målområde 2');
  const problems = chain.rows.map(({ reference: { goalIds, problem } }) => goalIds[0] ?? problem);
  expect(problems).toEqual(['1.1', ...[1, 2].map(() => ({ kind: 'wrongLevel', level: 'malomrade' }))]);
});

test('a column called Nivå tells the level of each line', () => {
  const grid: Grid = [
    ['Nivå', 'Nr', 'Formulering'],
    ['Vision', null, 'Där framtiden får plats'],
    ['Område', null, 'Hållbarhet: vi hushåller med resurserna'],
    ['KF-mål', 2, 'Vi har en ekonomi i balans'],
    ['KF-mål', 1, 'Alla elever klarar skolan'],
  ];
  const { register } = linked({ name: 'Blad3', grid }, '1. Alla elever klarar skolan', 'KF 2');
  expect(register).toMatchObject({ source: 'sheet', vision: 'Där framtiden får plats' });
  expect(register.goals.map(({ id }) => id)).toEqual(['2', '1']);
});

test('a målområde of its own for each goal is what the goal is called', () => {
  const grid: Grid = [
    ['Nr', 'Målområde', 'Målformulering'],
    [1, 'Trygg uppväxt', 'Barn växer upp under trygga förhållanden'],
    [2, 'God omsorg', 'Äldre får stöd när de behöver det'],
  ];
  expect(idsOf(linked({ name: 'KF-mål', grid }, 'God omsorg', 'Trygg uppväxt'))).toEqual(['2', '1']);
});

test('a list of goals that does not say whose it is: the cover does', () => {
  const chain = chainOf(
    workbook([
      sheet('Framsida', [['Granviks kommun'], ['Delårsrapport 2025']]),
      sheet('KF-mål', [
        ['Nr', 'KF-mål'],
        [1, 'Vi har en ekonomi i balans'],
        [2, 'Alla elever klarar skolan'],
      ]),
      sheet('Socialnämnden', [
        ['Socialnämnden'],
        ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
        [1, 'Mål A', 'Soliditet', 20, 22, 'Uppfyllt'],
      ]),
    ]),
  );
  expect(chain.register.municipality).toBe('Granviks kommun');
});

test('a målområde written once over its goals is no goal, and the list is no shorter for it', () => {
  const chain = linked(
    {
      name: 'Målkatalog',
      grid: [
        ['Fokusområde', 'Beteckning', 'Måltext', 'Kortnamn'],
        ['Social hållbarhet', 1, 'Koncernen har god ekonomisk hushållning', 'Hushållning'],
        [null, 2, 'Kommunen är bland de tryggaste i länet', 'Trygghet'],
        ['Ekologisk hållbarhet', 3, 'Utbildningen rustar för arbetslivet', 'Utbildning'],
        [null, 4, 'Vården utgår från individens behov', 'Vård'],
      ],
    },
    2,
    'Vård',
  );
  expect(chain.register.goals.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  expect(idsOf(chain)).toEqual(['2', '4']);
});

test('short names before the texts, in a list called after any word for goals', () => {
  const chain = linked(
    {
      name: 'Hjärtemål',
      grid: [
        ['Beteckning', 'Kortnamn', 'Hjärtemål'],
        ['A1', 'Tidiga insatser', 'Vi satsar på tidiga insatser för barn'],
        ['A2', 'Kunskapsresultat; Skolans resultat', 'Kunskapsresultaten förbättras varje år'],
      ],
    },
    'Skolans resultat',
  );
  expect(chain.register.goals.map(({ text }) => text)).toEqual([
    'Vi satsar på tidiga insatser för barn',
    'Kunskapsresultaten förbättras varje år',
  ]);
  expect(idsOf(chain)).toEqual(['A2']);
});

test('numbers of several goals beside the texts of several: in whatever order, they are the same goals', () => {
  const chain = chainOf(
    workbook([
      sheet('KF-mål', [
        ['Nr', 'KF-mål'],
        [1, 'Vi har en ekonomi i balans'],
        [2, 'Alla elever klarar skolan'],
      ]),
      sheet('SN', [
        ['Socialnämnden'],
        [],
        ['KF-mål', 'KF-mål (text)¹', ...head.slice(1)],
        [
          'KF 2 samt KF 1',
          'Vi har en ekonomi i balans\nAlla elever klarar skolan',
          'Stöd',
          'Andel',
          80,
          82,
          'Uppfyllt',
        ],
        ['1. Alla elever klarar skolan', 'Vi har en ekonomi i balans', 'Hjälp', 'Antal', 80, 82, 'Uppfyllt'],
      ]),
    ]),
  );
  expect(chain.rows.map(({ reference }) => reference.goalIds.join() || reference.problem?.kind)).toEqual([
    '2,1',
    'numberTextConflict',
  ]);
});

describe('a register that says something twice', () => {
  const named = (head: string[], ...rows: (string | number)[][]) => ({ name: 'KF-mål', grid: [head, ...rows] });
  test('a goal on a row for each nämnd is one goal', () => {
    const rows = ['KS', 'Socialnämnden'].flatMap((nämnd) => [
      [1, 'En trygg kommun', nämnd],
      [2, 'En växande kommun', nämnd],
    ]);
    const { register } = linked(named(['Nr', 'KF-mål', 'Ansvarig nämnd'], ...rows), 1, 2);
    expect(register.goals.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'En trygg kommun'],
      ['2', 'En växande kommun'],
    ]);
  });
  test('a number that two goals have may mean either; the others keep theirs', () => {
    const rows = [
      [1, 'En trygg kommun'],
      [2, 'En växande kommun'],
      [2, 'En hållbar kommun'],
      [3, 'God ekonomi'],
    ];
    const chain = linked(
      named(['Nr', 'KF-mål'], ...rows),
      1,
      2,
      3,
      'En hållbar kommun',
      'KF 2',
      '2. En växande kommun',
    );
    expect(idsOf(chain)).toEqual(['1', '', '3', '4', '', '2']);
    expect(chain.rows[1]?.reference.problem).toEqual({ kind: 'ambiguous', goalIds: ['2', '4'] });
  });
  test('goals of a table that breaks them down are no register', () => {
    const rows = ['Lugna gator', 'Ljusa torg'].map((part) => [1, 'En trygg kommun', part]);
    expect(linked(named(['Nr', 'KF-mål', 'Delmål'], ...rows), 1).register.source).not.toBe('sheet');
  });
});

test.each(['Fokusområde', 'Utvecklingsområde', 'Strategiskt målområde', 'Inriktning', 'Perspektiv'])(
  '"%s" that stands again for each goal it holds is no goal',
  (area) => {
    const grid: Grid = [
      [area, 'Nr', 'Kommunmål'],
      ['Trygghet och välfärd', 1, 'Skolorna hör till de bästa'],
      ['Trygghet och välfärd', 2, 'Omsorgen ger valfrihet'],
      ['Hållbar tillväxt', 3, 'Näringslivet växer'],
    ];
    const chain = linked({ name: 'Kommunmål', grid }, 'Omsorgen ger valfrihet', 'Hållbar tillväxt');
    expect(chain.register.goals.map(({ text }) => text)).toEqual(grid.slice(1).map((row) => row[2]));
    expect(chain.rows.map(({ reference }) => reference.problem?.kind ?? reference.goalIds.join())).toEqual([
      ...['2', 'wrongLevel'],
    ]);
  },
);

describe('where a list of goals begins', () => {
  const texts = ['En ekonomi i balans för alla', 'Alla elever klarar skolan', 'Äldre lever ett tryggt liv'];
  const goalsOf = (grid: Grid) => linked({ name: 'KF-mål', grid }, 2, 1, 3).register.goals.map(({ text }) => text);
  test('at its first row, when nothing stands over the numbered goals', () => {
    expect(goalsOf(texts.map((text, at) => [`${at + 1}. ${text}`]))).toEqual(texts);
  });
  test('under the row that names the numbers, whatever stands in two cells over it', () => {
    const rows = texts.map((text, at) => [at + 1, text]);
    const above = [['Vision', 'Här växer vi'], ['Övergripande mål', 'Fler ska bo här'], []];
    expect(goalsOf([...above, ['Nr', 'KF-mål'], ...rows])).toEqual(texts);
    expect(goalsOf([['Mål', 'Gäller 2023–2026'], ['Nr', 'Mål'], ...rows])).toEqual(texts);
  });
});

test('the goals’ wording before their numbers, and short names after', () => {
  const grid: Grid = [
    ['Nivå', 'Lydelse', 'Nr', 'Kortnamn'],
    ['Övergripande mål', 'En kommun att leva i', '1'],
    ['KF-mål', 'Alla barn ska klara skolan', '1.1', 'Lärande'],
    ['KF-mål', 'Äldre ska få en trygg omsorg', '1.2', 'Omsorg'],
  ];
  const chain = linked({ name: 'Målregister', grid }, '1.2', 'Alla barn ska klara skolan', 'Omsorg');
  expect(idsOf(chain)).toEqual(['1.2', '1.1', '1.2']);
});
