/** Collections that a sheet has of its own and the workbook has of all sheets: notes, comments, names, slicers. */
import { HostCollection } from '../../executor/host-object.ts';
import type { HostObject } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import { isOneCell } from '../../document/address.ts';
import type { Sheet, Workbook } from '../../document/model.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Found } from '../target.ts';
import { rangeArgument } from '../target.ts';

export abstract class SheetList<T extends HostObject> extends HostCollection<T> {
  protected readonly workbook: Workbook;
  /** Null for the workbook's own collection. */
  protected readonly sheet: Sheet | null;

  constructor(workbook: Workbook, sheet: Sheet | null) {
    super();
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /** What one sheet has. */
  protected abstract of(sheet: Sheet): readonly T[];
  /** What an item is found by, whatever the case. */
  protected abstract keys(item: T): readonly unknown[];

  items(): readonly T[] {
    return this.sheet ? this.of(this.sheet) : this.workbook.sheets.flatMap((sheet) => this.of(sheet));
  }

  find(key: unknown): T | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => this.keys(item).some((k) => String(k).toLowerCase() === wanted)) ?? null;
  }

  /** The cells that an address or a range means: without a sheet's name those of the collection's sheet, or the active one. */
  protected place(address: unknown): Found {
    return rangeArgument(this.workbook, this.sheet ?? this.workbook.active, address);
  }

  /** A single cell, where something may be put. */
  protected cell(address: unknown): Found {
    const found = this.place(address);
    found.sheet.assertAllowed('allowEditObjects');
    if (!isOneCell(found.area)) throw invalidArgument('This stands on a single cell.');
    return found;
  }
}

/** The item that lies on a cell. */
export function itemAt<T extends { readonly areas: readonly Area[] }>(
  items: readonly T[],
  { top, left }: Area,
): T | null {
  return (
    items.find((item) =>
      item.areas.some((a) => a.top <= top && top <= a.bottom && a.left <= left && left <= a.right),
    ) ?? null
  );
}
