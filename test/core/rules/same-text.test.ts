import fc from 'fast-check';
import { normaliseText } from '../../../src/core/parse/index.ts';
import { sameText } from '../../../src/core/rules/same-text.ts';

test.each([
  ['Andel nöjda', 'ANDEL  nöjda ', true],
  ['Andel nöjda', 'Andel no\u0308jda', true],
  ['Andel nöjda 1', 'Andel nöjda 2', false],
  ['Andel', 'Andel nöjda', false],
  ['Ａndel', 'Andel', true],
])('%s and %s: %s', (a, b, same) => expect(sameText(a, b)).toBe(same));

test('law: it is equality of the comparison forms', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'A', 'å', 'a\u030a', ' ', '\u00a0', '1', '-', '\n', '\u00ad', 'ａ', 'İ', 'K'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(letters, letters, (a, b) => expect(sameText(a, b)).toBe(normaliseText(a) === normaliseText(b))),
    { numRuns: 3000 },
  );
});
