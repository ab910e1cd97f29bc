/** The first half of consolidate and check: arguments → open workbooks → the consolidation. */
import { basename, dirname } from 'node:path';
import { consolidate, type Consolidation, type ConsolidationInput } from '../../core/consolidate.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ChainProblem } from '../../core/read-chain.ts';
import { approvalsOf } from '../../core/report/approvals.ts';
import { boardNow } from '../../core/rollup/index.ts';
import type { Freshness } from '../../core/rules/index.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import type { PeriodOption, ReadOptions } from '../arguments.ts';
import { expandInputs } from '../files/expand.ts';
import { distinctNames } from '../files/names.ts';
import { isSameFile } from '../files/same-file.ts';
import { openWorkbooks, type OpenOptions, type OpenWorkbook } from '../files/workbook.ts';
import { done, failed, problem, type Outcome, type Problem } from '../problem.ts';
import type { Screen } from '../screen.ts';
import { askPeriod } from './ask-period.ts';
import { screenWords } from '../words/screen-words.ts';

export interface Paths {
  readonly current: readonly string[];
  readonly previous: readonly string[];
  readonly register: string | null;
  /** Base names left out of folders and patterns. */
  readonly skipped: readonly string[];
  /** Of what leads nowhere: told together with what is wrong with the others, when these have been opened. */
  readonly problems: readonly Problem[];
}

export interface Inputs {
  readonly current: readonly OpenWorkbook[];
  readonly previous: readonly OpenWorkbook[];
  readonly register: OpenWorkbook | null;
  readonly skipped: readonly string[];
}

/** Finds every file that is named. `result` is never taken as an input by a folder. */
export function findPaths(options: ReadOptions, result: string | null): Paths {
  const current = expandInputs(options.files, result);
  const previous = expandInputs(options.previous, result);
  const register = expandInputs(options.register === null ? [] : [options.register], result);
  const registerPath = register.paths[0] ?? null;
  // A folder holds the register and last period's files too: what is named as such is not also an input.
  const elsewhere = [...previous.paths, ...(registerPath === null ? [] : [registerPath])];
  const paths = current.paths.filter(
    (path) => current.explicit.includes(path) || !elsewhere.some((other) => isSameFile(path, other)),
  );
  return {
    current: paths,
    previous: previous.paths,
    register: registerPath,
    skipped: current.skipped,
    problems: [current, previous, register].flatMap((one) => one.problems),
  };
}

/** `options.hash` is of a single workbook; one that is compared with, or may turn out to be the register, is always known by it. */
export async function openInputs(paths: Paths, screen: Screen, options: OpenOptions): Promise<Outcome<Inputs>> {
  const all = [...paths.current, ...paths.previous, ...(paths.register === null ? [] : [paths.register])];
  const words = screenWords[screen.language];
  // The previous period's files are often called what this period's are; nothing of theirs is pointed at.
  const pointedAt = all.filter((path) => !paths.previous.includes(path));
  const names = new Map(distinctNames(pointedAt).map((name, i) => [pointedAt[i], name]));
  const opened = await openWorkbooks(
    all,
    (i) => {
      const name = names.get(all[i]);
      return { ...options, ...(name === undefined ? {} : { name }), ...(all.length === 1 ? {} : { hash: true }) };
    },
    (name, i) => screen.progress.say(words.reading(name, i + 1, all.length)),
  );
  if (paths.problems.length > 0) return failed(...paths.problems, ...(opened.ok ? [] : opened.problems));
  if (!opened.ok) return opened;
  const books = opened.value;
  const previousAt = paths.current.length;
  const registerAt = previousAt + paths.previous.length;
  // Several inputs are merged: a workbook that only holds our own sheets is an earlier result, not material.
  const current = books.slice(0, previousAt);
  const isResult = (book: OpenWorkbook): boolean =>
    isOnlyOurs(book) || current.some((other) => isMadeFrom(book, other));
  const material = current.length > 1 ? current.filter((book) => !isResult(book)) : current;
  return done({
    current: material.length ? material : current,
    previous: books.slice(previousAt, registerAt),
    register: books[registerAt] ?? null,
    skipped: [...paths.skipped, ...current.filter((book) => !material.includes(book)).map((book) => book.name)],
  });
}

function isOnlyOurs({ document: { snapshot } }: OpenWorkbook): boolean {
  return snapshot.state !== null && snapshot.sheets.every((sheet) => sheet.owner !== 'users');
}

/**
 * The earlier result of another that is given too: its delmål would count twice. The shell has put it among them
 * (`delår/*.xlsx`); a pattern or a folder of ours leaves it out.
 */
function isMadeFrom(book: OpenWorkbook, other: OpenWorkbook): boolean {
  const source = book.document.snapshot.state?.runs.at(-1)?.file;
  const nameOf = ({ path }: OpenWorkbook): string => basename(path).normalize('NFC');
  return source === nameOf(other) && source !== nameOf(book) && dirname(book.path) === dirname(other.path);
}

export interface Consolidated {
  readonly consolidation: Consolidation;
  /** The option, with what somebody answered: for running again without asking again. */
  readonly period: PeriodOption;
  /** Findings that nobody has approved: what is left to do. */
  readonly open: readonly Finding[];
  /** The period that Kommunstyrelsen's assessments are of, when it is another than this run's. */
  readonly setAside: string | null;
  /** Workbooks of the previous period were given, and hold nothing to compare with. */
  readonly comparesNothing: boolean;
}

/** Runs the core; asks for the period when it cannot be found and somebody is there to answer. */
export async function consolidateInputs(
  inputs: Inputs,
  options: ReadOptions,
  saved: SavedState | null,
  screen: Screen,
  freshness: Freshness | null = null,
): Promise<Outcome<Consolidated>> {
  screen.progress.say(screenWords[screen.language].checking);
  let period: PeriodOption = options.period;
  for (;;) {
    const input: ConsolidationInput = {
      workbooks: inputs.current.map((book) => book.document.snapshot),
      previous: inputs.previous.map((book) => book.document.snapshot),
      registerWorkbook: inputs.register?.document.snapshot ?? null,
      period,
      settings: options.method === null ? {} : { method: options.method },
    };
    const result = consolidate(input, saved, freshness);
    if (result.ok) {
      const { register } = inputs;
      // A register that was asked for and holds no goals must not give way to another in silence.
      if (register && result.consolidation.chain.register.source !== 'option')
        return failed(problem('noRegister', register.path));
      const comparesNothing = inputs.previous.length > 0 && !result.compared;
      const approvals = approvalsOf(saved?.approved ?? []);
      const open = result.consolidation.findings.filter((finding) => approvals.of(finding) === null);
      const setAside = periodSetAside(result.consolidation, saved);
      return done({ consolidation: result.consolidation, period, open, setAside, comparesNothing });
    }
    // Without a goal table the period is not what is wrong.
    if (!result.problem.hasTables) return failed(problem('noGoalTable', namesOf(inputs)));
    const answer = screen.canAsk ? await askPeriod({ ...seenPart(result.problem), ...period }, screen) : null;
    if (answer === null) return failed(unknownPeriod(result.problem));
    period = answer;
  }
}

function periodSetAside({ chain }: Consolidation, saved: SavedState | null): string | null {
  const last = saved?.runs.at(-1)?.period;
  return boardNow(chain, saved).orphans.some((entry) => entry.period === last) ? (last ?? null) : null;
}

function unknownPeriod({ seen }: ChainProblem): Problem {
  return problem('periodUnknown', '', { seen: seen.texts.join(', ') });
}

/** The material's files, as messages name them. */
export function namesOf({ current }: Inputs): string {
  return current.map(({ name }) => name).join(', ');
}

/** What was found after all is not asked about: the year from a header when only the kind is missing. */
function seenPart({ seen }: ChainProblem): PeriodOption {
  return { ...(seen.kind ? { kind: seen.kind } : {}), ...(seen.year ? { year: seen.year } : {}) };
}
