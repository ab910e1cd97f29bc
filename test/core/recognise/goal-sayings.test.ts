/** "Mål | Beskrivning": nämnder refer to a goal by its name, or by what the list says of it beside. */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const goals = [
  ['Trygg uppväxt', 'Barn och unga växer upp med goda kunskaper'],
  ['Grön omställning', 'Vi ställer om till ett fossilfritt samhälle'],
  ['Levande bygder', 'Service och bostäder finns i alla bygder'],
] as const;
const [childhood, green, countryside] = goals;
const head = ['KF-mål', 'Nämndmål', 'Indikator', 'Målvärde 2024', 'Utfall 2024', 'Bedömning'];
const row = (goal: string) => [goal, 'Fler ska bli nöjda', 'Andel nöjda', 80, 82, 'Uppfyllt'];
const read = (list: Grid, ...references: string[]) =>
  chainOf(
    workbook([
      sheet('KF-mål', [['KF-mål'], [], ...list]),
      sheet('Kommunstyrelsen', [['Delårsrapport 2025'], [], head, ...references.map(row)]),
    ]),
  );

test.each([
  ['Mål', 'Beskrivning'],
  ['KF-mål', 'Innebörd'],
  ['KF-mål', 'Förklaring'],
  ['Mål', 'Vad målet innebär'],
])('%s | %s', (name, saying) => {
  const chain = read([[name, saying], ...goals], childhood[0], green[1], countryside[1], childhood[1]);
  expect(chain.rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '2', '3', '1']);
});

test('a misquoted description is nearly the goal', () => {
  const [found] = read([['Mål', 'Beskrivning'], ...goals], 'Vi ställer om till ett hållbart samhälle utan avfall').rows;
  expect(found?.reference.problem).toMatchObject({ kind: 'near', goalId: '2' });
});

test('who answers for the goals is nothing that is said of them', () => {
  const list = [['Mål', 'Ansvarig'], ...goals.map(([name]) => [name, 'Kommunstyrelsen'])];
  const [found] = read(list, 'Kommunstyrelsen').rows;
  expect(found?.reference.goalIds).toEqual([]);
});
