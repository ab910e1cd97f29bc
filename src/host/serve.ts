/**
 * A workbook and the session that serves it to an add-in, whatever the messages travel by: jsdom in Node, an iframe in a page.
 * Nothing here knows Node, so a browser bundle can start from this file.
 */
import type { Codec } from '../xlsx/package/index.ts';
import { Engine } from './calc/engine.ts';
import type { Area } from './document/address.ts';
import { isOneCell } from './document/address.ts';
import type { Sheet, Workbook } from './document/model.ts';
import * as read from './document/range-text.ts';
import { WorkbookRecord } from './document/workbook.ts';
import { bindingsOf } from './excel-objects/workbook/bindings.ts';
import { click, select, WorkbookObject } from './excel-objects/index.ts';
import { useSheetInserter } from './excel-objects/sheets/insert-worksheets.ts';
import { writeCells } from './excel-objects/ranges/range-writing.ts';
import { findCells } from './excel-objects/target.ts';
import type { XmlDom } from './excel-objects/workbook/xml-parts.ts';
import { useXmlDom } from './excel-objects/workbook/xml-parts.ts';
import type { RequirementSets } from './executor/requirement-gate.ts';
import type { WorkbookFile } from './files/load.ts';
import type { DialogRequest } from './protocol/common-api.ts';
import { commonApi } from './protocol/common-api.ts';
import { Company } from './protocol/company.ts';
import { Session } from './protocol/session.ts';
import type { Port } from './protocol/wire.ts';

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

export interface OpenOptions {
  /** Packs and unpacks files: fflateCodec in a browser, nodeCodec in Node. */
  readonly codec: Codec;
  /** Asked for XPath in custom XML parts. */
  readonly dom: XmlDom;
  /** By default a new workbook with the sheet Sheet1. */
  readonly file?: WorkbookFile;
}

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly company: Company;
  readonly ui: Ui;
  /** Excel functions that formulas asked for and the host does not have. */
  readonly unknownFunctions: ReadonlySet<string>;
  /** Failures of the host itself; empty unless it has a bug. */
  readonly bugs: unknown[];
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
}

export interface ServeOptions {
  readonly locale: string;
  readonly requirementSets?: RequirementSets;
  onDialog?(request: DialogRequest): void;
}

/** The person at the screen. */
export interface Ui {
  /** Selects cells ("B2", "Sheet1!A1:B3") and activates their sheet; one cell is selected by a click in it. */
  select(address: string): Promise<void>;
  /** Types something into a cell, or one text into each cell of a range. */
  edit(address: string, value: string | number | boolean): Promise<void>;
  activate(sheet: string): Promise<void>;
}

/** Opens a workbook, to be served to one window or several. Throws HostError when the file cannot be read. */
export async function openWorkbook({ codec, dom, file }: OpenOptions): Promise<OpenedWorkbook> {
  const engine = new Engine();
  const workbook = new WorkbookRecord(engine);
  if (file) await (await import('./files/load.ts')).loadWorkbook(workbook, file, codec);
  useXmlDom(dom);
  useSheetInserter(async (...given) => (await import('./files/load.ts')).insertSheets(...given, codec));
  const company = new Company(workbook);
  return {
    workbook,
    company,
    ui: uiOf(workbook, company),
    unknownFunctions: engine.unknownFunctions,
    bugs: [],
    save: async () => (await import('./files/save.ts')).saveWorkbook(workbook, codec),
  };
}

/** Answers what an add-in's window says by its port. */
export function serve(port: Port, opened: OpenedWorkbook, options: ServeOptions): Session {
  const { workbook, company, bugs, save } = opened;
  return new Session(port, {
    locale: options.locale,
    requirementSets: options.requirementSets ?? usualRequirementSets,
    document: workbook.name,
    root: new WorkbookObject(workbook),
    workbook,
    company,
    commonApi: commonApi({
      workbook,
      file: save,
      selection: () => selection(workbook),
      onDialog: (request) => options.onDialog?.(request),
      binding: (id) => bindingsOf(workbook).find(id)?.facts ?? null,
      goTo: (address) => goTo(workbook, address),
    }),
    onBug: (error) => {
      bugs.push(error);
      console.error('Local host:', error);
    },
  });
}

function uiOf(workbook: Workbook, company: Company): Ui {
  const place = (address: string): { sheet: Sheet; area: Area } => {
    const found = findCells(workbook, workbook.active, address);
    if (!found) throw new RangeError(`${address} is no range of the workbook.`);
    return found;
  };
  return {
    async select(address) {
      const { sheet, area } = place(address);
      if (isOneCell(area)) click(sheet, area);
      else select(sheet, [area]);
      await company.settle();
    },
    async edit(address, value) {
      const { sheet, area } = place(address);
      writeCells(sheet, area, value, 'formulas');
      await company.settle();
    },
    async activate(name) {
      const sheet = workbook.sheetByName(name);
      if (!sheet) throw new RangeError(`There is no sheet ${name}.`);
      workbook.activate(sheet);
      await company.settle();
    },
  };
}

function goTo(workbook: Workbook, address: string): boolean {
  const found = findCells(workbook, workbook.active, address);
  const sheet = found?.sheet ?? workbook.sheetByName(address);
  if (!sheet) return false;
  select(sheet, found ? [found.area] : sheet.selection);
  return true;
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
