/** Copies of objects that are their data, for a copy of the sheet that they lie on. */
import { HostCollection, HostObject } from '../executor/host-object.ts';
import { Bag, BagCollection } from './bag.ts';
import type { Sheet } from '../document/model.ts';

/** From which sheet to which, and what has been copied so far. */
export interface SheetCopy {
  readonly from: Sheet;
  readonly to: Sheet;
  /** Objects of the sheet and their copies, so that a group holds the copies of its members. */
  readonly made: Map<HostObject, HostObject>;
  /** A formula of the sheet as it reads on the copy. */
  formula(formula: string): string;
}

/** A copy that stands by itself, with an id of its own; what lies in it is filled in by `fillBag`. */
export function emptyCopy(bag: Bag, copy: SheetCopy): Bag {
  const made = new Bag(bag.type, bag.behaviours, bag.parent && (copy.made.get(bag.parent) ?? bag.parent));
  copy.made.set(bag, made);
  return made;
}

/** Everything that was set in `from` and in what it holds. */
export function fillBag(from: Bag, to: Bag, copy: SheetCopy): void {
  copy.made.set(from, to);
  const id = to.entries().get('Id');
  for (const [name, value] of from.entries()) to.put(name, copied(name, value, from, copy));
  if (id !== undefined) to.put('Id', id);
  for (const [name, child] of from.childBags()) {
    const own = child && to.child(name);
    if (child instanceof Bag && own instanceof Bag && child.parent === from) fillBag(child, own, copy);
    else if (child instanceof HostCollection && own instanceof HostCollection) fillList(child, own, from, copy);
  }
}

/** Lists that hold their items (series), and those that make them of what they belong to (points of a series). */
function fillList(from: HostCollection<HostObject>, to: HostCollection<HostObject>, owner: Bag, copy: SheetCopy): void {
  const items = from.items().filter((item): item is Bag => item instanceof Bag);
  items.forEach((item, i) => {
    if (item.parent !== from && item.parent !== owner) return;
    if (to instanceof BagCollection) to.list[i] ??= new Bag(item.type, item.behaviours, to);
    const own = to.items()[i];
    if (own instanceof Bag) fillBag(item, own, copy);
  });
}

function copied(name: string, value: unknown, owner: Bag, copy: SheetCopy): unknown {
  if (value instanceof Bag && value.parent === owner) {
    const made = emptyCopy(value, copy);
    fillBag(value, made, copy);
    return made;
  }
  if (value instanceof HostObject) return copy.made.get(value) ?? value;
  if (value === copy.from) return copy.to;
  if (typeof value === 'string') return /formula/i.test(name) && value.startsWith('=') ? copy.formula(value) : value;
  if (Array.isArray(value)) return value.map((item) => copied(name, item, owner, copy));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(key, item, owner, copy)]));
}
