/** The axes of a pivot table. */
import { HostCollection } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { Bag } from '../bag.ts';
import { bagFor, fieldOf, keyed } from './pivot-bags.ts';
import type { Pivot } from './pivot-table.ts';

/** The fields on one axis. Adding one takes it off the others. */
export class Axis extends HostCollection<Bag> {
  readonly type: string;
  private readonly pivot: Pivot;
  private readonly axis: 'rows' | 'columns' | 'filters';

  constructor(pivot: Pivot, axis: Axis['axis']) {
    super();
    this.pivot = pivot;
    this.axis = axis;
    this.type = axis === 'filters' ? 'FilterPivotHierarchyCollection' : 'RowColumnPivotHierarchyCollection';
  }

  items(): Bag[] {
    const type = this.axis === 'filters' ? 'FilterPivotHierarchy' : 'RowColumnPivotHierarchy';
    return this.pivot.axes[this.axis].map((f, i) => {
      const bag = bagFor(type, this.pivot, f.name, f);
      bag.put('Position', i);
      return bag;
    });
  }
  find(key: unknown): Bag | null {
    return this.items().find((h) => String(h.value('Name')).toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(given: unknown): Bag {
    if (!(given instanceof Bag)) throw invalidArgument();
    const field = fieldOf(given);
    for (const axis of Object.values(this.pivot.axes)) if (axis.includes(field)) axis.splice(axis.indexOf(field), 1);
    this.pivot.axes[this.axis].push(field);
    this.pivot.show();
    return this.find(field.name) as Bag;
  }
  Remove(given: unknown): void {
    const list = this.pivot.axes[this.axis];
    const at = given instanceof Bag ? list.indexOf(fieldOf(given)) : -1;
    if (at < 0) throw invalidArgument();
    list.splice(at, 1);
    this.pivot.show();
  }
}

export class DataHierarchies extends HostCollection<Bag> {
  readonly type = 'DataPivotHierarchyCollection';
  private readonly pivot: Pivot;

  constructor(pivot: Pivot) {
    super();
    this.pivot = pivot;
  }

  items(): Bag[] {
    return this.pivot.data.map((d, i) => {
      d.bag.put('Position', i);
      return d.bag;
    });
  }
  find(key: unknown): Bag | null {
    return (
      this.items().find((h) => keyed(h).some((k) => String(k).toLowerCase() === String(key).toLowerCase())) ?? null
    );
  }
  /** Numbers are summed, anything else is counted. */
  Add(given: unknown): Bag {
    if (!(given instanceof Bag)) throw invalidArgument();
    const field = fieldOf(given);
    const isNumeric = this.pivot.records.every((r) => typeof r[field.index] === 'number' || r[field.index] === null);
    const summarizeBy = isNumeric ? 'Sum' : 'Count';
    const base = `${summarizeBy} of ${field.name}`;
    let name = base;
    for (let n = 2; this.find(name); n++) name = `${base}${n}`;
    const bag = bagFor('DataPivotHierarchy', this.pivot, name, field);
    bag.put('SummarizeBy', summarizeBy);
    bag.put('first summary', summarizeBy);
    bag.put('first name', name);
    this.pivot.data.push({ field, bag });
    this.pivot.show();
    return bag;
  }
  Remove(given: unknown): void {
    this.pivot.data = this.pivot.data.filter((d) => d.bag !== given);
    this.pivot.show();
  }
}
