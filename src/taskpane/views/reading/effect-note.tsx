import { usePaneTools } from '../../pane-context.ts';
import type { Effect } from '../../state/effect.ts';

const lines = ['sheets', 'rows', 'subGoals', 'broken', 'assessed'] as const;

/** What the latest correction led to, in numbers. */
export function EffectNote({ before, after }: Effect) {
  const { w } = usePaneTools();
  const changed = lines.filter((line) => before[line] !== after[line]);
  return (
    <section className="mk-effect" aria-label={w.effect.title}>
      <h3>{w.effect.title}</h3>
      {changed.length === 0 ? (
        <p>{w.effect.none}</p>
      ) : (
        <ul className="mk-plain">
          {changed.map((line) => (
            <li key={line}>{w.effect.lines[line](before[line], after[line])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
