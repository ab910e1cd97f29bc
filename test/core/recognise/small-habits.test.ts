/** Habits of single kommuner that hold the same thing another way. */
import { chainOf, columnsOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const register = sheet('KF-mål', [
  ['Nr', 'Strategiskt mål'],
  [1, 'En ekonomi i balans'],
  [2, 'En trygg kommun'],
]);
const read = (rows: Grid) =>
  chainOf(workbook([register, sheet('Kommunstyrelsen', [['Kommunstyrelsen, delår 2025'], [], ...rows])]));
const goalsOf = (rows: Grid) => read(rows).rows.map(({ reference }) => reference.goalIds.join());

describe('when is a header of its own', () => {
  test.each(['Delår 2025', 'Delårsbokslut 2025', 'Per 31 augusti 2025', 'Augusti 2025', '2025 delår'])('%s', (time) => {
    const head = ['Strategiskt mål', 'Nämndens mål', 'Mäts genom', 'Mål', '2023', '2024', time, 'Måluppfyllelse'];
    const row = (goal: number) => [goal, 'Fler ska bli nöjda', 'Andel nöjda', 'Minst 70', '66', '68', '71', 'Uppfyllt'];
    expect(columnsOf(read([head, row(1), row(2)]))).toMatchObject({ malvarde: 'D', utfall: 'G' });
  });
});

describe('references right of what is measured', () => {
  const head = ['Effektmål', 'Mätmetod', 'Strategiskt mål', 'Målvärde', 'Resultat 2025', 'Betyg'];
  const row = (name: string, goal: string) => [name, `Andel för ${name}`, goal, 80, 82, 'Bra'];
  test.each([
    ['SM 1', 'SM 2'],
    ['1', '2'],
  ])('%s', (first, second) => {
    const rows = [head, row('Budgeten följs', first), row('Eleverna är trygga', second)];
    expect(goalsOf(rows)).toEqual(['1', '2']);
    expect(columnsOf(read(rows))).toMatchObject({ delmal: 'A', kfRef: 'C' });
  });
});

test('"Nämndens mål: …" in one cell over the labels of its card', () => {
  const card = (name: string, goal: string) => [
    [`Nämndens mål: ${name}`],
    ['Bidrar till kommunmål', goal],
    ['Bedömning', 'Uppnått'],
    ['Indikator', 'Utfall 2024', 'Utfall 2025', 'Målvärde 2025'],
    [`Andel för ${name}`, 70, 82, 80],
    [],
  ];
  const chain = read([...card('Fler kommer i arbete', 'Mål 1'), ...card('Alla trivs', 'Mål 2')]);
  expect(chain.rows.map(({ subGoal, reference }) => `${reference.goalIds.join()} ${subGoal.text}`)).toEqual([
    '1 Fler kommer i arbete',
    '2 Alla trivs',
  ]);
});

test('a scale and a sentence about it in one cell', () => {
  const head = ['Strategiskt mål', 'Nämndens mål', 'Indikator', 'Målvärde', 'Utfall', 'Måluppfyllelse'];
  const rows = [
    ['Bedömning per indikator: Bra / OK / Har brister. OK betyder att målet nås delvis.'],
    [],
    head,
    [1, 'Fler ska bli nöjda', 'Andel nöjda', 80, 78, 'OK'],
  ];
  expect(read(rows).rows[0]?.assessment.status).toBe('delvis');
});
