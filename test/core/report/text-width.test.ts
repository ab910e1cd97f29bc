import fc from 'fast-check';
import { linesOf, rowHeight, textPixels } from '../../../src/core/report/text-width.ts';
import { shortNames } from '../../../src/core/report/short-name.ts';
import { noraRegister } from './nora-register.ts';

test('a short text is one line, a long one several', () => {
  expect(linesOf('Ekonomi', 36)).toBe(1);
  expect(linesOf('Nora kommun ska verka för att levandegöra sina kulturmiljöer', 36)).toBe(2);
  expect(linesOf('a\nb\nc', 36)).toBe(3);
});

test('wide letters take more room than narrow ones, and bold numbers of lines never shrink with the column', () => {
  expect(textPixels('MMMM')).toBeGreaterThan(2 * textPixels('iiii'));
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 6, max: 60 }), (text, width) => {
      expect(linesOf(text, width)).toBeGreaterThanOrEqual(linesOf(text, width + 20));
    }),
  );
});

test('no row is lower than it can be read, nor higher than Excel allows', () => {
  expect(rowHeight(1)).toBe(18);
  expect(rowHeight(3)).toBe(48);
  expect(rowHeight(100)).toBe(409);
});

test('a goal without a short name gets its first own words', () => {
  const goals = noraRegister.goals.map((goal) => ({ ...goal, shortName: null }));
  const names = shortNames(goals);
  expect(names[4]).toBe('Tillhandahålla …');
  for (const name of names) expect(name.length).toBeGreaterThan(4);
});

test.each([
  ['En omsorg att lita på', 'En omsorg att lita på'],
  ['En kommun där alla kan leva ett bra liv.', 'En kommun där alla kan …'],
  ['Erbjuda en trygg och säker miljö för både barn och unga', 'Erbjuda en trygg …'],
  ['Attraktivitet i en växande och levande landsbygd', 'Attraktivitet …'],
])('%s: %s', (text, name) => {
  const [goal] = noraRegister.goals;
  expect(shortNames([{ ...goal!, text, aliases: [], shortName: null }])).toEqual([name]);
});
