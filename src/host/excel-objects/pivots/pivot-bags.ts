/** What every object of a pivot table is made of. */
import type { HostObject } from '../../executor/host-object.ts';
import type { BagBehaviour } from '../bag.ts';
import { Bag } from '../bag.ts';
import type { FieldState, Pivot } from './pivot-table.ts';

/** Filled by the files of the single classes. */
export const pivotBehaviours: Record<string, BagBehaviour> = {};

export const pivotOf = (bag: Bag): Pivot => bag.entries().get('pivot') as Pivot;
export const fieldOf = (bag: Bag): FieldState => bag.entries().get('field') as FieldState;
export const keyed = (item: HostObject): unknown[] =>
  item instanceof Bag ? [item.value('Name'), item.value('Id')] : [];

/** After a change of a member the table is shown anew. */
export function shownAfter(bag: Bag, value: unknown, name: string): unknown {
  bag.put(name, value);
  pivotOf(bag).show();
  return value;
}

export const shown = (name: string): NonNullable<BagBehaviour['setters']> => ({
  [name]: (bag, value) => shownAfter(bag, value, name),
});

export function bagFor(type: string, pivot: Pivot, name: string, field: FieldState | null): Bag {
  const bag = new Bag(type, pivotBehaviours);
  bag.put('pivot', pivot);
  bag.put('Id', name);
  bag.put('Name', name);
  if (field) bag.put('field', field);
  return bag;
}
