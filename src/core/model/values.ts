/** What a målvärde, utfall or prognos cell says. */

/** Why a value is missing (domain §3.5): forgotten, not measured, due later, does not apply, secret, template text. */
export type MissingReason = 'empty' | 'notMeasured' | 'later' | 'notApplicable' | 'suppressed' | 'placeholder';

export type ValueKind =
  'number' | 'percent' | 'condition' | 'interval' | 'boolean' | 'relative' | 'text' | 'missing' | 'error';

/** Direction that is better: higher, lower, within an interval, unchanged, yes. */
export const directions = ['hogre', 'lagre', 'intervall', 'oforandrad', 'jaNej'] as const;
export type Direction = (typeof directions)[number];

export interface Value {
  /** As it stands in the cell: number (dates as serials), boolean, text, error word; null when empty. */
  readonly raw: string | number | boolean | null;
  readonly kind: ValueKind;
  /** 87 for 87 %; the bound of a condition; null when there is no number. */
  readonly number: number | null;
  readonly missing: MissingReason | null;
  /** Of a condition: which side the bound is, and whether the bound itself is outside (`<`, `>`). */
  readonly bound?: 'min' | 'max';
  readonly strict?: boolean;
  /** Of an interval. */
  readonly lower?: number;
  readonly upper?: number;
  /** Unit that stands in the cell itself, normalised: "%", "tkr", "mnkr", "dagar", "st"; absent when there is none. */
  readonly unit?: string;
  /** What the number counts, in a word that is no unit we know: "besök", "lgh"; absent beside `unit`. */
  readonly counted?: string;
  /** Of a relative target ("öka"): the direction. */
  readonly direction?: Direction;
  /** The text can be read in two ways (1.234): both readings, for MK308. */
  readonly ambiguous?: readonly [number, number];
  /** "85 (82)": the previous value; "K 84 / M 79": women and men. Shown, never counted. */
  readonly previous?: number;
  readonly women?: number;
  readonly men?: number;
  /** A formula that nobody has calculated (MK306 with its own text). */
  readonly uncached?: boolean;
  /** The number carries a percent sign or percent format. */
  readonly isPercent?: boolean;
}
