import { assessmentTexts } from './rules-en/assessments.ts';
import { goalTexts } from './rules-en/goals.ts';
import { linkTexts } from './rules-en/links.ts';
import { periodTexts } from './rules-en/periods.ts';
import { readingTexts } from './rules-en/reading.ts';
import { valueTexts } from './rules-en/values.ts';
import type { RuleTexts } from './rules-text.ts';

/** The rules' texts in English. */
export const rulesEn: RuleTexts = {
  ...linkTexts,
  ...readingTexts,
  ...valueTexts,
  ...assessmentTexts,
  ...goalTexts,
  ...periodTexts,
};
