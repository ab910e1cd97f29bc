import type { Reference, ReferenceProblem } from '../model/chain.ts';
import type { GoalRegister } from '../model/goals.ts';
import type { CellInput } from './cell-input.ts';

/** A reference cell and where it stands: a cell of the row's own, or a heading over a block of rows. */
export interface ReferenceInput extends CellInput {
  readonly where: 'cell' | 'section';
}

export interface Resolution {
  /** Empty when the link is broken. */
  readonly goalIds: readonly string[];
  readonly problem: ReferenceProblem | null;
  readonly via: Reference['via'];
}

export interface Resolver {
  /** What a reference points at. Memoised by text inside: asking twice costs a map look-up. */
  resolve(input: ReferenceInput): Resolution;
  /** Quick test for recognition: does the text lead to a goal of the register, rightly or nearly? */
  recognises(text: string): boolean;
}

/** Resolver of references to the goals of one register. */
export function createResolver(_register: GoalRegister): Resolver {
  const none: Resolution = { goalIds: [], problem: { kind: 'missing' }, via: null };
  return { resolve: () => none, recognises: () => false };
}
