/** A list of fullmäktige's goals with a word on each of them: "Nr | Mål | Status". */
import { chainOf, sheet, workbook } from './build.ts';
import type { Grid, Plain } from './build.ts';

const goals = ['Ordning i finanserna', 'Halverad klimatpåverkan', 'Likvärdig skola', 'Stöd i rätt tid'];
const head = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const rowsOf = (references: readonly Plain[]) =>
  references.map((reference, at) => [reference, `Delmål ${at}`, `Andel ${at}`, 80, 82, 'Uppfyllt']);
const read = (list: Grid, references: readonly Plain[], name = 'KF-mål') =>
  chainOf(workbook([sheet(name, list), sheet('Socialnämnden', [['Socialnämnden'], head, ...rowsOf(references)])]));
const textsOf = ({ register }: ReturnType<typeof read>) => register.goals.map(({ id, text }) => `${id} ${text}`);
const numbered = goals.map((goal, at) => `${at + 1} ${goal}`);

test.each([
  ['Status', 'Gäller'],
  ['Bedömning', 'Uppfyllt'],
  ['Färg', 'Grön'],
])('a column %s does not make the list a nämnd’s', (word, value) => {
  const list = goals.map((goal, at) => [at + 1, goal, value]);
  const chain = read([['Mål för Stensjö kommun'], [], ['Nr', 'Mål', word], ...list], [1, 4, 'Likvärdig skola']);
  expect(textsOf(chain)).toEqual(numbered);
  expect(chain.rows.map(({ reference }) => reference.goalIds.join())).toEqual(['1', '4', '3']);
});

test('half of the references lead into it, or the only one', () => {
  const list = [['Nr', 'Mål', 'Status'], ...goals.map((goal, at) => [at + 1, goal, 'Gäller'])];
  expect(textsOf(read(list, [1, 'Något helt annat som ingen känner', 9, 'Likvärdig skola']))).toEqual(numbered);
  expect(textsOf(read(list, ['Likvärdig skola']))).toEqual(numbered);
});

test.each(['Mål', 'KF-mål', 'Kommunfullmäktiges mål'])('the title %s over it is no goal', (title) => {
  const list = goals.map((goal) => [goal, 'Gäller']);
  expect(textsOf(read([[title], [], ['Mål', 'Status'], ...list], goals))).toEqual(numbered);
});

test('a nämnd’s own goals under its name are its delmål, though others count from one too', () => {
  const list = goals.map((goal, at) => [at + 1, goal, 'Uppfyllt']);
  const chain = read([['Kulturnämnden'], [], ['Nr', 'Mål', 'Status'], ...list], [1, 2, 3], 'Mål');
  expect(chain.rows.filter(({ committee }) => committee === 'Kulturnämnden')).toHaveLength(4);
});

test.each([
  ['Status', 'Gäller', 'Utgått'],
  ['Gäller t.o.m.', null, '31 december 2022'],
  ['Giltighetstid', '2023–2026', '2019–2022'],
])('a column %s tells which goals no longer apply', (word, now, before) => {
  const list = goals.map((goal, at) => [at + 1, goal, at < 3 ? now : before]);
  const chain = read([['Nr', 'KF-mål', word], ...list], [1, 4, 'KF 4', 'Stöd i rätt tid']);
  expect(textsOf(chain)).toEqual(numbered.slice(0, 3));
  const problems = chain.rows.map(({ reference }) => reference.problem?.kind ?? reference.goalIds.join());
  expect(problems).toEqual(['1', 'superseded', 'superseded', 'superseded']);
});
