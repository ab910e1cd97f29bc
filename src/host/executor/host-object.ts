/**
 * What the executor serves: objects whose PascalCase getters, setters and methods are exactly the members that office.js
 * asks for. Everything internal is camelCase and therefore out of a script's reach.
 */
export abstract class HostObject {
  /** The class in office.js ("Range"); decides which members a plain load() means. */
  abstract readonly type: string;

  /** What identifies the object in later batches, null when it has no identity. */
  identity(): string | number | null {
    return null;
  }

  /** Members that only exist as data (property bags) are asked here first; undefined: look at the class. */
  readMember?(name: string): unknown;
  writeMember?(name: string, value: unknown): boolean;
  callMember?(name: string, args: readonly unknown[]): { readonly value: unknown } | null;
  hasMember?(name: string): boolean;
}

/** A collection: items in order, and one by its key (name or id). */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly T[];

  /** The item of an indexer, null when there is none. */
  abstract find(key: unknown): T | null;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: unknown): T | null {
    return this.find(key);
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }

  GetItemAt(index: number): T | null {
    return this.items()[Number(index)] ?? null;
  }

  GetItemAtOrNullObject(index: number): T | null {
    return this.items()[Number(index)] ?? null;
  }

  GetFirst(): T | null {
    return this.items()[0] ?? null;
  }

  GetFirstOrNullObject(): T | null {
    return this.GetFirst();
  }

  GetLast(): T | null {
    return this.items().at(-1) ?? null;
  }
}

/** A collection that is a plain list: keys are compared with what `key` gives, without regard to case. */
export class ListCollection<T extends HostObject> extends HostCollection<T> {
  readonly type: string;
  private readonly list: () => readonly T[];
  private readonly keys: (item: T) => readonly unknown[];

  constructor(type: string, list: () => readonly T[], keys: (item: T) => readonly unknown[] = (i) => [i.identity()]) {
    super();
    this.type = type;
    this.list = list;
    this.keys = keys;
  }

  items(): readonly T[] {
    return this.list();
  }

  find(key: unknown): T | null {
    const wanted = String(key).toLowerCase();
    return this.list().find((item) => this.keys(item).some((k) => String(k).toLowerCase() === wanted)) ?? null;
  }
}
