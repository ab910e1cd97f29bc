/**
 * The målkedja as read from the workbooks: which sheets, which delmål, which indicators, and what each reference to a
 * KF-mål turned out to be. Facts only: what is *wrong* with them is said by the rules (src/core/rules).
 */
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { GoalRegister } from './goals.ts';
import type { Period, PeriodKind } from './period.ts';
import type { Status } from './status.ts';
import type { Direction, Value } from './values.ts';

/** The 30 fields of domain/recognition.json that a column can mean. */
export type Field =
  | 'kfRef'
  | 'kfText'
  | 'dimension'
  | 'namnd'
  | 'delmalNr'
  | 'delmal'
  | 'indikator'
  | 'koladaId'
  | 'enhet'
  | 'malvarde'
  | 'basvarde'
  | 'utfall'
  | 'utfallTidigare'
  | 'prognos'
  | 'bedomning'
  | 'bedomningPrognos'
  | 'uppfyllelsegrad'
  | 'trend'
  | 'riktning'
  | 'kommentar'
  | 'atgard'
  | 'aktivitet'
  | 'ansvarig'
  | 'kalla'
  | 'frekvens'
  | 'vikt'
  | 'tolerans'
  | 'kon'
  | 'jamforelse'
  | 'deadline'
  | 'IGNORERA';

/** How far from the target an outcome still counts as delvis. */
export interface Tolerance {
  /** A share of the target (0.1 is a tenth), or so much in its unit. */
  readonly size: number;
  readonly isShare: boolean;
}

/** A cell of one of the sheets that were read; 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ColumnReading {
  readonly field: Field;
  readonly column: number;
  /** The header as it stands, two-row headers joined with a space. */
  readonly header: string;
  /** 0–1. */
  readonly confidence: number;
  /** Year and period that the header names ("Utfall 2023" → 2023). */
  readonly year: number | null;
  readonly periodKind: PeriodKind | null;
}

/** One goal table: a header (one or two rows) and the rows under it. A sheet may hold several. */
export interface TableReading {
  /** 0-based, one or two rows for each repeated header of the same columns. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** The chosen column of a field, -1 when the table has none. */
  columnOf(field: Field): number;
  /** Where the labels stand down the side, the field's own row; absent: the row's. */
  rowOf?(field: Field): number;
}

export interface AmbiguousHeader {
  readonly place: CellPlace;
  readonly header: string;
  readonly readings: readonly [Field, Field];
  /** Another column that may as well be what this one is read as. */
  readonly rival?: { readonly place: CellPlace; readonly header: string };
}

export type SheetRole = 'register' | 'namnd' | 'aktiviteter' | 'output' | 'ignored';

export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  readonly file: string | null;
  readonly name: string;
  readonly role: SheetRole;
  /** Why it was read or ignored; a code with parameters, put into words by i18n. */
  readonly reason: SheetReason;
  /** Nämnd, utskott or bolag of the whole sheet; null when a column names it row by row or it is unknown. */
  readonly committee: string | null;
  readonly tables: readonly TableReading[];
  /** 1-based rows are an affair of the report; these are 0-based. */
  readonly headerRows: readonly number[];
  readonly rowsRead: number;
  /** Required fields that the goal table lacks (MK202). */
  readonly missingFields: readonly Field[];
  readonly ambiguousHeaders: readonly AmbiguousHeader[];
  /** The sheet's name or title is a committee's but no goal table was found (MK201). */
  readonly lacksGoalTable: boolean;
  /** Headers without rows (MK204). */
  readonly isEmptyTable: boolean;
  /** Goal rows that are hidden or filtered away, or the number of all rows on a hidden sheet (MK205). */
  readonly hiddenGoalRows: number;
  /** What the sheet's own title says it concerns; null when it says nothing (MK601 when it differs from the report's). */
  readonly statedPeriod: {
    readonly kind: PeriodKind;
    readonly year: number | null;
    readonly text: string;
    readonly place: CellPlace;
  } | null;
  /** The stated period differs from the report's: its delmål are not counted. */
  readonly isWrongPeriod: boolean;
  /** Rows left out with reason: examples, sums, footnotes (0-based rows). */
  readonly skippedRows: readonly {
    readonly row: number;
    readonly why: SkippedWhy;
  }[];
}

/**
 * Why a row is not counted; `otherTable` is one of a table beside the goals, `otherPeriod` a row of a list that says that it
 * concerns another period, `part` one of women or of men beside one for all.
 */
export type SkippedWhy = 'example' | 'sum' | 'footnote' | 'instruction' | 'otherTable' | 'otherPeriod' | 'part';

export interface SheetReason {
  readonly code:
    | 'goalTable'
    | 'goalRegister'
    | 'activityTable'
    | 'ours'
    | 'copyOfOurs'
    | 'empty'
    | 'noGoalTable'
    | 'summary'
    | 'template'
    | 'instruction'
    | 'list'
    | 'economy'
    | 'legend'
    | 'chart'
    | 'turnedOff'
    /** An older or second copy of another goal sheet ("KS (2)", "KS gammal"). */
    | 'oldCopy'
    | 'otherPeriod'
    | 'otherRegister'
    | 'committeeWithoutTable';
  readonly detail?: string;
}

/** Where a delmål's reference was found. */
export type ReferenceOrigin = 'own' | 'merged' | 'above' | 'section' | 'title';

/** What is wrong with a reference, if anything. `goalIds` of the reference is empty for all of these. */
export type ReferenceProblem =
  | { readonly kind: 'missing' } // MK101
  | { readonly kind: 'unknownId'; readonly ids: readonly string[] } // MK102
  | { readonly kind: 'unknownText' } // MK103
  | { readonly kind: 'near'; readonly goalId: string; readonly likeness: number } // MK104
  | { readonly kind: 'ambiguous'; readonly goalIds: readonly string[] } // MK105
  | { readonly kind: 'superseded'; readonly text: string; readonly suggestion: string | null } // MK107
  | { readonly kind: 'numberTextConflict'; readonly byNumber: string; readonly byText: string } // MK108
  | { readonly kind: 'corrupted'; readonly shown: string; readonly suggestion: string | null } // MK109
  | { readonly kind: 'wrongLevel'; readonly level: WrongLevel }; // MK110

/** What a reference may point at instead of a KF-mål: above them, below them, or beside them ("Globala målet 4"). */
export type WrongLevel = 'vision' | 'overgripande' | 'malomrade' | 'generellt' | 'delmal' | 'globalt';

export interface Reference {
  /** The cell that the link stands in: the row's own, the top of the merge, the section heading; null when there is no cell. */
  readonly place: CellPlace | null;
  readonly text: string;
  readonly origin: ReferenceOrigin;
  /** Ids of the goals it resolves to; empty when the link is broken. */
  readonly goalIds: readonly string[];
  readonly problem: ReferenceProblem | null;
  /** How it resolved, for Spårbarhet and the pane; null when it did not. */
  readonly via: 'id' | 'text' | 'alias' | 'likeness' | 'all' | null;
}

/** A bedömning as the committee wrote it. */
export interface Assessment {
  /** Where it stands; null when the table has no such column. */
  readonly place: CellPlace | null;
  /** As written: the word, the symbol, or "" when only a colour says it. */
  readonly text: string;
  /** What it means; null when missing or unknown. */
  readonly status: Status | null;
  /** The words are a prognosis (bedöms uppnås): counts at delår, MK406 at årsbokslut. */
  readonly isForecast: boolean;
  /** "Pågår" and the like: the state of an activity rather than of a goal; noted as info. */
  readonly isActivityWord: boolean;
  /** Said by what. */
  readonly by: 'word' | 'symbol' | 'colour' | null;
  readonly isMissing: boolean;
  readonly isUnknown: boolean;
  /** The template's own text left in the cell ("Välj i listan"): MK305 rather than MK401. */
  readonly isPlaceholder: boolean;
  /** Cell colour that says another status than the word does (MK404). */
  readonly colourConflict: { readonly colour: string; readonly status: Status } | null;
  /** The row's own cell is blank and its delmål goes on: what was said on the row above, or on the delmål's. */
  readonly isCarried: boolean;
  /** Taken from the column for the full-year prognosis, since there is no other. */
  readonly fromForecastColumn: boolean;
}

/** One indicator of one delmål: what a row (or a part of a cell) of the template says. */
export interface IndicatorRow {
  readonly sheet: SheetReading;
  readonly table: TableReading;
  /** 0-based sheet row. */
  readonly row: number;
  /** 0-based part when several indicators stand in one cell (archetype C), else 0. */
  readonly part: number;
  /** Set by the grouping into delmål; never null once the chain is built. */
  readonly subGoal: SubGoal;
  readonly committee: string;
  readonly reference: Reference;
  /** Name of the measure; null when the delmål has none (MK301). */
  readonly indicator: string | null;
  /** Placeholder text stands where the indicator should (MK305). */
  readonly indicatorPlaceholder: string | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** The workbook does not say the direction: it is what the indicator, the delmål or the base value lets us assume (domain §4). */
  readonly isDirectionInferred: boolean;
  readonly target: Value;
  readonly outcome: Value;
  readonly forecast: Value | null;
  readonly base: Value | null;
  /** The closest earlier outcome, for relative targets. */
  readonly previousOutcome: Value | null;
  /** Own tolerance of the row; null for the settings'. */
  readonly tolerance: Tolerance | null;
  readonly weight: number | null;
  readonly assessment: Assessment;
  readonly comment: string | null;
  /** The cell for the comment where a card has one and the table no column; null otherwise. */
  readonly commentPlace: CellPlace | null;
  readonly action: string | null;
  readonly isHidden: boolean;
}

/** A committee's delmål: same sheet, committee, normalised text and resolved goals (decision 3.1). */
export interface SubGoal {
  readonly id: number;
  readonly sheet: SheetReading;
  readonly committee: string;
  readonly text: string;
  /** Text placeholder rather than a delmål. */
  readonly isPlaceholder: boolean;
  readonly reference: Reference;
  readonly goalIds: readonly string[];
  readonly rows: readonly IndicatorRow[];
}

export interface Activity {
  readonly sheet: SheetReading;
  readonly row: number;
  readonly committee: string | null;
  readonly text: string;
  readonly subGoal: string | null;
  readonly goalIds: readonly string[];
}

export interface InputReading {
  readonly file: string | null;
  readonly sha256: string | null;
  readonly role: 'current' | 'previous' | 'register';
  readonly committee: string | null;
}

export interface GoalChain {
  readonly period: Period;
  readonly register: GoalRegister;
  readonly inputs: readonly InputReading[];
  /** All sheets of all current inputs, in order. */
  readonly sheets: readonly SheetReading[];
  /** Every committee that has rows, in order of appearance. */
  readonly committees: readonly string[];
  readonly subGoals: readonly SubGoal[];
  /** In order of appearance. */
  readonly rows: readonly IndicatorRow[];
  readonly activities: readonly Activity[];
}
