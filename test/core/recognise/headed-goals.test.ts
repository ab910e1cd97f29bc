/** KF-mål as headings over rows of delmål, in the many ways they are called and numbered. */
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { chainOf, columnsOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Fler ska klara sin egen försörjning'],
  ['2', 'Ett näringsliv som växer i hela kommunen'],
  ['3', 'Höga kunskapsresultat och trygga uppväxtvillkor'],
  ['4', 'En ekologiskt hållbar kommun'],
]);
const head = ['Nämndens mål', 'Indikator', 'Målvärde 2025', 'Utfall 2025', 'Bedömning'];
const withGoals = (grid: Grid) => chainOf(workbook([goals, sheet('Socialnämnden', [['Socialnämnden'], [], ...grid])]));
const under = (...headings: readonly string[]) =>
  withGoals([
    head,
    ...headings.flatMap((heading, at) => [
      [heading],
      [`Delmål ${at} ska nås`, `Andel nöjda ${at}`, 80, 82, 'Uppfyllt'],
      [`Delmål ${at}b ska nås`, `Andel trygga ${at}`, 80, 82, 'Uppfyllt'],
    ]),
  ]);
/** Each block's goal, or what is wrong with its heading. */
const blocks = (chain: GoalChain) =>
  chain.rows
    .filter((_, at) => at % 2 === 0)
    .map(({ reference }) => reference.goalIds.join() || (reference.problem?.kind ?? 'none'));
const [growth, school] = [
  'Ett näringsliv som växer i hela kommunen',
  'Höga kunskapsresultat och trygga uppväxtvillkor',
];

test('"3) …" over rows is no footnote, also one that leads nowhere', () => {
  expect(blocks(under(`2) ${growth}`, `3) ${school}`, '15) Trygga träd'))).toEqual(['2', '3', 'unknownId']);
});

test('"1) …" under the rows stays a footnote', () => {
  const chain = under(`2) ${growth}`);
  const noted = withGoals([head, [`2) ${growth}`], ['Delmål', 'Andel', 80, 82, 'Uppfyllt'], ['1) Avser mars']]);
  expect([chain, noted].map((one) => one.subGoals.length)).toEqual([2, 1]);
});

test.each(['Resultatmål', 'Verksamhetsmål', 'Delmål'])('"%s" is a KF-mål where known ones are called so', (word) => {
  expect(blocks(under(`${word} 2: ${growth}`, `${word} 15: Trygga träd`, `${word} 3: ${school}`))).toEqual([
    ...['2', 'unknownId', '3'],
  ]);
});

test('a heading with one goal’s number and another’s text is a heading', () => {
  expect(
    blocks(under(`${growth} (mål 2)`, 'Fler ska klara sin egen försörjning (mål 4)', `${school} (mål 3)`)),
  ).toEqual([...['2', 'numberTextConflict', '3']]);
});

test('målområden are numbered in their own way beside the whole text of a goal', () => {
  const chain = under(`Målområde 1 – ${growth}`, `Målområde 2 – ${school}`, 'Målområde 3 – Trygga träd');
  expect(blocks(chain)).toEqual(['2', '3', 'unknownText']);
});

test('"Bidrar till mål 3 …" over rows is a heading', () => {
  expect(blocks(under(`Bidrar till mål 2 ${growth}`, `Bidrar till mål 3 ${school}`))).toEqual(['2', '3']);
});

test('"Utv." is the trend', () => {
  const chain = withGoals([
    [...head, 'Utv.'],
    ['Delmål', 'Andel nöjda', 80, 82, 'Uppfyllt', '↗'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ trend: 'F' });
});

describe('the number of a målområde that is a goal', () => {
  const own = 'Fler ska klara sin egen försörjning';
  test.each(['Målområde', 'Fokusområde', 'Perspektiv', 'KF:s fokusområde'])(
    '"%s" that most name by the goal’s',
    (word) => {
      const chain = under(`${word} 1. ${own}`, `${word} 2. ${growth}`, `${word} 4. ${school}`);
      expect(blocks(chain)).toEqual(['1', '2', 'numberTextConflict']);
    },
  );
  test('a list of goals that calls them so', () => {
    const list = sheet('Fokusområden', [
      ['Nr', 'Fokusområde'],
      [1, growth],
      [2, school],
    ]);
    const grid = [
      ['Socialnämnden'],
      [],
      head,
      [`Fokusområde 2: ${growth}`],
      ['Fler ska nås', 'Andel', 80, 82, 'Uppfyllt'],
    ];
    const chain = chainOf(workbook([list, sheet('Socialnämnden', grid)]));
    expect(blocks(chain)).toEqual(['numberTextConflict']);
  });
  test('none where they are numbered in their own way, whatever they are called', () => {
    const chain = under(`Utvecklingsområde 1 – ${growth}`, `Utvecklingsområde 2 – ${school}`);
    expect(blocks(chain)).toEqual(['2', '3']);
  });
});
