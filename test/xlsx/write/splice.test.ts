/** Splices of a text: whatever order they were thought of in, each stands where it belongs. */
import fc from 'fast-check';
import { spliced, type Splice } from '../../../src/xlsx/write/text/splice.ts';

const text = '<rules/><lists/>';
const lists = text.indexOf('<lists');
const away: Splice = { start: lists, end: text.length, insert: '' };
const before: Splice = { start: lists, end: lists, insert: '<more/>' };

test('what is put in where something is taken away stands before it, thought of first or last', () => {
  expect(spliced(text, [away, before])).toBe('<rules/><more/>');
  expect(spliced(text, [before, away])).toBe('<rules/><more/>');
});

test('several at the same place stay in the order given', () => {
  const more = ['a', 'b', 'c'].map((insert) => ({ start: lists, end: lists, insert }));
  expect(spliced(text, [...more, away])).toBe('<rules/>abc');
});

test('two that take the same away are refused', () => {
  expect(() => spliced(text, [away, { ...away, insert: '<other/>' }])).toThrow('overlap');
});

test('those at different places may be given in any order', () => {
  const places = fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(places, (starts) => {
      const splices = starts.map((at) => ({ start: at * 3, end: at * 3 + 2, insert: `[${at}]` }));
      const whole = '-'.repeat(70);
      expect(spliced(whole, splices)).toBe(spliced(whole, [...splices].reverse()));
    }),
  );
});
