import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../core/model/finding.ts';
import { defaultSheetNames } from '../../../core/report/sheet-names.ts';
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
import { MarksSwitch } from './marks-switch.tsx';
import { findingsAtATime, Groups } from './groups.tsx';

const FixDialog = lazy(() => import('./fix-dialog.tsx'));
const ApproveDialog = lazy(() => import('./approve-dialog.tsx'));

/** Above this many only the most important are shown at first. */
const many = 500;

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
  const [more, setMore] = useState<Readonly<Record<string, number>>>({});
  const [asked, setAsked] = useState<Asked>(null);
  const [dealtWith, setDealtWith] = useState(0);
  const countLine = useRef<HTMLParagraphElement>(null);
  const all = figures.findings;
  const matching = filterFindings(all, filter, language);
  const isMany = all.length > many;
  const groups = groupByCommittee(matching);
  const top = new Set(isMany ? matching.slice(0, findingsAtATime) : matching);
  const visible = new Map(
    groups.map(([name, own]) => {
      const first = own.filter((finding) => top.has(finding)).length;
      return [name, Math.min(own.length, first + findingsAtATime * (more[name] ?? 0))];
    }),
  );
  const shown = [...visible.values()].reduce((sum, count) => sum + count, 0);
  useAnnouncedCount(shown, w.findings.shown, announce);
  const cause = isMany ? sharedCause(all, language) : null;
  const changed = new Set(state.changes.flatMap(({ key, isUndone, isRead }) => (isUndone || isRead ? [] : [key])));
  const inOrder = groups.flatMap(([name, own]) => own.slice(0, visible.get(name)));
  const nextAfter = ({ key }: Finding): string | null =>
    inOrder[inOrder.findIndex((one) => one.key === key) + 1]?.key ?? null;
  useEffect(() => {
    if (dealtWith > 0 && findingKey === null) countLine.current?.focus();
  }, [dealtWith, findingKey]);
  const done = () => {
    setAsked(null);
    setDealtWith(dealtWith + 1);
  };
  const sheet = run.sheetNames[1] ?? defaultSheetNames.brister;
  return (
    <>
      <Heading focus={state.focus}>{isMany ? w.findings.many(all.length) : w.tabs.findings}</Heading>
      {isMany && <p>{w.findings.capped(findingsAtATime, sheet)}</p>}
      {cause && <p>{w.findings.sameCause(cause.count, all.length, cause.title)}</p>}
      <Filters figures={figures} filter={filter} onFilter={(change) => dispatch({ type: 'filter', filter: change })} />
      <p className="mk-quiet" tabIndex={-1} ref={countLine}>
        {w.findings.count(shown, all.length)}
      </p>
      {matching.length === 0 && all.length > 0 && (
        <div className="mk-empty">
          <h3>{w.findings.noneLeft}</h3>
          <Button
            onClick={() => {
              dispatch({ type: 'clearFilter' });
              // The button goes with what it says.
              countLine.current?.focus();
            }}
          >
            {w.findings.clear}
          </Button>
        </div>
      )}
      {all.length === 0 && <p>{w.overview.noFindings}</p>}
      <Groups
        run={run}
        findings={matching}
        visible={(name) => visible.get(name) ?? 0}
        onMore={(name) => setMore({ ...more, [name]: (more[name] ?? 0) + 1 })}
        whole={isMany && state.isWritten ? { sheet, show: () => goTo(sheet, null) } : null}
      >
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
      <MarksSwitch run={run} isWritten={state.isWritten} operations={operations} />
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
