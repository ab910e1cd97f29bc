/** An answer for each distinct text of a workbook, worked out once: a look-up by index in the hot loops. */
export class TextMemo<T> {
  private readonly strings: readonly string[];
  private readonly compute: (text: string) => T;
  private readonly answers: T[];
  private readonly known: Uint8Array;

  constructor(strings: readonly string[], compute: (text: string) => T) {
    this.strings = strings;
    this.compute = compute;
    this.answers = new Array<T>(strings.length);
    this.known = new Uint8Array(strings.length);
  }

  of(id: number): T {
    if (this.known[id] === 1) return this.answers[id] as T;
    const answer = this.compute(this.strings[id] as string);
    this.answers[id] = answer;
    this.known[id] = 1;
    return answer;
  }
}
