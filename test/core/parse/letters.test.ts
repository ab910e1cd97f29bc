import { latinPattern } from '../../../src/core/parse/index.ts';

const name = latinPattern(/^\p{Lu}\p{Ll}+$/u);
const notLetter = latinPattern(/[^\p{L}\d]/u);

test.each(['Årsunda', 'Öckerö', 'Éva', 'Čohkkiras', 'Łódź'])('%s begins with a capital and goes on small', (word) => {
  expect(name.test(word)).toBe(true);
});

test.each(['årsunda', 'ÅR', 'År2', 'Å '])('%s does not', (word) => expect(name.test(word)).toBe(false));

test('a class holds the letters beside its own', () => {
  expect(['å1Ö', 'a-b', '✓'].map((text) => notLetter.test(text))).toEqual([false, true, true]);
});

test('capitals and small letters are one where the pattern says so', () => {
  expect(latinPattern(/^mål\p{L}*$/iu).test('MÅLVÄRDE')).toBe(true);
});
