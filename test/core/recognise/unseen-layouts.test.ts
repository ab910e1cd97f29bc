/** Classes that a first reading of forty unseen workbooks got wrong: the header words and layouts of other municipalities. */
import { calculateRow } from '../../../src/core/rollup/calculate.ts';
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { bold, chainOf, chainOfGrid, columnsOf, percent, reading, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goalList = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['1', 'Färre ska skadas vid olyckor'],
  ['2', 'Verksamheten är kostnadseffektiv'],
]);
const withGoals = (grid: Grid) => chainOf(workbook([goalList, sheet('Direktionen', [['Direktionen'], [], ...grid])]));
const links = (chain: GoalChain) => chain.rows.map((row) => `${row.reference.goalIds.join()} ${row.subGoal.text}`);
const values = ['Mått', 'Målnivå', 'Utfall 2025', 'Bedömning'];

test('målområden head the blocks of a workbook without goals: they are what is counted by', () => {
  const head = ['Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
  const chain = chainOfGrid([
    ['Socialnämnden'],
    [],
    [bold('Fokusområde: Bra skola')],
    head,
    ['Trygghet', 'Andel trygga', '≥ 80', 82, 'Uppfyllt'],
    [],
    [bold('Fokusområde: Stark ekonomi')],
    head,
    ['Budget', 'Avvikelse', '≤ 1', 2, 'Ej uppfyllt'],
  ]);
  expect(chain.register.goals.map((goal) => goal.text)).toEqual(['Bra skola', 'Stark ekonomi']);
  expect(links(chain)).toEqual(['1 Trygghet', '2 Budget']);
  expect(reading(chain).missingFields).toEqual([]);
});

test('effektmål under headings that name the KF-mål are the delmål', () => {
  const head = ['Effektmål', ...values];
  const chain = withGoals([
    ['KF-mål 1. Färre ska skadas vid olyckor'],
    head,
    ['Fler hembesök', 'Antal hembesök', '≥ 400', 287, 'Delvis'],
    [],
    ['KF-mål 2. Verksamheten är kostnadseffektiv'],
    head,
    ['Frisk personal', 'Sjukfrånvaro', '≤ 3', 2.4, 'Uppfyllt'],
  ]);
  expect(links(chain)).toEqual(['1 Fler hembesök', '2 Frisk personal']);
});

test.each(['Framgångsfaktor', 'Mål enligt ägardirektiv', 'Vad vi vill uppnå på sikt'])(
  '"%s" between reference and indicator is the delmål when nothing else is',
  (header) => {
    const chain = withGoals([
      ['KF-mål', header, ...values],
      ['1', 'Hjälpen kommer snabbt', 'Andel larm i tid', '≥ 90', 93, 'Uppfyllt'],
    ]);
    expect(columnsOf(chain)).toMatchObject({ kfRef: 'A', delmal: 'B', indikator: 'C' });
  },
);

test('"Målsättning 2025" over levels is the target', () => {
  const chain = withGoals([
    ['KF-mål', 'Nämndens mål', 'Nyckeltal', 'Utfall 2025', 'Målsättning 2025', 'Bedömning'],
    ['1', 'Fler övar', 'Antal övningar', 20, 'Öka', 'Uppfyllt'],
    ['2', 'Lägre kostnad', 'Kostnad per invånare', 900, 'högst 950', 'Uppfyllt'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ delmal: 'B', malvarde: 'E' });
});

test('Bra | OK | Har brister over figures are levels: the best is the target, and OK is the middle', () => {
  const chain = withGoals([
    ['KF-mål', 'Delmål', 'Nyckeltal', 'Utfall 2025', 'Bra', 'OK', 'Har brister', 'Bedömning'],
    ['1', 'Snabb hjälp', 'Andel larm i tid', 88, '≥ 90', '80–89', '< 80', 'OK'],
    ['2', 'Ordning', 'Kostnad per larm', 71, '≤ 70', '71–80', '> 80', 'Har brister'],
  ]);
  expect(columnsOf(chain)).toMatchObject({ malvarde: 'E', bedomning: 'H' });
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['delvis', 'ej']);
});

test('a goal and its measures in one column, told apart by a letter before them', () => {
  const chain = withGoals([
    ['S/N', 'Strategiska mål och nyckeltal', 'Utfall 2025', 'Målvärde', 'Bedömning'],
    [null, '1. Färre ska skadas vid olyckor'],
    ['S', 'A1. Snabb hjälp'],
    ['N', 'Andel larm i tid', 93, '≥ 90', 'Uppfyllt'],
    ['N', 'Antal övningar', 8, '≥ 10', 'Delvis'],
  ]);
  expect(links(chain)).toEqual(['1 A1. Snabb hjälp', '1 A1. Snabb hjälp']);
  expect(chain.rows.map((row) => row.indicator)).toEqual(['Andel larm i tid', 'Antal övningar']);
});

test('a column of the grades 1 to 3 is a bedömning, read by the legend over the table', () => {
  const chain = withGoals([
    ['1 = Ej uppfyllt'],
    ['2 = Delvis uppfyllt'],
    ['3 = Uppfyllt'],
    [],
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Måluppfyllelse'],
    ['1', 'Övning', 'Antal övningar', '≥ 4', 5, 3],
    ['2', 'Kostnad', 'Kostnad per larm', '≤ 30', 48, 1],
  ]);
  expect(columnsOf(chain)).toMatchObject({ bedomning: 'F' });
  expect(chain.rows.map((row) => row.assessment.status)).toEqual(['uppfyllt', 'ej']);
});

test('dashes before each line of a cell are bullets, not signs', () => {
  const chain = withGoals([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['1', 'Trygg', '- Antal besök\n- Antal övningar', '- ≥ 80\n- ≥ 92', '- 84\n- 94', 'Uppfyllt'],
  ]);
  expect(chain.rows.map((row) => [row.target.number, row.outcome.number])).toEqual([
    [80, 84],
    [92, 94],
  ]);
});

test('"Summa uppfyllda finansiella mål" is a sum, not a delmål', () => {
  const chain = withGoals([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'],
    ['2', 'Budget', 'Avvikelse', '≤ 1', 0.5, 'Uppfyllt'],
    [null, 'Summa uppfyllda finansiella mål', null, null, null, 1],
  ]);
  expect(links(chain)).toEqual(['2 Budget']);
});

test("a row's own tolerance: a share of the target, or so much in its unit", () => {
  const chain = withGoals([
    ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Tolerans', 'Utfall', 'Bedömning'],
    ['1', 'A', 'Andel larm i tid', '≥ 95', '2 %', 94, null],
    ['1', 'B', 'Antal övningar', '≥ 10', percent(0.2), 8, null],
    ['2', 'C', 'Antal anmärkningar', '≤ 0', 2, 1, null],
    ['2', 'D', 'Andel nöjda', '≥ 80', '± 3 procentenheter', 78, null],
    ['2', 'E', 'Andel hela', '≥ 80', null, 78, null],
  ]);
  const share = (size: number) => ({ size, isShare: true });
  expect(chain.rows.map((row) => row.tolerance)).toEqual([
    share(0.02),
    share(0.2),
    { size: 2, isShare: false },
    { size: 3, isShare: false },
    null,
  ]);
  expect(chain.rows.map((row) => calculateRow(row, 0.1))).toEqual(Array(5).fill('delvis'));
});

test('a slip in a goal of which hardly a word is its own leads to it still', () => {
  const chain = chainOf(
    workbook([
      sheet('KF-mål', [
        ['Nr', 'KF-mål'],
        ['1', 'Kalmar är en trygg kommun'],
        ['2', 'Kalmar är en grön kommun'],
        ['3', 'Kalmar är en växande kommun'],
      ]),
      sheet('Socialnämnden', [
        ['Socialnämnden'],
        [],
        ['KF-mål', 'Delmål', ...values],
        ['Kalmar är en trygg komun', 'Trygg', 'Andel trygga', '≥ 80', 82, 'Uppfyllt'],
      ]),
    ]),
  );
  expect(links(chain)).toEqual(['1 Trygg']);
});
