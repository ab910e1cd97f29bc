/** A row for all, one for women and one for men: the row for all is the measure. */
import { areOfDifferentParts } from '../../../src/core/rules/row-parts.ts';
import type { Plain } from './build.ts';
import { chainOfGrid, reading } from './build.ts';

const head = (header: string) => ['KF-mål', 'Delmål', 'Indikator', header, 'Målvärde', 'Utfall', 'Bedömning'];
const about = ['KF 5', 'Fler når målen', 'Andel behöriga'];
const list = (rows: readonly (readonly Plain[])[], header = 'Kön') =>
  chainOfGrid([['Socialnämnden'], ['Delårsrapport 2025'], [], head(header), ...rows]);
const outcomes = (chain: ReturnType<typeof list>) => chain.rows.map(({ outcome }) => outcome.number);
const other = ['KF 4', 'Friska', 'Sjukfrånvaro', null, 6, 5, 'Uppfyllt'];

test.each([
  ['Kön', 'Totalt', 'Kvinnor', 'Män'],
  ['Kön', 'T', 'K', 'M'],
  ['Uppdelning', 'Alla', 'Flickor', 'Pojkar'],
  ['Kön/grupp', 'Total', 'varav kvinnor', 'varav män'],
  ['Kön', null, 'Kvinna', 'Man'],
])('%s: %s, %s and %s', (header, all, women, men) => {
  const rows = [
    [...about, all, 90, 91, 'Uppfyllt'],
    [...about, women, null, 94],
    [...about, men, 90, 88, 'Delvis'],
    other,
  ];
  const chain = list(rows, header);
  expect(outcomes(chain)).toEqual([91, 5]);
  expect(reading(chain).skippedRows).toEqual([5, 6].map((row) => ({ row, why: 'part' })));
});

test('women and men first, then all', () => {
  const rows = [[...about, 'K', null, 94], [...about, 'M', null, 88], [...about, 'T', 90, 91, 'Uppfyllt'], other];
  expect(outcomes(list(rows))).toEqual([91, 5]);
});

test('what they are about is said on the first row alone', () => {
  const blank = [null, null, null];
  const rows = [[...about, 'T', 90, 91, 'Uppfyllt'], [...blank, 'K', null, 94], [...blank, 'M', null, 88], other];
  const chain = list(rows);
  expect(outcomes(chain)).toEqual([91, 5]);
  expect(chain.rows.map(({ subGoal }) => subGoal.text)).toEqual(['Fler når målen', 'Friska']);
});

test('a level of their own to reach makes them rows of their own', () => {
  const rows = [[...about, 'T', 90, 91], [...about, 'K', 92, 94], [...about, 'M', 88, 88], other];
  expect(outcomes(list(rows))).toEqual([91, 94, 88, 5]);
});

test('without a row for all both count, and neither is the other’s duplicate', () => {
  const { rows } = list([[...about, 'K', 90, 94, 'Uppfyllt'], [...about, 'M', 90, 88, 'Delvis'], other]);
  const [women, men] = rows;
  expect(rows).toHaveLength(3);
  expect(women && men && areOfDifferentParts(women, men)).toBe(true);
});

test('a column with other letters too tells no sexes', () => {
  const rows = [
    [...about, 'T', 90, 91],
    [...about, 'K', null, 94],
    [...about, 'M', null, 88],
    [...about, 'A', 90, 85],
  ];
  expect(outcomes(list(rows, 'Klass'))).toHaveLength(4);
});
