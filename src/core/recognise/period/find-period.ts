/** The period of the report: what the user said, else what the sheets' titles say by vote, their headers, the file names. */
import type { Period, PeriodKind } from '../../model/period.ts';
import { defaultThrough } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { parsePeriodText } from '../../parse/index.ts';

export interface PeriodOption {
  readonly kind?: PeriodKind;
  readonly year?: number;
  readonly through?: string;
}

/** What was seen when the period could not be settled: for the question to the user. */
export interface PeriodSeen {
  readonly kind: PeriodKind | null;
  readonly year: number | null;
  /** Titles, headers and file names that say something of a period. */
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
  readonly files: readonly string[];
}

/** Missing parts come from the next source: the kind from a title, the year from a header. */
export function findPeriod(option: PeriodOption, evidence: PeriodEvidence): Period | PeriodSeen {
  const files = evidence.files.flatMap((file) => {
    const text = file.replace(/\.[a-z]+$/i, '').replaceAll('_', ' ');
    const reading = parsePeriodText(text);
    return reading ? [{ reading, text: file }] : [];
  });
  const titleVote = vote(evidence.titles.map(({ reading }) => ({ ...reading })));
  const headerVote = vote(
    evidence.headers.map(({ kind, year, reading }) => ({ kind, year, through: reading?.through ?? null })),
  );
  const fileVote = vote(files.map(({ reading }) => reading));
  const kind = option.kind ?? titleVote.kind ?? headerVote.kind ?? fileVote.kind;
  const year = option.year ?? titleVote.year ?? headerVote.year ?? fileVote.year;
  if (kind === null || year === null)
    return {
      kind,
      year,
      texts: [...evidence.titles, ...evidence.headers, ...files].map(({ text }) => text).slice(0, 12),
    };
  const said = [titleVote, headerVote, fileVote]
    .flatMap(({ throughs }) => throughs)
    .find((through) => through.startsWith(String(year)) && kindOfDay(through) === kind);
  const source =
    option.kind !== undefined && option.year !== undefined
      ? 'option'
      : titleVote.kind !== null && titleVote.year !== null
        ? 'titles'
        : headerVote.year !== null
          ? 'headers'
          : 'file';
  return { kind, year, through: option.through ?? said ?? defaultThrough(kind, year), source };
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

/** The most common kind and year; the first one named wins a tie. */
function vote(
  readings: readonly {
    readonly kind: PeriodKind | null;
    readonly year: number | null;
    readonly through: string | null;
  }[],
): Vote {
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
