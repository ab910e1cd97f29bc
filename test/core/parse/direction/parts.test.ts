import fc from 'fast-check';
import { Parts } from '../../../../src/core/parse/direction/parts.ts';

const first = (name: string, ...parts: string[]) => {
  const found = new Parts(parts).firstIn(name);
  return found && name.slice(found.at, found.end);
};

test('the first that stands in the name, the longest of those that begin there', () => {
  expect(first('andel nöjda med tiden', 'tid', 'nöjd')).toBe('nöjd');
  expect(first('sjukfrånvaro', 'sjuk', 'sjukfrån')).toBe('sjukfrån');
  expect(first('andel nöjda', 'oro')).toBeNull();
});

test('a space before is where a word begins, the first one too', () => {
  expect(first('stölder i skolan', ' stöld')).toBe('stöld');
  expect(first('antal stölder', ' stöld')).toBe(' stöld');
  expect(first('butiksstölder', ' stöld')).toBeNull();
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
const parts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 2, maxLength: 4 }), { maxLength: 5 });

test('as if each part were looked for by itself', () => {
  fc.assert(
    fc.property(letters, parts, (name, all) => {
      const places = all
        .filter((part) => name.includes(part))
        .map((part) => [name.indexOf(part), -part.length] as const);
      const [best] = places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(new Parts(all).firstIn(name)).toEqual(best ? { at: best[0], end: best[0] - best[1] } : null);
    }),
  );
});
