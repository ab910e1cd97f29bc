import { SeverityIcon } from '../icons/severity-icon.tsx';
import type { Words } from '../words/index.ts';
import type { ProblemWords } from '../words/problems-sv.ts';
import { Heading } from './heading.tsx';

/** The three parts of an error, in the order that a worried person reads. */
export function ProblemText(props: { readonly words: ProblemWords; readonly w: Words; readonly focus: number }) {
  const { words, w, focus } = props;
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
    </>
  );
}
