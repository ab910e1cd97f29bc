/** Curated parts of names, and where in a name the first of them stands. A name is asked about a thousand of them at once. */
export interface Part {
  readonly at: number;
  readonly end: number;
}

export class Parts {
  readonly #parts: readonly string[];
  /** By their first two letters, the longest first; made when somebody first asks. */
  #byBeginning: Map<string, string[]> | null = null;

  /** @param parts at least two letters each; with a space before, where a word begins. */
  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  /** The part that begins first in the text, the longest of those that begin there; null when there is none. */
  firstIn(form: string): Part | null {
    const byBeginning = (this.#byBeginning ??= beginnings(this.#parts));
    // The first word begins as the others do.
    const spaced = ` ${form}`;
    let first: Part | null = null;
    for (let at = 0; at < spaced.length - 1; at++) {
      const part = byBeginning.get(spaced.slice(at, at + 2))?.find((one) => spaced.startsWith(one, at));
      // The space before the name is none of it.
      const from = Math.max(0, at - 1);
      if (part !== undefined && (first === null || at + part.length - 1 > first.end))
        first = { at: from, end: at + part.length - 1 };
      if (first !== null && at > 0) return first;
    }
    return first;
  }

  isIn(form: string): boolean {
    return this.firstIn(form) !== null;
  }
}

function beginnings(parts: readonly string[]): Map<string, string[]> {
  const byBeginning = new Map<string, string[]>();
  for (const part of [...parts].sort((a, b) => b.length - a.length)) {
    const beginning = part.slice(0, 2);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push(part);
    else byBeginning.set(beginning, [part]);
  }
  return byBeginning;
}
