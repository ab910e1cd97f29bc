import { assessmentTexts } from './rules-sv/assessments.ts';
import { goalTexts } from './rules-sv/goals.ts';
import { linkTexts } from './rules-sv/links.ts';
import { periodTexts } from './rules-sv/periods.ts';
import { readingTexts } from './rules-sv/reading.ts';
import { valueTexts } from './rules-sv/values.ts';
import type { RuleTexts } from './rules-text.ts';

/** The rules' texts in Swedish. */
export const rulesSv: RuleTexts = {
  ...linkTexts,
  ...readingTexts,
  ...valueTexts,
  ...assessmentTexts,
  ...goalTexts,
  ...periodTexts,
};
