import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Workbook } from '../../document/model.ts';

const builtIn: Record<string, readonly string[]> = {
  TableStyle: ['Light', 'Medium', 'Dark'].flatMap((k, i) =>
    Array.from({ length: [21, 28, 11][i] as number }, (_, n) => `TableStyle${k}${n + 1}`),
  ),
  PivotTableStyle: ['Light', 'Medium', 'Dark'].flatMap((k) =>
    Array.from({ length: 28 }, (_, n) => `PivotStyle${k}${n + 1}`),
  ),
  SlicerStyle: ['Light', 'Dark']
    .flatMap((k) => Array.from({ length: 6 }, (_, n) => `SlicerStyle${k}${n + 1}`))
    .concat(['SlicerStyleOther1', 'SlicerStyleOther2']),
  TimelineStyle: ['Light', 'Dark'].flatMap((k) => Array.from({ length: 6 }, (_, n) => `TimeSlicerStyle${k}${n + 1}`)),
};

const standard: Record<string, string> = {
  TableStyle: 'TableStyleMedium2',
  PivotTableStyle: 'PivotStyleLight16',
  SlicerStyle: 'SlicerStyleLight1',
  TimelineStyle: 'TimeSlicerStyleLight1',
};

/** @serves TableStyle, PivotTableStyle, SlicerStyle, TimelineStyle */
class NamedStyle extends HostObject {
  readonly type: string;
  private readonly owner: StyleList;
  private name: string;
  readonly isBuiltIn: boolean;

  constructor(owner: StyleList, type: string, name: string, isBuiltIn: boolean) {
    super();
    this.owner = owner;
    this.type = type;
    this.name = name;
    this.isBuiltIn = isBuiltIn;
  }

  override identity(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  set Name(value: string) {
    if (this.isBuiltIn) throw new HostError('AccessDenied', 'A built-in style keeps its name.');
    this.name = value;
  }
  get ReadOnly(): boolean {
    return this.isBuiltIn;
  }
  Delete(): void {
    if (this.isBuiltIn) throw new HostError('AccessDenied', 'A built-in style stays.');
    this.owner.list.splice(this.owner.list.indexOf(this), 1);
  }
  Duplicate(): NamedStyle {
    return this.owner.Add(`${this.name} 2`, true);
  }
}

/**
 * The named styles of tables, pivot tables, slicers or timelines.
 * @serves TableStyleCollection, PivotTableStyleCollection, SlicerStyleCollection, TimelineStyleCollection
 */
class StyleList extends HostCollection<NamedStyle> {
  readonly type: string;
  readonly list: NamedStyle[];
  private readonly kind: string;
  private usual: string;

  constructor(kind: string) {
    super();
    this.kind = kind;
    this.type = `${kind}Collection`;
    this.list = (builtIn[kind] ?? []).map((name) => new NamedStyle(this, kind, name, true));
    this.usual = standard[kind] ?? '';
  }

  items(): readonly NamedStyle[] {
    return this.list;
  }
  find(key: unknown): NamedStyle | null {
    return this.list.find((s) => s.Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(name: string, makeUnique: boolean | null): NamedStyle {
    let free = name;
    for (let n = 2; this.find(free); n++) {
      if (!makeUnique) throw invalidArgument(`The style ${name} exists already.`);
      free = `${name} ${n}`;
    }
    const style = new NamedStyle(this, this.kind, free, false);
    this.list.push(style);
    return style;
  }
  GetDefault(): NamedStyle | null {
    return this.find(this.usual);
  }
  SetDefault(given: unknown): void {
    this.usual = given instanceof NamedStyle ? given.Name : String(given);
  }
}

export function styleCollection(workbook: Workbook, kind: string): HostObject {
  const known = workbook.parts.get(kind);
  if (known) return known;
  const made = new StyleList(kind);
  workbook.parts.set(kind, made);
  return made;
}
