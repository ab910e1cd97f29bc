import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatPercent } from '../../core/i18n/index.ts';
import { usePaneTools } from '../pane-context.ts';
import { Heading } from '../parts/heading.tsx';
import type { RunPhase } from '../port.ts';
import type { Progress } from '../state/state.ts';

const phases: readonly RunPhase[] = ['reading', 'computing', 'writing'];
/** How much of the whole each phase is, about. */
const weights: Readonly<Record<RunPhase, number>> = { reading: 0.5, computing: 0.2, writing: 0.3 };

interface RunningProps {
  readonly progress: Progress;
  readonly focus: number;
  readonly onCancel: () => void;
}

/** What happens now, how far it has come, and what is safe. */
export function RunningView({ progress, focus, onCancel }: RunningProps) {
  const { w, language, announce } = usePaneTools();
  const { operation, detail } = progress;
  const steps = operation === 'consolidate' || operation === 'saveAsNew' ? phases : phases.slice(0, 2);
  const percent = formatPercent(Math.floor(100 * shareOf(progress, steps)), language);
  const quarter = Math.floor(4 * shareOf(progress, steps));
  const said = useRef(0);
  useEffect(() => {
    if (quarter <= said.current || quarter > 3) return;
    said.current = quarter;
    announce(w.done.progress(formatPercent(25 * quarter, language)));
  }, [quarter, announce, w, language]);
  const at = steps.indexOf(progress.phase);
  const isWriting = progress.phase === 'writing';
  const isCopy = operation === 'saveAsNew';
  return (
    <>
      <Heading focus={focus}>{w.running.title[operation]}</Heading>
      <ProgressBar aria-label={w.running.title[operation]} aria-valuetext={percent} value={shareOf(progress, steps)} />
      <p className="mk-quiet">{now()}</p>
      <ol className="mk-steps">
        {steps.map((step, i) => (
          <li key={step} className={i < at ? 'mk-done' : i === at ? 'mk-now' : 'mk-later'}>
            <span className="mk-step-mark" aria-hidden="true" />
            <span>{w.running.steps[step]}</span>
            {i < at && <span className="mk-word">{w.running.done}</span>}
          </li>
        ))}
      </ol>
      {progress.isSlow && <p role="status">{w.running.slow}</p>}
      <Button
        className="mk-wide"
        disabledFocusable={(isWriting && !progress.isSlow) || progress.isStopping}
        onClick={onCancel}
      >
        {w.main.cancel}
      </Button>
      <p className="mk-quiet">{safe()}</p>
    </>
  );

  /** "Läser bladen: Socialutskottet (3 av 6)" where the sheet is known, else how far it has come. */
  function now(): string {
    const step = w.running.steps[progress.phase];
    return detail ? w.running.of(step, detail.sheet, detail.index, detail.count) : `${step} (${percent})`;
  }

  function safe(): string {
    if (progress.isStopping) return w.running.stopping;
    if (isCopy) return w.running.copy;
    return isWriting ? w.running.writing : w.running.safe;
  }
}

function shareOf({ phase, share }: Progress, steps: readonly RunPhase[]): number {
  const total = steps.reduce((sum, step) => sum + weights[step], 0);
  const before = steps.slice(0, steps.indexOf(phase)).reduce((sum, step) => sum + weights[step], 0);
  return Math.min(1, (before + weights[phase] * share) / total);
}
