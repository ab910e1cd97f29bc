/** Templates that ask, label and instruct instead of heading their columns. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { bold, chainOf, chainOfGrid, columnsOf, filled, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Alla elever klarar skolan'],
  ['2', 'Äldre ska leva ett tryggt liv'],
]);
const withGoals = (grid: Grid) => chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
const links = (chain: GoalChain) => chain.rows.map((row) => `${row.reference.goalIds.join()} ${row.subGoal.text}`);
const said = (chain: GoalChain) => chain.rows.map((row) => [row.assessment.status, row.comment]);
const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = ['1', 'Trygghet', 'Andel trygga', 80, 82, 'Uppfyllt'];

test('headers that are questions nobody has listed', () => {
  const chain = withGoals([
    [
      'Vilket av fullmäktiges mål?',
      'Vad ska nämnden åstadkomma?',
      'Vad mäter vi?',
      'Vilken nivå ska vi nå 2025?',
      'Hur ser det ut per 31 augusti?',
      'Kommer målet att nås?',
      'Förklara bedömningen',
    ],
    ['1', 'Trygghet', 'Andel trygga', 80, 82, 'Ja', 'Rutinerna har setts över under våren.'],
  ]);
  expect(columnsOf(chain)).toMatchObject({
    ...{ kfRef: 'A', delmal: 'B', indikator: 'C', malvarde: 'D', utfall: 'E', bedomningPrognos: 'F', kommentar: 'G' },
  });
});

test('no header over the column that holds goals and measures', () => {
  const chain = withGoals([
    [null, 'Utfall 2024', 'Utfall 2025', 'Målvärde 2025'],
    [bold('2. Äldre ska leva ett tryggt liv')],
    [bold('Insatser ges i rätt tid')],
    ['Väntetid i dagar', 15, 14, 'Högst 14'],
    [bold('Trygghet hemma')],
    ['Andel trygga med hemtjänsten', 80, 82, 'Minst 80'],
  ]);
  expect(links(chain)).toEqual(['2 Insatser ges i rätt tid', '2 Trygghet hemma']);
  expect(chain.rows.map(({ indicator }) => indicator)).toEqual(['Väntetid i dagar', 'Andel trygga med hemtjänsten']);
});

test('a table of money without a header over its first column is still no table of goals', () => {
  const chain = withGoals([
    [null, 'Budget 2025', 'Utfall 2025', 'Prognos 2025', 'Avvikelse'],
    ['Hemtjänst', 1200, 800, 1190, 10],
  ]);
  expect(chain.rows).toEqual([]);
});

test('a row of instructions, or of column numbers, under the header', () => {
  const instructions = [
    'Välj i listan',
    'Nämndens formulering',
    'Hur mäts målet?',
    'Siffra',
    'Siffra',
    'Välj i listan',
  ];
  expect(links(withGoals([head, instructions, row]))).toEqual(['1 Trygghet']);
  expect(links(withGoals([head, [1, 2, 3, 4, 5, 6], row]))).toEqual(['1 Trygghet']);
});

test('a card for each delmål: labels with their values, then a table of its indicators', () => {
  const measures = ['Indikator', 'Målvärde', 'Utfall'];
  const card = (goal: string, name: string, status: string) => [
    ['KF-mål:', goal],
    ['Nämndmål:', name],
    ['Bedömning:', status],
    ['Kommentar:', `Om ${name.toLowerCase()}.`],
    measures,
  ];
  const chain = withGoals([
    ...card('1. Alla elever klarar skolan', 'Närvaro', 'Uppfyllt'),
    ['Närvaro i procent', 90, 92],
    [],
    ...card('2. Äldre ska leva ett tryggt liv', 'Trygghet', 'Delvis uppfyllt'),
    ['Andel trygga', 80, 78],
    ['Andel nöjda', 80, 76],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet', '2 Trygghet']);
  expect(said(chain)).toEqual([
    ['uppfyllt', 'Om närvaro.'],
    ['delvis', 'Om trygghet.'],
    ['delvis', 'Om trygghet.'],
  ]);
  expect(reading(chain, 'Socialnämnden').missingFields).toEqual([]);
});

test('"KF-mål: | 2. …" over each block of a table heads it', () => {
  const columns = head.slice(1);
  const chain = withGoals([
    ['KF-mål:', '1. Alla elever klarar skolan'],
    columns,
    ['Närvaro', 'Andel närvarande', 90, 92, 'Uppfyllt'],
    [],
    ['KF-mål:', '2. Äldre ska leva ett tryggt liv'],
    columns,
    ['Trygghet', 'Andel trygga', 80, 82, 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1 Närvaro', '2 Trygghet']);
});

test('"Antal mål inom område 1" under the goals is a count', () => {
  const chain = withGoals([head, row, [null, 'Antal mål inom område 1', null, 1]]);
  expect(links(chain)).toEqual(['1 Trygghet']);
});

test('"Helårsmål" is the target', () => {
  const chain = withGoals([head.map((name) => (name === 'Målvärde' ? 'Helårsmål' : name)), row]);
  expect(columnsOf(chain)).toMatchObject({ malvarde: 'D' });
});

test('"Målområde: …" over the goals of a list is no goal, nor is the motto under its title', () => {
  const list = [
    ['Vision och mål'],
    ['Nära till allt'],
    [],
    ['Målområde: Skola'],
    ['Alla elever klarar skolan'],
    ['Fler fullföljer gymnasiet'],
    ['Målområde: Omsorg'],
    ['Äldre ska leva ett tryggt liv'],
  ];
  const { register } = chainOf(
    workbook([sheet('Fullmäktiges mål', list), sheet('Socialnämnden', [['Socialnämnden'], [], head, row])]),
  );
  expect(register.goals.map(({ id, text }) => `${id} ${text}`)).toEqual([
    '1 Alla elever klarar skolan',
    '2 Fler fullföljer gymnasiet',
    '3 Äldre ska leva ett tryggt liv',
  ]);
});

test('grey cannot be assessed in a column of traffic lights, and says nothing among words', () => {
  const light = (colour: 'gron' | 'rod' | 'gra', word: string | null = null) => [
    ...row.slice(0, 5),
    filled(word, colour),
  ];
  const status = (rows: Grid) => chainOfGrid([head, ...rows]).rows.map(({ assessment }) => assessment.status);
  expect(status([light('gron'), light('rod'), light('gra')])).toEqual(['uppfyllt', 'ej', 'kanEjBedomas']);
  expect(status([light('gron', 'Uppfyllt'), light('rod', 'Ej uppfyllt'), light('gra')])).toEqual([
    'uppfyllt',
    'ej',
    null,
  ]);
});
