/** The pane: header, one view, footer. Everything outside it is a WorkbookPort. */
import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { texts, type Language } from '../core/i18n/index.ts';
import { figuresOf, periodText } from './figures.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { footerOf } from './footer.ts';
import { PaneContext, type PaneTools } from './pane-context.ts';
import { PaneDialogs, type DialogName } from './pane-dialogs.tsx';
import { PaneView } from './pane-view.tsx';
import { LiveRegion, type Said } from './parts/live-region.tsx';
import { PaneFooter } from './parts/pane-footer.tsx';
import { PaneHeader } from './parts/pane-header.tsx';
import { PaneNotice } from './parts/pane-notice.tsx';
import { TextDialog } from './parts/text-dialog.tsx';
import type { WorkbookPort } from './port.ts';
import { situationOf } from './state/situation.ts';
import { themeOf, type Scheme } from './theme/theme.ts';
import { useFinishedAnnouncement } from './use-announcements.ts';
import { useOperations, type Operations } from './use-operations.ts';
import { words } from './words/index.ts';

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly version: string;
  readonly scheme: Scheme;
  /** Kontrollera in the ribbon opens the pane with the findings. */
  readonly startsWithCheck: boolean;
}

export function Pane(props: PaneProps) {
  const { port, language, version, scheme } = props;
  return (
    <FluentProvider theme={themeOf(scheme)} className={`mk-pane mk-${scheme}`}>
      <ErrorBoundary language={language} version={version} host={port.host}>
        <PaneBody {...props} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function PaneBody({ port, language, version, startsWithCheck }: PaneProps) {
  const operations = useOperations(port, startsWithCheck ? 'check' : 'open');
  const { state, dispatch } = operations;
  const [said, setSaid] = useState<Said>({ text: '', isUrgent: false, count: 0 });
  const [byHand, setByHand] = useState<string | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const announce = useCallback(
    (text: string, isUrgent = false) => setSaid(({ count }) => ({ text, isUrgent, count: count + 1 })),
    [],
  );
  const tools = useTools({ port, language, version, announce, operations, onCopyFailed: setByHand });
  const { w } = tools;
  const figures = useMemo(() => (state.run ? figuresOf(state.run, language) : null), [state.run, language]);
  const situation = situationOf(state);
  useFinishedAnnouncement(state, situation, figures, tools);
  useNetwork((isOnline) => dispatch({ type: 'online', isOnline }));
  const footer = footerOf(state, situation, tools, operations);
  const hasRun = state.run !== null;
  const menu = [
    { name: w.menu.settings, isDisabled: false, onChoose: () => dispatch({ type: 'settings', isOpen: true }) },
    { name: w.menu.check, isDisabled: state.progress !== null, onChoose: () => operations.run('check') },
    { name: w.menu.report, isDisabled: !hasRun, onChoose: () => setDialog('report') },
    {
      name: w.menu.removeMarks,
      isDisabled: state.progress !== null || !hasRun,
      onChoose: () => setDialog('removeMarks'),
    },
    { name: w.menu.clean, isDisabled: state.progress !== null || !hasRun, onChoose: () => setDialog('clean') },
  ];
  return (
    <PaneContext value={tools}>
      <PaneHeader
        period={state.run && figures && figures.goals.length > 0 ? periodText(state.run, language) : w.product}
        tab={hasRun ? (state.progress ? 'overview' : state.tab) : null}
        openFindings={figures && figures.findings.length > 0 ? figures.findings.length : null}
        menu={menu}
        onSettings={() => dispatch({ type: 'settings', isOpen: true })}
        onTab={(tab) => dispatch({ type: 'tab', tab })}
      />
      <main className="mk-main">
        <PaneNotice state={state} situation={situation} />
        <PaneView state={state} situation={situation} figures={figures} operations={operations} />
      </main>
      {footer && <PaneFooter {...footer} />}
      {dialog && <PaneDialogs name={dialog} run={state.run} operations={operations} onClose={() => setDialog(null)} />}
      {byHand !== null && (
        <TextDialog
          title={w.dialog.copy}
          body={w.dialog.manualCopy}
          text={byHand}
          onCopy={null}
          fileName={null}
          onClose={() => setByHand(null)}
        />
      )}
      <LiveRegion said={said} />
    </PaneContext>
  );
}

interface ToolsInput {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly version: string;
  readonly announce: PaneTools['announce'];
  readonly operations: Operations;
  readonly onCopyFailed: (text: string) => void;
}

function useTools({ port, language, version, announce, operations, onCopyFailed }: ToolsInput): PaneTools {
  const w = words(language);
  return {
    language,
    version,
    w,
    t: texts(language),
    port,
    announce,
    copy: (text, done) => void port.copyText(text).then((isCopied) => (isCopied ? announce(done) : onCopyFailed(text))),
    goTo: (sheet, cell) =>
      operations.act(
        'goTo',
        () => port.goTo(sheet, cell),
        () => announce(cell === null ? w.done.shownSheet(sheet) : w.done.marked(`${sheet}!${cell}`)),
      ),
  };
}

function useNetwork(say: (isOnline: boolean) => void): void {
  const [first] = useState(() => say);
  useEffect(() => {
    const tell = () => first(navigator.onLine);
    tell();
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  }, [first]);
}
