/** What a table lacks after its headers have had their say: told by the cells, or by the same word on other sheets. */
import type { Grid } from './build.ts';
import { chainOf, columnsOf, sheet, workbook } from './build.ts';

const goalList = sheet('KF-mål', [
  ['Nr', 'KF-mål'],
  ['A1', 'Färre ska skadas vid olyckor'],
  ['A2', 'Verksamheten är kostnadseffektiv'],
]);
const rows: Grid = [
  ['A1', 'Väntetiden ska kortas', 'Andel larm i tid', 91, 93, 'Uppfyllt', 'Bättre bemanning har gett effekt'],
  ['A2', 'Kostnaderna ska rymmas', 'Andel köp enligt avtal', 80, 60, 'Ej uppfyllt', 'Vakanser under våren'],
  ['A1', 'Alla ska kunna larma', 'Andel som vet hur man larmar', 80, 81, 'Uppfyllt', 'Kampanj i maj och juni'],
];
const words = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const under = (at: number, word: string, data: Grid = rows) =>
  sheet(`Nämnd ${at}${word.length}`, [words.map((own, column) => (column === at ? word : own)), ...data]);
const columns = (...tables: ReturnType<typeof sheet>[]) => columnsOf(chainOf(workbook([goalList, ...tables])));

test.each(['Uppdrag från KF', 'Riktning'])('references, some to several goals, under "%s"', (word) => {
  const data: Grid = ['A1', 'A1, A2', 'A2, A1', 'A2'].map((link) => [link, ...(rows[0] as string[]).slice(1)]);
  expect(columns(under(0, word, data))).toMatchObject({ kfRef: 'A' });
});

test('what is measured under "Uppföljning", right of a delmål under the word of a goal', () => {
  const header = ['Inriktningsmål', 'Effektmål', 'Uppföljning', '2023', '2024', 'Mål 2025', 'Bedömning', 'Kommentar'];
  const data: Grid = rows.map(([goal, sub, name, target, , ...rest]) => [goal, sub, name, 88, 89, target, ...rest]);
  expect(columns(sheet('Räddningsnämnden', [header, ...data]))).toMatchObject({ delmal: 'B', indikator: 'C' });
});

test('short names of delmål under a word for targets, beside the target', () => {
  const data = rows.map((row, at) => [row[0], ['Bygglov', 'Dagvatten', 'Grönska'][at], ...row.slice(2)]);
  expect(columns(under(1, 'Förväntat resultat', data))).toMatchObject({ delmal: 'B', malvarde: 'D' });
});

test('where we are now is the outcome beside that of an earlier year', () => {
  const data: Grid = rows.map(([goal, sub, name, target, outcome, ...rest]) => [
    goal,
    sub,
    name,
    90,
    outcome,
    target,
    ...rest,
  ]);
  const header = ['KF-mål', 'Delmål', 'Indikator', 'Utfall 2024', 'Nuläge', 'Mål 2025', 'Bedömning', 'Kommentar'];
  expect(columns(sheet('Räddningsnämnden', [header, ...data]))).toMatchObject({ utfall: 'E', malvarde: 'F' });
});

test('a word over the outcome on one sheet is over the outcome on the next, too, whatever little stands there', () => {
  const few = rows.map((row, at) => [...row.slice(0, 4), at === 0 ? 93 : 'Redovisas vid årsbokslut', ...row.slice(5)]);
  const header = words.map((word) => (word === 'Utfall' ? 'Uppnått' : word));
  const chain = chainOf(
    workbook([goalList, sheet('Socialnämnden', [header, ...rows]), sheet('Tekniska nämnden', [header, ...few])]),
  );
  for (const name of ['Socialnämnden', 'Tekniska nämnden'])
    expect(columnsOf(chain, name)).toMatchObject({ utfall: 'E' });
});
