/** Classes of layout met in published reports and in workbooks nobody had seen when the reader was written. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { bold, chainOf, chainOfGrid, columnsOf, filled, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

test('several entries of a legend in one cell', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    ['Teckenförklaring: 1 = ej uppfyllt, 2 = delvis uppfyllt, 3 = uppfyllt'],
    [],
    head,
    ['KF 5', 'A', 'B', 80, 82, 3],
    ['KF 5', 'C', 'D', 80, 20, 1],
  ]);
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('"helår" under Prognos is a sub-heading like a year', () => {
  const chain = chainOf(
    workbook([
      sheet(
        'Socialnämnden',
        [
          ['Socialnämnden'],
          [],
          ['KF-mål', 'Delmål', 'Indikator', 'Utfall', null, 'Målvärde', 'Prognos', 'Bedömning'],
          [null, null, null, 'T1 2025', 'T2 2025', '2025', 'helår'],
          ['KF 5', 'Nöjda', 'Andel nöjda', 78, 82, 80, 83, 'Uppfyllt'],
        ],
        { merges: ['D3:E3'] },
      ),
    ]),
  );
  expect(columnsOf(chain)).toMatchObject({ utfall: 'E', malvarde: 'F', prognos: 'G', bedomning: 'H' });
  expect(reading(chain).headerRows).toEqual([2, 3]);
});

test('an outcome of the year before that is past the target does not turn the direction round', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025', 'Bedömning'],
    ['KF 5', 'Hållbart', 'Grad av egen finansiering', 76, 78, 75, 'Uppfyllt'],
  ]);
  expect(chain.rows[0]).toMatchObject({ direction: null });
});

const goalList = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Vi har en ekonomi i balans'],
  ['2', 'Alla elever klarar skolan'],
]);
const withGoals = (grid: Grid, name = 'Socialnämnden') =>
  chainOf(workbook([goalList, sheet(name, [['Socialnämnden'], ['Årsredovisning 2025'], [], ...grid])]));
const subGoals = (chain: GoalChain) => chain.rows.map((row) => `${row.reference.goalIds.join()} ${row.subGoal.text}`);

test('a header with a blank column between each of its cells', () => {
  const spread = (row: Grid[number]) => row.flatMap((cell) => [cell, null]);
  const chain = withGoals([spread(head), spread(['1', 'Hållbart', 'Kassalikviditet', 80, 82, 'Uppfyllt'])]);
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'C', indikator: 'E', bedomning: 'K' });
  expect(chain.rows).toHaveLength(1);
});

describe('indicators directly under a goal', () => {
  const measures = ['Indikator', 'Målvärde', 'Utfall', 'Måluppfyllelse'];

  test('its heading: the goal’s own text is the delmål, and no column is missing', () => {
    const chain = withGoals([
      [bold('Mål 1: Vi har en ekonomi i balans')],
      measures,
      ['Soliditet', 20, 22, 'Uppnått'],
      ['Likviditet', 90, 95, 'Uppnått'],
      [],
      [bold('Mål 2: Alla elever klarar skolan')],
      measures,
      ['Meritvärde', 220, 225, 'Uppnått'],
    ]);
    expect(subGoals(chain)).toEqual([
      '1 Vi har en ekonomi i balans',
      '1 Vi har en ekonomi i balans',
      '2 Alla elever klarar skolan',
    ]);
    expect(chain.subGoals).toHaveLength(2);
    expect(reading(chain).missingFields).toEqual([]);
  });

  test('a column with its text says the same; a bare number leaves the delmål missing', () => {
    const table = (first: string) =>
      withGoals([
        ['KF-mål', ...measures],
        [first, 'Soliditet', 20, 22, 'Uppnått'],
      ]);
    expect(reading(table('Vi har en ekonomi i balans')).missingFields).toEqual([]);
    expect(reading(table('1')).missingFields).toEqual(['delmal']);
  });

  test('a delmål as a heading of its own between the goal and the table', () => {
    const chain = withGoals([
      [bold('Fullmäktigemål 1 Vi har en ekonomi i balans')],
      [bold('Nämndmål: Inköpen ska samordnas')],
      measures,
      ['Avtalstrohet', 90, 95, 'Uppnått'],
      [],
      [bold('Nämndmål: Fakturorna ska betalas i tid')],
      measures,
      ['Andel i tid', 90, 95, 'Uppnått'],
    ]);
    expect(subGoals(chain)).toEqual(['1 Inköpen ska samordnas', '1 Fakturorna ska betalas i tid']);
  });

  test('the same when no label says that it is a delmål', () => {
    const chain = withGoals([
      [bold('Mål 1: Vi har en ekonomi i balans')],
      [bold('Inköpen ska samordnas')],
      measures,
      ['Avtalstrohet', 90, 95, 'Uppnått'],
      [],
      [bold('Fakturorna ska betalas i tid')],
      measures,
      ['Andel i tid', 90, 95, 'Uppnått'],
    ]);
    expect(subGoals(chain)).toEqual(['1 Inköpen ska samordnas', '1 Fakturorna ska betalas i tid']);
  });
});

test('målområden over the goals’ headings are no delmål', () => {
  const columns = ['Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = withGoals([
    [bold('MÅLOMRÅDE EKONOMI')],
    [bold('Mål 1 Vi har en ekonomi i balans')],
    columns,
    ['Inköpen ska samordnas', 'Avtalstrohet', 90, 95, 'Uppnått'],
    [bold('MÅLOMRÅDE LÄRANDE')],
    [bold('Mål 2 Alla elever klarar skolan')],
    columns,
    ['Lugn och ro', 'Andel nöjda', 90, 95, 'Uppnått'],
  ]);
  expect(subGoals(chain)).toEqual(['1 Inköpen ska samordnas', '2 Lugn och ro']);
});

test('an analysis in sentences between the tables is no delmål', () => {
  const columns = ['Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = withGoals([
    [bold('1. Vi har en ekonomi i balans')],
    columns,
    ['Inköpen ska samordnas', 'Avtalstrohet', 90, 95, 'Uppnått'],
    ['Analys: Arbetet går framåt.'],
    ['Nämnden ser att flera insatser har startat sent på året och att bemanningen har varit ansträngd under våren.'],
    [],
    [bold('2. Alla elever klarar skolan')],
    columns,
    ['Lugn och ro', 'Andel nöjda', 90, 95, 'Uppnått'],
    ['Delmål som saknar allt'],
  ]);
  expect(subGoals(chain)).toEqual(['1 Inköpen ska samordnas', '2 Lugn och ro', '2 Delmål som saknar allt']);
});

test('a delmål on a row of its own over its indicators is not a row without indicator', () => {
  const chain = withGoals([
    head,
    ['1', 'Inköpen ska samordnas', null, null, null, 'Uppfyllt'],
    [null, null, 'Avtalstrohet', 90, 95],
    [null, null, 'Direktköp', 10, 8],
    ['2', 'Utan indikator', null, null, null, 'Delvis'],
    ['2', 'Lugn och ro', 'Andel nöjda', 90, 95, 'Uppfyllt'],
  ]);
  expect(chain.rows.map((row) => `${row.indicator} ${row.assessment.status}`)).toEqual([
    'Avtalstrohet uppfyllt',
    'Direktköp uppfyllt',
    'null delvis',
    'Andel nöjda uppfyllt',
  ]);
  expect(chain.subGoals[0]?.rows).toHaveLength(2);
});

test('values numbered as their indicators are', () => {
  const chain = withGoals([
    head,
    ['1', 'Inköp', '1) Avtalstrohet\n2) Direktköp', '1) ≥ 90 %\n2) högst 10', '1) 95 %\n2) 8', 'Uppfyllt'],
  ]);
  expect(chain.rows.map((row) => [row.target.number, row.outcome.number])).toEqual([
    [90, 95],
    [10, 8],
  ]);
});

test('a status column that is only coloured, under a year', () => {
  const light = (fill: 'gron' | 'rod') => filled(null, fill);
  const chain = withGoals([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', '2025'],
    ['1', 'Inköp', 'Avtalstrohet', 90, 95, light('gron')],
    ['2', 'Lugn', 'Andel nöjda', 90, 40, light('rod')],
  ]);
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('a sheet of staff measures beside the goals is not read', () => {
  const chain = chainOf(
    workbook([
      goalList,
      sheet('Socialnämnden', [['Socialnämnden'], [], head, ['1', 'Inköp', 'Avtalstrohet', 90, 95, 'Uppfyllt']]),
      sheet('Personal', [
        ['Personalnyckeltal'],
        [],
        ['Nämnd', 'Mått', 'Utfall 2024', 'Utfall 2025', 'Mål'],
        ['Socialnämnden', 'Sjukfrånvaro', 6, 6.2, 5.5],
      ]),
    ]),
  );
  expect(reading(chain, 'Personal').role).toBe('ignored');
});

test('two words for goals: the one nearest the indicators is the delmål', () => {
  const chain = withGoals([
    ['Inriktningsmål', 'Effektmål', 'Indikator', 'Mål 2025', 'Utfall 2025', 'Bedömning'],
    ['1', 'Fler bostäder', 'Antal färdiga bostäder', 500, 540, 'Uppfyllt'],
    [null, 'Fler jobb', 'Antal nya jobb', 300, 120, 'Ej uppfyllt'],
  ]);
  expect(chain.rows.map((row) => [row.reference.goalIds.join(), row.subGoal.text])).toEqual([
    ['1', 'Fler bostäder'],
    ['1', 'Fler jobb'],
  ]);
});

describe('headings over the indicators', () => {
  const exported = (status: string) =>
    withGoals([
      ['KF:s mål 1 Vi har en ekonomi i balans'],
      ['Nämndmål: Stödet är individuellt'],
      [status],
      ['Indikator', 'Utfall', 'Målvärde'],
      ['Andel nöjda', 70, 80],
    ]).rows[0];

  test.each([
    ['Uppfylls delvis', 'delvis'],
    ['Måluppfyllelse: Ej uppfyllt', 'ej'],
  ])('"%s" in a line of its own is the assessment', (line, status) => {
    expect(exported(line)).toMatchObject({
      subGoal: { text: 'Stödet är individuellt' },
      assessment: { status },
      reference: { goalIds: ['1'] },
    });
  });
});

test('goals and their measures in one column, målområden in its header', () => {
  const chain = withGoals([
    ['Invånare – nämndens mål och mätetal', 'Utfall 2024', 'Utfall 2025', 'Målvärde 2025'],
    ['Alla elever klarar skolan'],
    ['Andel behöriga', 80, 84, 'minst 82'],
    ['En öppen kommun'],
    ['Nöjd-kund-index', 70, 60, 'minst 75'],
  ]);
  expect(chain.rows.map((row) => [row.reference.goalIds.join(), row.subGoal.text, row.indicator])).toEqual([
    ['2', 'Alla elever klarar skolan', 'Andel behöriga'],
    ['2', 'En öppen kommun', 'Nöjd-kund-index'],
  ]);
});

test('smileys under Utfall are the assessment, also of a lone row under a header', () => {
  const chain = withGoals([
    ['KF-mål', 'Delmål', 'Utfall'],
    ['1', 'Avtal följs', '😊'],
    ['2', 'Fler klarar skolan', '😒'],
  ]);
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('a year over traffic lights, beside goals and delmål, is how it went', () => {
  const chain = withGoals([
    ['Strategiska mål', 'Nämndmål', '2025'],
    ['1', 'Avtal följs', filled(null, 'gron')],
    ['2', 'Fler klarar skolan', filled(null, 'rod')],
  ]);
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('the kommun’s own figure under its name, beside what it is compared with', () => {
  const head = [
    'KF-mål',
    'Delmål',
    'Indikator',
    'Granvik 2024',
    'Granvik 2025',
    'Länet',
    'Riket',
    'Målvärde',
    'Status',
  ];
  const chain = withGoals([head, [1, 'Mål A', 'Soliditet', 20, 22, 25, 26, 21, 'Uppfyllt']]);
  expect(chain.rows[0]).toMatchObject({ outcome: { number: 22 }, previousOutcome: { number: 20 } });
});

test('a sheet of volumes beside the goals is none of them', () => {
  const chain = chainOf(
    workbook([
      goalList,
      sheet('Socialnämnden', [
        ['Socialnämnden'],
        ['Årsredovisning 2025'],
        head,
        [1, 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'],
      ]),
      sheet('Volymer', [
        ['Verksamhetsmått', 'Bokslut 2024', 'Budget 2025', 'Utfall 2025', 'Prognos 2025'],
        ['Antal elever i grundskolan', 800, 810, 805, 806],
      ]),
    ]),
  );
  expect(chain.sheets.map((read) => read.role)).toEqual(['register', 'namnd', 'ignored']);
});

test('a code of the goal beside its text is the reference', () => {
  const chain = withGoals([
    ['Målkod', 'Kommunfullmäktiges mål', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['1', 'Vi har en ekonomi i balans', 'Mål A', 'Soliditet', 20, 22, 'Uppfyllt'],
    ['2', 'Alla elever klarar skolan', 'Mål B', 'Behörighet', 20, 22, 'Uppfyllt'],
  ]);
  expect(columnsOf(chain, 'Socialnämnden')).toMatchObject({ kfRef: 'A', kfText: 'B' });
});

describe('assessments in a table of their own over the indicators', () => {
  const summary: Grid = [
    ['KF-mål', 'Nämndmål', 'Måluppfyllelse', 'Kommentar'],
    [1, 'Mål A', 'Uppfyllt'],
    [2, 'Mål B', 'Delvis uppfyllt', 'Vakanser'],
    [],
  ];
  const whole = ['1 Mål A Soliditet uppfyllt null', '2 Mål B Behörighet delvis Vakanser'];
  const told = (chain: GoalChain) =>
    chain.rows.map(
      ({ reference, subGoal, indicator, assessment, comment }) =>
        `${reference.goalIds.join()} ${subGoal.text} ${indicator} ${assessment.status} ${comment}`,
    );

  test('are those of the delmål’s indicators, and nothing is missing', () => {
    const chain = withGoals([
      ...summary,
      ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall 2025'],
      [1, 'Mål A', 'Soliditet', 20, 22],
      [2, 'Mål B', 'Behörighet', 80, 75],
    ]);
    expect(told(chain)).toEqual(whole);
    expect(chain.subGoals.map(({ id, rows }) => [id, rows.length])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(reading(chain, 'Socialnämnden').missingFields).toEqual([]);
  });

  test('and so is the goal, where only they name it', () => {
    const chain = withGoals([
      ...summary,
      ['Nämndmål', 'Indikator', 'Målvärde', 'Utfall 2025'],
      ['Mål A', 'Soliditet', 20, 22],
      ['Mål B', 'Behörighet', 80, 75],
    ]);
    expect(told(chain)).toEqual(whole);
    expect(chain.subGoals.map(({ id, goalIds }) => `${id} ${goalIds.join()}`)).toEqual(['0 1', '1 2']);
  });

  test('are said once, where the indicators have the same beside them', () => {
    const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall 2025', 'Bedömning'];
    const rows: Grid = [head, [1, 'Mål A', 'Soliditet', 20, 22, 'Uppfyllt']];
    const agreed = withGoals([...summary, ...rows, [2, 'Mål B', 'Behörighet', 80, 75, 'Delvis uppfyllt']]);
    expect(agreed.rows.map(({ indicator }) => indicator)).toEqual(['Soliditet', 'Behörighet']);
    expect(reading(agreed, 'Socialnämnden').missingFields).toEqual([]);
    const other = withGoals([...summary, ...rows, [2, 'Mål B', 'Behörighet', 80, 75, 'Uppfyllt']]);
    expect(other.rows.map(({ assessment }) => assessment.status)).toContain('delvis');
  });

  test('a delmål that has no indicator below is still told of', () => {
    const chain = withGoals([
      ...summary,
      ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall 2025'],
      [1, 'Mål A', 'Soliditet', 20, 22],
      [1, 'Mål A', 'Likviditet', 20, 22],
      [2, 'Mål C', 'Behörighet', 80, 75],
    ]);
    expect(chain.subGoals.map(({ text }) => text)).toContain('Mål B');
  });
});

test.each([
  [2023, 2024, 2025],
  ['2023', '2024', '2025'],
])('staff figures year by year under the goals are no goals: %s', (...years) => {
  const chain = withGoals([
    head,
    [1, 'Mål A', 'Soliditet', 20, 22, 'Uppfyllt'],
    [],
    ['Personal', ...years],
    ['Antal anställda', 210, 212, 215],
    [],
    [2, 'Mål B', 'Besök', 2024, 2025, 'Uppfyllt'],
  ]);
  expect(subGoals(chain)).toEqual(['1 Mål A', '2 Mål B']);
});

test('a fokusområde in a column is the goal where the list on another sheet is of them', () => {
  const chain = chainOf(
    workbook([
      sheet('Strategisk plan', [
        ['Nr', 'Fokusområde'],
        [1, 'Lärande'],
        [2, 'Omsorg och trygghet'],
      ]),
      sheet('Socialnämnden', [
        ['Socialnämnden'],
        ['Årsredovisning 2025'],
        ['Fokusområde', 'Mål', 'Nyckeltal', 'Målnivå', 'Utfall', 'Uppnått?'],
        ['Omsorg och trygghet', 'Mål A', 'Andel nöjda', 80, 82, 'Ja'],
        ['Lärande', 'Mål B', 'Behörighet', 80, 82, 'Ja'],
      ]),
    ]),
  );
  expect(chain.register.goals.map(({ text }) => text)).toEqual(['Lärande', 'Omsorg och trygghet']);
  expect(subGoals(chain)).toEqual(['2 Mål A', '1 Mål B']);
});

test('"Delmål 2025" over figures is the level on the way to the last one', () => {
  const chain = withGoals([
    ['KF-mål', 'Nämndmål', 'Mått', 'Ingångsvärde', 'Delmål 2025', 'Slutmål 2027', 'Utfall 2025', 'Status'],
    [1, 'Mål A', 'Soliditet', 18, 20, 25, 22, 'Uppfyllt'],
  ]);
  expect(chain.rows[0]).toMatchObject({ target: { number: 20 } });
});

test('Ansvarig over the nämnder’s abbreviations is the nämnd', () => {
  const chain = withGoals(
    [
      ['Ansvarig', ...head],
      ['SN', 1, 'Mål A', 'Soliditet', 20, 22, 'Uppfyllt'],
      ['KS', 2, 'Mål B', 'Behörighet', 20, 22, 'Uppfyllt'],
    ],
    'Alla',
  );
  expect(chain.committees).toEqual(['Socialnämnden', 'Kommunstyrelsen']);
});

test('headers in plain language: how the nämnd contributes, how it is followed up, how it goes', () => {
  const chain = withGoals([
    ['Kommunens mål', 'Så bidrar nämnden till målet', 'Så följer vi upp', 'Mål', 'Nuläge', 'Hur går det?'],
    ['Vi har en ekonomi i balans', 'Mål A', 'Soliditet', 20, 22, 'Grönt'],
    ['Alla elever klarar skolan', 'Mål B', 'Behörighet', 80, 60, 'Rött'],
  ]);
  expect(subGoals(chain)).toEqual(['1 Mål A', '2 Mål B']);
  expect(
    chain.rows.map(({ indicator, outcome, assessment }) => [indicator, outcome.number, assessment.status]),
  ).toEqual([
    ['Soliditet', 22, 'uppfyllt'],
    ['Behörighet', 60, 'ej'],
  ]);
});

describe('a tertial over several columns', () => {
  const groups = [null, null, null, null, 'Tertial 1 (jan–apr)', null, 'Tertial 2 (jan–aug)', null];
  const columns = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Status', 'Utfall', 'Status'];
  const row = ['KF 5', 'Nöjda', 'Andel nöjda', 80, 70, 'Ej uppfyllt', 82, 'Uppfyllt'];
  const merges = ['E3:F3', 'G3:H3'];
  const read = (grid: Grid) => columnsOf(chainOf(workbook([sheet('Socialnämnden', grid, { merges })])));

  test('says which outcome and which assessment are the report’s', () =>
    expect(read([['Socialnämnden'], [], groups, columns, row])).toMatchObject({ utfall: 'G', bedomning: 'H' }));

  test('also with economy beside it', () => {
    const economy = [null, 'Ekonomi, tkr', 'Budget', 'Utfall', 'Avvikelse'];
    const figures = [null, 'Personal', 44624, 14212, -590];
    const grid = [['Socialnämnden'], [], [...groups, ...economy], [...columns, ...figures], [...row, ...figures]];
    expect(read(grid)).toMatchObject({ delmal: 'B', utfall: 'G', bedomning: 'H' });
  });
});

test('an empty column parts no table from what is said of its rows', () => {
  const grid = [
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Läge 2025', null, 'Trend', 'Avstämning', 'Notering'],
    ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, null, '↗', 'Uppfyllt', 'Bra'],
  ];
  expect(columnsOf(chainOfGrid(grid))).toMatchObject({ bedomning: 'H', kommentar: 'I' });
});

test('a key under the goals is none of them, whatever table stands under it', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['Delmål', 'Indikator', 'KF-mål', 'Målvärde', 'Utfall', 'Bedömning'],
    ['Nöjda', 'Andel nöjda', 'KF 5', 80, 82, '👍'],
    [],
    ['Förklaring till bedömning'],
    ['👍', 'Målet bedöms uppnås'],
    ['👎', 'Målet bedöms inte uppnås'],
    [],
    ['Uppdrag från kommunfullmäktige'],
    ['Uppdrag', 'Klart', 'Status', 'Kommentar'],
    ['Se över hyresavtalen', '2024-12-31', 'Pågår', 'Redovisas i november'],
  ]);
  expect(chain.rows).toHaveLength(1);
});

test('a header with colons is no label over the rows', () => {
  const header = [
    'Nämndspecifikt mål:',
    'Indikator',
    'Målvärde 2025',
    'Utfall:',
    'Måluppfyllelse delår',
    'Bedöms målet uppnås?',
  ];
  const row = ['Klagomål ska hanteras snabbt', null, null, null, 'Uppfyllt (grön)', 'Uppfyllt (grön)'];
  const next = ['Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt (grön)', 'Uppfyllt (grön)'];
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF 5'],
    header,
    next,
    [],
    ['KF 3'],
    header,
    row,
    [],
    ['KF 5'],
    header,
    next,
  ]);
  expect(chain.rows).toHaveLength(3);
});

test('a key ends at the empty row: a grey header under it says nothing of grey', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    head,
    ['KF 5', 'Nöjda', 'Andel nöjda', 80, null, filled('Kan ej bedömas', 'gra')],
    [],
    ['Teckenförklaring'],
    [filled(null, 'gron'), 'Målet uppnås'],
    [filled(null, 'rod'), 'Målet uppnås inte'],
    [],
    [filled('Uppdrag', 'gra'), filled('Klart', 'gra')],
    ['Ny lokalplan', '2024-12-31'],
  ]);
  expect(chain.rows[0]?.assessment).toMatchObject({ status: 'kanEjBedomas', colourConflict: null });
});

test('"Riket" under "Jämförelse" beside years under one heading: all of the row names the columns', () => {
  const grid = [
    ['KF-mål', 'Nämndens mål', 'Indikator', 'Utfall', null, null, 'Jämförelse', 'Målvärde', 'Kommentar'],
    [null, null, null, '2023', '2024', 'aug 2025', 'Riket', null, '(högst 300 tecken)'],
    ['2', 'Trygghet', 'Andel trygga', 78, 79, 82, 77, 80, 'Det går bra.'],
  ];
  const chain = chainOf(workbook([goalList, sheet('Socialnämnden', grid, { merges: ['D1:F1'] })]));
  expect(columnsOf(chain)).toMatchObject({ utfall: 'F', jamforelse: 'G', malvarde: 'H', kommentar: 'I' });
  expect(reading(chain).headerRows).toEqual([0, 1]);
});

test("numbers of parts under a goal's heading are the nämnd's own", () => {
  const numbers = ['Ref', 'Nedbrutet mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = withGoals([
    ['Mål 2: Alla elever klarar skolan'],
    numbers,
    ['2.1', 'Läsning', 'Andel läsare', 80, 82, 'Uppfyllt'],
    ['2.2', 'Räkning', 'Andel räknare', 80, 82, 'Uppfyllt'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ delmalNr: 'A', delmal: 'B' });
  expect(subGoals(chain)).toEqual(['2 Läsning', '2 Räkning']);
});

test.each([
  ['Nr', '1', '2', '1', '2'],
  ['Delmål nr', '1.', '2.', '1.', '2.'],
  ['Mål nr', 1, 2, 1, 2],
  ['Rad', 1, 1, 1, 1],
  ['#', 1, 1, 1, 2],
  ['Löpnr', 1, 2, 1, 1],
  ['Id', '1', '1', '1', '1'],
])('rows that are counted anew under each heading bear no goals: %s', (header, ...counts) => {
  const head = [header, 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const rows = counts.map((count, i) => [count, `Del ${i}`, `Andel ${i}`, 80, 82, 'Uppfyllt']);
  const headed = [
    ['KF-mål 2: Alla elever klarar skolan'],
    ...rows.slice(0, 2),
    ['KF-mål 1: Vi har en ekonomi i balans'],
  ];
  const chain = withGoals([head, ...headed, ...rows.slice(2)]);
  expect(chain.rows.map((row) => row.reference.goalIds.join())).toEqual(['2', '2', '1', '1']);
});

test.each(['KF-mål nr', 'KF nr', 'Mål nr', 'Mål-ID', 'Nr KF-mål', 'KF-målets nummer', 'Fullmäktigemål nr'])(
  'goals in their order are goals, and no count of the rows: %s',
  (header) => {
    const rows = [1, 1, 2, 2].map((goal, at) => [goal, `Del ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
    const chain = withGoals([[header, 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'], ...rows]);
    expect(chain.rows.map((row) => row.reference.goalIds.join())).toEqual(['1', '1', '2', '2']);
  },
);

test('goals in their order are goals also where one row says that it has none', () => {
  const rows = [1, 2, '-'].map((goal, at) => [goal, `Del ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
  const chain = withGoals([['Mål nr', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'], ...rows]);
  expect(chain.rows.map((row) => row.reference.goalIds.join())).toEqual(['1', '2', '']);
});

test('a count of the rows beside the goals is the count still', () => {
  const rows = [2, 1, 2].map((goal, at) => [at + 1, goal, `Del ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
  const heads = ['Mål nr', 'KF-mål', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  expect(withGoals([heads, ...rows]).rows.map((row) => row.reference.goalIds.join())).toEqual(['2', '1', '2']);
});

test.each(['Uppföljning nämndsmål', 'Uppföljning av verksamhetsmål'])(
  '%s is what the goals are followed up by, where nothing else is',
  (header) => {
    const rows = [1, 2, 2].map((goal, at) => [goal, `Del ${at}`, `Andel nöjda ${at}`, 80, 82, 'Uppfyllt']);
    const chain = withGoals([['KF-mål', 'Nämndsmål', header, 'Målvärde', 'Utfall', 'Bedömning'], ...rows]);
    expect(columnsOf(chain)).toMatchObject({ indikator: 'C' });
  },
);

test('"Hög" says how high the måluppfyllelse is under its words and in a scale; alone under a header of another kind it is asked about', () => {
  const under = (header: string, ...words: string[]) =>
    chainOfGrid([
      ['Socialnämnden'],
      [],
      [...head.slice(0, 5), header],
      ...words.map((word, i) => ['KF 5', `Delmål ${i}`, `Andel nöjda ${i}`, 80, 82, word]),
    ]).rows.map(({ assessment }) => assessment.status ?? assessment.isUnknown);
  expect(under('Måluppfyllelse', 'Hög', 'Uppfyllt')).toEqual(['uppfyllt', 'uppfyllt']);
  expect(under('Målstatus', 'Hög', 'Utgår')).toEqual(['uppfyllt', 'ejAktuell']);
  expect(under('Status', 'Hög', 'Låg', 'Bedöms uppnås')).toEqual(['uppfyllt', 'ej', 'uppfyllt']);
  expect(under('Status', 'Hög', 'Bedöms uppnås')).toEqual([true, 'uppfyllt']);
  expect(under('Bedömning', 'Hög', 'Delvis uppfyllt')).toEqual([true, 'delvis']);
});

describe('goals and what they are measured by in one column', () => {
  const told = (chain: GoalChain) =>
    chain.rows.map((row) => [row.reference.goalIds.join(), row.subGoal.text, row.indicator, row.assessment.status]);
  const rows: Grid = [
    ['1', 'Nöjda brukare i hemtjänsten'],
    [null, 'Andel nöjda brukare', 80, 82, 'Uppfyllt'],
    [null, 'Antal klagomål', 10, 12, 'Ej uppfyllt'],
    ['2', 'Trygga elever lär sig mer'],
    [null, 'Andel behöriga elever', 80, 79, 'Delvis uppfyllt'],
  ];
  const expected = [
    ['1', 'Nöjda brukare i hemtjänsten', 'Andel nöjda brukare', 'uppfyllt'],
    ['1', 'Nöjda brukare i hemtjänsten', 'Antal klagomål', 'ej'],
    ['2', 'Trygga elever lär sig mer', 'Andel behöriga elever', 'delvis'],
  ];

  test.each(['Nämndens mål och mätetal', 'Nämndens mål', 'Målområde'])(
    '"%s", with the KF-mål in a column of its own on the goal’s row',
    (name) => {
      expect(told(withGoals([['KF-mål', name, 'Målvärde', 'Utfall', 'Bedömning'], ...rows]))).toEqual(expected);
    },
  );

  test('"Målområde" over fullmäktige’s goals and their measures', () => {
    const chain = withGoals([
      ['Målområde', 'Målvärde', 'Utfall', 'Bedömning'],
      ['Mål 1: Vi har en ekonomi i balans'],
      ['Andel nöjda brukare', 80, 82, 'Uppfyllt'],
      ['Antal klagomål', 10, 12, 'Ej uppfyllt'],
      ['Mål 2: Alla elever klarar skolan'],
      ['Andel behöriga elever', 80, 79, 'Delvis uppfyllt'],
    ]);
    expect(told(chain).map(([goal, , indicator]) => [goal, indicator])).toEqual([
      ['1', 'Andel nöjda brukare'],
      ['1', 'Antal klagomål'],
      ['2', 'Andel behöriga elever'],
    ]);
  });
});

test('one bullet before the only name of a cell is no part of the name', () => {
  const chain = withGoals([head, ['1', 'Nöjda', '• Andel nöjda', 80, 82, 'Ja'], ['2', 'A', '– Antal', 8, 8, 'Ja']]);
  expect(chain.rows.map(({ indicator }) => indicator)).toEqual(['Andel nöjda', 'Antal']);
});

test('a trend beside the assessment is no assessment, in colours or arrows', () => {
  const chain = withGoals([
    [...head.slice(0, 5), 'Utveckling', 'Status'],
    ['1', 'Nöjda', 'Andel nöjda', 80, 82, filled(null, 'rod'), filled(null, 'gron')],
    ['2', 'Trygga', 'Andel trygga', 80, 70, filled('↑', 'gron'), filled(null, 'rod')],
  ]);
  expect(chain.rows.map(({ assessment }) => assessment.status)).toEqual(['uppfyllt', 'ej']);
});
