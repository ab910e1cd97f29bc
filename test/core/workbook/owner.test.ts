import { ownerOf } from '../../../src/core/workbook/owner.ts';
import { ourColumns } from '../../../src/core/i18n/our-columns.ts';
import { ourTables } from '../../../src/core/workbook/owner.ts';
import { recoveredState } from '../../../src/core/workbook/recovered.ts';
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

const withColumns = (name: string, columns: readonly string[]): TableArea[] => [{ ...table(name)[0]!, columns }];

test("a table with our name and columns of the user's own is the user's, before any run of ours", () => {
  const own = withColumns('MK_Brister', ['Delmål', 'Indikator', 'Utfall']);
  expect(ownerOf('KS', own, null, present, () => true)).toBe('users');
  expect(ownerOf('KS', withColumns('MK_Brister', ourColumns.brister![1]!), null, present, () => true)).toBe('copy');
});

describe('a workbook whose state some program has dropped', () => {
  const ours = Object.entries(ourTables).map(([role, name]) => ({
    name: `blad ${role}`,
    tables: withColumns(name, ourColumns[role]![0]!),
  }));

  test('is ours again by all four sheets, each with its own table and columns', () => {
    const recovered = recoveredState([{ name: 'KS', tables: [] }, ...ours]);
    expect(recovered?.sheets).toMatchObject({ brister: 'blad brister', sparbarhet: 'blad sparbarhet' });
  });

  test('is not with one of them gone, twice there, or with other columns', () => {
    expect(recoveredState(ours.slice(1))).toBeNull();
    expect(recoveredState([...ours, { ...ours[0]!, name: 'Kopia' }])).toBeNull();
    const other = { name: 'Egen', tables: withColumns('MK_Brister', ['Kod', 'Text']) };
    expect(recoveredState(ours.map((one) => (one.name === 'blad brister' ? other : one)))).toBeNull();
  });
});
