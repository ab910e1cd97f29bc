/** Why a file cannot be used. Expected, hence values; the words for people are the command line's. */

export type FileProblemCode =
  'encrypted' | 'xls' | 'ods' | 'csv' | 'notZip' | 'damaged' | 'tooLarge' | 'hostile' | 'strict' | 'notWorkbook';

export interface FileProblem {
  readonly code: FileProblemCode;
  /** For the technically minded, in English; never shown alone. */
  readonly detail: string;
  /** The part of the package that it concerns. */
  readonly part?: string;
}

/** Carries a FileProblem out of deep reading to the one place that turns it into a value (`openXlsx`, `attempt`). */
export class ProblemError extends Error {
  readonly problem: FileProblem;
  constructor(code: FileProblemCode, detail: string, part?: string) {
    super(part === undefined ? `${code}: ${detail}` : `${code}: ${detail} (${part})`);
    this.name = 'ProblemError';
    this.problem = part === undefined ? { code, detail } : { code, detail, part };
  }
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

/** Runs `work`; a file problem inside it becomes a value, a bug stays an exception. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}
