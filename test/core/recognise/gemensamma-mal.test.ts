/** Goals that fullmäktige shares with the nämnder, and lines over a table that are none. */
import type { Grid } from './build.ts';
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const goals = ['Segregationen ska minska', 'Fler elever ska klara skolan', 'Miljöpåverkan ska minska'];
const row = (first: string, at: number) => [first, `Nämndens mål ${at}`, `Andel ${at}`, 80, 85, 'Ja'];
const measures = ['Nyckeltal', 'Ambitionsnivå 2024', 'Utfall 2024', 'Måluppfyllelse'];

test.each(['Gemensamt resultatmål', 'Gemensamma resultatmål'])('"%s" beside those of the nämnd', (word) => {
  const grid: Grid = [[word, 'Nämndens resultatmål', ...measures], ...goals.map(row)];
  const chain = chainOf(workbook([sheet('Socialnämnden', grid)]));
  expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B' });
  expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
});

test.each(['Sammanställd av ekonomienheten', 'Upprättad av kommunstaben'])('"%s" is no goal', (line) => {
  const blocks = goals.flatMap((goal, at): Grid => [
    [`${at + 1}. ${goal}`],
    row('Socialnämnden', at),
    row('Skolnämnden', at),
  ]);
  const grid: Grid = [
    ['Åby kommun – måluppfyllelse'],
    ['Årsredovisning 2024'],
    [line],
    ['Nämnd', 'Nämndens mål', ...measures],
  ];
  const chain = chainOf(workbook([sheet('Måluppfyllelse', [...grid, ...blocks])]));
  expect(chain.register.goals.map(({ text }) => text)).toEqual(goals);
});
