import type { PeriodKind } from '../model/period.ts';

export interface PeriodReading {
  readonly kind: PeriodKind;
  /** Four digits; null when the text does not say. */
  readonly year: number | null;
  /** Last day covered, ISO date; null when neither said nor to be worked out (no year). */
  readonly through: string | null;
  /** "08-31" when the day is known though the year is not. */
  readonly monthDay: string;
}

/** The period that a title, header or file name names: "Delårsrapport per den 31 augusti 2025", "bokslut 2024", "T2". */
export function parsePeriodText(_text: string): PeriodReading | null {
  return null;
}
