import { Link } from '@fluentui/react-components';
import { findingPlace, ruleText } from '../../../core/i18n/rules.ts';
import type { Figures } from '../../figures.ts';
import { usePaneTools } from '../../pane-context.ts';
import type { Operations } from '../../use-operations.ts';

interface ApprovedProps {
  readonly approved: Figures['approved'];
  readonly operations: Operations;
}

/** Deviations that somebody has approved: not open any more, and not forgotten. */
export function ApprovedList({ approved, operations }: ApprovedProps) {
  const { w, language, port, tell } = usePaneTools();
  if (approved.length === 0) return null;
  const undo = (key: string) =>
    operations.act(
      'approve',
      () => port.unapprove(key),
      () => {
        operations.dispatch({ type: 'unapproved', key });
        tell(w.approve.undone);
      },
    );
  return (
    <>
      <h3>{w.approve.heading(approved.length)}</h3>
      <ul className="mk-list">
        {approved.map(({ finding, motivation }) => {
          const title = ruleText(finding.code, language)?.title ?? finding.code;
          const place = findingPlace(finding, language);
          return (
            <li key={finding.key} className="mk-line-item">
              <span className="mk-name">
                <span className="mk-block">{title}</span>
                <span className="mk-quiet mk-block">{[place, finding.code].filter(Boolean).join(' · ')}</span>
                <span className="mk-quiet mk-block">{motivation}</span>
                <Link as="button" aria-label={`${w.approve.undo}, ${title} ${place}`} onClick={() => undo(finding.key)}>
                  {w.approve.undo}
                </Link>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
