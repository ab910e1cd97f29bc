/** Names of nämnder, utskott, styrelser, bolag and förbund. */
export interface CommitteeMatch {
  /** The name as it should be shown, noise of file names and labels removed ("Nämnd: Socialnämnden" → "Socialnämnden"). */
  readonly name: string;
  /** Comparison form: equal for "Socialnämnden", "socialnämnd", "SN" does not equal it. */
  readonly key: string;
  /** The name is only an abbreviation (KS, BUN): a title or a column may say the full name. */
  readonly isAbbreviation: boolean;
  /** Full names that the abbreviation usually stands for, most usual first; empty for a full name. */
  readonly fullNames: readonly string[];
  /** 0–1: how sure it is that the text names a committee. */
  readonly confidence: number;
}

/** The committee that a sheet name, file name, title row or cell names, or null when it names none. */
export function matchCommittee(_text: string): CommitteeMatch | null {
  return null;
}

/** Do two names mean the same committee: full name, definite form, hyphens, abbreviation of it? */
export function sameCommittee(_a: string, _b: string): boolean {
  return false;
}
