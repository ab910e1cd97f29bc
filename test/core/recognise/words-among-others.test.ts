/** The same headers mean what they mean among the others: one that is plain does not blur the one beside it. */
import { chainOfGrid, columnsOf } from './build.ts';
import type { Grid } from './build.ts';

const known = (...rows: Grid) => columnsOf(chainOfGrid([['Socialnämnden'], [], ...rows]));

test('a few sentences under Uppföljning are the comment, also where they say that something goes on', () => {
  const columns = known(
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning vid årets slut', 'Uppföljning'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppnås', null],
    ['KF 1', 'God ekonomi', 'Soliditet', 30, 20, 'Uppnås delvis', 'Införandet pågår.'],
    ['KF 2', 'Grön el', 'Andel grön el', 90, 'Redovisas vid årsbokslut', 'Uppnås', 'Enkät i oktober.'],
  );
  expect(columns).toMatchObject({ bedomningPrognos: 'F', kommentar: 'G' });
});

test('"Prioriterat mål nämnd" is the nämnd’s, so the numbers before it are the reference', () => {
  const columns = known(
    ['Resultatmål nr', 'Prioriterat mål nämnd', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    [1, 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'],
    [2, 'Grön el i lokalerna', 'Andel grön el', 90, 92, 'Uppfyllt'],
  );
  expect(columns).toMatchObject({ kfRef: 'A', delmal: 'B' });
});

test('"Måluppfyllelse (värde)" is the outcome, also where most of it is explained', () => {
  const columns = known(
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Måluppfyllelse (värde)', 'Signal'],
    ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'],
    ['KF 1', 'God ekonomi', 'Soliditet', 30, 'Redovisas vid årsbokslut', 'Kan ej bedömas'],
    ['KF 2', 'Grön el', 'Andel grön el', 90, 'Redovisas vid årsbokslut', 'Kan ej bedömas'],
  );
  expect(columns).toMatchObject({ utfall: 'E', bedomning: 'F' });
});

test.each([
  ['a colon after some', ['KF-mål:', 'Delmål:', 'Indikator:', 'Målvärde', 'Utfall', 'Bedömning:']],
  [
    'a mark for a footnote after the rest',
    ['KF-mål:', 'Delmål:', 'Indikator:', 'Målvärde 1)', 'Utfall*', 'Bedömning:'],
  ],
])('a header with %s is a header', (_, header) => {
  expect(known(header, ['KF 5', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt'])).toMatchObject({ utfall: 'E' });
});

test('letters that have changed places are a slip like any other', () => {
  const header = ['Inritkningsmål', 'Effekmtål', 'Indiaktor', 'Målväred', 'Reusltat', 'Bedönming', 'Kommenatr'];
  const columns = known(header, ['1', 'Nöjda brukare', 'Andel nöjda', 80, 82, 'Uppfyllt', 'God tillgång.']);
  expect(columns).toMatchObject({
    kfRef: 'A',
    delmal: 'B',
    indikator: 'C',
    malvarde: 'D',
    utfall: 'E',
    bedomning: 'F',
  });
});

test('"Läge aug" over a few figures and the reasons for the rest is the outcome', () => {
  const row = (outcome: string | number, status: string) => ['KF 5', 'Nöjda', 'Andel nöjda', 80, outcome, status];
  const columns = known(
    ['KF-mål', 'Delmål', 'Indikator', 'Måltal', 'Läge aug 2025', 'Måluppfyllelse enligt nämnden'],
    row(82, 'God måluppfyllelse'),
    row('Ej mätt i år', 'Kan ej bedömas'),
    row('För få svar', 'Kan ej bedömas'),
    row('Ej mätt i år', 'Kan ej bedömas'),
  );
  expect(columns).toMatchObject({ utfall: 'E', bedomning: 'F' });
});

test('a header that returns over each block with other marks on its words is the same header', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    ['A. Trygg välfärd'],
    [null, 'Utfall', 'Målvärde', 'Bedömning *'],
    ['Nöjda brukare'],
    ['Andel nöjda', 82, 80, 'Uppfyllt'],
    ['B. Stabil ekonomi'],
    [null, 'Utfall:', 'Målvärde', 'Bedömning 1)'],
    ['God hushållning'],
    ['Soliditet', 31, 30, 'Uppfyllt'],
  ]);
  expect(chain.rows.map(({ indicator }) => indicator)).toEqual(['Andel nöjda', 'Soliditet']);
});

test('a slip in "Mål/indikator" hides neither', () => {
  const chain = chainOfGrid([
    ['Socialnämnden'],
    ['Mål/indiktaor', 'Målvärde', 'Utfall', 'Bedömning'],
    ['KF 5 Nöjda brukare'],
    ['Andel nöjda', 80, 82, 'Uppfyllt'],
  ]);
  expect(chain.rows.map(({ subGoal, indicator }) => [subGoal.reference.goalIds, indicator])).toEqual([
    [['5'], 'Andel nöjda'],
  ]);
});
