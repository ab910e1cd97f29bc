/** Tables whose headers tell less than they should: the cells, and what stands around the table, tell the rest. */
import { bold, chainOf, columnsOf, sheet, workbook } from './build.ts';
import type { Formatted, Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'Äldre ska leva ett tryggt liv'],
]);
const withGoals = (grid: Grid) => chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
const statuses = (grid: Grid) => withGoals(grid).rows.map(({ assessment }) => assessment.status);
const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = ['2', 'Trygghet', 'Andel trygga', 80, 82, 'Uppfyllt'];
const coloured = (value: string, fontColour: 'gron' | 'gul' | 'rod'): Formatted => ({ value, format: { fontColour } });

test('goals, delmål and indicators with blank columns between them are one table', () => {
  const grid = [
    ['Mål', null, 'Nämndmål', null, 'Indikator', 'Målvärde', null, 'Utfall', null, 'Status'],
    ['2', null, 'Trygghet', null, 'Andel trygga', 80, null, 82, null, 'Uppfyllt'],
  ];
  expect(columnsOf(withGoals(grid))).toMatchObject({ kfRef: 'A', delmal: 'C', indikator: 'E', bedomning: 'J' });
});

test('a heading of a group says nothing of the years under it', () => {
  const grid = [
    ['Mål', null, 'Mätning', null, null, null, 'Värdering'],
    ['KF', 'Nämnd', 'Indikator', '2024', 'Aug 2025', 'Målvärde', 'Bedömning'],
    ['2', 'Trygghet', 'Andel trygga', 79, 82, 80, 'Uppfyllt'],
  ];
  const chain = chainOf(workbook([goals, sheet('Socialnämnden', grid, { merges: ['A1:B1', 'C1:F1'] })]));
  expect(columnsOf(chain)).toMatchObject({ utfallTidigare: 'D', utfall: 'E', malvarde: 'F' });
});

test('how it went beside the heading of a delmål, outside the table of its indicators', () => {
  const block = (name: string, status: string) => [
    [bold(`Nämndmål: ${name}`), null, null, null, status],
    ['Indikator', 'Målvärde', 'Utfall'],
    [`Andel ${name.toLowerCase()}`, 80, 82],
    [],
  ];
  const grid = [[bold('KF-mål 2 Äldre ska leva ett tryggt liv')], ...block('Trygghet hemma', 'Uppfyllt')];
  expect(statuses([...grid, ...block('Mat som smakar', 'Delvis uppfyllt')])).toEqual(['uppfyllt', 'delvis']);
});

test('a key to the symbols under the table', () => {
  const key = [['Teckenförklaring'], ['▲', 'Målet är uppfyllt'], ['▼', 'Målet är inte uppfyllt']];
  expect(statuses([head, [...row.slice(0, 5), '▼'], [], ...key])).toEqual(['ej']);
});

test('a key whose words stand a column away from its symbols', () => {
  const key = [
    ['▲', null, 'Målet är uppfyllt'],
    ['▼', null, 'Målet är inte uppfyllt'],
  ];
  expect(statuses([...key, [], head, [...row.slice(0, 5), '▼']])).toEqual(['ej']);
});

test('arrows in the colours of traffic lights are assessments, others are not', () => {
  const arrow = (value: Formatted | string) => statuses([head, [...row.slice(0, 5), value]]);
  expect(arrow(coloured('▲', 'gron'))).toEqual(['uppfyllt']);
  expect(arrow(coloured('▲', 'rod'))).toEqual(['ej']);
  expect(arrow('▲')).toEqual([null]);
});

test('rows of goals are told by their mark, the second as well as the first', () => {
  const grid = [
    ['Typ', 'Mål och nyckeltal', 'Målvärde', 'Utfall', 'Resultat'],
    ['KF', '1 Alla elever klarar skolan'],
    ['S', 'Närvaro', null, null, 'Uppfyllt'],
    ['N', 'Närvaro i procent', 90, 92],
    ['KF', '2 Äldre ska leva ett tryggt liv'],
    ['S', 'Trygghet', null, null, 'Uppfyllt'],
    ['N', 'Andel trygga', 80, 82],
  ];
  expect(withGoals(grid).rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2']);
});

test('nothing stands over the column of assessments', () => {
  const blank = [...head.slice(0, 5), null, 'Kommentar'];
  const rows = ['🟢', '🟡', '🔴'].map((light, at) => ['2', `Mål ${at}`, `Andel ${at}`, 80, 82 - at, light, 'Text.']);
  expect(statuses([blank, ...rows])).toEqual(['uppfyllt', 'delvis', 'ej']);
});

test('labels without a colon over the table of a delmål', () => {
  const card = (name: string, status: string) => [
    [bold('KF-mål'), '2 Äldre ska leva ett tryggt liv'],
    [bold('Nämndmål'), name],
    [bold('Måluppfyllelse'), status],
    [bold('Indikator'), bold('Utfall'), bold('Målvärde')],
    [`Andel ${name.toLowerCase()}`, 82, 80],
    [],
  ];
  const chain = withGoals([...card('Trygghet', 'Uppfyllt'), ...card('Mat', 'Ej uppfyllt')]);
  expect(chain.rows.map(({ subGoal }) => subGoal.text)).toEqual(['Trygghet', 'Mat']);
  expect(chain.rows.map(({ assessment }) => assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('what was budgeted is what was to be reached, and goals in the budget are goals', () => {
  const grid = [
    ['Mål i budget 2025', 'Nämndens mål i budget', 'Nyckeltal', 'Bokslut 2024', 'Budget 2025', 'Utfall 2025', 'Status'],
    ['2 Äldre ska leva ett tryggt liv', 'Trygghet', 'Andel trygga', 79, '≥ 80', 82, 'Uppfyllt'],
  ];
  expect(columnsOf(withGoals(grid))).toMatchObject({ kfRef: 'A', delmal: 'B', malvarde: 'E', utfall: 'F' });
});

test('a row of brackets under the header explains it', () => {
  const brackets = ['(nr)', '(enligt plan)', '(mått)', '(helår)', '(per sista augusti)', '(helt, delvis, ej)'];
  expect(statuses([head, brackets, row])).toEqual(['uppfyllt']);
});

test('many columns that nobody has listed do not hide a header', () => {
  const schools = ['Almen', 'Boken', 'Eken', 'Granen', 'Linden', 'Tallen'];
  const grid = [
    ['Nämndmål', ...schools, 'KF-mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['Trygghet', ...schools.map(() => 'x'), '2', 'Andel trygga', 80, 82, 'Uppfyllt'],
  ];
  expect(statuses(grid)).toEqual(['uppfyllt']);
});

const things = ['hemtjänsten', 'maten', 'boendet', 'bemötandet', 'aktiviteterna'];
const figures = (at: number) => [
  `De äldre är nöjda med ${things[at]}`,
  `Andel nöjda med ${things[at]}`,
  '≥ 80',
  82 + at,
  'Uppfyllt',
];
const under = (headers: readonly string[]) =>
  columnsOf(withGoals([[...headers], ...[1, 2, 3, 4].map((at) => ['2', ...figures(at)])]));

test('words for a level over goals, sentences or names do not decide against the cells', () => {
  const words = ['Mandatperiodens mål', 'Önskad effekt', 'Mäts med', 'Målvärde', 'Utfall', 'Status'];
  expect(under(words)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E' });
  const others = [
    'Politiskt mål',
    'Nämndens inriktning',
    'Uppföljning av mål (indikator)',
    'Nivå',
    'Resultat',
    'Status',
  ];
  expect(under(others)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E' });
  const goalsOfBoth = ['Gemensamma mål', 'Utvecklingsmål nämnd', 'Mätvariabel', 'Mål att nå', 'Ärläge', 'Värdering'];
  expect(under(goalsOfBoth)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E' });
});

test('bounds are what is to be reached, figures of a month what was', () => {
  const words = ['KF-mål', 'Nämndmål', 'Indikator', 'Ska-nivå', 'Nivå augusti', 'Bedömning'];
  expect(under(words)).toMatchObject({ malvarde: 'D', utfall: 'E' });
  expect(under([...words.slice(0, 3), 'Förväntat resultat', 'Faktiskt resultat', 'Bedömning'])).toMatchObject({
    ...{ malvarde: 'D', utfall: 'E' },
  });
  expect(under([...words.slice(0, 3), 'Börläge', 'Noterat värde', 'Bedömning'])).toMatchObject({
    ...{ malvarde: 'D', utfall: 'E' },
  });
});

test('figures right of what is measured name no goals, and Ja or Nej is no direction', () => {
  const row = (at: number) => [
    `Vi når ${at} av de äldre`,
    `Andel nöjda ${at}`,
    '≥ 80',
    82,
    at,
    'Nej',
    at % 2 ? 'Ja' : 'Delvis',
  ];
  const grid = [
    [bold('2 Äldre ska leva ett tryggt liv')],
    ['Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Differens', 'Könsuppdelat', 'Nämndens värdering'],
    ...[1, 2, 2, 1].map(row),
  ];
  const columns = columnsOf(withGoals(grid));
  expect(columns).toMatchObject({ bedomning: 'G' });
  expect([columns.kfRef, columns.riktning]).toEqual([undefined, undefined]);
});

test('Hel, Delvis and Ej under one heading of måluppfyllelse', () => {
  const grid = [
    ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Måluppfyllelse', null, null],
    [null, null, null, null, null, 'Hel', 'Delvis', 'Ej'],
    ['2', 'Trygghet', 'Andel trygga', 80, 82, 'X'],
    ['2', 'Mat', 'Andel nöjda', 80, 50, null, null, 'X'],
  ];
  const chain = chainOf(workbook([goals, sheet('Socialnämnden', grid, { merges: ['F1:H1'] })]));
  expect(chain.rows.map(({ assessment }) => assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('Fullmäktige and Nämnd under Mål, years under Utfall: one header', () => {
  const grid = [
    ['Mål', null, 'Indikator', 'Utfall', null, 'Målvärde', 'Bedömning'],
    ['Fullmäktige', 'Nämnd', null, '2024', '2025'],
    ['2', 'De äldre känner sig trygga', 'Andel trygga', 79, 82, 80, 'Uppfyllt'],
  ];
  const chain = chainOf(workbook([goals, sheet('Socialnämnden', grid, { merges: ['A1:B1', 'D1:E1'] })]));
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', utfallTidigare: 'D', utfall: 'E' });
  expect(chain.rows).toHaveLength(1);
});

test('a header that a sheet leaves open means what it means on the other sheets', () => {
  const words = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Mål i hamn?'];
  const committee = (name: string, statuses: readonly string[]) =>
    sheet(name, [
      [name],
      [],
      words,
      ...statuses.map((status, at) => [
        '2',
        `De äldre är nöjda med ${things[at]}`,
        `Andel ${things[at]}`,
        80,
        82,
        status,
      ]),
    ]);
  const chain = chainOf(
    workbook([
      goals,
      committee('Socialnämnden', ['Ja', 'Delvis', 'Nej', 'Ja']),
      committee('Kommunstyrelsen', ['Ja', 'Nej', 'Ja']),
      committee('Tekniska nämnden', ['Ja']),
    ]),
  );
  expect(columnsOf(chain, 'Tekniska nämnden')).toMatchObject({ delmal: 'B', bedomning: 'F' });
});

test('another table under the goals, whatever it is about, is none of theirs', () => {
  const risks = [
    [bold('Risk'), bold('Sannolikhet'), bold('Konsekvens')],
    ['Brist på personal', 3, 4],
    ['Kostnader', 2, 3],
  ];
  const staff = [
    ['Personal', '2024', '2025'],
    ['Antal anställda', 50, 49],
    ['Antal årsarbetare', 45, 44],
  ];
  for (const table of [risks, staff]) {
    const chain = withGoals([head, row, [], [bold('Risker')], ...table]);
    expect(chain.rows).toHaveLength(1);
  }
});

test('what stands under another table is no evidence of what the columns of the goals hold', () => {
  const odd = ['Vision/mål', 'Det vi vill', 'Mätsätt', 'Riktmärke', 'Utfall', 'Måluppfyllelse'];
  const rows = [0, 1, 2, 3, 4].map((at) => [
    '2',
    `De äldre är nöjda med ${things[at]}`,
    `Andel ${things[at]}`,
    `≥ ${80 + at}`,
    82,
    'Ja',
  ]);
  const posts = Array.from({ length: 9 }, (_, at) => [`Post ${at}`, 100 + at, 90 + at, 'tkr', 'Ja', 'Text']);
  const chain = withGoals([odd, ...rows, [], [], ['Post', 'Budget', 'Utfall', 'Enhet', 'Attest', 'Not'], ...posts]);
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E' });
});

test('words for a long-term level over goals, a month over figures, and numbered goals without a register', () => {
  const words = ['Långsiktigt mål (KF)', 'Det vi vill', 'Underlag för bedömning', 'Target', 'Aug', 'Mål i hamn?'];
  expect(under(words)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E' });
  const rows = [0, 1, 2, 3].map((at) => [`${1 + (at >> 1)}.1 Ett mål för hela kommunen`, ...figures(at)]);
  const chain = chainOf(workbook([sheet('Socialnämnden', [['Strategisk inriktning', ...words.slice(1)], ...rows])]));
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C' });
});

test('a table beside the goals, a few columns away, is not theirs though its headers are years', () => {
  const staff = [null, null, 'Bemanning', '2024', '2025'];
  const odd = ['KF-mål', 'Nämndmål', 'Indikator', 'Avläsning aug', 'Målvärde', 'Måluppfyllelse'];
  const rows = [0, 1, 2].map((at) => ['2', ...[figures(at)[0], figures(at)[1], 82 + at, `≥ ${80 + at}`, 'Ja']]);
  const beside = [null, null, 'Chefer', 50, 49];
  const chain = withGoals([[...odd, ...staff], ...rows.map((cells) => [...cells, ...beside])]);
  const columns = columnsOf(chain);
  expect([columns.utfall, columns.malvarde, columns.utfallTidigare]).toEqual(['D', 'E', undefined]);
});

test('a table of words under a title of its own is another table, bold or not', () => {
  const control = [
    ['Intern kontroll'],
    ['Kontrollområde', 'Risknivå', 'Iakttagelse', 'Slutsats'],
    ['Fakturor', 'Medel', 'Inga avvikelser', 'Godkänt'],
  ];
  expect(withGoals([head, row, [], ...control]).rows).toHaveLength(1);
});

test('what is measured under words for assessing it, and sentences beside a slutsats that is an assessment', () => {
  const words = ['KF-mål', 'Nämndmål', 'Kontroll av måluppfyllelse', 'Målvärde', 'Utfall', 'Måluppfyllelse'];
  expect(under(words)).toMatchObject({ indikator: 'C', bedomning: 'F' });
  const rows = [0, 1, 2, 3].map((at) => ['2', ...figures(at), `Arbetet med ${things[at]} fortsätter i höst.`]);
  const odd = [...words.slice(0, 2), 'Indikator', 'Målvärde', 'Utfall', 'Nämndens slutsats', 'Förtydligande'];
  expect(columnsOf(withGoals([odd, ...rows]))).toMatchObject({ bedomning: 'F', kommentar: 'G' });
});

test('questions about the goal, a strategi that is the delmål, and the grounds of an assessment', () => {
  const words = ['KF-mål', 'Nämndens strategi', 'Indikator', 'Ambitionsmål', 'Utfall', 'Går vi mot målet?'];
  expect(under(words)).toMatchObject({ delmal: 'B', malvarde: 'D', bedomning: 'F' });
  expect(
    under([words[0] as string, 'Resultat vi vill se', 'Uppföljningspunkt', ...words.slice(3, 5), 'Status']),
  ).toMatchObject({ delmal: 'B', indikator: 'C' });
  const rows = [0, 1, 2, 3].map((at) => ['2', ...figures(at), `Arbetet med ${things[at]} fortsätter i höst.`]);
  const odd = [...words.slice(0, 3), 'Målvärde', 'Utfall', 'Bedöms uppnås?', 'Bedömningens grund'];
  expect(columnsOf(withGoals([odd, ...rows]))).toMatchObject({ bedomningPrognos: 'F', kommentar: 'G' });
});
