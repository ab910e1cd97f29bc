import { Button, Link } from '@fluentui/react-components';
import { usePaneTools } from '../pane-context.ts';
import { ProblemText } from '../parts/problem-text.tsx';
import type { Failure } from '../state/state.ts';
import type { ProblemWords } from '../words/problems-sv.ts';

export interface ProblemChoice {
  readonly name: string;
  readonly onChoose: () => void;
}

interface ProblemProps {
  readonly words: ProblemWords;
  readonly failure: Failure;
  readonly focus: number;
  /** What can be done beside the main action. */
  readonly choices: readonly ProblemChoice[];
}

/** What happened, what is safe, what to do, in that order; then the details for IT. */
export function ProblemView({ words, failure, focus, choices }: ProblemProps) {
  const { w, version, port, copy } = usePaneTools();
  const details = `${w.product} ${version} · ${port.host} · ${failure.problem.technical}`;
  return (
    <>
      <ProblemText words={words} w={w} focus={focus} />
      {choices.map(({ name, onChoose }) => (
        <Button key={name} className="mk-wide mk-choice" onClick={onChoose}>
          {name}
        </Button>
      ))}
      <p className="mk-technical mk-quiet">
        <span className="mk-block">{`${w.problems.technical}: ${details}`}</span>
        <Link as="button" onClick={() => copy(details, w.done.copied)}>
          {w.problems.copyTechnical}
        </Link>
      </p>
    </>
  );
}
