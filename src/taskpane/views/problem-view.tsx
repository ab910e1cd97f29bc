import { Button, Link } from '@fluentui/react-components';
import { SeverityIcon } from '../icons/severity-icon.tsx';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { Failure } from '../state/state.ts';
import type { ProblemWords } from '../words/problems-sv.ts';

interface ProblemProps {
  readonly words: ProblemWords;
  readonly failure: Failure;
  readonly focus: number;
  /** Absent when nothing has been read yet. */
  readonly onShowResult: (() => void) | null;
  /** Absent when checking would not help. */
  readonly onCheck: (() => void) | null;
}

/** What happened, what is safe, what to do, in that order; then the details for IT. */
export function ProblemView({ words, failure, focus, onShowResult, onCheck }: ProblemProps) {
  const { w, version, port, copy } = usePaneTools();
  const details = `${w.product} ${version} · ${port.host} · ${failure.problem.technical}`;
  return (
    <>
      <div className="mk-problem">
        <SeverityIcon severity="fel" />
        <div>
          <Heading focus={focus}>{words.title}</Heading>
          <p>{words.what}</p>
        </div>
      </div>
      <h3>{w.problems.safeHeading}</h3>
      <p>{words.safe}</p>
      <h3>{w.problems.todoHeading}</h3>
      <ol className="mk-todo">
        {words.todo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {onCheck && (
        <Button className="mk-wide" onClick={onCheck}>
          {w.problems.checkOnly}
        </Button>
      )}
      {onShowResult && (
        <Link as="button" onClick={onShowResult}>
          {w.problems.showResult}
        </Link>
      )}
      <p className="mk-technical mk-quiet">
        <span className="mk-block">{`${w.problems.technical}: ${details}`}</span>
        <Link as="button" onClick={() => copy(details, w.done.copied)}>
          {w.problems.copyTechnical}
        </Link>
      </p>
    </>
  );
}
