/** Faults on order: makes the n-th batch of a script fail, so that "nothing is ever lost" can be proven. */
import { HostError } from '../executor/host-error.ts';

export interface Fault {
  /** Which batch of the script, from 1; counted from when the fault was set. */
  readonly batch: number;
  /** before: nothing is done · middle: after `action` actions · after: all is done, the answer is an error · lost: all is done, no answer ever · silent: nothing is done, no answer ever. */
  readonly when: 'before' | 'middle' | 'after' | 'lost' | 'silent';
  /** For `middle`: how many actions are carried out. */
  readonly action?: number;
  readonly code?: string;
  readonly message?: string;
}

export class Faults {
  private planned: { readonly fault: Fault; left: number }[] = [];

  /** Plans a fault. Several may stand side by side. */
  fail(fault: Fault): void {
    this.planned.push({ fault, left: fault.batch });
  }

  clear(): void {
    this.planned = [];
  }

  /** Called for each batch of the script: the fault that strikes it, if any. */
  next(): Fault | null {
    let struck: Fault | null = null;
    for (const plan of this.planned) if (--plan.left === 0) struck ??= plan.fault;
    this.planned = this.planned.filter((plan) => plan.left > 0);
    return struck;
  }
}

export function faultError(fault: Fault): HostError {
  const message = fault.message ?? 'There was an internal error while processing the request.';
  return new HostError(fault.code ?? 'GeneralException', message);
}
