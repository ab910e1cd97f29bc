/** The parts of every error a person sees, in this order: what happened, what is safe, what to do. */
import type { ProblemCode } from '../problem.ts';

export interface ProblemText {
  readonly what: string;
  /** Null where there is no workbook to worry about: the command line itself was not understood. */
  readonly safe: string | null;
  readonly todo: string;
}

/** `file` is the name as given; `p` what else the problem knows. */
export type ProblemWords = Readonly<
  Record<ProblemCode, (file: string, p: Readonly<Record<string, string>>) => ProblemText>
>;
