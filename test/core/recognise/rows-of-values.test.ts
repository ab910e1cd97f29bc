/** Rows after a gap whose texts read like headers: they are data of the table above, and headers stay headers. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  [1, 'Kommunen ska ha en god ekonomi'],
  [2, 'Barn och unga ska lyckas i skolan'],
  [3, 'Äldre ska ha ett tryggt och självständigt liv'],
]);
const read = (grid: Grid) => chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
const subGoals = (grid: Grid) => read(grid).rows.map(({ subGoal }) => subGoal?.text);
const headerRows = (grid: Grid) => read(grid).sheets[1]?.headerRows;

const head = ['KF-mål', 'Delmål', 'Indikator', 'Önskad utveckling', 'Utfall', 'Målvärde', 'Läge'];
const trygga = ['Mål 3', 'Trygga äldre', 'Andel trygga', 'Högre är bättre', '85 %', '80 %', 'Uppfyllt'];
const hyror = ['Mål 1', 'Hyrorna ska sänkas', 'Hyreskostnad', 'Lägre är bättre', '3,4 Mkr', 'max 3,5 Mkr', 'Uppfyllt'];

test('a reference, a direction, levels and a status after a blank row are a row of the table', () => {
  expect(subGoals([head, trygga, [], hyror, trygga])).toEqual(['Trygga äldre', 'Hyrorna ska sänkas', 'Trygga äldre']);
});

test('a delmål that speaks of results after a blank row', () => {
  const columns = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Status', 'KF-mål'];
  const positivt = ['Årets resultat ska vara positivt', 'Resultat som andel av omsättningen', 'minst 0 %', '−0,8 %'];
  const nojda = ['Nöjda brukare', 'Andel nöjda', 'minst 80 %', '85 %', 'Uppfyllt', 'KF 3'];
  const grid = [columns, nojda, [], [...positivt, 'Ej uppfyllt', 'KF 1'], nojda];
  expect(subGoals(grid)).toEqual(['Nöjda brukare', 'Årets resultat ska vara positivt', 'Nöjda brukare']);
});

const blockHead = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const block = (first: string, indicator: string, outcome: string | null) => [
  blockHead,
  ['KF-mål 3: Äldre ska ha ett tryggt och självständigt liv'],
  ['Trygga äldre', 'Andel trygga', 'minst 80', '85', 'Uppfyllt'],
  [],
  ['KF-mål 2: Barn och unga ska lyckas i skolan'],
  [first, indicator, null, outcome, 'Uppfyllt'],
  ['Fler simmar', 'Andel simkunniga', 'minst 80', '85', 'Uppfyllt'],
];

test.each([
  ['Lovaktiviteter ska erbjudas alla barn', 'Antal deltagare', '1 345 st'],
  ['Insatserna ska bli fler', 'Antal deltagare', '1 345 st'],
  ['Fler aktiviteter på loven', 'Antal deltagare', null],
  ['Uppdraget ska klaras', 'Antal uppdrag', '12 st'],
])('"%s" without a target keeps its row and those under it', (first, indicator, outcome) => {
  expect(subGoals(block(first, indicator, outcome))).toEqual(['Trygga äldre', first, 'Fler simmar']);
});

test('a goal for the time that decisions take, first in its block', () => {
  const columns = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
  const bygglov = ['Bygglov ska beslutas utan dröjsmål', 'Handläggningstid för bygglov', 'högst 7,2', '7,3 veckor'];
  const comment = 'Ett par enheter drar ner resultatet, stöd ges till dessa.';
  const trygga = ['Trygga äldre', 'Andel trygga', 'minst 80', '85', 'Uppfyllt'];
  const heading = 'KF-mål 3: Äldre ska ha ett tryggt och självständigt liv';
  const grid = [columns, trygga, [], [heading], [...bygglov, 'NÄSTAN UPPFYLLT', comment], trygga];
  expect(subGoals(grid)).toEqual(['Trygga äldre', bygglov[0], 'Trygga äldre']);
});

test('a count of goals under the table is none of its rows', () => {
  const count = [
    ['Delmål', 'Uppfyllt', 'Delvis', null, 'Ej uppfyllt'],
    ['Äldre', 1, 0, null, 0],
  ];
  expect(subGoals([blockHead, ['Trygga äldre', 'Andel trygga', 80, 85, 'Uppfyllt'], [], ...count])).toEqual([
    'Trygga äldre',
  ]);
});

test('headers in other words and other columns open a table of their own', () => {
  const other = ['Nämndmål', 'Hur ska det mätas?', 'Resultat 2025', 'Vad ska uppnås', 'Uppfyllt?'];
  const grid = [blockHead, ['Trygga äldre', 'Andel trygga', 80, 85, 'Uppfyllt'], [], other];
  expect(headerRows([...grid, ['Fler simmar', 'Andel simkunniga', 85, 80, 'Uppfyllt']])).toEqual([2, 5]);
});
