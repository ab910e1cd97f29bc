import type { CellPlace, SheetReading } from './chain.ts';

/** fel blocks the link or the assessment, varning should be looked at, info is good to know. */
export type Severity = 'fel' | 'varning' | 'info';

export interface Suggestion {
  readonly value: string;
  /** 0–1. */
  readonly likeness?: number;
}

/** One thing that somebody needs to look at, with the place and what to do. Messages are made by i18n from code + params. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly sheet: string | null;
  /** 0-based; null when the finding concerns a sheet, a committee or a goal. */
  readonly place: CellPlace | null;
  /** 0-based row when only the row is meant. */
  readonly row: number | null;
  readonly reading: SheetReading | null;
  readonly committee: string | null;
  readonly goalIds: readonly string[];
  /** KF-mål that the finding itself is about (MK501–503); goalIds are those of the row it stands on. */
  readonly goalId: string | null;
  /** The indicator or the delmål that it is about, in the row's own words; "" when it is about neither. */
  readonly subject: string;
  /** Values for the texts; formatted for people already. */
  readonly params: Readonly<Record<string, string>>;
  readonly suggestions: readonly Suggestion[];
  /** Which wording of the rule's texts is meant when it has several. */
  readonly variant?: string;
  /** Stable over row order and re-runs: code + sheet + what the row says. For approvals. */
  readonly key: string;
}
