import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';

/** A state with a heading and a sentence: nothing to show yet, or nothing was done. */
export function MessageView(props: {
  readonly title: string;
  readonly body: string;
  readonly focus: number;
  readonly tellsWhatIsSafe?: boolean;
}) {
  return (
    <>
      <Heading focus={props.focus}>{props.title}</Heading>
      <p>{props.body}</p>
      {props.tellsWhatIsSafe && <WhatIsSafe />}
    </>
  );
}

/** What happens with the file: said before anything is written. */
export function WhatIsSafe() {
  const { w } = usePaneTools();
  return (
    <>
      <h3>{w.start.what}</h3>
      <ul className="mk-plain">
        {w.start.safe.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
