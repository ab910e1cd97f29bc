/** The three parts of the error that the pane is in; null when it is in none. */
import type { Situation } from './state/situation.ts';
import type { Failure } from './state/state.ts';
import type { ProblemWords } from './words/problems-sv.ts';
import type { Words } from './words/index.ts';

interface Facts {
  readonly w: Words;
  readonly version: string;
  readonly host: string;
  readonly hasRun: boolean;
}

const problems = [
  'protected',
  'readOnly',
  'cellEdit',
  'busy',
  'notAnswering',
  'changedMeanwhile',
  'periodUnknown',
  'tooLarge',
  'tooOld',
  'notShown',
  'cellNotChanged',
  'notSaved',
  'notAdded',
  'resultNotShown',
  'notRemoved',
  'writeFailed',
  'writeUnknown',
  'unexpected',
] as const;

export function problemWords(situation: Situation, failure: Failure | null, facts: Facts): ProblemWords | null {
  const found = problems.find((one) => one === situation);
  if (!found || !failure) return null;
  const { w, version, host, hasRun } = facts;
  const { sheet, code } = failure.problem;
  return w.problems[found]({ sheet: sheet ?? null, code, version, host, hasRun });
}
