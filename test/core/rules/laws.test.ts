/** What holds for any workbook at all. */
import fc from 'fast-check';
import type { ReferenceProblem } from '../../../src/core/model/chain.ts';
import type { Value } from '../../../src/core/model/values.ts';
import { findingMessage } from '../../../src/core/i18n/rules.ts';
import { statuses } from '../../../src/core/model/status.ts';
import {
  amount,
  atLeast,
  atMost,
  bokslut2025,
  chainWith,
  delar2025,
  error,
  missing,
  percent,
  register,
  run,
  sheet,
  uncached,
  words,
} from './build.ts';
import type { RowWords } from './build.ts';

const values: (number | null | Value)[] = [
  ...[0, 0.9, 1, 87, 1234, null, percent(87), atLeast(80), atMost(5), amount(2, 'mnkr'), amount(3, 'dagar')],
  ...[
    error('#REF!'),
    uncached,
    words('Bättre'),
    { ...words('1.234'), kind: 'number' as const, ambiguous: [1234, 1.234] as const },
  ],
  ...[
    { ...words('K 8 / M 7'), women: 8, men: 7 },
    { ...words('ja'), kind: 'boolean' as const, number: 1 },
  ],
  ...[
    { ...words('80–85'), kind: 'interval' as const, lower: 80, upper: 85 },
    { ...words('öka'), kind: 'relative' as const },
  ],
  ...(['empty', 'notMeasured', 'later', 'notApplicable', 'suppressed', 'placeholder'] as const).map((why) =>
    missing(why, 'x'),
  ),
];
const problems: (ReferenceProblem | null)[] = [
  ...[
    null,
    null,
    { kind: 'missing' as const },
    { kind: 'unknownId' as const, ids: ['9'] },
    { kind: 'unknownText' as const },
  ],
  ...[
    { kind: 'near' as const, goalId: 'KF1', likeness: 0.7 },
    { kind: 'ambiguous' as const, goalIds: ['KF1', 'KF2'] },
  ],
];

const row: fc.Arbitrary<RowWords> = fc
  .record({
    problem: fc.constantFrom(...problems),
    goal: fc.constantFrom(['KF1'], ['KF2'], ['KF1', 'KF2']),
    subGoal: fc.constantFrom('A', 'B', 'C'),
    indicator: fc.constantFrom('Andel x', 'Antal y', 'Andel  X', null),
    target: fc.constantFrom(...values),
    outcome: fc.constantFrom(...values),
    direction: fc.constantFrom('hogre' as const, 'lagre' as const, null),
    status: fc.constantFrom(...statuses, null),
    comment: fc.constantFrom('Vakanser', '–', 'Skriv här', ''),
  })
  .map(({ problem, goal, ...rest }): RowWords => {
    const link: RowWords = problem ? { goals: [], problem } : { goals: goal };
    return { ...rest, ...link };
  });

const rows = fc.array(row, { maxLength: 8 });
const period = fc.constantFrom(delar2025, bokslut2025);
const runs = { numRuns: 100 };

test('no rule breaks, and every finding can be said in both languages', () => {
  fc.assert(
    fc.property(rows, rows, period, (now, before, when) => {
      const found = run(chainWith({ period: when, register: register(3) }, sheet(...now)), {
        previous: chainWith({ register: register(3) }, sheet(...before)),
      });
      for (const finding of found) {
        expect(finding.code).not.toBe('MK900');
        for (const language of ['sv', 'en'] as const)
          expect(findingMessage(finding, language)).not.toMatch(/undefined|\bNaN\b|\bnull\b/);
      }
    }),
    runs,
  );
});

test('one value cell has one fault (decision 3.4)', () => {
  fc.assert(
    fc.property(rows, period, (now, when) => {
      const cells = run(chainWith({ period: when, register: register(3) }, sheet(...now)))
        .filter(({ code, variant }) => /MK30[2-8]/.test(code) && variant !== 'uncachedSheet')
        .map(({ sheet: name, place }) => `${name}!${place?.row},${place?.column}`);
      expect(new Set(cells).size).toBe(cells.length);
    }),
    runs,
  );
});

test('sorting the sheet otherwise changes neither what is found nor its keys', () => {
  const one = fc.uniqueArray(row, {
    maxLength: 8,
    selector: (each) => `${each.subGoal}${each.indicator}${each.goals}`,
  });
  const distinct = one.map((all) =>
    all.map((each, i) => ({ ...each, ...(each.indicator ? { indicator: `${each.indicator} ${i}` } : {}) })),
  );
  fc.assert(
    fc.property(distinct, (now) => {
      const keys = (words: RowWords[]) =>
        run(chainWith({ register: register(3) }, sheet(...words)))
          .map(({ key }) => key)
          .sort();
      expect(keys([...now].reverse())).toEqual(keys(now));
    }),
    runs,
  );
});
