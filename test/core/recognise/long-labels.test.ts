/** Texts made to keep a pattern busy: what is no goal's label is said to be none before anybody tires of waiting. */
import { looksLikeGoalHeading, splitNumber } from '../../../src/core/recognise/cells/goal-text.ts';

test.each(['kf', 'prioriterat inriktnings', 'fullmäktiges'])('%s and thousands of signs', (label) => {
  for (const sign of ['-', ' ', ' -', 'kf-']) {
    const text = `${label}${sign.repeat(2000)}x`;
    expect(splitNumber(text)).toEqual({ id: null, text });
    expect(looksLikeGoalHeading(text)).toBe(false);
  }
});
