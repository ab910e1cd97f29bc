import fc from 'fast-check';
import { KnownTextWords, TextWords } from '../../../src/core/workbook/text-words.ts';

const wordsOf = (text: string) => {
  const words = new TextWords();
  words.of(text);
  return [words.low, words.high];
};

test('law: the words of a text are the same from its bytes as from its characters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(3000), (bytes, id) => {
      const known = new KnownTextWords();
      known.learn(id, Uint8Array.from([1, 2, ...bytes, 3]), 2, 2 + bytes.length);
      const words = new TextWords();
      expect(known.recall(id, words)).toBe(true);
      expect([words.low, words.high]).toEqual(wordsOf(String.fromCharCode(...bytes)));
    }),
  );
});

test('a text that nobody had the bytes of is not known, and keeps what was known of the others', () => {
  const known = new KnownTextWords();
  const words = new TextWords();
  known.learn(3, Uint8Array.of(97), 0, 1);
  known.learn(5000, Uint8Array.of(98), 0, 1);
  expect([known.recall(4, words), known.recall(900_000, words)]).toEqual([false, false]);
  expect(known.recall(3, words) && [words.low, words.high]).toEqual(wordsOf('a'));
});
