/**
 * The local host in Node: Microsoft's own office.js in a jsdom window, against a workbook of ours. Not Excel; what it does
 * and does not do is said in docs/provat-i-excel.md.
 *
 *   const host = await newHost();
 *   await host.Excel.run(async (context) => { … });
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DOMWindow } from 'jsdom';
import { nodeCodec } from '../xlsx/package/node-codec.ts';
import type { RequirementSets } from './executor/requirement-gate.ts';
import type { WorkbookFile } from './files/load.ts';
import { openOfficeWindow, type OfficeWindow } from './jsdom/office-window.ts';
import { addNewerMembers } from './newer/newer-members.ts';
import type { Counters } from './protocol/counters.ts';
import type { Faults } from './protocol/faults.ts';
import type { Session } from './protocol/session.ts';
import type { OpenedWorkbook, Ui } from './serve.ts';
import { openWorkbook, serve } from './serve.ts';

export { usualRequirementSets } from './serve.ts';

export interface HostOptions {
  /** Language of office.js and of the host's answers to it; cell input and number formats are en-US always. */
  readonly locale?: string;
  /** A workbook to open: a path or its bytes. By default a new one with the sheet Sheet1. */
  readonly file?: string | Uint8Array;
  /** Requirement sets to declare instead of the usual ones; members above them are refused. */
  readonly requirementSets?: RequirementSets;
  readonly theme?: OfficeTheme;
  /**
   * Takes over the window of a host that has done its work, so that office.js need not be started again: for tests that open one
   * workbook after another. Its language and requirement sets stay; event handlers that were registered there are not called.
   */
  readonly after?: Host;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly controlBackgroundColor?: string;
  readonly controlForegroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export interface Host {
  readonly window: DOMWindow;
  readonly document: Document;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The person at the screen. */
  readonly ui: Ui;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Excel functions that formulas asked for and the host does not have. */
  readonly unknownFunctions: ReadonlySet<string>;
  /** Failures of the host itself; empty unless it has a bug. */
  readonly bugs: readonly unknown[];
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Waits until all requests are answered and all events delivered. */
  settle(): Promise<void>;
  close(): void;
}

/** The windows of the hosts that are open, for those that take them over. */
const windows = new WeakMap<Host, { readonly office: OfficeWindow; readonly session: Session }>();

/** Starts office.js against a workbook of ours: the file given, or a fresh one. To be closed when it is done with. */
export async function newHost(options: HostOptions = {}): Promise<Host> {
  const locale = options.locale ?? 'en-US';
  const earlier = options.after && windows.get(options.after);
  earlier?.session.close();
  const office = earlier?.office ?? openOfficeWindow(locale);
  const { window } = office;
  const opened = await open(window, options.file).catch((error: unknown) => {
    office.close();
    throw error;
  });
  const { requirementSets } = options;
  const session = serve(office.port, opened, { locale, ...(requirementSets ? { requirementSets } : {}) });
  const globals = window as unknown as Record<string, unknown>;
  if (!earlier) {
    await office.start();
    addNewerMembers(window as never);
  }
  if (options.theme)
    Object.defineProperty((globals['Office'] as { context: object }).context, 'officeTheme', {
      value: options.theme,
      configurable: true,
    });
  const { ui, unknownFunctions, bugs, save } = opened;
  const host: Host = {
    window,
    document: window.document,
    Excel: globals['Excel'] as typeof Excel,
    Office: globals['Office'] as typeof Office,
    OfficeExtension: globals['OfficeExtension'] as typeof OfficeExtension,
    ui,
    counters: session.counters,
    faults: session.faults,
    unknownFunctions,
    bugs,
    save,
    settle: () => session.settle(),
    close: () => office.close(),
  };
  windows.set(host, { office, session });
  return host;
}

async function open(window: DOMWindow, given: string | Uint8Array | undefined): Promise<OpenedWorkbook> {
  const file = given === undefined ? {} : { file: await fileOf(given) };
  return openWorkbook({ codec: nodeCodec({ level: 6 }), dom: window as never, ...file });
}

async function fileOf(file: string | Uint8Array): Promise<WorkbookFile> {
  if (typeof file !== 'string') return { name: 'Book1.xlsx', bytes: new Uint8Array(file) };
  return { name: path.basename(file), bytes: new Uint8Array(await readFile(file)) };
}
