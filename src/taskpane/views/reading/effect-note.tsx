import { statuses } from '../../../core/model/status.ts';
import { usePaneTools } from '../../pane-context.ts';
import type { Effect } from '../../state/effect.ts';

const numbers = ['sheets', 'rows', 'subGoals', 'broken', 'withoutIndicator', 'unknown'] as const;

/** What the latest answer led to: only what became different. */
export function EffectNote({ before, after }: Effect) {
  const { w, t } = usePaneTools();
  const { lines } = w.effect;
  const gone = before.committees.filter((name) => !after.committees.includes(name));
  const come = after.committees.filter((name) => !before.committees.includes(name));
  const changed = [
    ...numbers
      .filter((name) => before[name] !== after[name])
      .map((name) => ({ key: name, text: lines[name](before[name], after[name]) })),
    ...(gone.length + come.length > 0 ? [{ key: 'committees', text: lines.committees(gone, come) }] : []),
    ...statuses
      .filter((status) => before.counts[status] !== after.counts[status])
      .map((status) => ({
        key: status,
        text: lines.status(t.status[status], before.counts[status], after.counts[status]),
      })),
  ];
  return (
    <section className="mk-effect" aria-label={w.effect.title}>
      <h3>{w.effect.title}</h3>
      <p>{w.effect.saved}</p>
      {changed.length === 0 ? (
        <p>{w.effect.none}</p>
      ) : (
        <ul className="mk-plain">
          {changed.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
