/** The two reports that fullmäktige must have (KL 11:16 delårsrapport, 11:20 årsredovisning). */
export type PeriodKind = 'delar' | 'arsbokslut';

export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Last day covered, ISO date: "2026-08-31". */
  readonly through: string;
  /** Where it was found; shown to the user. */
  readonly source: 'option' | 'titles' | 'headers' | 'sheetNames' | 'rows' | 'file' | 'unsaid' | 'state';
}

/** Last day of a period when nothing else is said: 31 August for delår, 31 December for årsbokslut. */
export function defaultThrough(kind: PeriodKind, year: number): string {
  return kind === 'delar' ? `${year}-08-31` : `${year}-12-31`;
}
