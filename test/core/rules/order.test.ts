import { orderFindings, goalsAtStake } from '../../../src/core/rules/index.ts';
import { rollUp } from '../../../src/core/rollup/index.ts';
import { chainWith, defaults, register, run, sheet } from './build.ts';

const notAssessed = { status: 'kanEjBedomas' as const, outcome: null };
const bn = { name: 'BN', committee: 'Bildningsnämnden' };

/** KF1 is assessed, KF2 cannot be. */
const of = chainWith(
  { register: register(2) },
  sheet({ problem: { kind: 'missing' } }, { outcome: null }, { goals: ['KF2'], ...notAssessed }),
  { ...sheet({ target: null }, { indicator: null }), ...bn },
);
const rollup = rollUp(of, defaults, []);
const findings = run(of);
const seen = (all = findings) => all.map(({ code, committee }) => `${code} ${committee ?? ''}`.trim());

test('what decides whether a KF-mål can be assessed comes first, then fel, varning, info; then nämnd and row', () => {
  expect(seen()).toEqual([
    'MK502',
    'MK303 Socialutskottet',
    'MK101 Socialutskottet',
    'MK301 Bildningsnämnden',
    'MK303 Socialutskottet',
    'MK302 Bildningsnämnden',
  ]);
});

test('approved deviations are last', () => {
  const approved = new Set([findings[0]?.key as string]);
  expect(seen(orderFindings(findings, rollup, approved)).at(-1)).toBe('MK502');
});

test('the order does not depend on the order they came in', () => {
  expect(orderFindings([...findings].reverse(), rollup)).toEqual(findings);
});

test('which KF-mål hang on a finding', () => {
  expect(findings.map((finding) => goalsAtStake(finding, rollup))).toEqual([['KF2'], ['KF2'], [], [], [], []]);
});

test('a suggested link may be what a goal waits for', () => {
  const near = { problem: { kind: 'near', goalId: 'KF2', likeness: 0.8 } as const };
  const waiting = chainWith({ register: register(2) }, sheet({}, near));
  const [first] = run(waiting);
  expect(first).toMatchObject({ code: 'MK104' });
  expect(goalsAtStake(first as NonNullable<typeof first>, rollUp(waiting, defaults, []))).toEqual(['KF2']);
});

test('a finding keeps its key when the rows are sorted otherwise, and two findings have two', () => {
  const rows = [
    { subGoal: 'A', indicator: 'X', outcome: null },
    { subGoal: 'B', indicator: 'Y', outcome: null },
  ];
  const keys = (words: typeof rows) =>
    run(chainWith({}, sheet(...words)))
      .map(({ key }) => key)
      .sort();
  expect(keys([...rows].reverse())).toEqual(keys(rows));
  expect(new Set(keys(rows)).size).toBe(keys(rows).length);
});
