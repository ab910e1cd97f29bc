/** What a person is told about a problem, in the pane and in the ribbon's dialog alike. */
import { problemAddress } from '../../../src/commands/show-problem.ts';
import type { HostProblem } from '../../../src/core/model/host-problem.ts';
import { failureInAddress } from '../../../src/taskpane/problem-in-address.ts';
import { problemWords } from '../../../src/taskpane/problem-words.ts';
import { reduce } from '../../../src/taskpane/state/reduce.ts';
import { situationOf } from '../../../src/taskpane/state/situation.ts';
import { initialState } from '../../../src/taskpane/state/state.ts';
import { words } from '../../../src/taskpane/words/index.ts';

/** Words that claim that nothing at all of the workbook has been written. */
const claimsUnchanged =
  /arbetsboken är oförändrad|inget (?:är|har) (?:skrivet|skrivits|ändrat|ändrats)|hade inte börjat|workbook is unchanged|nothing (?:is|was|has been) (?:written|changed)|had not (?:begun|started)/i;

/** What is wrong with it; empty when it has all three parts and says nothing that is not so. */
export function toldWords(problem: HostProblem): string[] {
  const inDialog = failureInAddress(new URL(problemAddress(problem, 'https://localhost/commands.html')).search);
  return [
    ...toldIn('pane', problem, problem),
    ...(inDialog ? toldIn('dialog', inDialog.problem, problem) : ['dialog: does not know which problem']),
  ];
}

function toldIn(where: string, told: HostProblem, { written = 'nothing', code }: HostProblem): string[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const said = saidAbout(told, language);
    const empty = Object.entries(said).filter(([, text]) => text.trim() === '');
    const claims = written !== 'nothing' && claimsUnchanged.test(Object.values(said).join(' '));
    return [
      ...empty.map(([part]) => `${where}, ${language}: nothing is said of ${part} (${code}, ${written})`),
      ...(claims ? [`${where}, ${language}: said to be unchanged, and is ${written} (${code})`] : []),
    ];
  });
}

/** What happened, what is safe and what to do, as they stand on the page. */
function saidAbout(problem: HostProblem, language: 'sv' | 'en'): Record<'what' | 'safe' | 'todo', string> {
  const w = words(language);
  const state = reduce({ ...initialState, progress: null }, { type: 'failed', operation: 'consolidate', problem });
  const situation = situationOf(state);
  // A person who stopped the run knows what happened, and the main action is to run again.
  if (situation === 'cancelled') return { what: w.start.cancelled, safe: w.start.cancelledBody, todo: w.main.first };
  const facts = { w, version: '1.0.0', host: 'Excel', hasRun: false };
  const found = problemWords(situation, state.failure, facts);
  return { what: found?.what ?? '', safe: found?.safe ?? '', todo: found?.todo.join(' ') ?? '' };
}
