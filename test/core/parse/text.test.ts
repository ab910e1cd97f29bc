import fc from 'fast-check';
import { bareText, normaliseText } from '../../../src/core/parse/index.ts';

test('spaces of every kind, tabs and line breaks are one ordinary space', () => {
  expect(normaliseText('  Nora\u00a0kommun\u202fska\tvara\n öppen ')).toBe('nora kommun ska vara öppen');
});

test('letters composed on a Mac are the same letters', () => {
  expect(normaliseText('Ma\u030alva\u0308rde')).toBe('målvärde');
});

test('soft hyphens and zero width characters are not there', () => {
  expect(normaliseText('mål\u00adupp\u200bfyllelse\ufeff')).toBe('måluppfyllelse');
});

test('a word cut at the end of a line is put together', () => {
  expect(normaliseText('Mål-\nvärde')).toBe('målvärde');
});

test('a joined word keeps its hyphen at the end of a line', () => {
  expect(normaliseText('Kultur-\noch fritidsnämnden')).toBe('kultur- och fritidsnämnden');
});

test('full-width figures are figures', () => {
  expect(normaliseText('８７％')).toBe('87%');
});

test('bare text is words and figures only', () => {
  expect(bareText('Mål 3: Öppen, trygg – nära.')).toBe('mål 3 öppen trygg nära');
});

test('the comparison form of a comparison form is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (any) => {
      const form = normaliseText(any);
      expect(normaliseText(form)).toBe(form);
    }),
  );
});

test('bare text is the comparison form with a space for whatever is no letter, figure, %, ‰, + or #', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abåöÉ7%+#‰,.-–×÷ı²'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      const text = words.join(' ');
      expect(bareText(text)).toBe(
        normaliseText(text)
          .replace(/[^\p{L}\p{N}%‰+#]+/gu, ' ')
          .trim(),
      );
    }),
  );
});
