/** What indicators can give together when some of them cannot be computed (MK402). */
import fc from 'fast-check';
import { defaultThresholds as thresholds } from '../../../src/core/model/settings.ts';
import type { Status } from '../../../src/core/model/status.ts';
import { possibleResults } from '../../../src/core/rules/possible.ts';

const computable = ['uppfyllt', 'delvis', 'ej'] as const;
const resultsOf = (given: readonly (Status | null)[]) => possibleResults(given, thresholds);

/** Each unknown one tried as each of the three. */
function tried(given: readonly (Status | null)[]): Set<Status> {
  const at = given.indexOf(null);
  if (at < 0) return new Set(resultsOf(given));
  return new Set(computable.flatMap((status) => [...tried(given.map((one, i) => (i === at ? status : one)))]));
}

test('ej and one unknown is ej or delvis, never uppfyllt', () => {
  expect([...resultsOf(['ej', null])].sort()).toEqual(['delvis', 'ej']);
});

test('all that the unknown ones may be, and nothing else', () => {
  const given = fc.array(fc.constantFrom<Status | null>(...computable, 'kanEjBedomas', 'ejAktuell', null, null), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(fc.property(given, (statuses) => expect(resultsOf(statuses)).toEqual(tried(statuses))));
});

test('a delmål with tens of thousands of unknown ones is answered', () => {
  expect(resultsOf(new Array<null>(50_000).fill(null)).size).toBe(3);
});
