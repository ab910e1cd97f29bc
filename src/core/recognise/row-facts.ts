/** Small facts of a row that depend on one text each, so that every distinct text is read once in a workbook. */
import type { Direction, Value } from '../model/values.ts';
import { inferDirection, isPlaceholder, normaliseText, parseDirection, parseUnit } from '../parse/index.ts';

function once<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined && !known.has(text)) {
      answer = compute(text);
      known.set(text, answer);
    }
    return answer as T;
  };
}

export class RowFacts {
  /** Unit of a unit column, normalised when known, else as written; null when blank. */
  readonly unit = once((text) => (text === '' ? null : (parseUnit(text)?.name ?? text)));
  readonly statedDirection = once((text) => (text === '' ? null : parseDirection(text)));
  readonly impliedDirection = once((text) => inferDirection(text));
  readonly isPlaceholder = once((text) => text.length <= 60 && isPlaceholder(text));
  /** Kolada's id of a measure when the text holds one: N15505, U07514. */
  readonly koladaId = once((text) => /(?<![\p{L}\d])([NUT]\d{5})(?!\d)/u.exec(text)?.[1] ?? null);
  private readonly keys = new Map<string, number>();
  /** A number that equal delmål share whatever spaces, case and final stops they are written with. */
  readonly sameText = once((text) => {
    const plain = normaliseText(text).replace(/[.:;\s]+$/, '');
    let key = this.keys.get(plain);
    if (key === undefined) this.keys.set(plain, (key = this.keys.size));
    return key;
  });
}

/** Which way is better: as stated, as the target's form says, as the name or the history implies. */
export function directionOf(
  stated: Direction | null,
  target: Value,
  implied: Direction | null,
  base: Value | null,
  previous: Value | null,
): { readonly direction: Direction | null; readonly inferred: boolean } {
  if (stated !== null) return { direction: stated, inferred: false };
  if (target.kind === 'interval') return { direction: 'intervall', inferred: false };
  if (target.kind === 'boolean') return { direction: 'jaNej', inferred: false };
  if (target.bound !== undefined) return { direction: target.bound === 'min' ? 'hogre' : 'lagre', inferred: false };
  if (target.direction !== undefined) return { direction: target.direction, inferred: false };
  if (implied !== null) return { direction: implied, inferred: true };
  for (const from of [base, previous])
    if (from?.number != null && target.number !== null && from.number !== target.number && from.kind !== 'error')
      return { direction: from.number < target.number ? 'hogre' : 'lagre', inferred: true };
  return { direction: null, inferred: false };
}
