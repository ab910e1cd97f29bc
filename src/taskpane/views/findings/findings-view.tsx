import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../core/model/finding.ts';
import { filterFindings, groupByCommittee, sharedCause, type Figures } from '../../figures.ts';
import { usePaneTools } from '../../pane-context.ts';
import { Heading } from '../../parts/heading.tsx';
import type { PortRun } from '../../port.ts';
import type { PaneState } from '../../state/state.ts';
import type { Operations } from '../../use-operations.ts';
import { ApprovedList } from './approved-list.tsx';
import { Filters } from './filters.tsx';
import { FindingItem } from './finding-item.tsx';
import type { PossibleFix } from './fixes.ts';
import { Groups } from './groups.tsx';

const FixDialog = lazy(() => import('./fix-dialog.tsx'));
const ApproveDialog = lazy(() => import('./approve-dialog.tsx'));

/** Above this many only the most important are shown, a hundred at a time. */
const many = 500;
const step = 100;

export interface FindingsProps {
  readonly run: PortRun;
  readonly figures: Figures;
  readonly state: PaneState;
  readonly operations: Operations;
}

type Asked = { readonly finding: Finding; readonly fix: PossibleFix | null } | null;

/** All open findings: searched, filtered, by committee, the ones that decide a KF-mål first; the approved ones last. */
export function FindingsView({ run, figures, state, operations }: FindingsProps) {
  const { w, language, announce, goTo } = usePaneTools();
  const { dispatch } = operations;
  const { filter, findingKey } = state;
  const [most, setMost] = useState(step);
  const [asked, setAsked] = useState<Asked>(null);
  const [dealtWith, setDealtWith] = useState(0);
  const countLine = useRef<HTMLParagraphElement>(null);
  const all = figures.findings;
  const matching = filterFindings(all, filter, language);
  const shown = all.length > many ? matching.slice(0, most) : matching;
  useAnnouncedCount(shown.length, w.findings.shown, announce);
  const cause = all.length > many ? sharedCause(all, language) : null;
  const changed = new Set(state.changes.flatMap(({ key, isUndone }) => (isUndone ? [] : [key])));
  const inOrder = groupByCommittee(shown).flatMap(([, findings]) => findings);
  const nextAfter = ({ key }: Finding): string | null =>
    inOrder[inOrder.findIndex((one) => one.key === key) + 1]?.key ?? null;
  useEffect(() => {
    if (dealtWith > 0 && findingKey === null) countLine.current?.focus();
  }, [dealtWith, findingKey]);
  const done = () => {
    setAsked(null);
    setDealtWith(dealtWith + 1);
  };
  const sheet = run.sheetNames[1];
  return (
    <>
      <Heading focus={state.focus}>{all.length > many ? w.findings.many(all.length) : w.tabs.findings}</Heading>
      {all.length > many && <p>{w.findings.capped(Math.min(most, matching.length))}</p>}
      {cause && <p>{w.findings.sameCause(cause.count, all.length, cause.title)}</p>}
      <Filters figures={figures} filter={filter} onFilter={(change) => dispatch({ type: 'filter', filter: change })} />
      <p className="mk-quiet" tabIndex={-1} ref={countLine}>
        {w.findings.count(shown.length, all.length)}
      </p>
      {shown.length === 0 && all.length > 0 && (
        <div className="mk-empty">
          <h3>{w.findings.noneLeft}</h3>
          <Button onClick={() => dispatch({ type: 'clearFilter' })}>{w.findings.clear}</Button>
        </div>
      )}
      {all.length === 0 && <p>{w.overview.noFindings}</p>}
      <Groups run={run} findings={shown}>
        {(finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            isOpen={finding.key === findingKey}
            isChanged={changed.has(finding.key)}
            takesFocus={dealtWith > 0 && finding.key === findingKey}
            onToggle={() => dispatch({ type: 'finding', key: finding.key === findingKey ? null : finding.key })}
            onFix={(fix) => setAsked({ finding, fix })}
            onApprove={() => setAsked({ finding, fix: null })}
          />
        )}
      </Groups>
      {shown.length < matching.length && (
        <Button className="mk-wide mk-choice" onClick={() => setMost(most + step)}>
          {w.findings.more}
        </Button>
      )}
      {all.length > many && state.isWritten && sheet !== undefined && (
        <Button className="mk-wide mk-choice" onClick={() => goTo(sheet, null)}>
          {w.findings.openSheet}
        </Button>
      )}
      <ApprovedList approved={figures.approved} operations={operations} />
      <Suspense fallback={null}>
        {asked?.fix && (
          <FixDialog
            fix={asked.fix}
            finding={asked.finding}
            next={nextAfter(asked.finding)}
            operations={operations}
            onDone={done}
            onClose={() => setAsked(null)}
          />
        )}
        {asked && asked.fix === null && (
          <ApproveDialog
            finding={asked.finding}
            next={nextAfter(asked.finding)}
            operations={operations}
            onDone={done}
            onClose={() => setAsked(null)}
          />
        )}
      </Suspense>
    </>
  );
}

/** Says how many are shown when the filter has changed it, a moment after the last key. */
function useAnnouncedCount(count: number, say: (count: number) => string, announce: (text: string) => void): void {
  const [said, setSaid] = useState(count);
  useEffect(() => {
    if (count === said) return;
    const timer = setTimeout(() => {
      setSaid(count);
      announce(say(count));
    }, 400);
    return () => clearTimeout(timer);
  }, [count, said, say, announce]);
}
