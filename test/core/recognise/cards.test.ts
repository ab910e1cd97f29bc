/** Cards for delmål, as reports are pasted into a sheet: a KF-mål's heading, labels with their values, a table of indicators. */
import { consolidate } from '../../../src/core/consolidate.ts';
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { bold, chainOf, delar2025, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const nothingMore = { previous: [], registerWorkbook: null, settings: {} };
const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'Öppen förvaltning med hög tillgänglighet'],
]);
const book = (grid: Grid) =>
  workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], ['Delårsrapport 2025-08-31'], [], ...grid])]);
const withGoals = (grid: Grid) => chainOf(book(grid));
const told = (chain: GoalChain) =>
  chain.rows.map((row) => [row.reference.goalIds.join(), row.subGoal.text, row.indicator, row.assessment.status]);

const measures = ['Indikator', 'Utfall 2024', 'Utfall 2025', 'Målvärde 2025'];
const card = (
  name: string,
  labels: readonly string[],
  status = 'Uppfyllt',
  comment: string | null = 'Som planerat.',
) => [
  [labels[0], name],
  [labels[1], status],
  [labels[2], comment],
  measures,
  [`Andel nöjda med ${name.toLowerCase()}`, 78, 82, 'Minst 80'],
  [],
];
const report = (labels: readonly string[], comment: string | null = 'Som planerat.') => [
  [bold('Fullmäktigemål 1: Alla elever klarar skolan')],
  ...card('Närvaron ska öka', labels, 'Uppfyllt', comment),
  ...card('Studieron ska öka', labels, 'Delvis uppfyllt', comment),
  [bold('Fullmäktigemål 2: Öppen förvaltning med hög tillgänglighet')],
  ...card('Svaren ska komma snabbt', labels, 'Uppfyllt', comment),
];
const expected = [
  ['1', 'Närvaron ska öka', 'Andel nöjda med närvaron ska öka', 'uppfyllt'],
  ['1', 'Studieron ska öka', 'Andel nöjda med studieron ska öka', 'delvis'],
  ['2', 'Svaren ska komma snabbt', 'Andel nöjda med svaren ska komma snabbt', 'uppfyllt'],
];

test.each(['Mål:', 'Mål', 'Nämndmål', 'Vårt mål', 'Delmål:', 'Målsättning', 'Nämndens bidrag'])(
  '"%s" stands before the delmål of a card',
  (label) => expect(told(withGoals(report([label, 'Status', 'Kommentar'])))).toEqual(expected),
);

test.each(['Når vi målet?', 'Bedömd måluppfyllelse', 'Resultat', 'Måluppfyllelse', 'Målstatus:'])(
  '"%s" stands before how it went',
  (label) => expect(told(withGoals(report(['Nämndens mål', label, 'Kommentar'])))).toEqual(expected),
);

test.each(['Beskrivning', 'Analys', 'Motivering', 'Analys/kommentar', 'Uppföljning'])(
  '"%s" stands before the comment, and alone it is an empty one',
  (label) => {
    const labels = ['Nämndens mål', 'Bedömning', label];
    const full = withGoals(report(labels));
    expect(told(full)).toEqual(expected);
    expect(full.rows[1]?.comment).toBe('Som planerat.');
    expect(told(withGoals(report(labels, null)))).toEqual(expected);
  },
);

test('"Mål: | Minst 80" is a level', () => {
  const chain = withGoals([...card('Närvaron ska öka', ['Nämndmål', 'Status', 'Kommentar']), ['Mål:', 'Minst 80']]);
  expect(chain.subGoals.map(({ text }) => text)).toEqual(['Närvaron ska öka']);
});

test.each(['Analys:', 'Kommentar'])('a deviation on a card whose "%s" is empty lacks a comment', (label) => {
  const found = (rows: Grid) => {
    const result = consolidate({ ...nothingMore, workbooks: [book(rows)], period: delar2025 });
    if (!result.ok) throw new Error('no period');
    return result.consolidation.findings.filter(({ code }) => code === 'MK407');
  };
  const labels = ['Nämndens mål', 'Bedömning', label];
  expect(found(report(labels))).toEqual([]);
  expect(found(report(labels, null)).map(({ place }) => place)).toEqual([{ row: 12, column: 1 }]);
});

test('"Måluppföljning" alone over a table is its title', () => {
  const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
  const chain = withGoals([['Måluppföljning'], [], head, ['1', 'Närvaro', 'Andel närvarande', 80, 70, 'Ej uppfyllt']]);
  expect(chain.rows.map(({ commentPlace }) => commentPlace)).toEqual([null]);
});

test('what is to be done explains a deviation on a card', () => {
  const chain = withGoals([
    ['Nämndmål', 'Närvaron ska öka'],
    ['Status', 'Delvis uppfyllt'],
    ['Åtgärder', 'Fler vuxna på rasterna.'],
    measures,
    ['Andel närvarande', 78, 79, 'Minst 80'],
  ]);
  expect(chain.rows.map(({ action }) => action)).toEqual(['Fler vuxna på rasterna.']);
});

test('a heading over cards is held against the goals without its label', () => {
  const chain = withGoals([
    [bold('Fullmäktigemål: Alla elever klarar skolan')],
    ...card('Närvaron ska öka', ['Nämndens mål', 'Bedömning', 'Analys:']),
    [bold('Fullmäktigemål: Öppen jämn tillgänglighet')],
    ...card('Svaren ska komma snabbt', ['Nämndens mål', 'Bedömning', 'Analys:']),
  ]);
  expect(chain.rows.map(({ reference }) => reference.problem?.kind ?? 'none')).toEqual(['none', 'near']);
});

const labels = ['Mål', 'Status', 'Kommentar'];
const headed = (grid: Grid) => [[bold('Fullmäktigemål 1: Alla elever klarar skolan')], ...grid];

test('a blank row may part a card from its table', () => {
  const spaced = card('Närvaron ska öka', labels);
  const chain = withGoals(headed([...spaced.slice(0, 3), [], ...spaced.slice(3)]));
  expect(told(chain)).toEqual([expected[0]]);
});

test('who answers for a delmål and when is of no concern to its card', () => {
  const more = (name: string) => {
    const [first, ...rest] = card(name, labels);
    return [first as string[], ['Ansvarig', 'Kvalitetschefen'], ['Tidplan', 2025], ...rest];
  };
  const chain = withGoals(headed([...more('Närvaron ska öka'), ...more('Studieron ska öka')]));
  expect(chain.subGoals.map(({ text }) => text)).toEqual(['Närvaron ska öka', 'Studieron ska öka']);
  expect(chain.rows).toHaveLength(2);
});

test.each([
  ['Bidrar till', 'Öppen förvaltning med hög tillgänglighet'],
  ['KF-mål', 2],
])('"%s" with its goal beside it on a card', (label, goal) => {
  const [first, ...rest] = card('Svaren ska komma snabbt', labels);
  const chain = withGoals([first as string[], [label, goal], ...rest]);
  expect(told(chain).map((row) => row.slice(0, 2))).toEqual([['2', 'Svaren ska komma snabbt']]);
});

test('an unknown text right over a card is a KF-mål where KF-mål stand there', () => {
  const chain = withGoals([
    ['Alla elever klarar skolan'],
    ...card('Närvaron ska öka', labels),
    ['Trygga träd i parken'],
    ...card('Svaren ska komma snabbt', labels),
  ]);
  expect(chain.rows.map(({ reference }) => reference.problem?.kind ?? 'none')).toEqual(['none', 'unknownText']);
});

test('an empty comment or status on a card is told of at its cell', () => {
  const codes = (rows: Grid) => {
    const result = consolidate({ ...nothingMore, workbooks: [book(rows)], period: delar2025 });
    if (!result.ok) throw new Error('no period');
    return result.consolidation.findings
      .filter(({ code }) => code === 'MK407' || code === 'MK401')
      .map(({ code, place }) => [code, place?.row]);
  };
  const measured = [measures, ['Andel närvarande', 78, 79, 'Minst 80'], ['Andel nöjda', 78, 79, 'Minst 80']];
  const under = [['Nämndmål:', 'Närvaron ska öka'], ['Status:', 'Delvis uppfyllt'], ...measured, ['Analys:']];
  expect(codes(headed(under))).toEqual([['MK407', 9]]);
  const other = card('Studieron ska öka', labels);
  expect(codes(headed([['Nämndmål', 'Närvaron ska öka'], ['Status'], ...measured, [], ...other]))).toEqual([
    ['MK401', 5],
  ]);
});

describe('who answers for it stands beside how it went', () => {
  const one = (goal: string, subGoal: string, status: string | null) => [
    ['KF:s prioriterade mål:', goal],
    ['Nämndens målsättning', subGoal],
    ['Målstatus', status, 'Ansvarig', 'Kvalitetschef'],
    ['Redovisning:', 'Lägre än 2024 men bättre än väntat'],
    ['Styrtal', 'Bokslut 2024', 'Kravnivå 2025', 'Utfall augusti 2025'],
    [`Andel ${subGoal}`, 77, 80, 82],
    [],
  ];
  const read = (status: string | null) =>
    told(withGoals([...one('1', 'Nöjda', status), ...one('2', 'Trygga', 'Uppfyllt')]));

  test('and is no part of the table', () =>
    expect(read('Ej uppfyllt')).toEqual([
      ['1', 'Nöjda', 'Andel Nöjda', 'ej'],
      ['2', 'Trygga', 'Andel Trygga', 'uppfyllt'],
    ]));

  test('also where nobody has filled in how', () =>
    expect(read(null).map(([, , , status]) => status)).toEqual([null, 'uppfyllt']));
});

describe('cards in a workbook without a list of goals', () => {
  const oneCard = (goal: string, subGoal: string, ...more: Grid) => [
    ['Strategiskt mål', goal],
    ['Nämndens mål', subGoal],
    ...more,
    ['Måluppfyllelse', 'Uppfyllt'],
    measures,
    [`Andel nöjda med ${subGoal}`, 78, 82, 'Minst 80'],
    ['Kommentar', 'Som planerat.'],
    [],
  ];
  const read = (...cards: Grid[]) =>
    chainOf(workbook([sheet('KS', [['Kommunstyrelsen'], ['Delårsrapport 2025'], [], ...cards.flat()])]));
  const links = (chain: GoalChain) => chain.rows.map((row) => [row.reference.goalIds.join(), row.subGoal.text]);
  const goalsOf = (chain: GoalChain) => chain.register.goals.map(({ id, text }) => `${id} ${text}`);

  test('the goal of the first card is a goal as those of the others', () => {
    const chain = read(oneCard('Soliditeten stärks', 'Avtalstrohet'), oneCard('Kunderna är nöjda', 'Snabba svar'));
    expect(goalsOf(chain)).toEqual(['1 Soliditeten stärks', '2 Kunderna är nöjda']);
    expect(links(chain)).toEqual([
      ['1', 'Avtalstrohet'],
      ['2', 'Snabba svar'],
    ]);
  });

  test('a label that nobody has listed does not part the first card', () => {
    const ways = ['Strategier för att nå målet', '• Tätare uppföljning'];
    const chain = read(
      oneCard('Soliditeten stärks', 'Avtalstrohet', ways),
      oneCard('Kunderna är nöjda', 'Snabba svar', ways),
    );
    expect(links(chain)).toEqual([
      ['1', 'Avtalstrohet'],
      ['2', 'Snabba svar'],
    ]);
  });

  test('numbered goals do not make the labels under them a list of goals', () => {
    const chain = read(
      oneCard('1. Soliditeten stärks', 'Avtalstrohet'),
      oneCard('2. Kunderna är nöjda', 'Snabba svar'),
    );
    expect(goalsOf(chain)).toEqual(['1 Soliditeten stärks', '2 Kunderna är nöjda']);
    expect(links(chain)).toEqual([
      ['1', 'Avtalstrohet'],
      ['2', 'Snabba svar'],
    ]);
  });
});
