import { ownerOf } from '../../../src/core/workbook/owner.ts';
import type { TableArea } from '../../../src/core/workbook/snapshot.ts';
import type { SavedState } from '../../../src/core/workbook/state.ts';

const state: SavedState = {
  phase: 'done',
  sheets: { maluppfyllelse: 'Måluppfyllelse', brister: 'Brister', underlag: 'Underlag', sparbarhet: 'Spårbarhet' },
  settings: {},
  corrections: [],
  legend: {},
  board: [],
  approved: [],
  orphans: [],
  runs: [],
};
const present = new Set(['KS', 'Underlag', 'Måluppfyllelse']);
const table = (name: string): TableArea[] => [
  { name, area: { top: 0, left: 0, bottom: 1, right: 1 }, hasHeaderRow: true, hasTotalsRow: false },
];

test('the sheet that the state knows is ours by its table, numbered or not', () => {
  expect(ownerOf('Underlag', table('MK_Underlag'), state, present, () => true)).toBe('ours');
  expect(ownerOf('Underlag', table('MK_Underlag_2'), state, present, () => true)).toBe('ours');
});

test('a sheet that a person renamed is followed by its table', () => {
  expect(ownerOf('Rader', table('MK_Underlag'), state, new Set(['KS', 'Rader']), () => true)).toBe('ours');
});

test("a table of the user's own with our name does not make the sheet ours beside the real one", () => {
  expect(ownerOf('KS', table('MK_Underlag'), state, present, () => true)).toBe('users');
});

test('a copy of our sheet is a copy, and so is ours where nothing remembers it', () => {
  expect(ownerOf('Underlag (2)', table('MK_Underlag3'), state, present, () => true)).toBe('copy');
  expect(ownerOf('Underlag', table('MK_Underlag'), null, present, () => true)).toBe('copy');
});

test("a new sheet of the user's with our name but without our table is left alone", () => {
  expect(ownerOf('Brister', [], state, present, () => true)).toBe('copy');
  expect(ownerOf('Brister', [], { ...state, phase: 'writing' }, present, () => true)).toBe('ours');
});
