import { normaliseText, plainDashes } from './text.ts';
import { unitsByWord } from './vocabulary/unit-words.ts';

export interface Unit {
  /** Normalised name: "%", "tkr", "mnkr", "dagar", "st", "index". */
  readonly name: string;
  /** Comparable base: units of one base can be converted ("kr" for tkr, mnkr, mdkr). */
  readonly base: string;
  /** How many of the base one of it is: tkr 1000, mnkr 1e6. */
  readonly factor: number;
}

/** The unit that a whole text names ("Procent (%)", "tkr", "antal"), or null when it is no unit we know. */
export function parseUnit(text: string): Unit | null {
  const form = plainDashes(normaliseText(text)).replace(/[.:]+$/, '');
  return look(form) ?? look(form.replace(/ ?\(.*\)$/, '')) ?? look(/\((.*)\)$/.exec(form)?.[1] ?? '');
}

function look(form: string): Unit | null {
  const known =
    unitsByWord.get(form) ?? unitsByWord.get(`${form}.`) ?? unitsByWord.get(form.replace(/^(?:i|antal|andel|st) /, ''));
  return known ? { name: known.name, base: known.base, factor: known.factor } : null;
}
