/** Faults on order: makes the n-th batch of a script fail, so that "nothing is ever lost" can be proven. */
import { HostError } from '../executor/host-error.ts';

export interface Fault {
  /** Which batch of the script, from 1; counted from when the fault was set. */
  readonly batch: number;
  /**
   * before: nothing is done · middle: after `action` actions · after: all is done, the answer is an error · lost: all is
   * done, no answer ever · silent: nothing is done, no answer ever · nulls: all is done, what was read comes as null.
   */
  readonly when: 'before' | 'middle' | 'after' | 'lost' | 'silent' | 'nulls';
  /** For `middle`: how many actions are carried out. */
  readonly action?: number;
  readonly code?: string;
  readonly message?: string;
  /** The error is the envelope's and not an action's: 5004, 5012, 5102, 5103, 5104 or 7000; office.js words it. */
  readonly envelope?: number;
}

export class Faults {
  private planned: { readonly fault: Fault; left: number }[] = [];
  private counted: number[] = [];

  /** Plans a fault. Several may stand side by side. */
  fail(fault: Fault): void {
    this.planned.push({ fault, left: fault.batch });
  }

  /** How many actions each batch of the script held, since clear(): where a fault can strike. */
  get actions(): readonly number[] {
    return this.counted;
  }

  clear(): void {
    this.planned = [];
    this.counted = [];
  }

  /** Called for each batch of the script, with how many actions it holds: the fault that strikes it, if any. */
  next(actions: number): Fault | null {
    this.counted.push(actions);
    let struck: Fault | null = null;
    for (const plan of this.planned) if (--plan.left === 0) struck ??= plan.fault;
    this.planned = this.planned.filter((plan) => plan.left > 0);
    return struck;
  }
}

/** What Excel gives when there are too many cells: the member is there, and null. Rewrites the answer's text. */
export function withNulls(answer: string): string {
  const read = JSON.parse(answer) as { Results: { Value: unknown }[] };
  for (const result of read.Results) {
    const { Value } = result;
    // A method's own answer (getCellProperties) or the members of a range.
    if (Array.isArray(Value)) result.Value = null;
    else if (typeof Value === 'object' && Value !== null)
      for (const member of ['Values', 'Formulas', 'NumberFormat'])
        if (member in Value) (Value as Record<string, unknown>)[member] = null;
  }
  return JSON.stringify(read);
}

export function faultError(fault: Fault): HostError {
  const message = fault.message ?? 'There was an internal error while processing the request.';
  return new HostError(fault.code ?? 'GeneralException', message);
}
