/** What is said aloud when a run has ended or failed. */
import { useEffect, useRef } from 'react';
import type { Figures } from './figures.ts';
import type { PaneTools } from './pane-context.ts';
import type { Situation } from './state/situation.ts';
import type { Operation, PaneState } from './state/state.ts';
import { problemWords } from './problem-words.ts';

export function useFinishedAnnouncement(
  state: PaneState,
  situation: Situation,
  figures: Figures | null,
  { w, announce, port, version }: PaneTools,
): void {
  const before = useRef<Operation | null>(null);
  const { progress, failure } = state;
  useEffect(() => {
    const ended = before.current;
    before.current = progress?.operation ?? null;
    if (progress || ended === null) return;
    const problem = problemWords(situation, failure, { w, version, host: port.host, hasRun: state.run !== null });
    if (problem) announce(problem.title, true);
    else if (figures && ended === 'consolidate' && !state.cancelled)
      announce(w.done.run(figures.sentence, figures.severities.fel, figures.severities.varning));
    else if (figures && ended === 'check' && !state.cancelled)
      announce(w.done.checked(figures.severities.fel, figures.severities.varning));
  });
}

/** A button of the ribbon has begun to work: what stands in the pane cannot be used until it has ended. */
export function useElsewhereAnnouncement({ elsewhere }: PaneState, { w, announce }: PaneTools): void {
  useEffect(() => {
    if (elsewhere) announce(w.elsewhere[elsewhere]);
  }, [elsewhere, announce, w]);
}
