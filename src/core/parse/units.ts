import type { Direction } from '../model/values.ts';

export interface Unit {
  /** Normalised name: "%", "tkr", "mnkr", "dagar", "st", "index". */
  readonly name: string;
  /** Comparable base: units of one base can be converted ("kr" for tkr, mnkr, mdkr). */
  readonly base: string;
  /** How many of the base one of it is: tkr 1000, mnkr 1e6. */
  readonly factor: number;
}

/** The unit that a text names, or null when it is no unit we know. */
export function parseUnit(_text: string): Unit | null {
  return null;
}

/** The direction that a riktning cell states, or null. */
export function parseDirection(_text: string): Direction | null {
  return null;
}

/** The direction that an indicator's name implies (sjukfrånvaro → lägre), or null; always shown as inferred. */
export function inferDirection(_indicator: string): Direction | null {
  return null;
}

/** A weight: 2, "2", "30 %" → 0.3; null when it is none. */
export function parseWeight(_cell: { readonly number: number; readonly text: string }): number | null {
  return null;
}
