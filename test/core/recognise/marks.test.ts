import { chainOf, columnsOf, filled, sheet, workbook } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Kommunen ska ha en ekonomi i balans'],
  [2, 'Äldre ska ha ett tryggt och självständigt liv'],
  [3, 'Barn och unga ska lyckas i skolan'],
]);
const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall'];
const rows = [
  [1, 'Hålla budgeten', 'Avvikelse i procent', 1, 1],
  [2, 'Trygga äldre', 'Andel trygga', 90, 80],
  [3, 'Nå målen', 'Andel behöriga', 90, 60],
];
type Cells = Parameters<typeof sheet>[1][number];
const read = (header: readonly Cells[], marked: readonly Cells[], merges: string[] = []) =>
  chainOf(
    workbook([
      goals,
      sheet('Socialnämnden', [...header, ...marked.map((cells, at) => [...(rows[at] ?? []), ...cells])], { merges }),
    ]),
  );
const statuses = (chain: ReturnType<typeof read>) => chain.rows.map(({ assessment }) => assessment.status);
const diagonal = (mark: string) => [[mark], [null, mark], [null, null, mark]];

test.each(['X', '✓', '●'])('%s under Grön, Gul or Röd is the bedömning', (mark) => {
  const chain = read([[...head, 'Grön', 'Gul', 'Röd']], diagonal(mark));
  expect(statuses(chain)).toEqual(['uppfyllt', 'delvis', 'ej']);
  expect(columnsOf(chain)).toMatchObject({ bedomning: 'F' });
});

test('what is answered under a question is the answer, whatever the question says', () => {
  const header = [
    [...head, 'Uppnås målet?'],
    [null, null, null, null, null, 'Ja', 'Delvis', 'Nej'],
  ];
  expect(statuses(read(header, diagonal('x'), ['F1:H1']))).toEqual(['uppfyllt', 'delvis', 'ej']);
});

test('colours instead of crosses', () => {
  const marked = [[filled(null, 'gron')], [null, filled(null, 'gul')], [null, null, filled(null, 'rod')]];
  expect(statuses(read([[...head, 'Grön', 'Gul', 'Röd']], marked))).toEqual(['uppfyllt', 'delvis', 'ej']);
});

test('two crosses in a row are asked about, none is a bedömning that is missing', () => {
  const chain = read([[...head, 'Grön', 'Gul', 'Röd']], [['x', 'x'], [null, 'x'], []]);
  expect(chain.rows.map(({ assessment: { status, isUnknown, text } }) => [status, isUnknown, text])).toEqual([
    [null, true, 'Grön + Gul'],
    ['delvis', false, 'Gul'],
    [null, false, ''],
  ]);
});

test('words that nobody knows over crosses are asked about', () => {
  const header = [
    [...head, 'Måluppfyllelse'],
    [null, null, null, null, null, 'Nivå A', 'Delvis', 'Nivå C'],
  ];
  const chain = read(header, diagonal('x'), ['F1:H1']);
  expect(chain.rows.map(({ assessment }) => assessment.text)).toEqual(['Nivå A', 'Delvis', 'Nivå C']);
  expect(chain.rows[0]?.assessment.isUnknown).toBe(true);
});

test('now and at the year’s end, three columns each', () => {
  const three = ['Grön', 'Gul', 'Röd'];
  const header = [
    [...head, 'Bedömning delår', null, null, 'Prognos helår'],
    [null, null, null, null, null, ...three, ...three],
  ];
  const marked = [
    ['x', null, null, null, 'x'],
    [null, 'x', null, 'x'],
    [null, null, 'x', null, null, 'x'],
  ];
  expect(statuses(read(header, marked, ['F1:H1', 'I1:K1']))).toEqual(['uppfyllt', 'delvis', 'ej']);
});

test('a number that counts the crosses is no cross', () => {
  const counts = ['Summa', null, null, null, null, 1, 1, 5];
  const chain = read([[...head, 'Grön', 'Gul', 'Röd']], [...diagonal('x'), counts]);
  expect(statuses(chain)).toEqual(['uppfyllt', 'delvis', 'ej']);
});

test('goals without measures, judged by crosses', () => {
  const grid = [
    ['KF-mål', 'Nämndmål', 'Uppfyllt', 'Delvis', 'Ej', 'Kommentar'],
    [1, 'Hålla budgeten', 'x', null, null, 'Bra'],
    [2, 'Trygga äldre', null, null, 'x', 'För få'],
  ];
  expect(statuses(chainOf(workbook([goals, sheet('Socialnämnden', grid)])))).toEqual(['uppfyllt', 'ej']);
});
