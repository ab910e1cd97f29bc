/** What a reference points at, or what is wrong with it. */
import type { Reference, ReferenceProblem } from '../../model/chain.ts';

export interface Resolution {
  /** Empty when the link is broken. */
  readonly goalIds: readonly string[];
  readonly problem: ReferenceProblem | null;
  readonly via: Reference['via'];
}

export function broken(problem: ReferenceProblem): Resolution {
  return { goalIds: [], problem, via: null };
}
