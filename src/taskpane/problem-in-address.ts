/** What the address of the ribbon's dialog tells: which problem, what was being done and what was written by then. */
import { hostProblemCodes, type HostProblem, type Written } from '../core/model/host-problem.ts';
import type { RibbonProblem } from './port.ts';

const told: readonly Written[] = ['nothing', 'unfinished', 'unknown'];

const done = ['removeMarks', 'show'] as const;

/** The failure that the address names; null when it names none. */
export function failureInAddress(search: string): RibbonProblem | null {
  const asked = new URLSearchParams(search);
  if (asked.get('visa') !== 'problem') return null;
  const code = hostProblemCodes.find((known) => known === asked.get('kod')) ?? 'unexpected';
  const sheet = asked.get('blad');
  const problem: HostProblem = {
    code,
    technical: asked.get('teknik') ?? '',
    ...(sheet ? { sheet } : {}),
    // Where the ribbon does not tell, nothing is claimed.
    written: told.find((one) => one === asked.get('skrivet')) ?? 'unknown',
  };
  return { problem, operation: done.find((one) => one === asked.get('gjorde')) ?? 'consolidate' };
}
