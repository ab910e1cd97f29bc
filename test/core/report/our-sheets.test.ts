import { readOurSheets } from '../../../src/core/report/our-sheets.ts';
import { ourSheetNames } from '../../../src/core/report/sheet-names.ts';
import { buildPlan } from '../../../src/core/report/plan.ts';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot.ts';
import type { WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { bokslut2025, chainWith, delar2025, register, sheet } from '../rules/build.ts';
import { stateFromJson } from '../../../src/core/workbook/state-xml.ts';
import { consolidated, contextOf, planOf, sheetOf, valueOf } from './build.ts';
import { noraChain, noraExpected } from './nora.ts';
import { snapshotOf, tableRows, type Edits } from './snapshot-of.ts';
import { stateWith } from './state.ts';

const planned = (given = {}): WritePlan => planOf(noraChain(), { expected: noraExpected }, given);
const readAfter = (edits: Edits, plan = planned()) => readOurSheets(snapshotOf(plan, edits))!;

test('what Kommunstyrelsen writes is kept by the number of the goal', () => {
  const state = readAfter({ 'Måluppfyllelse!L20': '✓ Uppfyllt', 'Måluppfyllelse!M20': 'Fler medlemmar.' });
  expect(state.board).toEqual([{ goalId: 'KF6', assessment: '✓ Uppfyllt', motivation: 'Fler medlemmar.' }]);
  const again = sheetOf(planned({ state }), 'maluppfyllelse');
  expect([valueOf(again, 'L20'), valueOf(again, 'M20')]).toEqual(['✓ Uppfyllt', 'Fler medlemmar.']);
});

test('a sorted table is read by number, not by row', () => {
  const swapped = { 'Måluppfyllelse!A15': 'KF2', 'Måluppfyllelse!A16': 'KF1', 'Måluppfyllelse!L15': '✕ Ej uppfyllt' };
  expect(readAfter(swapped).board).toEqual([{ goalId: 'KF2', assessment: '✕ Ej uppfyllt', motivation: '' }]);
});

test('an emptied cell wins over what was saved', () => {
  const board = [{ goalId: 'KF6', assessment: '✓ Uppfyllt', motivation: 'x' }];
  const plan = planned({ state: stateWith({ board }) });
  expect(readAfter({ 'Måluppfyllelse!L20': null, 'Måluppfyllelse!M20': null }, plan).board).toEqual([]);
});

test('an assessment whose goal is gone is kept, shown in Spårbarhet, and comes back with the goal', () => {
  const state = stateWith({ board: [{ goalId: 'KF11', assessment: '✓ Uppfyllt', motivation: 'Bra index.' }] });
  const fewer = chainWith({ register: register(3), period: noraChain().period }, sheet({}));
  const plan = planOf(fewer, {}, { state });
  expect(plan.state?.orphans).toEqual(state.board);
  expect(sheetOf(plan, 'sparbarhet').cells.map(({ value }) => value)).toContain('Bra index.');
  const back = planned({ state: plan.state });
  expect(valueOf(sheetOf(back, 'maluppfyllelse'), 'L25')).toBe('✓ Uppfyllt');
});

test('what Kommunstyrelsen wrote at delår is no assessment of årsbokslut: set aside, and back with delår', () => {
  const board = [{ goalId: 'KF6', assessment: '✓ Uppfyllt', motivation: 'Vi tror på helåret.' }];
  const delar = planOf(noraChain(), {}, { state: stateWith({ board }) });
  const bokslut = noraChain({ period: { ...bokslut2025, year: 2026, through: '2026-12-31' } });
  const year = planOf(bokslut, {}, { state: delar.state });
  expect([valueOf(sheetOf(year, 'maluppfyllelse'), 'L20'), valueOf(sheetOf(year, 'maluppfyllelse'), 'L13')]).toEqual([
    null,
    'KS fyller i på nytt; Delår 2026 står i Spårbarhet:',
  ]);
  expect(sheetOf(year, 'sparbarhet').cells.map(({ value }) => value)).toContain('Kommunstyrelsen, Delår 2026');
  const again = planOf(bokslut, {}, { state: stateFromJson(JSON.stringify(year.state)) });
  expect(again.state).toEqual(year.state);
  const back = planOf(noraChain(), {}, { state: again.state });
  expect(valueOf(sheetOf(back, 'maluppfyllelse'), 'M20')).toBe('Vi tror på helåret.');
});

test('approvals follow their finding wherever the row is sorted', () => {
  const plan = planned();
  const rows = tableRows(sheetOf(plan, 'brister'));
  const at = rows.findIndex((row) => row['Kod'] === 'MK306');
  const state = readAfter({ [`Brister!G${7 + at}`]: 'ja', [`Brister!H${7 + at}`]: 'Rättas i oktober.' }, plan);
  const again = planned({ state });
  const last = tableRows(sheetOf(again, 'brister')).pop();
  expect(last).toMatchObject({ Kod: 'MK306', Godkänd: 'Ja', Motivering: 'Rättas i oktober.' });
  expect(again.state?.approved[0]?.key).toMatch(/^MK306\|/);
});

test('who approves that an outcome waits at delår has not approved that it is missing at årsbokslut', () => {
  const of = (period: typeof bokslut2025) => consolidated(chainWith({ period }, sheet({ outcome: null }))).findings;
  const keys = [delar2025, bokslut2025].map((period) => of(period).find(({ code }) => code === 'MK303')?.key);
  expect(keys[0]).not.toBe(keys[1]);
});

test('an approval is withdrawn by emptying its cell, and kept when its finding is not there', () => {
  const [first] = consolidated(noraChain(), { expected: noraExpected }).findings;
  const approved = [
    { key: first!.key, motivation: 'x' },
    { key: 'MK101|SU|Socialutskottet|borta', motivation: 'Fanns förr.' },
  ];
  const plan = planned({ state: stateWith({ approved }) });
  const last = 6 + tableRows(sheetOf(plan, 'brister')).length;
  expect(readAfter({ [`Brister!G${last}`]: null }, plan).approved).toEqual([approved[1]]);
});

test('thresholds, method and expectations are what stands in Spårbarhet', () => {
  const state = readAfter({
    'Spårbarhet!B6': 'Sämsta avgör',
    'Spårbarhet!B7': 0.8,
    'Spårbarhet!B8': '35 %',
    'Spårbarhet!B9': 'halva',
    'Spårbarhet!AE6': 'KF1',
    'Spårbarhet!AF6': 'Kultur- och fritidsnämnden',
  });
  expect(state.settings.method).toBe('samst');
  expect(state.settings.thresholds).toEqual({ met: 0.8, partly: 0.35, assessed: 0.5, tolerance: 0.1 });
  expect(state.settings.expected?.['KF1']).toEqual(['Kultur- och fritidsnämnden']);
});

test('an expectation written right under the table is one of its rows', () => {
  const edits = { 'Spårbarhet!AE9': 'KF2', 'Spårbarhet!AF9': 'Valnämnden' };
  expect(readAfter(edits, planOf(noraChain())).settings.expected).toEqual({ KF2: ['Valnämnden'] });
});

test('English sheets are read by a Swedish run', () => {
  const plan = planned({ language: 'en' });
  const state = readAfter({ 'Måluppfyllelse!L20': '✓ Met', 'Spårbarhet!B6': 'Majority' }, plan);
  expect(state.settings.method).toBe('majoritet');
  expect(valueOf(sheetOf(planned({ state }), 'maluppfyllelse'), 'L20')).toBe('✓ Uppfyllt');
});

test('without the saved part runs and changes are read from the sheet', () => {
  const plan = planned();
  const state = readOurSheets(snapshotOf(plan, {}, null))!;
  expect(state.runs.map(({ number, time }) => [number, time])).toEqual([[1, '2025-11-25T16:42:00']]);
});

test('a figure that was typed over is put back and journaled', () => {
  const plan = planned();
  const typed = snapshotOf(plan, { 'Måluppfyllelse!C15': 99 });
  const chain = noraChain();
  const context = contextOf(chain, { workbooks: [typed], state: readOurSheets(typed) });
  const again = buildPlan(consolidated(chain, { expected: noraExpected }), context);
  expect(again.state?.changes).toEqual([
    expect.objectContaining({ place: 'Måluppfyllelse!C15', before: '99', after: 'formel' }),
  ]);
});

test('nothing of ours: nothing to read', () => {
  expect(readOurSheets({ ...snapshotOf(planned()), sheets: [], state: null })).toBeNull();
});

test("our names give way to the user's sheets, and follow a sheet that was renamed", () => {
  const ours = snapshotOf(planned());
  const user = (name: string) => ({ ...ours.sheets[0]!, name, owner: 'users' as const, tables: [] });
  const taken: WorkbookSnapshot = {
    ...ours,
    sheets: [user('måluppfyllelse'), user('Brister'), user('Brister MK')],
    state: null,
  };
  expect(ourSheetNames(taken, null)).toMatchObject({
    maluppfyllelse: 'Måluppfyllelse MK',
    brister: 'Brister MK 2',
    underlag: 'Underlag',
  });
  const renamed = { ...ours, sheets: ours.sheets.map((each, i) => (i === 0 ? { ...each, name: 'Till KF' } : each)) };
  expect(ourSheetNames(renamed, ours.state).maluppfyllelse).toBe('Till KF');
});

test('where a sheet of the users is called Brister, ours is led to by its own name', () => {
  const { brister } = ourSheetNames({ sheets: [{ name: 'Brister', owner: 'users', tables: [] }] } as never, null);
  const plan = planned({ sheetNames: { ...ourSheetNames(null, null), brister } });
  const goals = sheetOf(plan, 'maluppfyllelse');
  expect(goals.hyperlinks.map(({ tooltip }) => tooltip)).toContain('Visa Brister MK');
  expect(valueOf(goals, 'A6')).toMatch(/återstår, se Brister MK\.$/);
});
