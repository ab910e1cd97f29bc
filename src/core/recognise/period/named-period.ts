/** Workbooks with a sheet for each period: "Delår 2024", "Bokslut 2023", or just the years. */
import type { Period, PeriodKind } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { parsePeriodText } from '../../parse/index.ts';
import type { PeriodEvidence } from './find-period.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

export interface NamedPeriod {
  /** Null when the name tells the year alone. */
  readonly kind: PeriodKind | null;
  readonly year: number;
  readonly reading: PeriodReading | null;
  readonly text: string;
}

const years = /(?<!\d)20\d\d(?!\d)/g;

/** What a sheet's name says; null without a year ("Delår" may be the sheet of every delår) or with several. */
export function namedPeriod({ source }: SheetLayout): NamedPeriod | null {
  const text = source.sheet.name;
  const reading = parsePeriodText(text);
  if (reading?.year) return { kind: reading.kind, year: reading.year, reading, text };
  const found = text.match(years) ?? [];
  return found.length === 1 && !/\d{4} ?[-–]/.test(text)
    ? { kind: null, year: Number(found[0]), reading: null, text }
    : null;
}

/**
 * The sheets that by their names are of other periods, where the same nämnd has one of the report's: earlier reports that were
 * left in the workbook. What a title says goes before the name.
 */
export function sheetsOfOtherPeriods(
  layouts: readonly SheetLayout[],
  period: Period,
  committeeOf: (layout: SheetLayout) => string | null,
): ReadonlySet<SheetLayout> {
  const own = new Set<string | null>();
  const others: SheetLayout[] = [];
  for (const layout of layouts) {
    const name = layout.stated === null ? namedPeriod(layout) : null;
    if (name === null) continue;
    if (isOf(name, period)) own.add(committeeOf(layout));
    else others.push(layout);
  }
  return new Set(others.filter((layout) => own.has(committeeOf(layout))));
}

function isOf({ year, reading }: NamedPeriod, period: Period): boolean {
  return reading === null ? year === period.year : reading.through === period.through;
}

/** The last period that sheets are named after; without years, the kind that all such names agree on ("Delår"). */
export function periodOfNames(layouts: readonly SheetLayout[]): PeriodEvidence['sheetNames'] {
  const dayOf = ({ year, reading }: NamedPeriod) => reading?.through ?? String(year);
  const named = layouts.flatMap((layout) => namedPeriod(layout) ?? []);
  const [first, ...rest] = named;
  if (first !== undefined) return [rest.reduce((last, one) => (dayOf(last) >= dayOf(one) ? last : one), first)];
  const read = layouts.flatMap(({ source: { sheet } }) => {
    const kind = parsePeriodText(sheet.name)?.kind;
    return kind === undefined ? [] : [{ kind, year: null, reading: null, text: sheet.name }];
  });
  return read.every(({ kind }) => kind === read[0]?.kind) ? read : [];
}
