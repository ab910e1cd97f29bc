import { Button } from '@fluentui/react-components';
import { usePaneTools } from '../pane-context.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Heading } from '../parts/heading.tsx';
import { shownContent } from '../shown-content.ts';
import type { Change } from '../state/state.ts';
import type { Operations } from '../use-operations.ts';

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly operations: Operations;
  readonly focus: number;
  readonly onBack: () => void;
}

/** The cells that were changed from the pane, latest first, each with its way back. */
export function ChangesView({ changes, operations, focus, onBack }: ChangesProps) {
  const { w, port, tell } = usePaneTools();
  const undo = ({ fix }: Change) =>
    operations.act(
      'undoFix',
      () => port.undoFix(fix),
      () => {
        operations.dispatch({ type: 'unfixed', fix });
        tell(w.changes.done(`${fix.sheet}!${fix.cell}`));
      },
    );
  return (
    <>
      <BackButton label={w.changes.back} onBack={onBack} />
      <Heading focus={focus}>{w.changes.title}</Heading>
      {changes.length === 0 && <p>{w.changes.none}</p>}
      <ul className="mk-list">
        {[...changes].reverse().map((change, i) => {
          const { sheet, cell, before, after } = change.fix;
          const place = `${sheet}!${cell}`;
          return (
            <li key={changes.length - i} className="mk-line-item">
              <span className="mk-name">
                <span className="mk-block mk-strong">{place}</span>
                <span className="mk-quiet">{w.changes.line(shownContent(before, w), shownContent(after, w))}</span>
              </span>
              {change.isUndone ? (
                <span className="mk-word">{w.changes.undone}</span>
              ) : (
                <Button size="small" aria-label={w.changes.undo(place)} onClick={() => undo(change)}>
                  {w.changes.undoShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mk-quiet">{w.changes.older}</p>
    </>
  );
}
