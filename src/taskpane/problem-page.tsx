/** What the ribbon's buttons show when they did not succeed: a dialog has this and nothing else. */
import { useState } from 'react';
import { hostProblemCodes, type HostProblem, type Written } from '../core/model/host-problem.ts';
import type { Language } from '../core/i18n/language.ts';
import { ProblemText } from './parts/problem-text.tsx';
import { problemWords } from './problem-words.ts';
import { situationOf } from './state/situation.ts';
import { initialState } from './state/state.ts';
import { words } from './words/index.ts';

/** The problem that the dialog's address names; null when it names none. */
export function problemInAddress(search: string): HostProblem | null {
  const asked = new URLSearchParams(search);
  if (asked.get('visa') !== 'problem') return null;
  const code = hostProblemCodes.find((known) => known === asked.get('kod')) ?? 'unexpected';
  const sheet = asked.get('blad');
  return {
    code,
    technical: asked.get('teknik') ?? '',
    ...(sheet ? { sheet } : {}),
    // Unless the ribbon says what was written, nothing is claimed.
    written: writtenStates.find((known) => known === asked.get('skrivet')) ?? 'unknown',
  };
}

const writtenStates: readonly Written[] = ['nothing', 'unfinished', 'unknown'];

interface ProblemPageProps {
  readonly problem: HostProblem;
  readonly language: Language;
  readonly version: string;
  readonly host: string;
  readonly copy: (text: string) => Promise<boolean>;
}

export function ProblemPage({ problem, language, version, host, copy }: ProblemPageProps) {
  const [isCopied, setIsCopied] = useState(false);
  const w = words(language);
  const failure = { problem, operation: 'consolidate' } as const;
  const situation = situationOf({ ...initialState, progress: null, failure });
  const found = problemWords(situation, failure, { w, version, host, hasRun: false });
  if (!found) throw new Error(`No words for ${situation}`);
  const details = `${w.product} ${version} · ${host} · ${problem.technical}`;
  return (
    <main className="mk-main mk-dialog-page">
      <h1 className="mk-hidden">{w.product}</h1>
      <ProblemText words={{ ...found, todo: w.inDialog(situation, found.todo) }} w={w} focus={0} />
      <p className="mk-technical mk-quiet">
        <span className="mk-block">{`${w.problems.technical}: ${details}`}</span>
        <button type="button" className="mk-plain-button" onClick={() => void copy(details).then(setIsCopied)}>
          {w.problems.copyTechnical}
        </button>
        <span role="status">{isCopied ? ` ${w.done.copied}.` : ''}</span>
      </p>
    </main>
  );
}
