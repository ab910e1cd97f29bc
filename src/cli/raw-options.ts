/** Options as commander leaves them, each an unread text, turned into the parts of a Request; every bad value is told. */
import type { CommonOptions, PeriodOption, ReadOptions, Request, WriteOptions } from './arguments.ts';
import type { Method } from '../core/model/settings.ts';
import { isoDate, localTime, method, periodKind, year } from './option-values.ts';
import { done, failed, problem, type Outcome, type Problem, type ProblemCode } from './problem.ts';

export interface RawOptions {
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly terminal?: boolean;
  readonly now?: string;
  readonly json?: boolean;
  readonly period?: string;
  readonly kind?: string;
  readonly year?: string;
  readonly through?: string;
  readonly metod?: string;
  readonly method?: string;
  readonly previous?: string[];
  readonly register?: string;
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
  readonly compress?: boolean;
  readonly marks?: boolean;
  readonly namnder?: string;
  readonly kommun?: string;
}

export type Complain = (code: ProblemCode, params: Readonly<Record<string, string>>) => void;

/** The request, or everything that is wrong with its values: all errors at once. */
export function checked(make: (complain: Complain) => Request): Outcome<Request> {
  const problems: Problem[] = [];
  const request = make((code, params) => problems.push(problem(code, '', params)));
  return problems.length ? failed(...problems) : done(request);
}

/** What every command takes. */
export function common(raw: RawOptions, complain: Complain): CommonOptions {
  const { lang, now: time } = raw;
  if (lang !== undefined && lang !== 'sv' && lang !== 'en')
    complain('badValue', { option: '--lang', value: lang, allowed: 'sv, en' });
  const now = time === undefined ? null : localTime(time);
  if (time !== undefined && now === null)
    complain('badValue', { option: '--now', value: time, example: '2026-11-25T16:42:00' });
  return {
    language: lang === 'en' ? 'en' : 'sv',
    quiet: raw.quiet === true,
    terminal: raw.terminal === true,
    now,
  };
}

/** The period as far as it is given; the rest is read from the workbooks. */
export function period(raw: RawOptions, complain: Complain): PeriodOption {
  const kindText = raw.period ?? raw.kind;
  const kind = kindText === undefined ? undefined : periodKind(kindText);
  if (kindText !== undefined && kind === null)
    complain('badValue', { option: '--period', value: kindText, allowed: 'delar, arsbokslut' });
  const yearNumber = raw.year === undefined ? undefined : year(raw.year);
  if (raw.year !== undefined && yearNumber === null)
    complain('badValue', { option: '--year', value: raw.year, example: '2026' });
  const through = raw.through === undefined ? undefined : isoDate(raw.through);
  if (raw.through !== undefined && through === null)
    complain('badValue', { option: '--through', value: raw.through, example: '2026-08-31' });
  if (through && yearNumber && !through.startsWith(String(yearNumber)))
    complain('badValue', { option: '--through', value: through, example: `${yearNumber}${through.slice(4)}` });
  // An årsbokslut covers the year, a delår does not.
  if (through && kind && (kind === 'arsbokslut') !== through.endsWith('-12-31'))
    complain('badValue', {
      option: '--through',
      value: through,
      example: `${through.slice(0, 4)}${kind === 'arsbokslut' ? '-12-31' : '-08-31'}`,
    });
  return {
    ...(kind ? { kind } : {}),
    ...(yearNumber ? { year: yearNumber } : {}),
    ...(through ? { through } : {}),
  };
}

/** What the commands that read workbooks take. */
export function read(files: readonly string[], raw: RawOptions, complain: Complain): ReadOptions {
  const methodText = raw.metod ?? raw.method;
  const chosen: Method | null = methodText === undefined ? null : method(methodText);
  if (methodText !== undefined && chosen === null)
    complain('badValue', {
      option: '--metod',
      value: methodText,
      allowed: 'andel, samtliga, majoritet, viktat, samst, manuell',
    });
  return {
    files,
    previous: raw.previous ?? [],
    register: raw.register ?? null,
    period: period(raw, complain),
    method: chosen,
    json: raw.json === true,
  };
}

/** What the commands that write a workbook take. */
export function write(raw: RawOptions, complain: Complain): WriteOptions {
  // An empty name is a variable of a script that was never filled in: it would be a file called ".xlsx".
  if (raw.output === '') complain('missingOptionValue', { option: '-o' });
  return {
    output: raw.output ?? null,
    inPlace: raw.inPlace === true,
    force: raw.force === true,
    compress: raw.compress === true,
  };
}
