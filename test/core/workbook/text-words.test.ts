import fc from 'fast-check';
import { KnownTextWords, TextWords } from '../../../src/core/workbook/text-words.ts';

const wordsOf = (text: string) => {
  const words = new TextWords();
  words.of(text);
  return [words.low, words.high];
};

const utf8 = new TextEncoder();

/** What may stand for something else in XML, and what UTF-8 has four bytes for. */
const isOdd = (text: string): boolean => /[&\r_]|[\ud800-\udfff]/.test(text);

test('law: the words of a text are the same from its bytes as from its characters', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }));
  fc.assert(
    fc.property(anyText, fc.nat(3000), (text, id) => {
      const known = new KnownTextWords();
      const bytes = utf8.encode(text);
      const isLearnt = known.learn(id, Uint8Array.from([1, 2, ...bytes, 3]), 2, 2 + bytes.length, text.length);
      const words = new TextWords();
      expect([isLearnt, known.recall(id, words)]).toEqual(isOdd(text) ? [false, false] : [true, true]);
      if (isLearnt) expect([words.low, words.high]).toEqual(wordsOf(text));
    }),
  );
});

test('law: bytes that are no UTF-8 have no words: what is read there instead is another text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 6 }), (bytes) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const isLearnt = new KnownTextWords().learn(0, bytes, 0, bytes.length, text.length);
      if (isLearnt) expect(utf8.encode(text)).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});

test('a text that nobody had the bytes of is not known, and keeps what was known of the others', () => {
  const known = new KnownTextWords();
  const words = new TextWords();
  known.learn(3, utf8.encode('a'), 0, 1, 1);
  known.learn(5000, utf8.encode('b'), 0, 1, 1);
  expect([known.recall(4, words), known.recall(900_000, words)]).toEqual([false, false]);
  expect(known.recall(3, words) && [words.low, words.high]).toEqual(wordsOf('a'));
});
