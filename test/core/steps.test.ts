import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { consolidate, consolidationSteps, type ConsolidationInput } from '../../src/core/consolidate.ts';
import { atOnce, inStretches, rowsPerStep, type Steps } from '../../src/core/steps.ts';
import { sheet, workbook } from './recognise/build.ts';

const headers = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => [`KF${i % 13}`, `Delmål ${i}`, `Andel ${i}`, 80, 70 + (i % 20), 'Delvis']);
const inputOf = (rows: number): ConsolidationInput => ({
  workbooks: [workbook([sheet('Socialnämnden', [headers, ...rowsOf(rows)])])],
  previous: [],
  registerWorkbook: null,
  period: { kind: 'delar', year: 2025 },
  settings: {},
});

function counted<T>(steps: Steps<T>): { readonly pauses: number; readonly value: T } {
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { pauses, value: step.value };
  }
}

test('stretches cover everything once and in order', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (count, stretch) => {
      const met: number[] = [];
      const all = inStretches(
        count,
        (from, to) => met.push(...Array.from({ length: to - from }, (_, i) => from + i)),
        stretch,
      );
      expect(counted(all).pauses).toBe(Math.ceil(count / stretch));
      expect(met).toEqual(Array.from({ length: count }, (_, i) => i));
    }),
  );
});

test('more rows are more pauses, one for each stretch at least', () => {
  const few = counted(consolidationSteps(inputOf(10))).pauses;
  const many = counted(consolidationSteps(inputOf(10 * rowsPerStep))).pauses;
  expect(many).toBeGreaterThanOrEqual(few + 9);
});

test('what is worked out is the same with and without pauses', () => {
  const input = inputOf(3 * rowsPerStep);
  const whole = consolidate(input);
  // Some hundred thousand values: to tell how they differ takes longer than all the rest.
  expect(isDeepStrictEqual(counted(consolidationSteps(input)).value, whole)).toBe(true);
  expect(isDeepStrictEqual(atOnce(consolidationSteps(input)), whole)).toBe(true);
});
