/** Looking into property bags: what a script set, and nothing else. */
import { HostCollection } from '../../executor/host-object.ts';
import { Bag } from '../../excel-objects/bag.ts';

/** The bag at the end of a way of children ("Format/Fill"); null when there is none. */
export function inside(bag: Bag | null, way: string): Bag | null {
  let at: unknown = bag;
  for (const step of way.split('/')) at = at instanceof Bag ? at.child(step) : null;
  return at instanceof Bag ? at : null;
}

/** What was set; undefined when nothing was. */
export const given = (bag: Bag | null, name: string): unknown => bag?.entries().get(name);

/** A member's value, whether it was set or not. */
export const valueOf = (bag: Bag | null, way: string): unknown => {
  const cut = way.lastIndexOf('/');
  const owner = cut < 0 ? bag : inside(bag, way.slice(0, cut));
  return owner?.value(way.slice(cut + 1));
};

/** A number that was set; null otherwise. */
export function givenNumber(bag: Bag | null, name: string): number | null {
  const value = given(bag, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A text that was set and is not empty; null otherwise. */
export function givenText(bag: Bag | null, name: string): string | null {
  const value = given(bag, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function itemsOf(bag: Bag | null, name: string): Bag[] {
  const list = bag?.child(name);
  return list instanceof HostCollection ? list.items().filter((item): item is Bag => item instanceof Bag) : [];
}
