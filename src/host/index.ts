/**
 * The local host in Node: Microsoft's own office.js in a jsdom window, against a workbook of ours. Not Excel; what it does
 * and does not do is said in docs/provat-i-excel.md.
 *
 *   const host = await newHost();
 *   await host.Excel.run(async (context) => { … });
 */
import type { DOMWindow } from 'jsdom';
import { Engine } from './calc/engine.ts';
import type { parseAddress } from './document/address.ts';
import * as read from './document/range-text.ts';
import { bindingsOf } from './excel-objects/bindings.ts';
import { select, WorkbookObject } from './excel-objects/index.ts';
import { writeCells } from './excel-objects/range-writing.ts';
import { useSheetInserter } from './excel-objects/insert-worksheets.ts';
import { findCells } from './excel-objects/target.ts';
import { useXmlDom } from './excel-objects/xml-parts.ts';
import type { RequirementSets } from './executor/requirement-gate.ts';
import { openOfficeWindow } from './jsdom/office-window.ts';
import { commonApi } from './protocol/common-api.ts';
import type { Counters } from './protocol/counters.ts';
import type { Faults } from './protocol/faults.ts';
import { Session } from './protocol/session.ts';
import type { Workbook } from './document/model.ts';
import { WorkbookRecord } from './document/workbook.ts';

export interface HostOptions {
  /** Language of office.js and of the host's answers to it; cell input and number formats are en-US always. */
  readonly locale?: string;
  /** A workbook to open: a path or its bytes. By default a new one with the sheet Sheet1. */
  readonly file?: string | Uint8Array;
  /** Requirement sets to declare instead of the usual ones; members above them are refused. */
  readonly requirementSets?: RequirementSets;
  readonly theme?: OfficeTheme;
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
  readonly ui: {
    /** Selects cells ("B2", "Sheet1!A1:B3") and activates their sheet. */
    select(address: string): Promise<void>;
    /** Types something into a cell, or one text into each cell of a range. */
    edit(address: string, value: string | number | boolean): Promise<void>;
    activate(sheet: string): Promise<void>;
  };
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

/** What the host does: nothing above ExcelApi 1.15 is in the npm package of office.js. */
export const usualRequirementSets: RequirementSets = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  RichApiRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
  CustomXmlParts: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  CompressedFile: '1.1',
  ImageCoercion: '1.1',
  MatrixBindings: '1.1',
  MatrixCoercion: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  TableBindings: '1.1',
  TableCoercion: '1.1',
  TextBindings: '1.1',
  TextCoercion: '1.1',
};

export async function newHost(options: HostOptions = {}): Promise<Host> {
  const locale = options.locale ?? 'en-US';
  const engine = new Engine();
  const workbook = new WorkbookRecord(engine);
  if (options.file !== undefined) {
    const { loadWorkbook } = await import('./files/load.ts');
    await loadWorkbook(workbook, options.file);
  }
  const bugs: unknown[] = [];
  const office = openOfficeWindow(locale);
  const { window } = office;
  useXmlDom(window as never);
  useSheetInserter(async (...given) => (await import('./files/load.ts')).insertSheets(...given));
  const save = async (): Promise<Uint8Array> => (await import('./files/save.ts')).saveWorkbook(workbook);
  const session = new Session(office.port, {
    locale,
    requirementSets: options.requirementSets ?? usualRequirementSets,
    document: workbook.name,
    root: new WorkbookObject(workbook),
    workbook,
    commonApi: commonApi({
      workbook,
      file: save,
      selection: () => selection(workbook),
      onDialog: () => undefined,
      binding: (id) => bindingsOf(workbook).find(id)?.facts ?? null,
      goTo: (address) => {
        const found = findCells(workbook, workbook.active, address);
        const sheet = found?.sheet ?? workbook.sheetByName(address);
        if (!sheet) return false;
        select(sheet, found ? [found.area] : sheet.selection);
        return true;
      },
    }),
    onBug: (error) => {
      bugs.push(error);
      console.error('Local host:', error);
    },
  });
  await office.start();
  const globals = window as unknown as Record<string, unknown>;
  if (options.theme)
    Object.defineProperty((globals['Office'] as { context: object }).context, 'officeTheme', {
      value: options.theme,
      configurable: true,
    });
  const place = (
    address: string,
  ): { sheet: Workbook['active']; area: NonNullable<ReturnType<typeof parseAddress>> } => {
    const found = findCells(workbook, workbook.active, address);
    if (!found) throw new RangeError(`${address} is no range of the workbook.`);
    return found;
  };
  return {
    window,
    document: window.document,
    Excel: globals['Excel'] as typeof Excel,
    Office: globals['Office'] as typeof Office,
    OfficeExtension: globals['OfficeExtension'] as typeof OfficeExtension,
    ui: {
      async select(address) {
        const { sheet, area } = place(address);
        select(sheet, [area]);
        await session.settle();
      },
      async edit(address, value) {
        const { sheet, area } = place(address);
        writeCells(sheet, area, value, 'formulas');
        await session.settle();
      },
      async activate(name) {
        const sheet = workbook.sheetByName(name);
        if (!sheet) throw new RangeError(`There is no sheet ${name}.`);
        workbook.activate(sheet);
        await session.settle();
      },
    },
    counters: session.counters,
    faults: session.faults,
    unknownFunctions: engine.unknownFunctions,
    bugs,
    save,
    settle: () => session.settle(),
    close: () => office.close(),
  };
}

function selection(workbook: Workbook): { values: unknown; text: unknown; write(data: unknown): void } {
  const sheet = workbook.active;
  const area = sheet.selection[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  workbook.calculator.calculate(workbook);
  return {
    values: read.valuesOf(sheet, area),
    text: read.textsOf(sheet, area),
    write: (data) => {
      const rows = Array.isArray(data) ? (data as unknown[][]) : [[data]];
      const where = { ...area, bottom: area.top + rows.length - 1, right: area.left + (rows[0]?.length ?? 1) - 1 };
      writeCells(sheet, where, rows, 'values');
    },
  };
}
