/** Fields, their items and the hierarchies that hold them. */
import type { HostObject } from '../../executor/host-object.ts';
import { ListCollection } from '../../executor/host-object.ts';
import { invalidArgument, notImplemented } from '../../executor/host-error.ts';
import { Bag } from '../bag.ts';
import { bagFor, fieldOf, keyed, pivotBehaviours, pivotOf, shown } from './pivot-bags.ts';
import { mergedFilters } from './pivot-filters.ts';
import type { FieldState, Pivot } from './pivot-table.ts';

const fieldsChild = (bag: Bag): HostObject =>
  new ListCollection('PivotFieldCollection', () => [fieldOf(bag).bag], keyed);
const rename = (bag: Bag, value: unknown): string => {
  fieldOf(bag).name = String(value);
  bag.put('Name', String(value));
  pivotOf(bag).show();
  return String(value);
};

function items(pivot: Pivot, field: FieldState): HostObject {
  return new ListCollection(
    'PivotItemCollection',
    () => pivot.items(field).map((item) => bagFor('PivotItem', pivot, item, field)),
    keyed,
  );
}

Object.assign(pivotBehaviours, {
  PivotHierarchy: { children: { Fields: fieldsChild }, setters: { Name: rename } },
  RowColumnPivotHierarchy: { children: { Fields: fieldsChild }, setters: { Name: rename } },
  FilterPivotHierarchy: { children: { Fields: fieldsChild }, setters: { Name: rename } },
  DataPivotHierarchy: {
    children: { Field: (bag) => fieldOf(bag).bag },
    // Fields and items of the rule are objects, which a loaded value cannot hold.
    values: {
      ShowAs: (bag) => ({
        calculation: (bag.entries().get('ShowAs') as { calculation?: string } | undefined)?.calculation ?? 'None',
      }),
    },
    setters: { ...shown('NumberFormat'), ...shown('SummarizeBy'), ...shown('ShowAs'), ...shown('Name') },
    methods: {
      SetToDefault: (bag) => {
        for (const name of ['NumberFormat', 'ShowAs']) bag.forget(name);
        bag.put('SummarizeBy', bag.entries().get('first summary'));
        bag.put('Name', bag.entries().get('first name'));
        pivotOf(bag).show();
      },
    },
  },
  PivotField: {
    children: { Items: (bag) => items(pivotOf(bag), fieldOf(bag)) },
    setters: { Name: rename },
    methods: {
      ApplyFilter: (bag, [filter]) => {
        fieldOf(bag).filters = mergedFilters(fieldOf(bag).filters, filter);
        pivotOf(bag).show();
      },
      ClearAllFilters: (bag) => {
        fieldOf(bag).filters = {};
        pivotOf(bag).show();
      },
      ClearFilter: (bag, [kind]) => {
        const name = { Manual: 'manualFilter', Label: 'labelFilter', Value: 'valueFilter', Date: 'dateFilter' }[
          String(kind)
        ];
        fieldOf(bag).filters = Object.fromEntries(Object.entries(fieldOf(bag).filters).filter(([k]) => k !== name));
        pivotOf(bag).show();
      },
      GetFilters: (bag) => fieldOf(bag).filters,
      IsFiltered: (bag) => Object.keys(fieldOf(bag).filters).length > 0,
      SortByLabels: (bag, [order]) => {
        fieldOf(bag).descending = order === 'Descending' || order === false;
        fieldOf(bag).sortedBy = null;
        pivotOf(bag).show();
      },
      SortByValues: (bag, [order, hierarchy, scope]) => {
        if (!(hierarchy instanceof Bag)) throw invalidArgument();
        if (Array.isArray(scope) && scope.length > 0) throw notImplemented('PivotField.sortByValues with a scope');
        fieldOf(bag).descending = order === 'Descending';
        fieldOf(bag).sortedBy = hierarchy;
        pivotOf(bag).show();
      },
    },
  },
  PivotItem: {
    values: { Visible: (bag) => pivotOf(bag).isShown(fieldOf(bag), String(bag.value('Id'))) },
    setters: {
      Visible: (bag, value) => {
        const { hiddenItems } = fieldOf(bag);
        if (value) hiddenItems.delete(String(bag.value('Id')));
        else hiddenItems.add(String(bag.value('Id')));
        pivotOf(bag).show();
        return value;
      },
    },
  },
} satisfies typeof pivotBehaviours);
