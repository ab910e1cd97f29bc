/** One entry of a list of keys and values: a setting, a property of the workbook or of a sheet. */
import { HostObject } from '../executor/host-object.ts';

export abstract class KeyedEntry<V = unknown> extends HostObject {
  private readonly entries: Map<string, V>;
  private readonly key: string;

  constructor(entries: Map<string, V>, key: string) {
    super();
    this.entries = entries;
    this.key = key;
  }

  /** The value as it is kept. */
  protected kept(value: unknown): V {
    return value as V;
  }

  override identity(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): V | null {
    return this.entries.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    this.entries.set(this.key, this.kept(value));
  }
  Delete(): void {
    this.entries.delete(this.key);
  }
}

/** The key as it is written in the list, without regard to case; null when it is not there. */
export function keyIn(entries: ReadonlyMap<string, unknown>, key: unknown): string | null {
  const wanted = String(key).toLowerCase();
  return [...entries.keys()].find((known) => known.toLowerCase() === wanted) ?? null;
}
