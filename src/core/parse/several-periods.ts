/** What a text that names several periods says of the one that is reported. */
import type { PeriodKind } from '../model/period.ts';
import type { PeriodReading } from './period-text.ts';

/** Each period that it names. */
export function periodsOf(reading: PeriodReading): readonly PeriodReading[] {
  return reading.among ?? [reading];
}

/** What all the periods have in common: no more than that tells which one is reported. */
export function agreed(reading: PeriodReading): {
  readonly kind: PeriodKind | null;
  readonly year: number | null;
  readonly through: string | null;
} {
  const { kind, year, through, among } = reading;
  if (among === undefined) return { kind, year, through };
  return { kind: among.every((one) => one.kind === kind) ? kind : null, year, through: null };
}
