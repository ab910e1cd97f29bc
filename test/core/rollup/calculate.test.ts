import fc from 'fast-check';
import type { Direction } from '../../../src/core/model/values.ts';
import { calculateRow } from '../../../src/core/rollup/calculate.ts';
import {
  amount,
  atLeast,
  atMost,
  chain,
  error,
  missing,
  percent,
  sheet,
  words,
  type RowWords,
} from '../rules/build.ts';

const status = (row: RowWords) => {
  const made = chain(sheet(row)).rows[0];
  return made ? calculateRow(made, 0.1) : null;
};
const interval = (lower: number, upper: number) => ({
  ...words(`${lower}–${upper}`),
  kind: 'interval' as const,
  lower,
  upper,
});
const yes = { raw: 'Ja', kind: 'boolean' as const, number: 1, missing: null };
const no = { ...yes, raw: 'Nej', number: 0 };
const towards = (direction: Direction, number: number | null = null) => ({
  ...words('öka'),
  kind: 'relative' as const,
  direction,
  number,
});

describe('a target to reach', () => {
  test.each([
    [85, 80, 'uppfyllt'],
    [80, 80, 'uppfyllt'],
    [72, 80, 'delvis'],
    [71.9, 80, 'ej'],
    [0.1 + 0.2, 0.3, 'uppfyllt'],
  ])('%s against %s is %s', (outcome, target, expected) => expect(status({ outcome, target })).toBe(expected));
  test('lower is better: mirrored', () => {
    expect(status({ outcome: 5, target: 5, direction: 'lagre' })).toBe('uppfyllt');
    expect(status({ outcome: 5.5, target: 5, direction: 'lagre' })).toBe('delvis');
    expect(status({ outcome: 5.6, target: 5, direction: 'lagre' })).toBe('ej');
  });
  test('zero has no tolerance', () => expect(status({ outcome: 1, target: 0, direction: 'lagre' })).toBe('ej'));
  test('a row has its own tolerance', () =>
    expect(status({ outcome: 60, target: 80, tolerance: 0.25 })).toBe('delvis'));
  test('a condition says its own direction', () => {
    expect(status({ outcome: 90, target: atMost(80), direction: 'hogre' })).toBe('ej');
    expect(status({ outcome: 90, target: atLeast(80), direction: null })).toBe('uppfyllt');
  });
  test('"< 5" is strict', () => {
    const under = { ...atMost(5), strict: true };
    expect(status({ outcome: 5, target: under })).toBe('delvis');
    expect(status({ outcome: 4.9, target: under })).toBe('uppfyllt');
  });
});

describe('other kinds of targets', () => {
  test.each([
    [86, 'uppfyllt'],
    [92, 'delvis'],
    [60, 'ej'],
  ])('an interval: %s is %s', (outcome, expected) =>
    expect(status({ outcome, target: interval(80, 90) })).toBe(expected),
  );
  test('yes or no', () => {
    expect(status({ outcome: yes, target: yes })).toBe('uppfyllt');
    expect(status({ outcome: no, target: yes })).toBe('ej');
  });
  test('"öka" against the base value, else the earlier outcome', () => {
    expect(status({ outcome: 82, target: towards('hogre'), base: 80 })).toBe('uppfyllt');
    expect(status({ outcome: 80, target: towards('hogre'), previous: 80 })).toBe('delvis');
    expect(status({ outcome: 82, target: towards('hogre') })).toBeNull();
  });
  test('"öka med 2" is a level of its own', () => {
    expect(status({ outcome: 82, target: towards('hogre', 2), base: 80 })).toBe('uppfyllt');
    expect(status({ outcome: 81, target: towards('hogre', 2), base: 80 })).toBe('delvis');
  });
  test('a step in points against a step is a step, whatever the base value was', () => {
    const step = (number: number, unit = '%-enheter') => ({ ...towards('hogre', number), unit });
    const moved = (raw: string, number: number, unit = '%-enheter') => ({
      ...words(raw),
      kind: 'number' as const,
      number,
      unit,
    });
    const base = 70;
    expect(status({ outcome: moved('+3 %-enheter', 3), target: step(2), base })).toBe('uppfyllt');
    expect(status({ outcome: moved('+1 %-enheter', 1), target: step(2), base })).toBe('ej');
    expect(status({ outcome: moved('-3 %-enheter', -3), target: step(2), base })).toBe('ej');
    expect(status({ outcome: moved('+6 %', 6, '%'), target: step(5, '%') })).toBe('uppfyllt');
    expect(status({ outcome: moved('-3 %-enheter', -3), target: { ...step(2), direction: 'lagre' } })).toBe('uppfyllt');
    expect(status({ outcome: 71, target: step(2), base })).toBe('delvis');
  });
  test('unchanged', () => {
    expect(status({ outcome: 80, target: towards('oforandrad'), base: 80, direction: null })).toBe('uppfyllt');
    expect(status({ outcome: 60, target: towards('oforandrad'), base: 80, direction: null })).toBe('ej');
  });
});

describe('what cannot be told is not told', () => {
  test.each([
    ['no outcome', { outcome: null }],
    ['no target', { target: null }],
    ['words', { outcome: words('Bättre') }],
    ['an error', { outcome: error('#REF!') }],
    ['women and men but no total', { outcome: { ...words('K 84 / M 79'), women: 84, men: 79 } }],
    [
      'two readings',
      { outcome: { ...words('1.234'), kind: 'number' as const, number: 1.234, ambiguous: [1234, 1.234] as const } },
    ],
    ['per cent on two scales', { indicator: 'Andel', outcome: 0.91, target: 87 }],
    ['unlike units', { outcome: amount(3, 'dagar'), target: amount(5, 'kr') }],
    ['unknown direction', { direction: null }],
  ])('%s', (_, row) => expect(status(row)).toBeNull());
  test('what does not apply is ej aktuell', () =>
    expect(status({ outcome: missing('notApplicable') })).toBe('ejAktuell'));
});

describe('an outcome that is a span', () => {
  test('is told when all of it gives the same', () => {
    expect(status({ outcome: atLeast(90), target: 80 })).toBe('uppfyllt');
    expect(status({ outcome: atLeast(70), target: 80 })).toBeNull();
  });
});

describe('units', () => {
  test('tkr and mnkr are brought to one scale', () => {
    expect(status({ target: amount(2, 'mnkr'), outcome: amount(2100, 'tkr') })).toBe('uppfyllt');
    expect(status({ target: amount(2, 'mnkr'), outcome: amount(1500, 'tkr') })).toBe('ej');
  });
  test('only when both sides have one', () => expect(status({ target: percent(80), outcome: 85 })).toBe('uppfyllt'));
});

test('right on the target is uppfyllt, whichever way is better', () => {
  expect(status({ target: 4, outcome: 4, direction: null })).toBe('uppfyllt');
  expect(status({ target: 4, outcome: 5, direction: null })).toBeNull();
});

test('law: a better outcome is never a worse status', () => {
  const rank = { uppfyllt: 2, delvis: 1, ej: 0 } as const;
  const number = fc.double({ min: 2, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (target, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const of = (outcome: number) => rank[(status({ target, outcome }) ?? 'ej') as keyof typeof rank];
      expect(of(high)).toBeGreaterThanOrEqual(of(low));
    }),
  );
});

test('"ja" cannot be held against a level', () => {
  expect(status({ target: atLeast(90), outcome: yes })).toBeNull();
});

test('"ja" and 100 % say the same of what is to be done', () => {
  const yes = { raw: 'Ja', kind: 'boolean', number: 1, missing: null } as const;
  const no = { ...yes, raw: 'Nej', number: 0 } as const;
  expect(status({ outcome: percent(100), target: yes, direction: 'jaNej' })).toBe('uppfyllt');
  expect(status({ outcome: percent(0), target: yes, direction: 'jaNej' })).toBe('ej');
  expect(status({ outcome: percent(40), target: yes, direction: 'jaNej' })).toBeNull();
  expect(status({ outcome: yes, target: percent(100) })).toBe('uppfyllt');
  expect(status({ outcome: no, target: percent(100) })).toBe('ej');
});
