/** Where no list tells the goals, what is said between a heading and its header is no KF-mål; the heading is. */
import { bold, chainOf, sheet, workbook } from './build.ts';
import type { Formatted, Grid } from './build.ts';

const head = ['Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const row = (name: string) => [`${name} ska bli bättre`, `Andel nöjda, ${name}`, 80, 82, 'Uppfyllt'];
const goals = ['Fler ska bo i Torsby', 'Resurserna används klokt'];

interface Setting {
  readonly merges?: readonly string[];
  readonly heading?: (text: string) => string | Formatted;
  /** Blank rows over the header. */
  readonly gap?: Grid;
}

/** Two blocks, each of a heading, what is said under it, the header and a row. */
function goalsOf(said: readonly string[], { merges = [], heading = (text) => text, gap = [] }: Setting = {}) {
  const blocks = goals.flatMap((goal, at) => [[heading(goal)], [said[at] ?? ''], ...gap, head, row(goal), []]);
  const grid = [['Kommunstyrelsen'], [], ...blocks];
  const { register, rows } = chainOf(workbook([sheet('Kommunstyrelsen', grid, { merges })], 'Torsby kommun.xlsx'));
  return { goals: register.goals.map(({ text }) => text), rows: rows.map(({ reference }) => reference.goalIds.join()) };
}

test.each([
  ['Nämnden bedömer att målet är inom räckhåll', 'Utskottet konstaterar att det går bra.'],
  ['Inflyttningen har varit svag.', 'Ekonomin har inte förbättrats. Arbetet går vidare.'],
  ['Inflyttningen har varit svag', 'Ekonomin har tydligt förbättrats'],
  ['Arbetet går vidare.', 'Läget är stabilt.'],
  ['Förbättringsarbetet fortsätter i alla delar', 'Insatserna pågår'],
])('"%s"', (...said) => {
  const expected = { goals, rows: ['1', '2'] };
  expect(goalsOf(said)).toEqual(expected);
  expect(goalsOf(said, { heading: bold })).toEqual(expected);
  expect(goalsOf(said, { merges: ['A3:E3', 'A4:E4', 'A8:E8', 'A9:E9'] })).toEqual(expected);
  expect(goalsOf(said, { gap: [[]] })).toEqual(expected);
  expect(goalsOf(said, { gap: [[]], heading: bold })).toEqual(expected);
});

test('in two lines', () => {
  const blocks = goals.flatMap((goal) => [
    [goal],
    ['Arbetet går vidare.'],
    ['Utvecklingen följs.'],
    head,
    row(goal),
    [],
  ]);
  const { register, rows } = chainOf(workbook([sheet('Kommunstyrelsen', [['Kommunstyrelsen'], [], ...blocks])]));
  expect(register.goals.map(({ text }) => text)).toEqual(goals);
  expect(rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2']);
});

test('the same goal and the same words of it on every sheet are no list', () => {
  const grid = [['Nämnden'], [], ['Fler ska bo i Torsby'], ['Arbetet går vidare.'], head, row('Byn')];
  const sheets = ['Kommunstyrelsen', 'Socialnämnden'].map((name) => sheet(name, grid));
  expect(chainOf(workbook(sheets)).register.goals.map(({ text }) => text)).toEqual(['Fler ska bo i Torsby']);
});

test('a goal right over the header under the målområde that it is of is one, a sentence or not', () => {
  const said = ['Torsby har plats för alla', 'Alla barn ska nå målen.'];
  expect(goalsOf(said).goals).toEqual(said);
  const named = ['Arbetet mot våld', 'Kommunen växer.'];
  expect(goalsOf(named).goals).toEqual(named);
});
