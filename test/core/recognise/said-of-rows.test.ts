/** A note under the whole table is no delmål's comment; promises at årsbokslut are no assessments. */
import { chainOf, chainOfGrid, sheet, workbook } from './build.ts';
import type { Grid } from './build.ts';

const header = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const row = (name: string, status: string): Grid[number] => ['KF 5', name, `Andel ${name}`, 80, 70, status, null];
const comments = (...rows: Grid) =>
  chainOfGrid([['Socialnämnden'], [], header, ...rows]).rows.map(({ comment }) => comment);

test('a note after an empty row under the table is of no delmål in it', () => {
  expect(comments(row('A', 'Delvis'), [], ['Kommentar: Mätningen är årlig.'])).toEqual([null]);
  expect(comments(row('A', 'Delvis'), ['Kommentar: Vakanser.'])).toEqual(['Vakanser.']);
});

test.each([
  ['Analys:', 'Vakanser i våras.'],
  ['Kommentar', 'Vakanser i våras.'],
  ['Nämndens kommentar till resultatet:', 'Vakanser i våras.'],
])('“%s | %s” under each delmål, in the columns of it and its indicator', (label, text) => {
  const said = [null, label, text];
  expect(comments(row('A', 'Delvis'), said, row('B', 'Delvis'), said)).toEqual([text, text]);
});

test('a label alone, and one sentence under it', () => {
  const said = [
    [null, 'Analys'],
    [null, 'Vakanser i våras.'],
  ];
  expect(comments(row('A', 'Delvis'), ...said, row('B', 'Delvis'), ...said)).toHaveLength(2);
});

test.each([
  ['Ja, under 2026', true],
  ['Ja – men först i november', true],
  ['Ja, under 2025', false],
  ['Ja', false],
])('"%s" in the årsbokslut of 2025 is a promise: %s', (said, isForecast) => {
  const grid = [['Socialnämnden'], [], header, row('A', said)];
  const { rows } = chainOf(workbook([sheet('Socialnämnden', grid)]), { kind: 'arsbokslut', year: 2025 });
  expect(rows[0]?.assessment).toMatchObject({ status: 'uppfyllt', isForecast });
});
