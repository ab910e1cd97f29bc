/** Workbooks with a sheet for each period: "Delår 2024", "Bokslut 2023", or just the years. */
import type { Period, PeriodKind } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { agreed, normaliseText, ownYears, parsePeriodText, periodsOf } from '../../parse/index.ts';
import { isOfPeriod } from '../cells/is-of-period.ts';
import type { PeriodEvidence } from './find-period.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

export interface NamedPeriod {
  /** Null when the name tells the year alone, or several periods of it. */
  readonly kind: PeriodKind | null;
  readonly year: number;
  readonly reading: PeriodReading | null;
  readonly text: string;
}

/** What a sheet's name says; null without a year ("Delår" may be the sheet of every delår) or with several. */
function namedPeriod({ source }: SheetLayout): NamedPeriod | null {
  const text = source.sheet.name;
  const reading = parsePeriodText(text);
  if (reading?.year) return { kind: agreed(reading).kind, year: reading.year, reading, text };
  if (!/(?<!\d)20\d\d(?!\d)/.test(text) || /\d{4} ?[-–]/.test(text)) return null;
  const [year, other] = ownYears(normaliseText(text));
  return year !== undefined && other === undefined ? { kind: null, year, reading: null, text } : null;
}

/**
 * The sheets that by their names are of other periods, where the same nämnd has one of the report's: earlier reports that were
 * left in the workbook, or the next one's. What a title says goes before the name. "Delår" and "Bokslut" name no year: then
 * the sheet must tell of the same as the report's, too.
 */
export function sheetsOfOtherPeriods(
  layouts: readonly SheetLayout[],
  period: Period,
  committeeOf: (layout: SheetLayout) => string | null,
  tellsAgain: (layout: SheetLayout, own: readonly SheetLayout[]) => boolean,
): ReadonlySet<SheetLayout> {
  const saying = layouts.flatMap((layout) => says(layout, period) ?? []);
  return new Set(
    saying.flatMap(({ layout, isOwn, isTitle, hasYear }) => {
      if (isOwn || isTitle) return [];
      const own = saying.filter((other) => other.isOwn && committeeOf(other.layout) === committeeOf(layout));
      const isPlain = hasYear && own.some((other) => other.hasYear && !other.isTitle);
      const mayRepeat = own.map((other) => other.layout);
      return isPlain || (own.length > 0 && tellsAgain(layout, mayRepeat)) ? [layout] : [];
    }),
  );
}

interface Saying {
  readonly layout: SheetLayout;
  /** It is the report's period. */
  readonly isOwn: boolean;
  readonly isTitle: boolean;
  readonly hasYear: boolean;
}

const plan = /^(?:(?:verksamhets|mål|flerårs|nämnds?)?plan(?:en|ering)?|budget)(?: 20\d\d)?$/i;

/** "Verksamhetsplan", "Plan 2026": of no report. */
function isPlan(name: string): boolean {
  return plan.test(name.trim());
}

function says(layout: SheetLayout, period: Period): Saying | null {
  const { stated, source } = layout;
  // What was planned for the year, beside what came of it.
  if (stated === null && isPlan(source.sheet.name)) return { layout, isOwn: false, isTitle: false, hasYear: false };
  const name = stated === null ? namedPeriod(layout) : null;
  if (name !== null) return { layout, isOwn: isOf(name, period), isTitle: false, hasYear: true };
  const text = stated?.text ?? source.sheet.name;
  const reading = stated?.reading ?? parsePeriodText(text);
  if (reading === null) return null;
  const isOwn = isOfPeriod(reading, text, period);
  return { layout, isOwn, isTitle: stated !== null, hasYear: reading.year !== null };
}

function isOf({ year, reading }: NamedPeriod, period: Period): boolean {
  if (reading === null) return year === period.year;
  return periodsOf(reading).some(({ through }) => through === period.through);
}

/** The last period that sheets are named after; without years, the kind that all such names agree on ("Delår"). */
export function periodOfNames(layouts: readonly SheetLayout[]): PeriodEvidence['sheetNames'] {
  const dayOf = ({ year, reading }: NamedPeriod) => reading?.through ?? String(year);
  const all = layouts.flatMap((layout) => namedPeriod(layout) ?? []);
  const reports = all.filter(({ text }) => !isPlan(text));
  const named = reports.length > 0 ? reports : all;
  const [first, ...rest] = named;
  if (first !== undefined) return [rest.reduce((last, one) => (dayOf(last) >= dayOf(one) ? last : one), first)];
  const read = layouts.flatMap(({ source: { sheet } }) => {
    const reading = parsePeriodText(sheet.name);
    const kind = reading && agreed(reading).kind;
    return kind === null ? [] : [{ kind, year: null, reading: null, text: sheet.name }];
  });
  return read.every(({ kind }) => kind === read[0]?.kind) ? read : [];
}
