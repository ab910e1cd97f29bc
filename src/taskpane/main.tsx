/** Joins the pane to the workbook that Excel has open: the only file here that knows src/excel. */
import { createRoot } from 'react-dom/client';
import { parseArea } from '../core/workbook/cell-ref.ts';
import type { Result, Run, RunOptions } from '../excel/index.ts';
import { copyText } from './copy-text.ts';
import './pane.css';
import { Pane } from './pane.tsx';
import type { ChangeListener, PortResult, PortRun, RunRequest, WorkbookPort } from './port.ts';
import { schemeOfGround, type Scheme } from './theme/theme.ts';

declare const __VERSION__: string;

const version = __VERSION__;
/** The half that reads and judges comes right after the half that is shown: the pane is never waited for. */
const workbook = async () => ({
  ...(await import('../excel/index.ts')),
  ...(await import('../core/report/our-sheets.ts')),
  ...(await import('../core/rules/index.ts')),
});
/** Excel tells of our own writes a moment after they are done. */
const echoMs = 2000;

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element "pane"');
  // Sv unless Office speaks English: the workbook's readers are Swedish.
  const language = /^en\b/i.test(Office.context.displayLanguage ?? '') ? 'en' : 'sv';
  document.documentElement.lang = language;
  const startsWithCheck = new URLSearchParams(window.location.search).get('start') === 'kontrollera';
  container.replaceChildren();
  createRoot(container).render(
    <Pane
      port={excelPort(language)}
      language={language}
      version={version}
      scheme={scheme()}
      startsWithCheck={startsWithCheck}
    />,
  );
});

function excelPort(language: RunOptions['language']): WorkbookPort {
  let isWriting = false;
  let wroteAt = -Infinity;
  const writes = async <T,>(work: () => Promise<T>): Promise<T> => {
    isWriting = true;
    try {
      return await work();
    } finally {
      isWriting = false;
      wroteAt = performance.now();
    }
  };
  const optionsOf = ({ choices, onProgress, signal }: RunRequest): RunOptions => {
    const { kind, year, method } = choices;
    return {
      clock: localClock(),
      version,
      language,
      period: { ...(kind ? { kind } : {}), ...(year ? { year } : {}) },
      settings: method ? { method } : {},
      onProgress,
      signal,
    };
  };
  return {
    host: hostText(),
    copyText,
    check: async (request) => {
      const options = optionsOf(request);
      return portRun(await (await workbook()).checkWorkbook(options), options.clock);
    },
    consolidate: async (request) => {
      const options = optionsOf(request);
      const { consolidateWorkbook } = await workbook();
      return portRun(await writes(() => consolidateWorkbook(options)), options.clock);
    },
    removeMarks: () => writes(async () => (await workbook()).removeMarks()),
    clean: () => writes(async () => (await workbook()).clean()),
    goTo: async (sheet, cell) => (await workbook()).goTo(sheet, cell ?? 'A1'),
    onChanged: (listener) =>
      listen((cells) => {
        if (!isWriting && performance.now() - wroteAt > echoMs) listener(cells);
      }),
  };
}

async function portRun(result: Result<Run>, clock: string): Promise<PortResult<PortRun>> {
  if (!result.ok) return result;
  const { readOurSheets, rules } = await workbook();
  const { consolidation, goalSheet, snapshot } = result.value;
  const approved = readOurSheets(snapshot)?.approved ?? [];
  return {
    ok: true,
    value: { consolidation, goalSheet, clock, fileName: snapshot.file, approved, ruleCount: rules.length },
  };
}

/** Listens to changes in all sheets. An Excel that cannot tell is not an error: the pane just does not know. */
function listen(listener: ChangeListener): () => void {
  let isListening = true;
  void workbook().then(({ batch }) =>
    batch(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
        if (isListening && triggerSource !== 'ThisLocalAddin') listener(cellsIn(address));
      });
      await context.sync();
    }),
  );
  return () => {
    isListening = false;
  };
}

/** "B7" → 1, "B7:C9" → 6; null for whole rows and columns. */
function cellsIn(address: string): number | null {
  const area = parseArea(address);
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : null;
}

/** "Excel 16.0.15407 (OfficeOnline)"; an Excel too old to say is called by its name alone. */
function hostText(): string {
  const told = Office.context.diagnostics as Office.ContextInformation | undefined;
  return told ? `Excel ${told.version} (${told.platform})` : 'Excel';
}

/** Office's own theme where it is told, else the system's. */
function scheme(): Scheme {
  // Undefined in Excel on the web.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const told = theme?.bodyBackgroundColor ? schemeOfGround(theme.bodyBackgroundColor) : null;
  return told ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** "2026-11-25T16:42:00" in the person's own time. */
function localClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
