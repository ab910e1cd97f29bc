import { Button } from '@fluentui/react-components';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { PortRun } from '../port.ts';
import type { Operations } from '../use-operations.ts';
import { opens } from '../use-focus-return.ts';
import { WhatIsSafe } from './message-view.tsx';

interface EmptyProps {
  readonly run: PortRun;
  readonly operations: Operations;
  readonly focus: number;
}

/** A workbook with nothing in it: the right one is opened, or sheets to fill in are made. */
export function EmptyView({ run, operations, focus }: EmptyProps) {
  const { w, port } = usePaneTools();
  const addRegister = () =>
    operations.act(
      'addSheet',
      () => port.addSheet({ kind: 'register', from: 'template' }),
      (name) => operations.answer({ ...run.answers, register: { source: 'sheet', sheet: name } }),
    );
  return (
    <>
      <Heading focus={focus}>{w.start.empty}</Heading>
      <p>{w.start.emptyBody}</p>
      <Button appearance="primary" className="mk-wide" onClick={addRegister}>
        {w.start.emptyRegister}
      </Button>
      <Button
        className="mk-wide mk-choice"
        {...opens({ kind: 'newSheet' })}
        onClick={() => operations.dispatch({ type: 'overlay', overlay: { kind: 'newSheet' } })}
      >
        {w.newSheet.menu}
      </Button>
      <WhatIsSafe />
    </>
  );
}
