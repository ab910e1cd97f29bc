/** The three parts of every error a person sees, in this order: what happened, what is safe, what to do. */
import type { ProblemCode } from '../problem.ts';

export interface ProblemText {
  readonly what: string;
  readonly safe: string;
  readonly todo: string;
}

/** `file` is the name as given; `p` what else the problem knows. */
export type ProblemWords = Readonly<
  Record<ProblemCode, (file: string, p: Readonly<Record<string, string>>) => ProblemText>
>;
