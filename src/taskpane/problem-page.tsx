/** What the ribbon's buttons show when they did not succeed: a dialog has this and nothing else. */
import { useState } from 'react';
import type { Language } from '../core/i18n/language.ts';
import { ProblemText } from './parts/problem-text.tsx';
import { problemWords } from './problem-words.ts';
import { situationOf } from './state/situation.ts';
import { initialState, type Failure } from './state/state.ts';
import { words } from './words/index.ts';

interface ProblemPageProps {
  readonly failure: Failure;
  readonly language: Language;
  readonly version: string;
  readonly host: string;
  readonly copy: (text: string) => Promise<boolean>;
}

export function ProblemPage({ failure, language, version, host, copy }: ProblemPageProps) {
  const [isCopied, setIsCopied] = useState(false);
  const w = words(language);
  const situation = situationOf({ ...initialState, progress: null, failure });
  const found = problemWords(situation, failure, { w, version, host, hasRun: false });
  if (!found) throw new Error(`No words for ${situation}`);
  const details = `${w.product} ${version} · ${host} · ${failure.problem.technical}`;
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
