/** The period of the report: what the user said, else the sheets' titles by vote, their headers, rows that say, the file names. */
import type { Period, PeriodKind } from '../../model/period.ts';
import { defaultThrough } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { agreed, periodsOf } from '../../parse/index.ts';
import { filePeriod } from './file-period.ts';

export interface PeriodOption {
  readonly kind?: PeriodKind;
  readonly year?: number;
  readonly through?: string;
}

/** What was seen when the period could not be settled: for the question to the user. */
export interface PeriodSeen {
  readonly kind: PeriodKind | null;
  readonly year: number | null;
  /** Titles, rows, headers and file names that say something of a period. */
  readonly texts: readonly string[];
}

export interface PeriodEvidence {
  /** What each committee sheet's title says. */
  readonly titles: readonly { readonly reading: PeriodReading; readonly text: string }[];
  /** Headers of outcome columns and, for the year alone, of target columns. */
  readonly headers: readonly {
    readonly kind: PeriodKind | null;
    readonly year: number | null;
    readonly reading: PeriodReading | null;
    readonly text: string;
  }[];
  /** The last period that sheets are named after; see named-period.ts. */
  readonly sheetNames: PeriodEvidence['headers'];
  /** What the rows of a list say of themselves. */
  readonly rows: readonly { readonly reading: PeriodReading; readonly text: string }[];
  /** What the columns show though no word says it; see unsaid-period.ts. */
  readonly unsaid: readonly { readonly kind: PeriodKind; readonly year: number }[];
  readonly files: readonly string[];
}

/** Missing parts come from the next source: the kind from a title, the year from a header. */
export function findPeriod(option: PeriodOption, evidence: PeriodEvidence): Period | PeriodSeen {
  const files = evidence.files.flatMap((file) => {
    const reading = filePeriod(file);
    return reading ? [{ reading, text: file }] : [];
  });
  const votes: readonly (readonly [Source, Vote])[] = [
    ['titles', vote(evidence.titles.map(({ reading }) => agreed(reading)))],
    ['headers', vote(evidence.headers.map(withDay))],
    ['sheetNames', vote(evidence.sheetNames.map(withDay))],
    ['rows', vote(evidence.rows.map(({ reading }) => reading))],
    ['file', vote(files.map(({ reading }) => agreed(reading)))],
  ];
  const said = votes.find(([, { kind }]) => kind !== null);
  const asides = [...evidence.titles, ...evidence.rows, ...files].flatMap(({ reading }) => reading.asideYear ?? []);
  const saidYear = votes.find(([, one]) => one.year !== null)?.[1].year ?? null;
  const year = option.year ?? saidYear ?? mostCommon(asides.sort((a, b) => b - a));
  const shown = vote(evidence.unsaid.filter((one) => one.year === year).map((one) => ({ ...one, through: null })));
  const kind = option.kind ?? said?.[1].kind ?? shown.kind;
  if (kind === null || year === null) {
    const { titles, headers, sheetNames, rows } = evidence;
    return {
      kind,
      year,
      texts: [...titles, ...headers, ...sheetNames, ...rows, ...files].map(({ text }) => text).slice(0, 12),
    };
  }
  // Of several periods of a kind the last one, where nothing says which.
  const listed = [...evidence.titles, ...files].flatMap(({ reading }) => (reading.among ? periodsOf(reading) : []));
  const days = listed.flatMap(({ through, isAnyDay }) => (through === null || isAnyDay ? [] : [through])).sort();
  const day = [...votes.flatMap(([, { throughs }]) => throughs), ...days.reverse()].find(
    (through) => through.startsWith(String(year)) && kindOfDay(through) === kind,
  );
  const source = sourceOf(option, votes, said?.[0]);
  return { kind, year, through: option.through ?? day ?? defaultThrough(kind, year), source };
}

type Source = Period['source'];

function withDay({ kind, year, reading }: PeriodEvidence['headers'][number]) {
  return { kind, year, through: reading && agreed(reading).through };
}

/** What settled it: where both kind and year stand, else where the year does. */
function sourceOf(
  option: PeriodOption,
  votes: readonly (readonly [Source, Vote])[],
  saidBy: Source | undefined,
): Source {
  if (option.kind !== undefined && option.year !== undefined) return 'option';
  if (option.kind === undefined && saidBy === undefined) return 'unsaid';
  const both = votes.find(([source, { year }]) => source === saidBy && year !== null);
  return (both ?? votes.find(([, { year }]) => year !== null))?.[0] ?? saidBy ?? 'option';
}

/** A year ends on its last day; every earlier day is a delår's. */
function kindOfDay(through: string): PeriodKind {
  return through.endsWith('12-31') ? 'arsbokslut' : 'delar';
}

interface Vote {
  readonly kind: PeriodKind | null;
  readonly year: number | null;
  /** Days named, most often named first. */
  readonly throughs: readonly string[];
}

/** The most common kind and year; the latest year wins a tie, then the first one named. */
function vote(
  said: readonly {
    readonly kind: PeriodKind | null;
    readonly year: number | null;
    readonly through: string | null;
  }[],
): Vote {
  const readings = [...said].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const pairs = readings.filter((reading) => reading.kind !== null && reading.year !== null);
  const winner = mostCommon(pairs.map(({ kind, year }) => `${kind} ${year}`));
  const [kind, year] = winner ? winner.split(' ') : [];
  const kinds = readings.flatMap((reading) => (reading.kind === null ? [] : [reading.kind]));
  const years = readings.flatMap((reading) => (reading.year === null ? [] : [reading.year]));
  const throughs = readings.flatMap((reading) => (reading.through === null ? [] : [reading.through]));
  return {
    kind: (kind as PeriodKind | undefined) ?? mostCommon(kinds),
    year: year ? Number(year) : mostCommon(years),
    throughs: [mostCommon(throughs), ...throughs].filter((through) => through !== null),
  };
}

function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) as number)) best = value;
  return best;
}

/** Did the search end with a period? */
export function isPeriod(found: Period | PeriodSeen): found is Period {
  return 'through' in found;
}
