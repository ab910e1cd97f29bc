/** Filters of pivot fields: by hand, by label, by value, by date. */
import { invalidArgument } from '../../executor/host-error.ts';
import { readTyped } from '../../document/input.ts';

/** What a filter needs to know of its field and of the table. */
interface FilteredField {
  readonly filters: PivotFilters;
}

interface FilteredPivot<F> {
  items(field: F): readonly string[];
  valueFor(field: F, item: string, dataName: string): number;
}

type Data = Readonly<Record<string, unknown>>;

/** Excel.PivotFilters as the script gave them. */
export interface PivotFilters {
  manualFilter?: { readonly selectedItems: readonly unknown[] };
  labelFilter?: Data;
  valueFilter?: Data;
  dateFilter?: Data;
}

export function mergedFilters(old: PivotFilters, given: unknown): PivotFilters {
  const entries = Object.entries((given ?? {}) as Record<string, unknown>).filter(([, v]) => v != null);
  if (entries.length === 0) throw invalidArgument();
  return { ...old, ...Object.fromEntries(entries) };
}

export function isItemShown<F extends FilteredField>(pivot: FilteredPivot<F>, field: F, item: string): boolean {
  const { manualFilter, labelFilter, valueFilter, dateFilter } = field.filters;
  if (manualFilter && !manualFilter.selectedItems.some((s) => nameOf(s) === item)) return false;
  if (labelFilter && !isLabelShown(labelFilter, item)) return false;
  if (valueFilter && !isValueShown(pivot, field, valueFilter, item)) return false;
  return !dateFilter || isDateShown(dateFilter, item);
}

const nameOf = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'value' in given
    ? String((given as { value(n: string): unknown }).value('Name'))
    : String(given);

function isLabelShown(filter: Data, item: string): boolean {
  const text = item.toLowerCase();
  const part = String(filter['substring'] ?? '').toLowerCase();
  const [low, high] = [String(filter['lowerBound'] ?? ''), String(filter['upperBound'] ?? '')];
  const comparator = String(filter['comparator'] ?? '').toLowerCase();
  const order = text.localeCompare(comparator, 'en');
  const results: Record<string, boolean> = {
    BeginsWith: text.startsWith(part),
    EndsWith: text.endsWith(part),
    Contains: text.includes(part),
    Equals: text === comparator,
    GreaterThan: order > 0,
    GreaterThanOrEqualTo: order >= 0,
    LessThan: order < 0,
    LessThanOrEqualTo: order <= 0,
    Between: text.localeCompare(low.toLowerCase(), 'en') >= 0 && text.localeCompare(high.toLowerCase(), 'en') <= 0,
  };
  const result = results[String(filter['condition'])] ?? true;
  return filter['exclusive'] === true ? !result : result;
}

function isValueShown<F>(pivot: FilteredPivot<F>, field: F, filter: Data, item: string): boolean {
  const name = String(filter['value']);
  const value = pivot.valueFor(field, item, name);
  const comparator = Number(filter['comparator']);
  const condition = String(filter['condition']);
  if (/^(Top|Bottom)N$/.test(condition)) {
    const all = pivot
      .items(field)
      .map((i) => pivot.valueFor(field, i, name))
      .sort((a, b) => (filter['selectionType'] === 'Bottom' || condition === 'BottomN' ? a - b : b - a));
    const limit = all[Number(filter['threshold'] ?? 10) - 1];
    return limit === undefined || (condition === 'BottomN' ? value <= limit : value >= limit);
  }
  const results: Record<string, boolean> = {
    Equals: value === comparator,
    GreaterThan: value > comparator,
    GreaterThanOrEqualTo: value >= comparator,
    LessThan: value < comparator,
    LessThanOrEqualTo: value <= comparator,
    Between: value >= Number(filter['lowerBound']) && value <= Number(filter['upperBound']),
  };
  const result = results[condition] ?? true;
  return filter['exclusive'] === true ? !result : result;
}

function serial(given: unknown): number {
  const text = String((given as { date?: string } | null)?.date ?? '');
  const value = readTyped(text.slice(0, 10)).value;
  return typeof value === 'number' ? value : Number.NaN;
}

function isDateShown(filter: Data, item: string): boolean {
  const typed = readTyped(item).value;
  if (typeof typed !== 'number') return true;
  const at = serial(filter['comparator']);
  const results: Record<string, boolean> = {
    Equals: Math.floor(typed) === at,
    Before: typed < at,
    BeforeOrEqualTo: typed <= at,
    After: typed > at,
    AfterOrEqualTo: typed >= at,
    Between: typed >= serial(filter['lowerBound']) && typed <= serial(filter['upperBound']),
  };
  const result = results[String(filter['condition'])] ?? true;
  return filter['exclusive'] === true ? !result : result;
}
