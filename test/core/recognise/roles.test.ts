import { emptyState } from '../../../src/core/workbook/answers.ts';
import { chainOf, chainOfGrid, filled, reading, sheet, workbook } from './build.ts';
import type { Grid, SheetOptions } from './build.ts';

const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const row = ['KF 5', 'Nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt', 'Bra'];
const goals = sheet('Socialnämnden', [['Socialnämnden'], ['Delårsrapport 2025'], head, row]);
const roleOf = (name: string, grid: Grid, options: SheetOptions = {}) => {
  const { role, reason } = reading(chainOf(workbook([sheet(name, grid, options), goals])), name);
  return `${role} ${reason.code}`;
};

test.each<[string, string, Grid]>([
  [
    'Listor',
    'ignored list',
    [
      ['Bedömning', 'KF-mål', 'Riktning'],
      ['Uppfyllt', 'KF 1', 'Öka'],
      ['Delvis', 'KF 2', 'Minska'],
    ],
  ],
  [
    'Ekonomi',
    'ignored economy',
    [['Ekonomisk uppföljning'], ['Nämnd', 'Budget', 'Utfall', 'Avvikelse', 'Prognos'], ['Socialnämnden', 9, 8, 1, 9]],
  ],
  [
    'Sammanställning',
    'ignored summary',
    [
      ['KF-mål', 'Antal delmål', 'Uppfyllt', 'Delvis', 'Ej'],
      ['Nora kommun ska vara öppen', 3, 1, 1, 1],
    ],
  ],
  [
    'Läs mig',
    'ignored instruction',
    [
      ['Så fyller du i mallen'],
      ['1. Ange vilket KF-mål delmålet bidrar till.'],
      ['2. Varje delmål ska ha en indikator.'],
    ],
  ],
  [
    'Mall nämnd',
    'ignored template',
    [head, ['Välj i listan', '[ange]', '[ange]', 'Ange värde', 'Ange värde', 'Välj', 'Skriv här']],
  ],
  [
    'Handlingsplan',
    'aktiviteter activityTable',
    [
      ['Aktivitet', 'Ansvarig', 'Klart senast', 'Status'],
      ['Ta fram rutin', 'Chef', '2025-10-31', 'Pågår'],
    ],
  ],
  ['Socialnämnden (2)', 'ignored oldCopy', [['Socialnämnden'], head, row]],
  ['Diagram', 'ignored chart', []],
])('%s: %s', (name, expected, grid) => {
  expect(roleOf(name, grid)).toBe(expected);
});

test('a sheet of ours is output, somebody’s copy of it is left out', () => {
  expect(roleOf('Måluppfyllelse', [['x']], { owner: 'ours' })).toBe('output ours');
  expect(roleOf('Måluppfyllelse (2)', [['x']], { owner: 'copy' })).toBe('ignored copyOfOurs');
});

test('a committee’s sheet without a goal table, with headers only, or with nothing', () => {
  const chain = chainOf(
    workbook([
      goals,
      sheet('Valnämnden', [['Valnämnden'], ['Inga möten har hållits.']]),
      sheet('Överförmyndarnämnden', [['Överförmyndarnämnden'], [], head]),
      sheet('Bildningsnämnden', []),
      sheet('KS', [['Kommunstyrelsen'], [], head, ['Ex. KF 3', 'Exempel: A', 'Exempel: B', 1, 1, 'Ja']]),
    ]),
  );
  expect(chain.sheets.map((one) => [one.role, one.lacksGoalTable, one.isEmptyTable])).toEqual([
    ['namnd', false, false],
    ['namnd', true, false],
    ['namnd', false, true],
    ['namnd', false, true],
    ['namnd', false, true],
  ]);
});

test('nothing but prose in a nämnd’s own file is its report, whatever the sheet is called', () => {
  const prose = (file: string, title: string) =>
    chainOf(workbook([sheet('Blad1', [[title], [], ['Nämnden lämnar sin uppföljning muntligt.']])], file)).sheets[0];
  expect(prose('Socialnämnden.xlsx', 'Måluppföljning')).toMatchObject({ role: 'namnd', lacksGoalTable: true });
  expect(prose('Delår.xlsx', 'Socialnämnden')).toMatchObject({ role: 'namnd', lacksGoalTable: true });
  expect(prose('Delår.xlsx', 'Måluppföljning')?.role).toBe('ignored');
});

test('a list over the nämnder, or a nämnd’s figures beside its goals, is no sheet without a goal table', () => {
  const staff = [['Sjukfrånvaro'], ['Förvaltning', 'Procent'], ['Socialnämnden', 6.1], ['Tekniska nämnden', 4.2]];
  const chain = chainOf(
    workbook([goals, sheet('Sjuktal', staff), sheet('Volymer', [['Socialnämnden'], ['Antal ärenden', 120]])]),
  );
  expect(chain.sheets.map((one) => [one.role, one.lacksGoalTable])).toEqual([
    ['namnd', false],
    ['ignored', false],
    ['ignored', false],
  ]);
});

describe('whose sheet it is', () => {
  const committeeOf = (name: string, title: string | null, file: string | null = null) =>
    reading(chainOf(workbook([sheet(name, [[title], ['Delårsrapport 2025'], [], head, row])], file))).committee;

  test('the title, labelled or alone', () => {
    expect(committeeOf('Blad1', 'Nämnd: Socialnämnden')).toBe('Socialnämnden');
    expect(committeeOf('Blad1', 'Vård- och omsorgsnämnden')).toBe('Vård- och omsorgsnämnden');
  });

  test('a full name anywhere goes before an abbreviation', () => {
    expect(committeeOf('VON', 'Vård- och omsorgsnämnden')).toBe('Vård- och omsorgsnämnden');
    expect(committeeOf('Socialnämnden', 'SN')).toBe('Socialnämnden');
  });

  test('the sheet’s name, then the file’s', () => {
    expect(committeeOf('Tekniska nämnden', 'Måluppföljning')).toBe('Tekniska nämnden');
    expect(committeeOf('Måluppföljning', 'Uppföljning av mål', 'Bildningsnämnden_delår_2025 (2).xlsx')).toBe(
      'Bildningsnämnden',
    );
  });

  test('companies and förbund count', () => {
    expect(committeeOf('Bolag', 'Nora Fastigheter AB')).toBe('Nora Fastigheter AB');
  });

  test('a column names it row by row', () => {
    const chain = chainOf(
      workbook([
        sheet('Uppföljning', [
          ['Nora kommun'],
          [],
          ['Nämnd', ...head],
          ['Socialnämnden', ...row],
          [null, ...row],
          ['BUN', ...row],
        ]),
      ]),
    );
    expect(reading(chain).committee).toBeNull();
    expect(chain.rows.map((one) => one.committee)).toEqual([
      'Socialnämnden',
      'Socialnämnden',
      'Barn- och utbildningsnämnden',
    ]);
  });
});

describe('legends', () => {
  const statuses = (grid: Grid, more: ReturnType<typeof sheet>[] = []) =>
    chainOf(workbook([...more, sheet('Socialnämnden', grid)])).rows.map((one) => one.assessment.status);

  test('symbols explained above the table', () => {
    expect(
      statuses([
        ['Socialnämnden'],
        ['Teckenförklaring:', '↑ = Målet uppfyllt', '→ = Delvis uppfyllt', '↓ = Ej uppfyllt'],
        [],
        head,
        ['KF 5', 'A', 'B', 1, 1, '↑'],
        ['KF 5', 'C', 'D', 1, 1, '↓'],
      ]),
    ).toEqual(['uppfyllt', 'ej']);
  });

  test('digits explained in a sheet of their own', () => {
    const legend = sheet('Teckenförklaring', [
      ['1', 'Uppfyllt'],
      ['2', 'Delvis uppfyllt'],
      ['3', 'Ej uppfyllt'],
    ]);
    expect(
      statuses([['Socialnämnden'], head, ['KF 5', 'A', 'B', 1, 1, '1'], ['KF 5', 'C', 'D', 1, 1, 3]], [legend]),
    ).toEqual(['uppfyllt', 'ej']);
  });

  test('a colour says a status, but not when the whole row has it', () => {
    expect(
      statuses([
        ['Socialnämnden'],
        [filled('Målet nås', 'gron'), filled('Målet nås inte', 'rod')],
        [],
        head,
        ['KF 5', 'A', 'B', 1, 1, filled(null, 'gron')],
        [
          filled('KF 5', 'gron'),
          filled('C', 'gron'),
          filled('D', 'gron'),
          filled(1, 'gron'),
          filled(1, 'gron'),
          filled(null, 'gron'),
        ],
      ]),
    ).toEqual(['uppfyllt', null]);
  });
});

test('what a person has decided goes before everything', () => {
  const state = {
    phase: 'done' as const,
    sheets: {},
    settings: {},
    corrections: [
      { sheet: 'Blad1', committee: 'Kulturnämnden', columns: { utfall: 'F', malvarde: 'D' } },
      { sheet: 'Blad2', role: 'ignored' as const },
    ],
    legend: { tveksamt: 'delvis' as const },
    board: [],
    approved: [],
    orphans: [],
    runs: [],
  };
  const grid: Grid = [
    [],
    head.slice(0, 4).concat('Utfall', 'Justerat', 'Bedömning'),
    ['KF 5', 'A', 'B', 1, 2, 3, 'Tveksamt'],
  ];
  const chain = chainOf(workbook([sheet('Blad1', grid), sheet('Blad2', grid)], null, state));
  expect(chain.sheets[1]?.reason.code).toBe('turnedOff');
  expect(chain.rows).toHaveLength(1);
  expect(chain.rows[0]).toMatchObject({
    committee: 'Kulturnämnden',
    outcome: { number: 3 },
    assessment: { status: 'delvis' },
  });
});

test('rows that a person has pointed out are the headers, whatever words stand in them', () => {
  const own = [null, 'Alfa', 'Beta', 'Gamma', 'Dit', 'Hit', 'Delta'];
  const grid: Grid = [
    ['Vår uppföljning'],
    [],
    own,
    [null, 'KF 5', 'A', 'B', 1, 2, 'uppfyllt'],
    [null, 'KF 5', 'C', 'D', 3, 2, 'delvis'],
  ];
  const columns = { kfRef: 'B', delmal: 'C', indikator: 'D', malvarde: 'E', utfall: 'F', bedomning: 'G' };
  const correction = { sheet: 'Blad1', role: 'namnd' as const, committee: 'Kulturnämnden', columns };
  const read = (headerRows: [number, number] | null) =>
    chainOf(
      workbook([sheet('Blad1', grid)], null, {
        ...emptyState,
        corrections: [{ ...correction, ...(headerRows ? { headerRows } : {}) }],
      }),
    );
  expect(read(null).rows).toHaveLength(0);
  expect(read([3, 3]).rows).toMatchObject([
    { subGoal: { text: 'A' }, indicator: 'B', outcome: { number: 2 }, assessment: { status: 'uppfyllt' } },
    { subGoal: { text: 'C' }, indicator: 'D', outcome: { number: 2 }, assessment: { status: 'delvis' } },
  ]);
  expect(read([3, 3]).sheets[0]?.headerRows).toEqual([2]);
  expect(read([40, 41]).rows).toHaveLength(0);
});

test('a nämnd that writes prose on a sheet called Mål has sent no goal table', () => {
  const chain = chainOf(
    workbook([sheet('Mål', [['Socialnämnden'], ['Delår 2025'], [], ['Ingen måluppföljning lämnas.']])]),
  );
  expect(reading(chain, 'Mål').lacksGoalTable).toBe(true);
});

test('references written "6)" are no footnotes: the sheet is not empty', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['6)', 'Fler aktiva', 'Antal aktiva', 80, 82, 'Uppfyllt'],
  ]);
  expect(reading(chain).isEmptyTable).toBe(false);
});

describe('a key under a table that nobody has filled in is none of its rows', () => {
  const wide = ['Delmål', 'KF-mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const words = [
    ['Uppfyllt', 'Målet bedöms uppnås'],
    ['Delvis uppfyllt', 'Målet bedöms delvis uppnås'],
    ['Ej uppfyllt', 'Målet bedöms inte uppnås'],
  ];
  test.each<[string, Grid]>([
    ['with a title', [['Förklaring'], ...words]],
    ['without one', words],
    [
      'in colours',
      [['Teckenförklaring:'], [filled(null, 'gron'), 'Målet uppnås'], [filled(null, 'rod'), 'Målet uppnås inte']],
    ],
    ['in one cell a line', [['Teckenförklaring'], ['● = Målet uppnås'], ['○ = Målet uppnås inte']]],
  ])('%s', (_, key) => {
    const chain = chainOf(
      workbook([sheet('Överförmyndarnämnden', [['Överförmyndarnämnden'], wide, [], ...key]), goals]),
    );
    expect(chain.rows.map((one) => one.committee)).toEqual(['Socialnämnden']);
    expect(reading(chain, 'Överförmyndarnämnden').isEmptyTable).toBe(true);
  });
});

test('rows that all end in "Förvaltningschef" are filled in', () => {
  const rows = ['Kortare kö', 'Fler nöjda'].map((goal, i) => [i + 1, goal, `Andel ${i}`, 80, 82, 'Förvaltningschef']);
  const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Ansvarig'];
  const chain = chainOfGrid([['Socialnämnden'], [], head, ...rows]);
  expect(reading(chain).isEmptyTable).toBe(false);
});

test('a sheet called as its title, over the headers of the others and without rows, is somebody’s who has not reported', () => {
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const form = (name: string, ...rows: Grid) => sheet(name, [[name], ['Delårsrapport 2025'], header, ...rows]);
  const filled = form('Kommunledningsstab', ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt']);
  const empty = ['Lärande och stöd', 'Mall', 'Blankett 2025'].map((name) => form(name));
  const chain = chainOf(workbook([filled, ...empty]));
  expect(chain.sheets.map(({ isEmptyTable }) => isEmptyTable)).toEqual([false, true, false, false]);
});
