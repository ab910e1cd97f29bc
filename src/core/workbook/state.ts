/** What a run leaves in the workbook (one customXml part of ours), so that the next run in either adapter knows it. */
import type { Language } from '../i18n/language.ts';
import type { PeriodKind } from '../model/period.ts';
import type { Method, Thresholds } from '../model/settings.ts';
import type { Status } from '../model/status.ts';

/** What Kommunstyrelsen wrote in the yellow cells of Måluppfyllelse, by goal id. */
export interface BoardAssessment {
  readonly goalId: string;
  /** As written; one of the five texts, or something else that a person typed. */
  readonly assessment: string;
  readonly motivation: string;
  /** The period that it was written for, as the run says it ("Delår 2026"), when that is another than the last run's. */
  readonly period?: string;
}

/** A deviation that somebody approved in Brister, matched by what the finding says rather than by its row number. */
export interface ApprovedFinding {
  readonly key: string;
  readonly motivation: string;
}

/** A column that a person pointed out for a sheet, or a sheet that is not to be read. */
export interface SheetCorrection {
  readonly sheet: string;
  /** What the sheet is, whatever it looks like; absent: as recognised. */
  readonly role?: CorrectedRole;
  readonly committee?: string;
  /** Rows that hold the headers, first and last, as Excel numbers them; absent: as found. */
  readonly headerRows?: readonly [number, number];
  /** Field name of domain/recognition.json → column letters; "" says that the table has no such column. */
  readonly columns?: Readonly<Record<string, string>>;
}

export const correctedRoles = ['namnd', 'register', 'aktiviteter', 'ignored'] as const;
export type CorrectedRole = (typeof correctedRoles)[number];

/** What a word, symbol or colour means; ignored: not asked about again, and still not an assessment. */
export type LegendAnswer = Status | 'ignored';

/** Which goals the references are read against, when a person has chosen. */
export type RegisterAnswer =
  | { readonly source: 'sheet'; readonly sheet: string }
  | { readonly source: 'builtIn' }
  | { readonly source: 'derived' };

export interface SavedSettings {
  readonly method?: Method;
  readonly thresholds?: Partial<Thresholds>;
  /** Committees expected to contribute, by goal id. */
  readonly expected?: Readonly<Record<string, readonly string[]>>;
}

/** Settings asked for in the pane since the last run; the next run writes them into the cells of Spårbarhet. */
export interface AskedSettings {
  readonly settings: SavedSettings;
  /** What held when they were asked for: a cell that a person has changed since then wins. */
  readonly instead: SavedSettings;
}

export interface RunRecord {
  readonly number: number;
  /** Local time, ISO without zone: "2026-11-25T16:42:00". */
  readonly time: string;
  readonly version: string;
  readonly period: string;
  readonly checksum: string;
  readonly sentence: string;
  /** Everything that the run's report follows from: the same again is the same run. */
  readonly fingerprint?: string;
  /** What it was made from, as the run line says it. */
  readonly file?: string;
  /** Base names of the workbooks, one a line, when there were several. */
  readonly files?: string;
  /** Method and thresholds in words, so that the next run can tell what was changed since. */
  readonly settings?: string;
}

/** A change that somebody made and that the report must account for: a cell fixed, a setting changed, a formula restored. */
export interface ChangeRecord {
  /** Local time, ISO without zone. */
  readonly time: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** When it was undone; "" when it stands. */
  readonly undone: string;
}

export interface SavedState {
  readonly phase: 'writing' | 'done';
  /** Our sheets by role; a sheet that the user renamed is followed by its table. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The tables that our sheets are known by, where a name was taken and ours had to be numbered; by role. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly settings: SavedSettings;
  readonly asked?: AskedSettings;
  readonly register?: RegisterAnswer;
  /** Chosen by a person; what is left out is told from the workbook. */
  readonly period?: { readonly kind?: PeriodKind; readonly year?: number };
  /** Language of our sheets, chosen by a person. */
  readonly language?: Language;
  /** A person wants no marks on the users' sheets; absent: they are put there. */
  readonly hasNoMarks?: true;
  readonly corrections: readonly SheetCorrection[];
  /** Answered words, colours and symbols: normalised text → what it means. */
  readonly legend: Readonly<Record<string, LegendAnswer>>;
  readonly board: readonly BoardAssessment[];
  readonly approved: readonly ApprovedFinding[];
  /** Assessments by KS whose goal is gone from the register, or of another period: kept, shown in Spårbarhet. */
  readonly orphans: readonly BoardAssessment[];
  readonly runs: readonly RunRecord[];
  /** The journal, oldest first; absent is empty. */
  readonly changes?: readonly ChangeRecord[];
}
