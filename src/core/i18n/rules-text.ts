import type { Language } from './language.ts';
import type { RuleCode, RuleParams } from '../rules/params.ts';

export type RuleLanguage = Language;

/** What a rule says to people, in one language. */
export interface RuleText<P> {
  /** A few words, for headings and accessible names: "Delmålet saknar KF-mål". */
  readonly title: string;
  /** Complete sentences: what is wrong, and what to do about it. The place is not in it. */
  message(params: P, variant?: string): string;
  /** Why it matters to those who read the roll-up. */
  readonly why: string;
  /** What the committee's reporter should do. */
  readonly action: string;
  /** When the severity is another than the usual; absent when it always is the usual. */
  readonly severity?: string;
  readonly example: { readonly before: string; readonly after: string };
}

export type RuleTexts = { readonly [C in RuleCode]: RuleText<RuleParams[C]> };
export type TextsOf<C extends RuleCode> = Pick<RuleTexts, C>;
