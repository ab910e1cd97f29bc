/** What a person is told about a problem, in the pane and in the ribbon's dialog alike. */
import type { HostProblem } from '../../../src/core/model/host-problem.ts';

/** What is wrong with it; empty when it has all three parts and says nothing that is not so. */
export function toldWords(_problem: HostProblem): string[] {
  return [];
}
