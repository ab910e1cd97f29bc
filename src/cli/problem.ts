/** Expected failures of the command line, as values. The words (what happened, what is safe, what to do) are in words/. */
import { Exit } from './exit.ts';

/** Exit code of each problem. */
const exits = {
  // the command line
  unknownOption: Exit.usage,
  unknownCommand: Exit.usage,
  missingArgument: Exit.usage,
  missingCode: Exit.usage,
  extraArgument: Exit.usage,
  missingOptionValue: Exit.usage,
  badValue: Exit.usage,
  severalInPlace: Exit.usage,
  inPlaceAndOutput: Exit.usage,
  extensionChanged: Exit.usage,
  alreadyConsolidated: Exit.usage,
  noMatch: Exit.usage,
  emptyFolder: Exit.usage,
  periodUnknown: Exit.usage,
  severalOutputs: Exit.usage,
  noCommittees: Exit.usage,
  unknownCode: Exit.usage,
  noRegister: Exit.usage,
  // reading
  notFound: Exit.unreadable,
  noAccess: Exit.unreadable,
  openElsewhere: Exit.unreadable,
  readFailed: Exit.unreadable,
  changedWhileRead: Exit.unreadable,
  emptyFile: Exit.unreadable,
  encrypted: Exit.unreadable,
  xls: Exit.unreadable,
  xlsb: Exit.unreadable,
  ods: Exit.unreadable,
  csv: Exit.unreadable,
  notZip: Exit.unreadable,
  damaged: Exit.unreadable,
  tooLarge: Exit.unreadable,
  hostile: Exit.unreadable,
  strict: Exit.unreadable,
  notWorkbook: Exit.unreadable,
  noGoalTable: Exit.unreadable,
  notFilledIn: Exit.unreadable,
  // writing
  notOurs: Exit.cannotWrite,
  otherContent: Exit.cannotWrite,
  otherFiles: Exit.cannotWrite,
  onlyOurs: Exit.cannotWrite,
  templateExists: Exit.cannotWrite,
  targetUnreadable: Exit.cannotWrite,
  wouldOverwriteInput: Exit.cannotWrite,
  changedMeanwhile: Exit.cannotWrite,
  structureProtected: Exit.cannotWrite,
  targetBusy: Exit.cannotWrite,
  targetNoAccess: Exit.cannotWrite,
  diskFull: Exit.cannotWrite,
  readOnlyDisk: Exit.cannotWrite,
  folderMissing: Exit.cannotWrite,
  nameTooLong: Exit.cannotWrite,
  cannotBackUp: Exit.cannotWrite,
  writeFailed: Exit.cannotWrite,
  answerLost: Exit.cannotWrite,
} as const;

export type ProblemCode = keyof typeof exits;

export interface Problem {
  readonly code: ProblemCode;
  /** The file or folder (as given) that the problem is about; "" when it is about none. */
  readonly file: string;
  /** What else the words need: an option, a value, a folder, the technical reason. */
  readonly params: Readonly<Record<string, string>>;
}

/** @param file as given, "" when the problem is about none */
export function problem(code: ProblemCode, file = '', params: Readonly<Record<string, string>> = {}): Problem {
  return { code, file, params };
}

export function exitOf(problem: Problem): Exit {
  return exits[problem.code];
}

/** A value, or the problems that stand in its way: all of them at once. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** What stands in the way; at least one. */
export function failed(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}
