/** `<autoFilter>` → criteria, so that a filter that moves keeps what was filtered. */
import type { Area } from '../document/address.ts';
import type { FilterCriteria, Sheet } from '../document/model.ts';
import type { XmlElement } from './xml-tree.ts';
import { children } from './xml-tree.ts';

const signs: Record<string, string> = {
  notEqual: '<>',
  lessThanOrEqual: '<=',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  greaterThan: '>',
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Kinds that scripts have no word for (by colour, by icon) are null: the rows stay hidden all the same. */
function criterion(column: XmlElement): FilterCriteria | null {
  const [kind] = column.children;
  if (kind?.name === 'filters') {
    const words = children(kind, 'filter').map((f) => f.attributes['val'] ?? '');
    const days = children(kind, 'dateGroupItem').map(dateGroup);
    return { filterOn: 'Values', values: [...(isOn(kind.attributes['blank']) ? [''] : []), ...words, ...days] };
  }
  if (kind?.name === 'customFilters') {
    const [first, second] = children(kind, 'customFilter').map(
      ({ attributes }) => (signs[attributes['operator'] ?? ''] ?? '=') + (attributes['val'] ?? ''),
    );
    if (first === undefined) return null;
    const operator = isOn(kind.attributes['and']) ? 'And' : 'Or';
    return { filterOn: 'Custom', criterion1: first, ...(second === undefined ? {} : { criterion2: second, operator }) };
  }
  if (kind?.name === 'top10') {
    const { top = '1', percent, val = '10' } = kind.attributes;
    return { filterOn: (isOn(top) ? 'Top' : 'Bottom') + (isOn(percent) ? 'Percent' : 'Items'), criterion1: val };
  }
  if (kind?.name === 'dynamicFilter')
    return { filterOn: 'Dynamic', dynamicCriteria: capital(kind.attributes['type'] ?? '') };
  return null;
}

/** A year, a month, a day … of which all is shown. */
function dateGroup({ attributes }: XmlElement): { date: string; specificity: string } {
  const two = (name: string): string => (attributes[name] ?? '1').padStart(2, '0');
  return {
    date: `${attributes['year'] ?? '1900'}-${two('month')}-${two('day')}`,
    specificity: capital(attributes['dateTimeGrouping'] ?? 'day'),
  };
}

/** Rows that a file hides among those that a filter covers are hidden by the filter: they come back when it is cleared. */
export function loadCriteria(
  sheet: Sheet,
  filter: XmlElement | null,
  criteria: Map<number, FilterCriteria>,
  body: Area,
): void {
  const columns = children(filter, 'filterColumn');
  for (const column of columns) {
    const wanted = criterion(column);
    if (wanted) criteria.set(Number(column.attributes['colId'] ?? 0), wanted);
  }
  // What a filter by colour hides cannot be worked out: there the rows stay hidden.
  if (criteria.size === 0 || criteria.size < columns.length) return;
  for (const row of [...sheet.hiddenRows])
    if (row >= body.top && row <= body.bottom) {
      sheet.hiddenRows.delete(row);
      sheet.filteredRows.add(row);
    }
}
