/** Keys (teckenförklaringar) say what a status means: no delmål went as they say, and they are no rows. */
import { chainOf, filled, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

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
