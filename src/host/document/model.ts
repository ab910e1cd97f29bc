/**
 * The document as its parts see each other: workbook, sheets, tables, filters and names. The classes that hold them stand in
 * files of their own.
 */
import type { Moment } from '../calc/chance.ts';
import type { HostObject } from '../executor/host-object.ts';
import type { Area } from './address.ts';
import type { Cells } from './cells.ts';
import type { Notice, WorkbookListener } from './events.ts';

/** A range that a script holds on to: follows its cells when they move. */
export interface LiveRange {
  readonly sheet: Sheet;
  area: Area;
  isDeleted?: boolean;
}
/** A reference that stands in a part which the host does not read (a chart of an opened file): it follows all the same. */
export interface KeptFormula {
  readonly part: string;
  /** With "=", as cells' formulas are. */
  formula: string;
  readonly was: string;
}
export interface CustomXmlState {
  readonly id: string;
  xml: string;
}
export interface Workbook {
  name: string;
  sheets: Sheet[];
  active: Sheet;
  names: NameState[];
  /** Workbook.settings and Office.context.document.settings are two ways to the same list. */
  readonly settings: Map<string, unknown>;
  customXml: CustomXmlState[];
  keptFormulas: KeptFormula[];
  readonly customProperties: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  readonly cellStyles: Map<
    string,
    {
      sheet: Sheet;
      builtIn: boolean;
      includes: Record<string, boolean>;
    }
  >;
  protection: {
    password: string | null;
  } | null;
  calculationMode: string;
  isDirty: boolean;
  isSaved: boolean;
  isClosed: boolean;
  chartDataPointTrack: boolean;
  precisionAsDisplayed: boolean;
  /** Workbooks that scripts asked for with createWorkbook: there is nowhere to show them. */
  createdWorkbooks: number;
  /** Their bytes as base64, null for an empty one, until whoever has a window takes them. */
  readonly newWorkbooks: (string | null)[];
  /** Objects made once and kept, by class name. */
  readonly parts: Map<string, HostObject>;
  readonly liveRanges: Set<LiveRange>;
  /** Deeds since the counter was read that would empty the user's undo in Excel on the desktop. */
  undoClearing: number;
  cellsTouched: number;
  eventsEnabled: boolean;
  /** Somebody hears what is emitted. */
  readonly isHeard: boolean;
  isCalculationSuspended: boolean;
  /** A batch is being carried out: what changes now was done by the script, not by the person. */
  isScriptRunning: boolean;
  readonly calculator: Calculator;
  /** Text in the shape of the ids that Excel gives its sheets, tables and charts. */
  newGuid(): string;
  newNumber(): number;
  /** Gives the function that ends the listening. */
  listen(listener: WorkbookListener): () => void;
  emit(type: number, targets: readonly string[], args: Record<string, unknown>): void;
  notify(notice: Notice): void;
  /** Something was written: values are worked out again before they are next read. */
  touch(): void;
  sheetByName(name: string): Sheet | null;
  tables(): Table[];
  tableByName(key: string): Table | null;
  findName(name: string, from: Sheet | null): NameState | null;
  assertStructure(): void;
  addSheet(name: string | null, at?: number): Sheet;
  deleteSheet(sheet: Sheet): void;
  renameSheet(sheet: Sheet, name: string): void;
  activate(sheet: Sheet): void;
}

export interface ProtectionOptions {
  readonly [name: string]: unknown;
}
export interface HyperlinkState {
  area: Area;
  link: {
    address?: string;
    documentReference?: string;
    screenTip?: string;
  };
}
export interface ValidationState {
  areas: Area[];
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
}
export interface OutlineGroup {
  from: number;
  to: number;
}
/** An object that lies on some cells of the sheet: moves when they move. */
export interface Anchored {
  areas: Area[];
}
/** A rule on cells whose formulas follow what they refer to. */
export interface RuleOnCells extends Anchored {
  changeFormulas(change: (formula: string) => string): void;
}
/** An object that refers to cells without lying on them: its references move when the cells do. */
export interface Follower {
  follow(sheet: Sheet, moved: (area: Area) => Area | null): void;
}
export interface Sheet {
  readonly id: string;
  readonly workbook: Workbook;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  standardWidth: number;
  readonly cells: Cells;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Rows hidden by a filter, worked out anew whenever one changes. */
  filteredRows: Set<number>;
  rowGroups: (OutlineGroup & {
    collapsed?: boolean;
  })[];
  columnGroups: (OutlineGroup & {
    collapsed?: boolean;
  })[];
  merges: Area[];
  tables: Table[];
  hyperlinks: HyperlinkState[];
  validations: ValidationState[];
  conditionalFormats: (HostObject & RuleOnCells)[];
  comments: (HostObject & Anchored)[];
  notes: (HostObject & Anchored)[];
  charts: (HostObject & Follower)[];
  shapes: HostObject[];
  pivotTables: HostObject[];
  slicers: HostObject[];
  names: NameState[];
  readonly customProperties: Map<string, string>;
  autoFilter: SheetFilterState | null;
  protection: {
    options: ProtectionOptions;
    password: string | null;
  } | null;
  /** Rows and columns that stay in view. */
  frozen: {
    rows: number;
    columns: number;
    area: Area;
  } | null;
  /** Objects made once and kept (page layout and its headers), by class name. */
  readonly parts: Map<string, HostObject>;
  activeCell: {
    row: number;
    column: number;
  } | null;
  selection: Area[];
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  isRowHidden(row: number): boolean;
  /** Throws AccessDenied when the sheet is protected and the area holds a locked cell. */
  assertWritable(where: Area): void;
  /** Throws AccessDenied when the sheet is protected and its options do not allow the deed. */
  assertAllowed(option: string): void;
  /** Throws when a new table would lie on another table. */
  assertFreeForTable(where: Area, except?: Table | null): void;
}

export interface TableColumnState {
  readonly id: number;
  name: string;
}
export interface SortFieldState {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly dataOption?: string;
}
export interface Table {
  readonly id: string;
  sheet: Sheet;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  columns: TableColumnState[];
  nextColumnId: number;
  /** Nothing was put into its only row yet. */
  isNew: boolean;
  filter: FilterState;
  sort: {
    fields: readonly SortFieldState[];
    matchCase: boolean;
    method: string;
  };
  header(): Area | null;
  totals(): Area | null;
  /** The data rows. */
  body(): Area;
  /** The column's place in the table, -1 when it has none of that name or id. */
  columnAt(key: unknown): number;
  addColumn(name: string, at: number): TableColumnState;
  /** A header that no other column has: "Column1", or the wanted one with a number behind it. */
  freeName(wanted: string, at: number): string;
}

/** Excel.FilterCriteria as the script gave it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly (
    | string
    | {
        readonly date: string;
        readonly specificity: string;
      }
  )[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}
export interface FilterState {
  /** Column within the filtered area (0-based) → criteria. */
  readonly criteria: Map<number, FilterCriteria>;
  /** The rows that can be hidden: without the header. */
  readonly body: Area;
}
/** A sheet's own filter (not a table's): the first row of the area is its header. */
export interface SheetFilterState {
  area: Area;
  readonly criteria: Map<number, FilterCriteria>;
  readonly body: Area;
}

export interface NameState {
  name: string;
  /** "=Sheet1!$A$1:$B$2", or "=3.14". */
  formula: string;
  readonly scope: Sheet | null;
  comment: string;
  visible: boolean;
}

export interface Calculator {
  /** Something changed: values may be out of date. */
  invalidate(): void;
  /** Brings every formula's value up to date, when calculation is automatic or `force` says so. */
  calculate(workbook: Workbook, force?: boolean): void;
  /** The moment of the last calculation; null when no formula asked for time or chance. */
  readonly moment: Moment | null;
  /** Works everything out as at a moment and tells nobody. What is read next is worked out anew. */
  calculateAsAt(workbook: Workbook, moment: Moment): void;
  /** Functions that were met and are not implemented; their cells keep the values they had. */
  readonly unknownFunctions: ReadonlySet<string>;
}
