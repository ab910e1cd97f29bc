/** What a cell of a pivot table shows: the summary itself, or how it stands to others (Excel.ShowAsCalculation). */
import type { CellValue } from './cell-value.ts';
import type { Key, PivotData, PivotWish } from './pivot-wish.ts';
import { itemText } from './pivot-wish.ts';
import { compareItems, summed } from './pivot-values.ts';

interface Place {
  readonly row: Key;
  readonly column: Key;
  readonly total: Key;
  readonly data: PivotData;
}

const sets = new WeakMap<readonly number[], Set<number>>();
function inSet(list: readonly number[]): (i: number) => boolean {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list)));
  const known = set;
  return (i) => known.has(i);
}

function valueOf(wish: PivotWish, { total, data }: Place, row: Key, column: Key): number | null {
  const own = column.records === total.records ? row.records : row.records.filter(inSet(column.records));
  return summed(wish, own, data);
}

/** The records of some items on an axis, whatever is on the other. */
function keyFor(wish: PivotWish, total: Key, axis: readonly number[], items: readonly string[]): Key {
  const isOne = (i: number): boolean =>
    items.every((item, level) => itemText(wish.records[i]?.[axis[level] as number] ?? null) === item);
  return { items, records: items.length === 0 ? total.records : total.records.filter(isOne) };
}

interface Along {
  readonly axis: readonly number[];
  readonly level: number;
  readonly key: Key;
  /** The value with other items on the axis. */
  at(items: readonly string[]): number | null;
}

/** The axis of the base field, when the cell stands for one of its items. */
function alongBase(wish: PivotWish, place: Place): Along | null {
  const { row, column, total, data } = place;
  for (const [axis, key] of [
    [wish.rows, row],
    [wish.columns, column],
  ] as const) {
    const level = data.baseField === null ? -1 : axis.indexOf(data.baseField);
    if (level < 0 || key.items.length <= level) continue;
    const at = (items: readonly string[]): number | null => {
      const other = keyFor(wish, total, axis, items);
      return key === row ? valueOf(wish, place, other, column) : valueOf(wish, place, row, other);
    };
    return { axis, level, key, at };
  }
  return null;
}

/** Items of the base field beside each other: same outer items, in the table's order. */
function siblings(wish: PivotWish, { total }: Place, { axis, level, key }: Along): string[] {
  const outer = keyFor(wish, total, axis, key.items.slice(0, level));
  const field = axis[level] as number;
  const values = new Map<string, CellValue>();
  for (const i of outer.records) {
    const value = wish.records[i]?.[field] ?? null;
    values.set(itemText(value), value);
  }
  const sign = wish.order(field).descending ? -1 : 1;
  return [...values].sort(([, a], [, b]) => compareItems(a, b) * sign).map(([item]) => item);
}

const replaced = (items: readonly string[], level: number, item: string): string[] =>
  items.map((old, i) => (i === level ? item : old));

const share = (part: number | null, whole: number | null): number | null =>
  part === null ? null : whole ? part / whole : 0;

/** Against one item of the base field. */
function compared(wish: PivotWish, place: Place, plain: number | null): CellValue {
  const along = alongBase(wish, place);
  const { showAs, baseItem } = place.data;
  if (!along || baseItem === null) return null;
  const { key, level } = along;
  const isBase = key.items[level] === baseItem;
  const base = along.at(replaced(key.items, level, baseItem));
  if (showAs === 'PercentOf') return isBase ? 1 : base ? (plain ?? 0) / base : null;
  if (isBase) return null;
  const difference = (plain ?? 0) - (base ?? 0);
  return showAs === 'DifferenceFrom' ? difference : base ? difference / base : null;
}

/** With all that come before it along the base field. */
function running(wish: PivotWish, place: Place): CellValue {
  const along = alongBase(wish, place);
  if (!along) return null;
  const { key, level } = along;
  const all = siblings(wish, place, along);
  const upTo = all.indexOf(key.items[level] as string) + 1;
  const sum = (items: readonly string[]): number =>
    items.reduce((total, item) => total + (along.at(replaced(key.items, level, item)) ?? 0), 0);
  return place.data.showAs === 'RunningTotal' ? sum(all.slice(0, upTo)) : share(sum(all.slice(0, upTo)), sum(all));
}

function ranked(wish: PivotWish, place: Place, plain: number | null): CellValue {
  const along = alongBase(wish, place);
  if (!along || plain === null) return null;
  const { key, level } = along;
  const values = new Set(siblings(wish, place, along).map((item) => along.at(replaced(key.items, level, item))));
  const isBefore = (v: number | null): boolean =>
    v !== null && (place.data.showAs === 'RankAscending' ? v < plain : v > plain);
  return [...values].filter(isBefore).length + 1;
}

export function shownValue(wish: PivotWish, place: Place): CellValue {
  const { row, column, total, data } = place;
  const plain = valueOf(wish, place, row, column);
  const at = (r: Key, c: Key): number | null => valueOf(wish, place, r, c);
  const outer = (axis: readonly number[], key: Key): Key => keyFor(wish, total, axis, key.items.slice(0, -1));
  switch (data.showAs) {
    case 'PercentOfGrandTotal':
      return share(plain, at(total, total));
    case 'PercentOfColumnTotal':
      return share(plain, at(total, column));
    case 'PercentOfRowTotal':
      return share(plain, at(row, total));
    case 'PercentOfParentRowTotal':
      return share(plain, at(outer(wish.rows, row), column));
    case 'PercentOfParentColumnTotal':
      return share(plain, at(row, outer(wish.columns, column)));
    case 'PercentOfParentTotal': {
      const along = alongBase(wish, place);
      return along ? share(plain, along.at(along.key.items.slice(0, along.level + 1))) : null;
    }
    case 'PercentOf':
    case 'DifferenceFrom':
    case 'PercentDifferenceFrom':
      return compared(wish, place, plain);
    case 'RunningTotal':
    case 'PercentRunningTotal':
      return running(wish, place);
    case 'RankAscending':
    case 'RankDecending':
      return ranked(wish, place, plain);
    case 'Index': {
      const expected = (at(row, total) ?? 0) * (at(total, column) ?? 0);
      return plain === null || expected === 0 ? null : (plain * (at(total, total) ?? 0)) / expected;
    }
    default:
      return plain ?? wish.emptyText;
  }
}
