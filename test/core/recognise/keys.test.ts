/** Keys (teckenförklaringar) say what a status means: no delmål went as they say, and they are no rows. */
import { chainOf, filled, sheet, workbook } from './build.ts';
import type { Grid, Plain } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Omsorgen är trygg och värdig'],
]);
const rows: Grid = [
  ['1', 'Maten smakar gott', 'Andel nöjda med maten', 80, 85],
  ['1', 'Hemtjänsten uppskattas', 'Andel nöjda i hemtjänsten', 80, 50],
];
const table: Grid = [['KF-mål', 'Nämndens mål', 'Indikator', 'Mål 2026', 'Utfall 2026'], ...rows];
const read = (grid: Grid) => {
  const { rows: all } = chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
  return all.map(({ subGoal, assessment }) => [subGoal.text, assessment.status]);
};
const unjudged = [
  ['Maten smakar gott', null],
  ['Hemtjänsten uppskattas', null],
];

const keys: readonly (readonly [string, Grid])[] = [
  [
    'colours beside the words',
    [
      [filled(null, 'gron'), 'Uppfyllt'],
      [filled(null, 'rod'), 'Ej uppfyllt'],
    ],
  ],
  ['words in their colours', [[filled('Målet bedöms nås', 'gron')], [filled('Målet bedöms inte nås', 'rod')]]],
  ['words alone', [['Uppnås'], ['På god väg'], ['Uppnås inte']]],
  ['words with rows between them', [['Uppfyllt'], [], ['Ej uppfyllt']]],
  [
    'signs and words',
    [
      ['●', 'Målet nås'],
      ['○', 'Målet nås inte'],
    ],
  ],
];

describe.each(keys)('a key of %s', (_, key) => {
  test('over the table is nobody’s bedömning', () => expect(read([...key, [], ...table])).toEqual(unjudged));
  test('under the table is no row', () => expect(read([...table, ...key])).toEqual(unjudged));
});

test('a line of how it went under a delmål’s heading is still its bedömning', () => {
  const card: Grid = [['KF-mål 1 Omsorgen är trygg och värdig'], ['Nämndmål: Maten smakar gott'], ['Uppfylls delvis']];
  expect(read([...card, ['Indikator', 'Mål 2026', 'Utfall 2026'], ['Andel nöjda', 80, 75]])).toEqual([
    ['Maten smakar gott', 'delvis'],
  ]);
});

describe('a key that only lists its words', () => {
  const judged = (...key: Grid) =>
    chainOf(
      workbook([
        sheet('SN', [
          ['Socialnämnden'],
          ...key,
          [],
          ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
          ...['Bra', 'OK', 'Har brister'].map((word, i) => ['KF 5', `Mål ${i}`, `Andel ${i}`, 80, 82, word]),
        ]),
      ]),
    ).rows.map((row) => row.assessment.status);
  const inOrder = ['uppfyllt', 'delvis', 'ej'];

  test.each<[string, Grid]>([
    ['in one row', [['Bra', 'OK', 'Har brister']]],
    [
      'with what it is first, and what cannot be judged last',
      [['Skala:', 'Bra', 'OK', 'Har brister', 'Kan ej bedömas']],
    ],
    ['under each other', [['Bra'], ['OK'], ['Har brister']]],
    ['in one cell', [['Bedömning: Bra / OK / Har brister']]],
    ['from the worst to the best', [['Har brister | OK | Bra']]],
  ])('%s: what stands between is partly reached', (_, key) => {
    expect(judged(...key)).toEqual(inOrder);
  });

  test('explained in brackets', () => {
    expect(judged(['Bra / OK (målet nås delvis) / Har brister'])).toEqual(inOrder);
  });

  test('the colours of all its words are explained, of what cannot be judged too', () => {
    const key = [
      'Förklaring:',
      filled('Bra', 'gron'),
      filled('OK', 'gul'),
      filled('Har brister', 'rod'),
      filled('Kan ej bedömas', 'gra'),
    ];
    const table = [
      ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
      ['KF 5', 'A', 'B', 80, null, filled(null, 'gra')],
    ];
    const chain = chainOf(workbook([sheet('SN', [['Socialnämnden'], key, [], ...table])]));
    expect(chain.rows[0]?.assessment.status).toBe('kanEjBedomas');
  });

  test('two words are no scale, and neither is a sentence', () => {
    expect(judged(['OK, Bra'])[1]).toBe('uppfyllt');
    expect(judged(['Bra, OK och Har brister är nämndens ord, se riktlinjerna'])[1]).toBe('uppfyllt');
  });
});

describe('a key that nothing is written over', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const inOrder = ['uppfyllt', 'delvis', 'ej'];
  const row = (sign: Plain, i: number): Grid[number] => ['KF 5', `Mål ${i}`, `Andel ${i}`, 80, 82, sign];
  const statuses = (grid: Grid) =>
    chainOf(workbook([sheet('SN', [['Socialnämnden'], [], ...grid])])).rows.map(({ assessment }) => assessment.status);
  const under = (signs: readonly Plain[], key: Grid) => statuses([header, ...signs.map(row), [], ...key]);
  const beside = (signs: readonly Plain[], key: Grid) =>
    statuses([header, ...signs.map((sign, i) => [...row(sign, i), null, ...(key[i] as Grid[number])])]);

  test.each<[string, Plain[], Grid]>([
    [
      'words',
      ['Bra', 'OK', 'Har brister'],
      [['Bra = målet nått'], ['OK = målet delvis nått'], ['Har brister = målet ej nått']],
    ],
    ['digits', [3, 2, 1], [['3: målet uppfyllt'], ['2: delvis uppfyllt'], ['1: ej uppfyllt']]],
    [
      'letters and dashes',
      ['A', 'B', 'C'],
      [['A – Målet uppnås'], ['B – Målet uppnås delvis'], ['C – Målet uppnås inte']],
    ],
    [
      'words and dashes',
      ['Bra', 'OK', 'Brister'],
      [['Bra – Målet nått'], ['OK – Målet delvis nått'], ['Brister – Målet ej nått']],
    ],
    ['only spaces', ['▲', '►', '▼'], [['▲ Målet uppnås'], ['► Målet uppnås delvis'], ['▼ Målet uppnås inte']]],
    ['capitals and spaces', ['A', 'B', 'C'], [['A Målet uppnås'], ['B Målet uppnås delvis'], ['C Målet uppnås inte']]],
    [
      'words and spaces',
      ['Bra', 'OK', 'Svagt'],
      [['Bra Målet nått'], ['OK Målet delvis nått'], ['Svagt Målet ej nått']],
    ],
    [
      'two cells',
      [3, 2, 1],
      [
        [3, 'Uppfyllt'],
        [2, 'Delvis uppfyllt'],
        [1, 'Ej uppfyllt'],
      ],
    ],
  ])('of %s is read under the table and to the right of it', (_, signs, key) => {
    expect(under(signs, key)).toEqual(inOrder);
    expect(beside(signs, key)).toEqual(inOrder);
  });

  test.each<[string, Plain[], Grid]>([
    [
      'with equals signs',
      ['På god väg att nås', 'Gul', 'Röd'],
      [['På god väg att nås = uppfyllt; Gul = delvis uppfyllt; Röd = ej uppfyllt']],
    ],
    ['with colons', ['A', 'B', 'C'], [['Förklaring: A: uppfyllt, B: delvis uppfyllt, C: ej uppfyllt']]],
    ['with dashes', ['1', '2', '3'], [['1 – uppfyllt; 2 – delvis uppfyllt; 3 – ej uppfyllt']]],
    [
      'on lines of its own',
      ['Bra', 'OK', 'Svagt'],
      [['Bra = målet nått\nOK = målet delvis nått\nSvagt = målet ej nått']],
    ],
  ])('in one cell, %s', (_, signs, key) => expect(under(signs, key)).toEqual(inOrder));

  test('delmål that nothing is said of yet are rows, whatever they speak of', () => {
    const rows: Grid = [
      header,
      row('OK', 0),
      ['KF 5', 'Alla mål nås av eleverna'],
      ['KF 5', 'Ingen vräks – målet är noll'],
    ];
    expect(statuses(rows)).toEqual(['uppfyllt', null, null]);
  });

  test('another table beside it explains nothing of this one', () => {
    const others: Grid = [
      ['KS', 'Uppfyllt'],
      ['BUN', 'Delvis uppfyllt'],
      ['SN', 'Ej uppfyllt'],
    ];
    expect(beside(['OK', 'OK', 'OK'], others)).toEqual(['uppfyllt', 'uppfyllt', 'uppfyllt']);
  });
});

test('a header of another table under the rows, grey and with a word of status in it, is no key', () => {
  const grey = (text: string) => filled(text, 'gra');
  const judged = rows.map((row, at) => [...row, at === 0 ? filled('Uppfyllt', 'gron') : grey('Kan ej bedömas')]);
  const tasks = [
    ['Uppdrag från fullmäktige'],
    ['Uppdrag', 'Klart', 'Status', 'Kommentar'].map(grey),
    ['Se över avtalen', '2026-12-31', 'Pågår', 'I november'],
    ['Ta fram en plan', null, 'Klart', null],
  ];
  const chain = chainOf(
    workbook([
      goals,
      sheet('Socialnämnden', [['Socialnämnden'], [], [...table[0]!, 'Bedömning'], ...judged, [], [], ...tasks]),
    ]),
  );
  expect(chain.rows.map(({ assessment }) => [assessment.status, assessment.colourConflict])).toEqual([
    ['uppfyllt', null],
    ['kanEjBedomas', null],
  ]);
});

test.each(['', 'Betyg: '])('a key in one line with full stops between its signs is read to its end: "%s…"', (lead) => {
  const key = `${lead}Bra = målnivån är uppnådd. Godkänt = målnivån är delvis uppnådd. Ej godkänt = målnivån är inte uppnådd.`;
  const judged = rows.map((row, at) => [...row, at === 0 ? 'Bra' : 'Godkänt']);
  expect(read([[key], [], [...table[0]!, 'Bedömning'], ...judged])).toEqual([
    ['Maten smakar gott', 'uppfyllt'],
    ['Hemtjänsten uppskattas', 'delvis'],
  ]);
});
