/** What a person asked for, checked: the command line as typed values. */
import type { PeriodKind } from '../core/model/period.ts';
import type { Method } from '../core/model/settings.ts';

export type Language = 'sv' | 'en';

export interface CommonOptions {
  readonly language: Language;
  readonly quiet: boolean;
  /** Behave as on a terminal (progress, questions) even when the streams are pipes. */
  readonly terminal: boolean;
  /** Local time, ISO without zone; null for the machine's clock. For reproducible samples. */
  readonly now: string | null;
}

export interface PeriodOption {
  readonly kind?: PeriodKind;
  readonly year?: number;
  readonly through?: string;
}

/** What `consolidate` and `check` have in common: which workbooks, and how to read them. */
export interface ReadOptions {
  readonly files: readonly string[];
  readonly previous: readonly string[];
  readonly register: string | null;
  readonly period: PeriodOption;
  readonly method: Method | null;
  readonly json: boolean;
}

export interface WriteOptions {
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly force: boolean;
  /** Compress harder: a smaller file for more time. */
  readonly compress: boolean;
}

export type Request =
  | ({ readonly command: 'consolidate' } & CommonOptions & ReadOptions & WriteOptions)
  | ({ readonly command: 'check' } & CommonOptions & ReadOptions)
  | ({
      readonly command: 'clean';
      readonly files: readonly string[];
      /** Only our marks go; our sheets stay. */
      readonly marksOnly: boolean;
    } & CommonOptions &
      WriteOptions)
  | ({
      readonly command: 'template';
      readonly committees: readonly string[];
      readonly register: string | null;
      readonly municipality: string | null;
      readonly period: PeriodOption;
    } & CommonOptions &
      WriteOptions)
  | ({ readonly command: 'explain'; readonly codes: readonly string[] } & CommonOptions)
  /** Help or version: text for stdout. */
  | { readonly command: 'text'; readonly text: string };

export type RequestOf<Name extends Request['command']> = Extract<Request, { command: Name }>;
