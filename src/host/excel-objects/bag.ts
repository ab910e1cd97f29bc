/**
 * Objects that are their data: what is set can be read back, and nothing is worked out. The member table says what there is
 * and of which kind; a member that it does not know is NotImplemented by name.
 */
import { HostCollection, HostObject } from '../executor/host-object.ts';
import { invalidArgument } from '../executor/host-error.ts';
import { changedTexts } from '../document/formulas.ts';
import { enumWord } from '../schema/enum-words.ts';
import { classSchema } from '../schema/schema.ts';
import { bagDefaults } from './bag-defaults.ts';
import { colour } from './colour.ts';
import type { Area } from '../document/address.ts';
import type { Sheet } from '../document/model.ts';

export type BagMethods = Readonly<Record<string, (bag: Bag, args: readonly unknown[]) => unknown>>;

/** What of a bag's class is more than data: methods, children made in a special way, values worked out. */
export interface BagBehaviour {
  readonly methods?: BagMethods;
  readonly children?: Readonly<Record<string, (bag: Bag) => HostObject | null>>;
  readonly values?: Readonly<Record<string, (bag: Bag) => unknown>>;
  /** Called before a value is kept; may change or refuse it. */
  readonly setters?: Readonly<Record<string, (bag: Bag, value: unknown) => unknown>>;
  /** Told of every member that was set. */
  readonly afterSet?: (bag: Bag, name: string, value: unknown) => void;
}

export type Behaviours = Readonly<Record<string, BagBehaviour>>;

export class Bag extends HostObject {
  readonly type: string;
  readonly parent: HostObject | null;
  readonly behaviours: Behaviours;
  private readonly data = new Map<string, unknown>();
  private readonly made = new Map<string, HostObject | null>();

  constructor(type: string, behaviours: Behaviours = {}, parent: HostObject | null = null) {
    super();
    this.type = type;
    this.behaviours = behaviours;
    this.parent = parent;
  }

  private get behaviour(): BagBehaviour {
    return this.behaviours[this.type] ?? {};
  }

  override identity(): string | null {
    const schema = classSchema(this.type);
    const id = this.data.get('Id') ?? (schema.idKey === '_Id' ? this.data.get('Name') : undefined);
    return id === undefined ? null : String(id);
  }

  /** All that was ever set, for telling whether something has changed. */
  snapshot(): unknown {
    const plain = [...this.data].filter(([, value]) => !(value instanceof HostObject));
    const children = [...this.made].map(([name, child]) => [name, child instanceof Bag ? child.snapshot() : null]);
    return [plain, children.filter(([, inner]) => inner !== null && JSON.stringify(inner) !== '[[],[]]')];
  }

  has(name: string): boolean {
    return this.data.has(name);
  }

  value(name: string): unknown {
    const worked = this.behaviour.values?.[name];
    if (worked) return worked(this);
    if (this.data.has(name)) return this.data.get(name);
    const known = bagDefaults[`${this.type}.${name}`];
    if (known !== undefined) return known;
    const schema = classSchema(this.type).properties.get(name);
    if (!schema) return undefined;
    return { text: '', number: 0, boolean: false, enum: schema.firstWord, any: null }[schema.kind];
  }

  put(name: string, value: unknown): void {
    this.data.set(name, value);
  }

  /** Cells that are referred to from here follow when cells of `sheet` move; what is gone leaves its reference. */
  follow(sheet: Sheet, moved: (area: Area) => Area | null): void {
    for (const [name, value] of this.data) {
      if (isPlace(value) && value.sheet === sheet)
        this.data.set(name, { ...value, area: moved(value.area) ?? value.area });
      if (Array.isArray(value) && value.every(isPlace)) this.data.set(name, movedPlaces(value, sheet, moved));
    }
    for (const child of this.made.values())
      if (child instanceof Bag || child instanceof BagCollection) child.follow(sheet, moved);
  }

  /** Formulas that lie in the data, also of its children, follow what they refer to. */
  changeFormulas(change: (formula: string) => string): void {
    for (const [name, value] of this.data) this.data.set(name, changedTexts(value, change));
    for (const child of this.made.values()) if (child instanceof Bag) child.changeFormulas(change);
  }

  /** Back to what it was before anybody set it. */
  forget(name: string): void {
    this.data.delete(name);
  }

  /** Everything that was set, for copies. */
  entries(): ReadonlyMap<string, unknown> {
    return this.data;
  }

  child(name: string): HostObject | null | undefined {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const special = this.behaviour.children?.[name];
    const type = classSchema(this.type).children.get(name);
    if (special) {
      const made = special(this);
      if (made) this.made.set(name, made);
      return made;
    }
    if (type === undefined) return undefined;
    const child = classSchema(type).isCollection ? new BagCollection(type, this) : new Bag(type, this.behaviours, this);
    this.made.set(name, child);
    return child;
  }

  childBags(): ReadonlyMap<string, HostObject | null> {
    return this.made;
  }

  override hasMember(name: string): boolean {
    const schema = classSchema(this.type);
    return schema.properties.has(name) || schema.children.has(name) || this.behaviour.children?.[name] !== undefined;
  }

  override readMember(name: string): unknown {
    const child = this.child(name);
    return child === undefined ? this.value(name) : child;
  }

  override writeMember(name: string, value: unknown): boolean {
    const property = classSchema(this.type).properties.get(name);
    if (!property?.isWritable) return false;
    const setter = this.behaviour.setters?.[name];
    const good = checked(this.type, name, property.kind, value);
    const kept = setter ? setter(this, good) : good;
    if (kept === undefined) this.data.delete(name);
    else this.data.set(name, kept);
    this.behaviour.afterSet?.(this, name, kept);
    return true;
  }

  override callMember(name: string, args: readonly unknown[]): { readonly value: unknown } | null {
    const method = this.behaviour.methods?.[name] ?? commonMethods[name];
    return method ? { value: method(this, args) } : null;
  }
}

/** Of several areas, those of which nothing is left are gone. */
function movedPlaces(places: readonly Place[], sheet: Sheet, moved: (area: Area) => Area | null): Place[] {
  return places.flatMap((place) => {
    const area = place.sheet === sheet ? moved(place.area) : place.area;
    return area ? [{ ...place, area }] : [];
  });
}

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

function isPlace(value: unknown): value is Place {
  return (
    value !== null && typeof value === 'object' && 'area' in value && 'sheet' in value && !(value instanceof HostObject)
  );
}

/** Colours come back as "#RRGGBB" whatever way they were written; a wrong kind of value is refused. */
function checked(type: string, name: string, kind: string, value: unknown): unknown {
  if (/Color$/.test(name) && typeof value === 'string' && value !== '') return colour(value);
  const isWrong =
    (kind === 'boolean' && typeof value !== 'boolean') ||
    (kind === 'number' && typeof value !== 'number' && value !== null) ||
    (kind === 'enum' && value !== null && typeof value !== 'string' && typeof value !== 'number');
  if (isWrong) throw invalidArgument();
  if (kind === 'enum' && typeof value === 'string') return wordOf(type, name, value);
  return kind === 'text' && value !== null ? String(value) : value;
}

/** A word of the property's enum, in its right spelling; another one is refused. */
export function wordOf(type: string, property: string, value: string): string {
  const found = enumWord(type, property, value);
  if (found === null) throw invalidArgument(`${value} is no value of ${type}.${property}.`);
  return found;
}

/** What fills and lines of charts and shapes can do. */
const commonMethods: BagMethods = {
  SetSolidColor: (bag, [value]) => {
    bag.put('ForegroundColor', colour(value));
    bag.put('Type', 'Solid');
    bag.put('SolidColor', colour(value));
  },
  GetSolidColor: (bag) => bag.value('ForegroundColor') ?? '',
  GetSolidColorOrNullObject: (bag) => bag.value('ForegroundColor') ?? null,
  Clear: (bag) => {
    bag.put('Type', 'NoFill');
    bag.put('ForegroundColor', '');
    if (classSchema(bag.type).properties.has('LineStyle')) bag.put('LineStyle', 'None');
  },
};

/** A list of bags under a bag. */
export class BagCollection extends HostCollection<HostObject> {
  readonly type: string;
  readonly parent: HostObject | null;
  readonly list: HostObject[] = [];

  constructor(type: string, parent: HostObject | null = null) {
    super();
    this.type = type;
    this.parent = parent;
  }

  items(): readonly HostObject[] {
    return this.list;
  }

  follow(sheet: Sheet, moved: (area: Area) => Area | null): void {
    for (const item of this.list) if (item instanceof Bag) item.follow(sheet, moved);
  }

  find(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const isIt = (item: HostObject): boolean =>
      String(item.identity()).toLowerCase() === wanted ||
      (item instanceof Bag && String(item.value('Name') ?? item.value('Text')).toLowerCase() === wanted);
    return this.list.find(isIt) ?? null;
  }
}
