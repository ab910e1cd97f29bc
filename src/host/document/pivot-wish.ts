/** What a pivot table is made from: records, fields on their axes, and how its values are to be shown. */
import type { CellValue } from './cell-value.ts';

export interface PivotData {
  readonly field: number;
  readonly name: string;
  readonly summarizeBy: string;
  readonly showAs: string;
  /** The field, and its item, that the values are compared with. */
  readonly baseField: number | null;
  readonly baseItem: string | null;
}

export interface PivotWish {
  readonly records: readonly (readonly CellValue[])[];
  readonly fieldNames: readonly string[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly data: readonly PivotData[];
  /** Fields above the table and what they are set to ("(All)"). */
  readonly filters: readonly { readonly field: number; readonly shown: string }[];
  /** Fields on no axis that leave records out all the same (slicers do that). */
  readonly outside: readonly number[];
  /** Whether an item of a field is shown. */
  isShown(field: number, item: string): boolean;
  order(field: number): PivotOrder;
  readonly layout: 'Compact' | 'Outline' | 'Tabular';
  /** Where the sums of groups stand; in the tabular form never on top. */
  readonly subtotals: 'AtTop' | 'AtBottom' | 'Off';
  readonly rowGrandTotals: boolean;
  readonly columnGrandTotals: boolean;
  readonly emptyText: string | number | null;
  readonly showHeaders: boolean;
  readonly repeatLabels: boolean;
  readonly blankLines: boolean;
}

export interface PivotOrder {
  readonly descending: boolean;
  /** Which of `data` the items are sorted by; null: by their labels. */
  readonly by: number | null;
}

export interface Key {
  /** One item per level; shorter than the axis for a subtotal, empty for the grand total. */
  readonly items: readonly string[];
  readonly records: readonly number[];
  /** A group's name alone, or its sum on a line of its own below it. */
  readonly part?: 'heading' | 'total';
}

export const itemText = (value: CellValue): string =>
  value === null ? '(blank)' : String(value instanceof Object ? value.code : value);
