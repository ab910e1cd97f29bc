import { consolidate } from '../../../src/core/consolidate.ts';
import { emptyState, settingsWithAsked, withAnswers, type Answers } from '../../../src/core/workbook/answers.ts';
import { stateFromJson } from '../../../src/core/workbook/state-xml.ts';
import type { SavedState } from '../../../src/core/workbook/state.ts';
import { delar2025, sheet, workbook } from '../recognise/build.ts';

const answers: Answers = {
  corrections: [{ sheet: 'KS', role: 'ignored' }],
  legend: { lyckad: 'uppfyllt', '#gul': 'ignored' },
  register: { source: 'derived' },
  period: { kind: 'delar', year: 2025 },
  settings: { method: 'samtliga', thresholds: { met: 0.9 } },
  language: 'en',
};
const goalSheet = sheet('KS', [
  ['Kommunstyrelsen, delårsrapport 2025'],
  ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'],
  ['KF1', 'Nöjda invånare', 'Andel', 80, 70, 'Lyckad', 'Bra'],
  ['KF2', 'God ekonomi', 'Antal', 80, 90, 'Uppfyllt', ''],
]);
const goals = sheet('Mål', [
  ['Nr', 'KF-mål'],
  ['KF1', 'Invånarna är nöjda med sin kommun'],
  ['KF2', 'Kommunen har en god ekonomi'],
]);
const chainOf = (state: SavedState | null) => {
  const book = { ...workbook([goals, goalSheet]), state };
  const input = { workbooks: [book], previous: [], registerWorkbook: null, period: {}, settings: {} };
  const result = consolidate(input, state);
  if (!result.ok) throw new Error(result.problem.code);
  return result.consolidation;
};
const answered = (given: Partial<Answers>): SavedState =>
  withAnswers(null, { corrections: [], legend: {}, register: null, period: {}, settings: {}, ...given }, {});

test('answers outlive being written as text and read again', () => {
  const state = withAnswers(null, answers, { method: 'andel' });
  expect(stateFromJson(JSON.stringify(state))).toEqual(state);
});

test('settings asked for hold until somebody changes their cell', () => {
  const state = withAnswers(null, answers, { method: 'andel', thresholds: { met: 0.75 } });
  const held = { method: 'andel', thresholds: { met: 0.75 } } as const;
  expect(settingsWithAsked(held, state)).toEqual({ method: 'samtliga', thresholds: { met: 0.9 } });
  expect(settingsWithAsked({ ...held, thresholds: { met: 0.8 } }, state)).toEqual({
    method: 'samtliga',
    thresholds: { met: 0.8 },
  });
  expect(settingsWithAsked(held, emptyState)).toEqual(held);
});

test('new answers replace the old ones and nothing else', () => {
  const before = { ...withAnswers(null, answers, {}), runs: [], sheets: { brister: 'Brister' } };
  const after = withAnswers(before, { ...answers, register: null, period: {}, settings: {}, legend: {} }, {});
  expect(after.sheets).toEqual({ brister: 'Brister' });
  expect([after.register, after.period, after.asked, after.legend]).toEqual([undefined, undefined, undefined, {}]);
});

test('a word that a person has explained is no longer asked about', () => {
  const unknown = (state: SavedState | null) => chainOf(state).findings.filter(({ code }) => code === 'MK403').length;
  expect(unknown(null)).toBe(1);
  expect(unknown(answered({ legend: { lyckad: 'uppfyllt' } }))).toBe(0);
  expect(unknown(answered({ legend: { lyckad: 'ignored' } }))).toBe(0);
  expect(chainOf(answered({ legend: { lyckad: 'uppfyllt' } })).chain.rows[0]?.assessment.status).toBe('uppfyllt');
  expect(chainOf(answered({ legend: { lyckad: 'ignored' } })).chain.rows[0]?.assessment.status).toBe(null);
});

test('a sheet that is turned off is not read, and one that is pointed out holds the goals', () => {
  expect(chainOf(answered({ corrections: [{ sheet: 'KS', role: 'ignored' }], period: delar2025 })).chain.rows).toEqual(
    [],
  );
  const pointedOut = chainOf(answered({ register: { source: 'sheet', sheet: 'Mål' } })).chain.register;
  expect([pointedOut.source, pointedOut.goals.map(({ id }) => id)]).toEqual(['sheet', ['KF1', 'KF2']]);
  expect(chainOf(answered({ register: { source: 'derived' } })).chain.register.source).toBe('derived');
  expect(chainOf(answered({ register: { source: 'builtIn' } })).chain.register.source).toBe('builtIn');
});

test('a column that is pointed out is that field, and one that is said not to be there is not read', () => {
  const fields = (columns: Record<string, string>) =>
    chainOf(answered({ corrections: [{ sheet: 'KS', columns }] })).chain.rows.map(({ indicator, comment }) => [
      indicator,
      comment,
    ]);
  expect(fields({})).toEqual([
    ['Andel', 'Bra'],
    ['Antal', null],
  ]);
  expect(fields({ kommentar: '' })).toEqual([
    ['Andel', null],
    ['Antal', null],
  ]);
});

test('a period that was chosen holds until it is asked for anew, and says where it is from', () => {
  const { period } = chainOf(answered({ period: { kind: 'arsbokslut', year: 2024 } })).chain;
  expect(period).toMatchObject({ kind: 'arsbokslut', year: 2024, source: 'state' });
});
