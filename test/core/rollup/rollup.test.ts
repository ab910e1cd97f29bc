import fc from 'fast-check';
import type { BoardAssessment } from '../../../src/core/workbook/state.ts';
import { methods, type Method, type Settings } from '../../../src/core/model/settings.ts';
import { statuses, type Status } from '../../../src/core/model/status.ts';
import { boardStatus, rollUp } from '../../../src/core/rollup/index.ts';
import { chain, chainWith, defaults, register, sheet, type RowWords } from '../rules/build.ts';

const counts = (uppfyllt = 0, delvis = 0, ej = 0, kanEjBedomas = 0, ejAktuell = 0) => ({
  uppfyllt,
  delvis,
  ej,
  kanEjBedomas,
  ejAktuell,
});
const of = (...rows: RowWords[]) => rollUp(chain(sheet(...rows)), defaults, []);
const goal = (method: Method, letters: string, weights: number[] = []) => {
  const meaning: Record<string, Status> = { u: 'uppfyllt', d: 'delvis', e: 'ej', '?': 'kanEjBedomas', x: 'ejAktuell' };
  const rows = [...letters].map((letter, i) => ({
    status: meaning[letter] ?? null,
    ...(weights[i] === undefined ? {} : { weight: weights[i] }),
  }));
  return rollUp(chain(sheet(...rows)), { ...defaults, method }, []).goals[0];
};

describe('a delmål', () => {
  const first = (...rows: RowWords[]) => of(...rows.map((row) => ({ subGoal: 'A', ...row }))).subGoals[0];
  test('own assessment wins over the numbers, which stand beside it', () => {
    expect(first({ outcome: 20, status: 'uppfyllt' })).toMatchObject({
      reported: 'uppfyllt',
      calculated: 'ej',
      status: 'uppfyllt',
      basis: 'reported',
    });
  });
  test('without one the numbers decide', () => {
    expect(first({ outcome: 20, status: null })).toMatchObject({ reported: null, status: 'ej', basis: 'calculated' });
  });
  test('an unknown word falls through to the numbers', () => {
    expect(first({ status: null, says: { isUnknown: true } })?.status).toBe('uppfyllt');
  });
  test('without either it cannot be assessed', () => {
    expect(first({ outcome: null, status: null })).toMatchObject({ status: 'kanEjBedomas', basis: 'none' });
  });
  test('indicators are weighed: one of two is half', () => {
    expect(first({ status: null }, { outcome: 20, status: null })).toMatchObject({
      status: 'delvis',
      basis: 'weighed',
    });
  });
  test('under half known is not known', () => {
    const unknown = { outcome: null, status: null };
    expect(first({ status: null }, unknown, unknown)?.status).toBe('kanEjBedomas');
    expect(first({ status: null }, unknown)?.status).toBe('uppfyllt');
  });
  test('own assessments that differ are weighed, those that do not apply aside', () => {
    expect(first({ status: 'uppfyllt' }, { status: 'ej' }, { status: 'ejAktuell' })).toMatchObject({
      status: 'delvis',
      basis: 'weighed',
    });
  });
});

describe('the methods', () => {
  test.each<[Method, string, Status | null]>([
    ['andel', 'uuud', 'uppfyllt'],
    ['andel', 'uuee', 'delvis'],
    ['andel', 'dddde', 'delvis'],
    ['andel', 'dddee', 'ej'],
    ['samtliga', 'uuu', 'uppfyllt'],
    ['samtliga', 'uue', 'delvis'],
    ['samtliga', 'eee', 'ej'],
    ['majoritet', 'uue', 'uppfyllt'],
    ['majoritet', 'ude', 'delvis'],
    ['majoritet', 'ue', 'ej'],
    ['samst', 'uud', 'delvis'],
    ['samst', 'uude', 'ej'],
    ['manuell', 'uuu', null],
  ])('%s of %s is %s', (method, letters, expected) => expect(goal(method, letters)?.calculated).toBe(expected));
  test('viktat: the mean of 1, ½ and 0 by weight; without weights each is 1', () => {
    expect(goal('viktat', 'ue', [3, 1])?.calculated).toBe('uppfyllt');
    expect(goal('viktat', 'ue', [1, 3])?.calculated).toBe('ej');
    expect(goal('viktat', 'ue')?.calculated).toBe('delvis');
    expect(goal('viktat', 'ue', [0, 0])?.calculated).toBe('kanEjBedomas');
  });
  test.each(methods.filter((method) => method !== 'manuell'))('the half rule goes before %s', (method) => {
    expect(goal(method, 'u??')?.calculated).toBe('kanEjBedomas');
    expect(goal(method, 'xx')?.calculated).toBe('ejAktuell');
    expect(goal(method, '')?.calculated).toBeNull();
  });
  test('half is enough, and what does not apply is outside', () => {
    expect(goal('andel', 'u?xx')).toMatchObject({ calculated: 'uppfyllt', assessedShare: 0.5 });
  });
});

describe('the KF-mål and the total', () => {
  const rows = [
    { goals: ['KF1', 'KF2'] },
    { goals: ['KF2'], status: 'ej' as const },
    { problem: { kind: 'missing' } as const },
  ];
  const result = rollUp(chainWith({ register: register(3) }, sheet(...rows)), defaults, []);
  test('a delmål counts in each of its goals and once in the total', () => {
    expect(result.goals.map((each) => each.counts)).toEqual([counts(1), counts(1, 0, 1), counts()]);
    expect(result.total).toEqual(counts(2, 0, 1));
  });
  test('a broken link has a row of its own, so that all adds up', () => expect(result.withoutGoal).toEqual(counts(1)));
  test('who contributes, and who is expected to', () => {
    const expected = { KF1: ['Socialutskottet', 'Bildningsnämnden'] };
    const of1 = rollUp(chain(sheet({})), { ...defaults, expected }, []).goals[0];
    expect(of1).toMatchObject({ contributing: ['Socialutskottet'], expected: expected.KF1 });
  });
  test('a sheet of another period is not counted', () => {
    const both = chain(sheet({}), { ...sheet({}), name: 'BN', isWrongPeriod: true });
    expect(rollUp(both, defaults, []).total).toEqual(counts(1));
  });
  test('how much a committee has filled in', () => {
    expect(of({}).committees[0]?.completeness).toBe(1);
    expect(of({ outcome: null, status: null }).committees[0]?.completeness).toBe(3 / 5);
  });
});

describe("Kommunstyrelsen's own assessment", () => {
  const board = (assessment: string): BoardAssessment[] => [{ goalId: 'KF1', assessment, motivation: 'Se § 12' }];
  test('wins, and the calculated stays beside it', () => {
    const [first] = rollUp(chain(sheet({})), defaults, board('◐ Delvis uppfyllt')).goals;
    expect(first).toMatchObject({ calculated: 'uppfyllt', board: 'delvis', status: 'delvis' });
  });
  test('a word that is no assessment is not taken for the calculated one', () => {
    const [first] = rollUp(chain(sheet({})), defaults, board('Tveksamt')).goals;
    expect(first).toMatchObject({ calculated: 'uppfyllt', board: null, status: null });
  });
  test.each([
    ['✓ Uppfyllt', 'uppfyllt'],
    ['✕ Ej uppfyllt', 'ej'],
    ['? Kan ej bedömas', 'kanEjBedomas'],
    ['⊘ Ej aktuell', 'ejAktuell'],
    ['◐ Partly met', 'delvis'],
    ['✕ not met', 'ej'],
    ['Delvis uppnått', 'delvis'],
    ['Målet bedöms inte uppnås', 'ej'],
    ['🟢', 'uppfyllt'],
    ['Pågår', null],
    ['', null],
    ['Kanske', null],
  ])('%s', (text, expected) => expect(boardStatus(text)).toBe(expected));
});

test('areas only where goals belong to them narrowly', () => {
  const narrow = register(2);
  const goals = narrow.goals.map((each, i) => ({ ...each, areaIds: [i === 0 ? 'a' : 'b'] }));
  const areas = ['a', 'b'].map((id) => ({ id, name: id, text: '' }));
  const mapped = { ...narrow, goals, areas, areasAreNarrow: true };
  const result = rollUp(
    chainWith({ register: mapped }, sheet({ goals: ['KF1', 'KF2'] }, { goals: ['KF2'] })),
    defaults,
    [],
  );
  expect(result.areas.map((area) => area.counts)).toEqual([counts(1), counts(2)]);
  expect(of({}).areas).toEqual([]);
});

test('law: the order of rows changes nothing, and everything adds up', () => {
  const settings: Settings = defaults;
  const row = fc.record({ goal: fc.constantFrom('KF1', 'KF2', ''), status: fc.constantFrom(...statuses) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (given) => {
      const rows = given.map(({ goal: id, status }, i) => ({ goals: id ? [id] : [], status, subGoal: `${i}` }));
      const sum = (words: RowWords[]) => rollUp(chainWith({ register: register(2) }, sheet(...words)), settings, []);
      const [a, b] = [sum(rows), sum([...rows].reverse())];
      expect(b.total).toEqual(a.total);
      expect(b.goals.map((each) => each.status)).toEqual(a.goals.map((each) => each.status));
      for (const status of statuses)
        expect(a.total[status]).toBe(a.withoutGoal[status] + a.goals.reduce((n, each) => n + each.counts[status], 0));
    }),
    { numRuns: 50 },
  );
});
