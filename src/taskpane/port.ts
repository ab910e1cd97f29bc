/**
 * All that the pane needs from the workbook. main.tsx fulfils it with src/excel; tests with a consolidated workbook. The
 * pane never sees Office.js.
 */
import type { Language } from '../core/i18n/language.ts';
import type { Consolidation } from '../core/model/consolidation.ts';
import type { HostProblem as PortProblem, HostResult as PortResult } from '../core/model/host-problem.ts';
import type { Period, PeriodKind } from '../core/model/period.ts';
import type { Method, Settings, Thresholds } from '../core/model/settings.ts';
import type { Answers } from '../core/workbook/answers.ts';
import type { ApprovedFinding } from '../core/workbook/state.ts';

export type {
  HostProblem as PortProblem,
  HostProblemCode as PortProblemCode,
  HostResult as PortResult,
} from '../core/model/host-problem.ts';

/** What a person has chosen for the next run; what is left out is told from the workbook. */
export interface RunChoices {
  readonly kind?: PeriodKind;
  readonly year?: number;
  readonly method?: Method;
  readonly thresholds?: Thresholds;
  /** Committees expected to contribute, by goal id. */
  readonly expected?: Settings['expected'];
}

export type { Answers } from '../core/workbook/answers.ts';
export type {
  CorrectedRole as ReadAs,
  LegendAnswer as WordMeaning,
  RegisterAnswer as RegisterChoice,
  SheetCorrection,
} from '../core/workbook/state.ts';

export const noAnswers: Answers = { corrections: [], legend: {}, register: null, period: {}, settings: {} };

export type RunPhase = 'reading' | 'computing' | 'writing';

/** The sheet that is read or written now: the `index`th of `count`, from 1. */
export interface ProgressDetail {
  readonly sheet: string;
  readonly index: number;
  readonly count: number;
}

export interface RunRequest {
  readonly choices: RunChoices;
  readonly onProgress: (phase: RunPhase, share: number, detail?: ProgressDetail) => void;
  /** Called once when Excel has not answered for a minute. */
  readonly onSlow: () => void;
  readonly signal: AbortSignal;
}

export interface PortRun {
  readonly consolidation: Consolidation;
  /** Name of our sheet with the roll-up; "" when nothing was written. */
  readonly goalSheet: string;
  /** Names of the four sheets that a run writes, in order. */
  readonly sheetNames: readonly string[];
  /** Local time, ISO without zone. */
  readonly clock: string;
  readonly fileName: string | null;
  /** Deviations that somebody has approved in Brister: they are not open findings. */
  readonly approved: readonly ApprovedFinding[];
  /** How many rules it was checked against. */
  readonly ruleCount: number;
  readonly answers: Answers;
  /** Findings are to be marked on the users' sheets. */
  readonly hasMarks: boolean;
  /** A result of ours stands in the workbook. */
  readonly hasResult: boolean;
  /** Only the first rows of each sheet were read: good for Inläsning, not for figures. */
  readonly isShortened: boolean;
}

/** One cell of a user's, changed because the person chose so. */
export interface CellFix {
  readonly sheet: string;
  /** "B7". */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: string | number;
  /** Code of the finding. */
  readonly why: string;
}

/** A sheet for people to fill in, that the person asks for. */
export type NewSheet =
  | { readonly kind: 'register'; readonly from: 'template' | 'nothing' }
  | {
      readonly kind: 'committee';
      readonly committee: { readonly name: string; readonly period: Period; readonly goalIds: readonly string[] };
    };

/** The cells that the person has marked in Excel: { sheet: "KS", address: "A5:H5" }. */
export interface MarkedCells {
  readonly sheet: string;
  readonly address: string;
}

export type CellContent = string | number | boolean | null;

/** A change that a person made in the workbook; null when it is not known how many cells. */
export type ChangeListener = (cells: number | null) => void;

/** Who works in the workbook besides the pane: a button of the ribbon, or another page of ours that cannot be told. */
export type Elsewhere = 'ribbon' | 'other';

/** What a button of the ribbon was to do, and why it did not. */
export interface RibbonProblem {
  readonly operation: 'consolidate' | 'removeMarks' | 'show';
  readonly problem: PortProblem;
}

export interface WorkbookPort {
  /** Tells what will be read, from the first rows of each sheet; writes nothing. */
  open(request: RunRequest): Promise<PortResult<PortRun>>;
  /** Reads and judges; writes nothing. */
  check(request: RunRequest): Promise<PortResult<PortRun>>;
  /** Reads, judges and writes our sheets and marks. */
  consolidate(request: RunRequest): Promise<PortResult<PortRun>>;
  /** Keeps the answers in the workbook, in the place of those that were there. */
  saveAnswers(answers: Answers): Promise<PortResult<null>>;
  /** What stands in a cell now: the formula where there is one. */
  readCell(sheet: string, cell: string): Promise<PortResult<CellContent>>;
  /** Changes the cell if it still holds `before`, and notes it in the workbook's journal. */
  fixCell(fix: CellFix): Promise<PortResult<null>>;
  /** Puts `before` back if the cell still holds `after`. */
  undoFix(fix: CellFix): Promise<PortResult<null>>;
  approve(approval: ApprovedFinding): Promise<PortResult<null>>;
  unapprove(key: string): Promise<PortResult<null>>;
  /** Whether this pane remembers what the workbook's sheets of ours held before the last run. */
  canUndoRun(): boolean;
  /** Our sheets, marks and memory as before the last run; false when nothing is remembered. */
  undoRun(): Promise<PortResult<boolean>>;
  /** Whether findings are marked on the users' sheets, now and at every later run. */
  setMarks(isOn: boolean, request: RunRequest): Promise<PortResult<null>>;
  /** Adds a sheet of the users' own and shows it. The value is its name. */
  addSheet(sheet: NewSheet): Promise<PortResult<string>>;
  marked(): Promise<PortResult<MarkedCells>>;
  /** The value is how many of our formats were taken away. */
  removeMarks(): Promise<PortResult<number>>;
  /** Takes away all that is ours; false when there was nothing. */
  clean(): Promise<PortResult<boolean>>;
  /** Consolidates a copy and opens it beside the workbook, which stays as it is. */
  saveAsNew(request: RunRequest): Promise<PortResult<null>>;
  /** @param cell "B7"; null shows the sheet */
  goTo(sheet: string, cell: string | null): Promise<PortResult<null>>;
  /** False when neither the clipboard nor the older command would take the text. */
  copyText(text: string): Promise<boolean>;
  /** The person's choice of language for the pane, for the next time. */
  rememberLanguage(language: Language): void;
  /** Called when another window of ours (the ribbon) has written in the workbook. @returns stops listening */
  onWritten(listener: () => void): () => void;
  /** Called with who else of ours works in the workbook, and with null when that has ended. @returns stops listening */
  onElsewhere(listener: (who: Elsewhere | null) => void): () => void;
  /** Called with what a button of the ribbon could not do and could not tell itself. @returns stops listening */
  onRibbonProblem(listener: (problem: RibbonProblem) => void): () => void;
  /** Called for what people change, not for what we write. @returns stops listening */
  onChanged(listener: ChangeListener): () => void;
  /** "Excel 16.0.15407 (OfficeOnline)", for IT. */
  readonly host: string;
}
