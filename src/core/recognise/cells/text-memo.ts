/** An answer for each distinct text of a workbook, worked out once: a look-up by index in the hot loops. */
export class TextMemo<T extends string | number | boolean | null> {
  private readonly strings: readonly string[];
  private readonly compute: (text: string) => T;
  private readonly answers: T[] = [];

  constructor(strings: readonly string[], compute: (text: string) => T) {
    this.strings = strings;
    this.compute = compute;
  }

  of(id: number): T {
    if (this.answers.length === 0) this.answers.length = this.strings.length;
    const known = this.answers[id];
    if (known !== undefined) return known;
    const answer = this.compute(this.strings[id] as string);
    this.answers[id] = answer;
    return answer;
  }
}
