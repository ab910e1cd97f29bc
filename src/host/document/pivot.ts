/** Working out a pivot table: which cells it shows, from records and a wish. Knows nothing of objects or of the wire. */
import type { CellValue } from './cell-value.ts';
import type { Key, PivotData, PivotWish } from './pivot-wish.ts';
import { itemText } from './pivot-wish.ts';
import { shownValue } from './pivot-shown.ts';
import { compareItems, summed } from './pivot-values.ts';

/** What is to be written from the table's first cell on, and where its parts lie (0-based within it). */
export interface PivotGrid {
  readonly cells: CellValue[][];
  readonly filterRows: number;
  /** First row of the body, after the filters and their blank row. */
  readonly top: number;
  readonly headerRows: number;
  readonly labelColumns: number;
  /** Which data field a column of the body shows. */
  readonly columnData: readonly number[];
  /** The items that a line of the body stands for, one a level; null for a blank line. */
  readonly rowItems: readonly (readonly string[] | null)[];
  readonly columnItems: readonly (readonly string[])[];
}

function tree(
  wish: PivotWish,
  fields: readonly number[],
  records: readonly number[],
  withGroups: boolean,
  path: readonly string[] = [],
): Key[] {
  const [field, ...rest] = fields;
  if (field === undefined) return path.length > 0 ? [{ items: path, records }] : [];
  const groups = new Map<string, { value: CellValue; records: number[] }>();
  for (const i of records) {
    const value = wish.records[i]?.[field] ?? null;
    const key = itemText(value);
    const group = groups.get(key);
    if (group) group.records.push(i);
    else groups.set(key, { value, records: [i] });
  }
  const { descending, by } = wish.order(field);
  const data = by === null ? undefined : wish.data[by];
  const sum = (group: { records: number[] }): number => (data ? (summed(wish, group.records, data) ?? 0) : 0);
  const ordered = [...groups].sort(
    ([, a], [, b]) => (data ? sum(a) - sum(b) : compareItems(a.value, b.value)) * (descending ? -1 : 1),
  );
  return ordered.flatMap(([item, group]) => {
    const items = [...path, item];
    if (rest.length === 0) return [{ items, records: group.records }];
    const below = tree(wish, rest, group.records, withGroups, items);
    return withGroups ? grouped(wish, { items, records: group.records }, below) : below;
  });
}

/** The lines of a group with its sum where it is wanted. */
function grouped(wish: PivotWish, own: Key, below: readonly Key[]): Key[] {
  const heading: Key = { ...own, part: 'heading' };
  const total: Key = { ...own, part: 'total' };
  if (wish.layout === 'Tabular') return wish.subtotals === 'Off' ? [...below] : [...below, total];
  if (wish.subtotals === 'AtTop') return [own, ...below];
  return wish.subtotals === 'Off' ? [heading, ...below] : [heading, ...below, total];
}

export function pivotGrid(wish: PivotWish): PivotGrid {
  const all = wish.records
    .map((_, i) => i)
    .filter((i) => {
      const used = [...wish.rows, ...wish.columns, ...wish.filters.map((f) => f.field), ...wish.outside];
      return used.every((field) => wish.isShown(field, itemText(wish.records[i]?.[field] ?? null)));
    });
  const rowKeys = tree(wish, wish.rows, all, true);
  const columnKeys = tree(wish, wish.columns, all, false);
  const total: Key = { items: [], records: all };
  const rows =
    wish.columnGrandTotals && wish.rows.length > 0 ? [...rowKeys, total] : wish.rows.length > 0 ? rowKeys : [total];
  const hasColumns = wish.columns.length > 0;
  const columns = hasColumns ? (wish.rowGrandTotals ? [...columnKeys, total] : columnKeys) : [total];
  const many = wish.data.length > 1;
  const labelColumns = wish.layout === 'Compact' ? 1 : Math.max(1, wish.rows.length);
  const spread = columns.flatMap((key) => (wish.data.length > 0 ? wish.data : [null]).map((data) => ({ key, data })));
  const shownColumns = wish.data.length === 0 && !hasColumns ? [] : spread;
  const filterCells = wish.filters.map(({ field, shown }): CellValue[] => [wish.fieldNames[field] ?? '', shown]);
  const header = headers(wish, shownColumns, labelColumns, many);
  const body = rows.map((row) => [
    ...rowLabels(wish, row, labelColumns),
    ...shownColumns.map(({ key, data }) =>
      data && row.part !== 'heading' ? shownValue(wish, { row, column: key, total, data }) : null,
    ),
  ]);
  if (wish.repeatLabels && wish.layout !== 'Compact') repeat(body, labelColumns);
  const lines = body.flatMap((cells, i) => {
    const line = { cells, items: (rows[i] as Key).items as readonly string[] | null };
    return wish.blankLines && endsGroup(wish, rows, i) ? [line, { cells: [], items: null }] : [line];
  });
  const cells = [...filterCells, ...(filterCells.length > 0 ? [[]] : []), ...header, ...lines.map((l) => l.cells)];
  return {
    cells,
    filterRows: filterCells.length,
    top: filterCells.length > 0 ? filterCells.length + 1 : 0,
    headerRows: header.length,
    labelColumns,
    columnData: shownColumns.map(({ data }) => (data ? wish.data.indexOf(data) : -1)),
    rowItems: lines.map((l) => l.items),
    columnItems: shownColumns.map(({ key }) => key.items),
  };
}

function headers(
  wish: PivotWish,
  columns: readonly { key: Key; data: PivotData | null }[],
  labelColumns: number,
  many: boolean,
): CellValue[][] {
  const names: CellValue[] =
    wish.layout === 'Compact'
      ? [wish.rows.length > 0 && wish.showHeaders ? 'Row Labels' : null]
      : wish.rows.map((field) => (wish.showHeaders ? (wish.fieldNames[field] ?? '') : null));
  while (names.length < labelColumns) names.push(null);
  const [only] = wish.data;
  const hasColumns = wish.columns.length > 0;
  if (!hasColumns) return [[...names, ...columns.map(({ data }) => data?.name ?? null)]];
  const pad = (first: CellValue): CellValue[] => [first, ...new Array<CellValue>(labelColumns - 1).fill(null)];
  const caption = wish.layout === 'Compact' ? 'Column Labels' : (wish.fieldNames[wish.columns[0] as number] ?? '');
  const lines: CellValue[][] = [[...pad(many ? null : (only?.name ?? null)), wish.showHeaders ? caption : null]];
  for (const level of wish.columns.keys()) {
    const isLast = level === wish.columns.length - 1;
    let before = '';
    const labels = columns.map(({ key, data }): CellValue => {
      if (key.items.length === 0) return level === 0 ? (many ? `Total ${data?.name ?? ''}` : 'Grand Total') : null;
      const path = key.items.slice(0, level + 1).join('\u0000');
      if (path === before) return null;
      before = path;
      return key.items[level] ?? null;
    });
    lines.push([...(isLast && !many ? names : pad(null)), ...labels]);
  }
  if (many)
    lines.push([...names, ...columns.map(({ key, data }) => (key.items.length === 0 ? null : (data?.name ?? null)))]);
  return lines;
}

function rowLabels(wish: PivotWish, row: Key, labelColumns: number): CellValue[] {
  const labels = new Array<CellValue>(labelColumns).fill(null);
  const depth = row.items.length;
  if (depth === 0) {
    labels[0] = wish.rows.length > 0 ? 'Grand Total' : 'Total';
    return labels;
  }
  const item = row.items[depth - 1] as string;
  const text = row.part === 'total' ? `${item} Total` : item;
  labels[wish.layout === 'Compact' ? 0 : depth - 1] = asTyped(text);
  // In the tabular form the first line of a group names its groups too; they are filled in by the caller's repeat.
  if (wish.layout === 'Tabular' && depth === wish.rows.length)
    for (let i = 0; i < depth - 1; i++) if (isFirstOfGroup(wish, row, i)) labels[i] = asTyped(row.items[i] as string);
  return labels;
}

function isFirstOfGroup(wish: PivotWish, row: Key, level: number): boolean {
  const leaves = tree(
    wish,
    wish.rows,
    [...new Set(row.records)].length ? wish.records.map((_, i) => i) : [],
    false,
  ).filter((k) => row.items.slice(0, level + 1).every((item, i) => k.items[i] === item));
  const [first] = leaves.filter((k) => k.items.every((item, i) => wish.isShown(wish.rows[i] as number, item)));
  return first?.items.join('\u0000') === row.items.join('\u0000');
}

/** A label that was a number in the data is one in the table. */
function asTyped(text: string): CellValue {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function repeat(body: CellValue[][], labelColumns: number): void {
  for (const [i, row] of body.entries())
    for (let c = 0; c < labelColumns - 1; c++)
      if (row[c] === null && i > 0 && row[c + 1] !== null) row[c] = body[i - 1]?.[c] ?? null;
}

/** Is the line the last of its outermost item? */
function endsGroup(wish: PivotWish, rows: readonly Key[], i: number): boolean {
  const next = rows[i + 1];
  return wish.rows.length > 1 && next !== undefined && next.items.length <= 1 && next.items[0] !== rows[i]?.items[0];
}
