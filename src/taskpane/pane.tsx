/** The pane: header, one view, footer. Everything outside it is a WorkbookPort. */
import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { texts, type Language } from '../core/i18n/index.ts';
import { figuresOf, periodText } from './figures.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { footerOf } from './footer.ts';
import { menuOf } from './menu.ts';
import { PaneContext, type PaneTools } from './pane-context.ts';
import type { DialogName } from './pane-dialogs.tsx';
import { PaneView } from './pane-view.tsx';
import { LiveRegion, type Said } from './parts/live-region.tsx';
import { PaneFooter } from './parts/pane-footer.tsx';
import { PaneHeader } from './parts/pane-header.tsx';
import { PaneNotice } from './parts/pane-notice.tsx';
import type { PortRun, WorkbookPort } from './port.ts';
import { isGoalSheet } from './state/goal-sheet.ts';
import { situationOf } from './state/situation.ts';
import type { PaneState } from './state/state.ts';
import { themeOf, type Scheme } from './theme/theme.ts';
import { useElsewhereAnnouncement, useFinishedAnnouncement } from './use-announcements.ts';
import { useFocusReturn } from './use-focus-return.ts';
import { useOperations, type Operations } from './use-operations.ts';
import { words } from './words/index.ts';

const PaneDialogs = lazy(() => import('./pane-dialogs.tsx'));

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly version: string;
  readonly scheme: Scheme;
  /** Kontrollera in the ribbon opens the pane with the findings. */
  readonly startsWithCheck: boolean;
}

export function Pane(props: PaneProps) {
  const { port, version, scheme } = props;
  const [language, setLanguage] = useState(props.language);
  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    port.rememberLanguage(chosen);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeOf(scheme)} className={`mk-pane mk-${scheme}`}>
      <ErrorBoundary language={language} version={version} host={port.host}>
        <PaneBody {...props} language={language} onLanguage={chooseLanguage} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

type BodyProps = PaneProps & { readonly onLanguage: (language: Language) => void };

function PaneBody({ port, language, version, startsWithCheck, onLanguage }: BodyProps) {
  const operations = useOperations(port, startsWithCheck ? 'check' : 'open');
  const { state, dispatch } = operations;
  const [said, setSaid] = useState<Said>({ text: '', isUrgent: false, count: 0 });
  const [dialog, setDialog] = useState<{ readonly name: DialogName; readonly text: string } | null>(null);
  const announce = useCallback(
    (text: string, isUrgent = false) => setSaid(({ count }) => ({ text, isUrgent, count: count + 1 })),
    [],
  );
  const shownView = viewKey(state);
  const [told, setTold] = useState({ text: '', on: '' });
  const tell = (text: string) => {
    announce(text);
    setTold({ text, on: shownView });
  };
  const [takesFocus] = useState(onceEach);
  const onCopyFailed = (text: string) => setDialog({ name: 'copy', text });
  const voices = { announce, tell, takesFocus };
  const tools = toolsOf({ port, language, version, voices, operations, onCopyFailed, onLanguage });
  const { w } = tools;
  const figures = useMemo(() => (state.run ? figuresOf(state.run, language) : null), [state.run, language]);
  const situation = situationOf(state);
  useFinishedAnnouncement(state, situation, figures, tools);
  useElsewhereAnnouncement(state, tools);
  useFocusReturn(state);
  useNetwork((isOnline) => dispatch({ type: 'online', isOnline }));
  const footer = footerOf(state, situation, tools, operations);
  const ask = (name: DialogName) => setDialog({ name, text: '' });
  const isKnown = figures !== null && state.run !== null && !state.run.isShortened;
  return (
    <PaneContext value={tools}>
      <PaneHeader
        period={state.run && hasPeriod(state.run) ? periodText(state.run, language) : w.product}
        tab={state.run ? (state.progress ? 'overview' : state.tab) : null}
        openFindings={isKnown && figures.findings.length > 0 ? figures.findings.length : null}
        menu={menuOf(state, tools, operations, ask)}
        onSettings={() => dispatch({ type: 'overlay', overlay: { kind: 'settings' } })}
        onTab={(tab) => dispatch({ type: 'tab', tab })}
      />
      <main className="mk-main">
        <PaneNotice state={state} situation={situation} />
        <PaneView state={state} situation={situation} figures={figures} operations={operations} onDialog={ask} />
      </main>
      {footer && <PaneFooter {...footer} told={told.on === shownView ? told.text : ''} />}
      {dialog && (
        <Suspense fallback={null}>
          <PaneDialogs {...dialog} run={state.run} operations={operations} onClose={() => setDialog(null)} />
        </Suspense>
      )}
      <LiveRegion said={said} />
    </PaneContext>
  );
}

/** Without goals in the workbook the period is only assumed. */
const hasPeriod = ({ consolidation: { chain } }: PortRun): boolean =>
  chain.register.goals.length > 0 && chain.sheets.some(isGoalSheet);

/** True the first time that a count is asked about, or a higher one. */
function onceEach(): (focus: number) => boolean {
  let taken = 0;
  return (focus) => {
    const isNew = focus > taken;
    taken = Math.max(taken, focus);
    return isNew;
  };
}

/** What is told stands as long as this is the same. */
function viewKey({ tab, overlay, progress, failure }: PaneState): string {
  return JSON.stringify([tab, overlay, progress !== null, failure !== null]);
}

interface ToolsInput {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly version: string;
  readonly voices: Pick<PaneTools, 'announce' | 'tell' | 'takesFocus'>;
  readonly operations: Operations;
  readonly onCopyFailed: (text: string) => void;
  readonly onLanguage: (language: Language) => void;
}

function toolsOf({ port, language, version, voices, operations, onCopyFailed, onLanguage }: ToolsInput): PaneTools {
  const w = words(language);
  const { tell } = voices;
  return {
    language,
    version,
    w,
    t: texts(language),
    port,
    ...voices,
    chooseLanguage: onLanguage,
    copy: (text, done) => void port.copyText(text).then((isCopied) => (isCopied ? tell(done) : onCopyFailed(text))),
    goTo: (sheet, cell) =>
      operations.act(
        'goTo',
        () => port.goTo(sheet, cell),
        () => tell(cell === null ? w.done.shownSheet(sheet) : w.done.marked(`${sheet}!${cell}`)),
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
