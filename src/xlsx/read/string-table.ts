/** All texts of a workbook: first the shared string table's own, by their own index, then texts that stand in cells. */
export class StringTable {
  readonly strings: string[];
  /** Texts below this index are the shared string table's. */
  readonly sharedCount: number;
  /** Some text of the shared string table is empty. */
  readonly hasEmptyShared: boolean;
  readonly #added = new Map<string, number>();

  constructor(shared: string[]) {
    this.strings = shared;
    this.sharedCount = shared.length;
    this.hasEmptyShared = shared.includes('');
  }

  /** Index of a text that stands in a cell itself; equal texts get the same one. */
  add(text: string): number {
    const known = this.#added.get(text);
    if (known !== undefined) return known;
    const id = this.strings.length;
    this.strings.push(text);
    this.#added.set(text, id);
    return id;
  }
}
