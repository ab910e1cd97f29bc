/** Headings that say more than a name, and rows that belong to the row above. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { statusOfWords } from '../../../src/core/parse/index.ts';
import { bold, chainOf, columnsOf, sheet, workbook } from './build.ts';
import type { Grid, SheetOptions } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'Äldre ska leva ett tryggt liv'],
]);
const withGoals = (grid: Grid, options: SheetOptions = {}) =>
  chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid], options)]));
const links = (chain: GoalChain) => chain.rows.map((row) => `${row.reference.goalIds.join()} ${row.subGoal.text}`);
const said = (chain: GoalChain) => chain.rows.map((row) => [row.indicator, row.assessment.status, row.comment]);
const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

test('a delmål over its indicators in their column, with its own bedömning and comment beside it', () => {
  const chain = withGoals([
    [null, 'Utfall 2024', 'Utfall 2025', 'Mål 2025', 'Måluppfyllelse', 'Kommentar'],
    [bold('2. Äldre ska leva ett tryggt liv')],
    [bold('Trygghet hemma'), null, null, null, 'Delvis uppfyllt', 'Nästan i mål.'],
    ['Andel trygga', 70, 78, 80],
    ['Andel nöjda', 70, 77, 80],
    [bold('Insatser i rätt tid'), null, null, null, 'Uppfyllt', null],
    ['Väntetid i dagar', 20, 14, 14],
  ]);
  expect(links(chain)).toEqual(['2 Trygghet hemma', '2 Trygghet hemma', '2 Insatser i rätt tid']);
  expect(said(chain)).toEqual([
    ['Andel trygga', 'delvis', 'Nästan i mål.'],
    ['Andel nöjda', 'delvis', 'Nästan i mål.'],
    ['Väntetid i dagar', 'uppfyllt', null],
  ]);
});

test('a KF-mål over its block with the board’s own bedömning in the same row is no delmål', () => {
  const chain = withGoals(
    [
      head.slice(1),
      ['Mål 1: Alla elever klarar skolan', null, null, null, 'Delvis uppfyllt'],
      ['Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
      ['Mål 2: Äldre ska leva ett tryggt liv', null, null, null, 'Uppfyllt'],
      ['Trygghet', 'Andel trygga', 80, 82, 'Uppfyllt'],
    ],
    { merges: ['A4:D4', 'A6:D6'] },
  );
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet']);
});

test('"Samlad bedömning: …" right under the rows of a delmål is of them, also the last', () => {
  const chain = withGoals([
    head.slice(0, 5),
    ['1', 'Närvaro', 'Andel närvarande', 90, 92],
    ['Samlad bedömning: Delvis uppfyllt'],
    ['Analys: Två skolor når inte nivån.'],
    ['2', 'Trygghet', 'Andel trygga', 80, 82],
    ['Samlad bedömning: Uppfyllt'],
  ]);
  expect(said(chain)).toEqual([
    ['Andel närvarande', 'delvis', 'Två skolor når inte nivån.'],
    ['Andel trygga', 'uppfyllt', null],
  ]);
});

test('"– varav kvinnor" without a level of its own is a part of the indicator above', () => {
  const chain = withGoals([
    head,
    ['1', 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
    [null, null, '– varav kvinnor', null, 94],
    [null, null, '– varav män', null, 90],
    ['2', 'Jämställd hälsa', 'Kvinnor', 80, 82, 'Uppfyllt'],
  ]);
  expect(said(chain).map(([name]) => name)).toEqual(['Andel närvarande', 'Kvinnor']);
});

test('"T1 | T2 | T3" over figures are the outcomes of those tertials', () => {
  const chain = withGoals([
    [...head.slice(0, 4), 'T1', 'T2', 'T3', 'Bedömning'],
    ['1', 'Närvaro', 'Andel närvarande', 90, 88, 92, null, 'Uppfyllt'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ utfallTidigare: 'E', utfall: 'F' });
});

test.each([
  ['Uppnått till minst 80 %', 'delvis'],
  ['Uppnått till mindre än 80 %', 'ej'],
  ['Uppfyllt till minst 100 %', 'uppfyllt'],
  ['Uppfyllt till 85 %', null],
  ['~ Nära mål', 'delvis'],
])('"%s" is %s', (words, status) => expect(statusOfWords(words)).toBe(status));

test.each(['1 o 2', 'KF-mål 1 resp. 2', '1 respektive 2'])('"%s" are two goals', (reference) => {
  const [row] = withGoals([head, [reference, 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt']]).rows;
  expect(row?.reference.goalIds).toEqual(['1', '2']);
});

test('headers that name a wished and a present state', () => {
  const chain = withGoals([
    ['KF-mål', 'Nämndmål', 'Mätpunkt', 'Önskat läge 2025', 'Läge aug 2025', 'Målläge', 'Reflektion'],
    ['1', 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt', 'Fler närvarande än i fjol.'],
  ]);
  expect(columnsOf(chain)).toMatchObject({
    ...{ indikator: 'C', malvarde: 'D', utfall: 'E', bedomning: 'F', kommentar: 'G' },
  });
});

test('"Nämndmål/indikator": the goal with its KF-mål in a row of its own, its indicators as dashes under it', () => {
  const chain = withGoals([
    ['KF-mål', 'Nämndmål/indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'],
    ['1', 'Närvaro', null, null, 'Uppfyllt', null],
    [null, '   - Andel närvarande', 90, 92],
    ['2', 'Trygghet', null, null, 'Delvis uppfyllt', 'Nästan i mål.'],
    [null, '   - Andel trygga', 80, 78],
    [null, '   - Andel nöjda', 80, 77],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet', '2 Trygghet']);
  expect(said(chain).map(([, status]) => status)).toEqual(['uppfyllt', 'delvis', 'delvis']);
});

test('volumes under the goals, with outcomes and nothing to reach, are no goals', () => {
  const chain = withGoals([
    head,
    ['1', 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
    [],
    [bold('Grunduppdragets nyckeltal')],
    ['Nyckeltal', 'Utfall 2024', 'Utfall aug 2025', 'Kommentar'],
    ['Antal ärenden', 412, 430, 'Fler ansökningar'],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro']);
});

test('who answers for the paper, under the table, is no delmål; a delmål may begin with the same word', () => {
  const chain = withGoals([
    head,
    ['1', 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
    ['2', 'Kontakt med nämnden ska vara lätt', 'Andel som får svar', null, null, 'Uppfyllt'],
    [],
    ['Handläggare', 'Per Persson', 'ekonomiavdelningen'],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Kontakt med nämnden ska vara lätt']);
});

const measures = ['Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];

test('a delmål in bold on a row of its own, last under its KF-mål, is no broken heading', () => {
  const chain = withGoals([
    measures,
    [bold('1. Alla elever klarar skolan')],
    [bold('Närvaro')],
    [null, 'Andel närvarande', 90, 92, 'Uppfyllt'],
    [bold('2. Äldre ska leva ett tryggt liv')],
    [bold('Trygghet')],
    [null, 'Andel trygga', 80, 82, 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet']);
});

test('money under the goals, in a narrower table with a title in one cell', () => {
  const chain = withGoals([
    [...head, 'Kommentar', 'Åtgärd', 'Ansvarig'],
    ['1', 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
    [],
    ['Ekonomi (tkr)'],
    ['Verksamhet', 'Budget', 'Utfall', 'Avvikelse'],
    ['Drift', 1200, 1180, 20],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro']);
});

test('a header of two rows returns under each "KF-mål: | …"', () => {
  const years = [bold('Nämndmål'), bold('Indikator'), bold('Utfall'), null, bold('Målvärde'), bold('Bedömning')];
  const chain = withGoals(
    [
      ['KF-mål:', '1. Alla elever klarar skolan'],
      years,
      [null, null, '2024', '2025'],
      ['Närvaro', 'Andel närvarande', 91, 92, 90, 'Uppfyllt'],
      [],
      ['KF-mål:', '2. Äldre ska leva ett tryggt liv'],
      years,
      [null, null, '2024', '2025'],
      ['Trygghet', 'Andel trygga', 81, 82, 80, 'Uppfyllt'],
    ],
    { merges: ['C4:D4', 'C9:D9'] },
  );
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet']);
});

test('a KF-mål right under a header of two rows is no third row of it', () => {
  const chain = withGoals(
    [
      [...measures.slice(0, 2), 'Utfall', null, 'Målvärde', 'Bedömning'],
      [null, null, '2024', '2025'],
      ['Fullmäktigemål 1. Alla elever klarar skolan'],
      ['Närvaro', 'Andel närvarande', 91, 92, 90, 'Uppfyllt'],
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:D3', 'A5:F5'] },
  );
  expect(links(chain)).toEqual(['1 Närvaro']);
});

test('a header that is no name over the first column returns over each block', () => {
  const values = [null, 'Utfall 2024', 'Utfall 2025', 'Målvärde', 'Bedömning'];
  const block = (goal: string, name: string) => [[bold(goal)], values, [bold(name)], ['Andel', 81, 82, 80, 'Uppfyllt']];
  const chain = withGoals([
    ...block('Mål 1 – Alla elever klarar skolan', 'Närvaro'),
    ...block('Mål 2 – Äldre ska leva ett tryggt liv', 'Trygghet'),
    ...block('Mål 1 – Alla elever klarar skolan', 'Behörighet'),
  ]);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet', '1 Behörighet']);
});

test('"Mål i kommunplanen" is the reference, also where half of its cells lead nowhere', () => {
  const chain = withGoals([
    ['Mål i kommunplanen', ...head.slice(1)],
    ['1', 'Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
    ['19', 'Trygghet', 'Andel trygga', 80, 82, 'Uppfyllt'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B' });
});

test('without a list of goals the labelled headings are the goals, not the delmål in the column of their indicators', () => {
  const columns = [bold('Mål och indikatorer'), bold('Målvärde'), bold('Utfall'), bold('Bedömning')];
  const block = (goal: string, name: string) => [
    [bold(goal)],
    columns,
    [bold(name)],
    ['Andel', 80, 82, 'Uppfyllt'],
    [],
  ];
  const chain = chainOf(
    workbook([
      sheet('Socialnämnden', [
        ['Almby kommun, Socialnämnden'],
        [],
        ...block('Fullmäktigemål 1. En god uppväxt', 'Närvaro'),
        ...block('Fullmäktigemål 2. Ett tryggt åldrande', 'Trygghet'),
      ]),
    ]),
  );
  expect(chain.register.goals.map(({ text }) => text)).toEqual(['En god uppväxt', 'Ett tryggt åldrande']);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet']);
});

describe('an analysis under the rows of a block', () => {
  const told = (columns: Grid[number], line: string) =>
    withGoals([
      [bold('1. Alla elever klarar skolan')],
      columns,
      ['Närvaro', 'Andel närvarande', 90, 80, 'Delvis uppfyllt'],
      ['Behörighet', 'Andel behöriga', 90, 80, 'Delvis uppfyllt'],
      [line],
    ]).rows.map((row) => `${row.subGoal.text}: ${row.comment}`);

  test.each(['Analys: Två skolor når inte nivån.', 'Sammanfattande analys: allt går bra.', 'Utvecklingen är positiv.'])(
    '"%s" is no delmål, and no comment on the last of several',
    (line) => expect(told(measures.slice(0, 5), line)).toEqual(['Närvaro: null', 'Behörighet: null']),
  );

  test('nor on the only one, where comments have a column', () => {
    const [row] = withGoals([
      [bold('1. Alla elever klarar skolan')],
      measures,
      ['Närvaro', 'Andel närvarande', 90, 80, 'Delvis uppfyllt'],
      ['Analys: Två skolor når inte nivån.'],
    ]).rows;
    expect(row?.comment).toBeNull();
  });

  test('but a delmål written as a sentence, among others that are', () => {
    const chain = withGoals([
      measures,
      [bold('1. Alla elever klarar skolan')],
      ['Närvaron ökar.', 'Andel närvarande', 90, 80, 'Delvis uppfyllt'],
      ['Behörigheten ökar.'],
    ]);
    expect(links(chain)).toEqual(['1 Närvaron ökar.', '1 Behörigheten ökar.']);
  });
});
