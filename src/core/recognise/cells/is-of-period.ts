/** Whether what a title or a name says of its period is the report's. */
import type { Period } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { periodsOf } from '../../parse/index.ts';

/** "Delår", "Delårsrapport 2025": whichever day it ends. */
const anyDelar = /delår\D*(?:20\d\d)?$/i;

/** `text` is what was read. Without a year it is the report's. Where it names several periods, one of them is. */
export function isOfPeriod(reading: PeriodReading, text: string, period: Period): boolean {
  return periodsOf(reading).some(({ kind, year, monthDay, isAnyDay }) => {
    if (kind !== period.kind || (year ?? period.year) !== period.year) return false;
    return monthDay === period.through.slice(5) || isAnyDay === true || (kind === 'delar' && anyDelar.test(text));
  });
}
