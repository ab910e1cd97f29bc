/** Small objects of a worksheet: freeze panes, protection, its own properties. */
import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { accessDenied, HostError, invalidArgument } from '../../executor/host-error.ts';
import { area, lastColumn, lastRow } from '../../document/address.ts';
import { EventType } from '../../document/events.ts';
import { make } from '../factory.ts';
import { KeyedEntry, keyIn } from '../keyed-entry.ts';
import { rangeArgument } from '../target.ts';
import type { Sheet } from '../../document/model.ts';

export class FreezePanes extends HostObject {
  readonly type = 'WorksheetFreezePanes';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  FreezeRows(count: number | null): void {
    const rows = count ?? 1;
    if (!(rows >= 1)) throw invalidArgument();
    this.sheet.frozen = { rows, columns: 0, area: area(0, 0, rows - 1, lastColumn) };
  }
  FreezeColumns(count: number | null): void {
    const columns = count ?? 1;
    if (!(columns >= 1)) throw invalidArgument();
    this.sheet.frozen = { rows: 0, columns, area: area(0, 0, lastRow, columns - 1) };
  }
  /** The cells of the range and everything above and to the left of it. */
  FreezeAt(range: unknown): void {
    const { area: given } = rangeArgument(this.sheet.workbook, this.sheet, range);
    const isWholeRows = given.left === 0 && given.right === lastColumn;
    const isWholeColumns = given.top === 0 && given.bottom === lastRow;
    const rows = isWholeColumns ? 0 : given.bottom + 1;
    const columns = isWholeRows ? 0 : given.right + 1;
    this.sheet.frozen = { rows, columns, area: { ...given, top: 0, left: 0 } };
  }
  Unfreeze(): void {
    this.sheet.frozen = null;
  }
  GetLocation(): HostObject | null {
    return this.GetLocationOrNullObject();
  }
  GetLocationOrNullObject(): HostObject | null {
    return this.sheet.frozen && make.range(this.sheet, this.sheet.frozen.area);
  }
}

const noOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends HostObject {
  readonly type = 'WorksheetProtection';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): object | null {
    return this.sheet.protection?.options ?? null;
  }
  Protect(options: object | null, password: string | null): void {
    if (this.sheet.protection) throw new HostError('InvalidOperation', 'The worksheet is already protected.');
    this.sheet.protection = { options: { ...noOptions, ...options }, password: password || null };
    this.sheet.workbook.undoClearing++;
    this.announce(true);
  }
  Unprotect(password: string | null): void {
    const { protection } = this.sheet;
    if (!protection) return;
    if (protection.password !== null && protection.password !== password) throw accessDenied();
    this.sheet.protection = null;
    this.sheet.workbook.undoClearing++;
    this.announce(false);
  }
  private announce(isProtected: boolean): void {
    const args = { type: 'WorksheetProtectionChanged', worksheetId: this.sheet.id, isProtected, source: 'Local' };
    this.sheet.workbook.emit(EventType.protectionChanged, ['Workbook', this.sheet.id], args);
  }
}

/** One of Worksheet.customProperties. */
export class SheetProperty extends KeyedEntry<string> {
  readonly type = 'WorksheetCustomProperty';

  protected override kept(value: unknown): string {
    return String(value);
  }
}

export class SheetProperties extends HostCollection<SheetProperty> {
  readonly type = 'WorksheetCustomPropertyCollection';
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  items(): SheetProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new SheetProperty(this.sheet.customProperties, key));
  }
  find(key: unknown): SheetProperty | null {
    const found = keyIn(this.sheet.customProperties, key);
    return found === null ? null : new SheetProperty(this.sheet.customProperties, found);
  }
  Add(key: string, value: string): SheetProperty {
    const known = this.find(key)?.Key ?? String(key);
    this.sheet.customProperties.set(known, String(value));
    return new SheetProperty(this.sheet.customProperties, known);
  }
}
