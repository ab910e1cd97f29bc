/** Cells may hold 32,767 letters: what they say is read from the beginning, and the work grows no faster than the text. */
import {
  createResolver,
  emptyLegend,
  inferDirection,
  missingReason,
  noHints,
  parseAssessment,
  parsePeriodText,
  parseValue,
} from '../../../src/core/parse/index.ts';
import { sequenceLikeness } from '../../../src/core/parse/sequence-likeness.ts';
import { registerOf } from '../goal-register.ts';
import { text } from './cells.ts';

const sentence = 'Nämnden arbetar för att fler ska få stöd i tid. ';
const prose = sentence.repeat(60);
const signs = [sentence.repeat(600), '('.repeat(30_000), ' '.repeat(30_000) + 'x', '1, 2, KF3, '.repeat(3000)];
const long = 'Alla ska kunna leva ett gott liv i hela kommunen. '.repeat(60).trim();
const resolver = createResolver(
  registerOf([
    ['1', 'Alla barn ska lyckas i skolan'],
    ['2', long],
  ]),
);
const goalsOf = (written: string) => resolver.resolve({ ...text(written), where: 'cell' });

describe('what comes after the beginning of a long text changes nothing', () => {
  const readings: Record<string, (written: string) => unknown> = {
    reference: goalsOf,
    assessment: (written) => ({ ...parseAssessment(text(written), emptyLegend, 'delar'), text: '' }),
    value: (written) => ({ ...parseValue(text(written), 'outcome', noHints), raw: '' }),
    reason: missingReason,
    period: parsePeriodText,
    direction: inferDirection,
  };
  test.each(Object.entries(readings))('%s', (_, read) => {
    for (const sign of signs) expect(read(prose + sign)).toEqual(read(prose + 'Och så vidare'));
  });
});

test('a text is kept whole, however much of it was read', () => {
  expect(parseAssessment(text(prose), emptyLegend, 'delar').text).toBe(prose);
  expect(parseValue(text(prose), 'outcome', noHints).raw).toBe(prose);
});

test("a goal's own text is the goal, however long", () => {
  expect(goalsOf(long).goalIds).toEqual(['2']);
  expect(goalsOf(`${long} Och mer därtill`).goalIds).not.toEqual(['1']);
});

describe('sentences laid over each other', () => {
  test('nothing is in common with a text of quite another length', () => {
    expect(sequenceLikeness('Alla barn', prose)).toBe(0);
  });
  test('long ones are compared by their beginnings', () => {
    expect(sequenceLikeness(prose, `${prose}!`)).toBe(1);
    expect(sequenceLikeness(prose, 'a'.repeat(prose.length))).toBeLessThan(0.3);
  });
});
