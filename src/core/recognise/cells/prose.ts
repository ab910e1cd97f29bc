import { looksLikeAssessment } from '../../parse/index.ts';

/** Several words that tell of something and give no status: "Arbetet har följt planen." */
export function isProse(text: string): boolean {
  return /\p{L}\s+\p{L}/u.test(text) && !looksLikeAssessment(text);
}
