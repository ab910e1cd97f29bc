import { HostObject, ListCollection } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import * as at from '../../document/address.ts';
import { cellStyleOf, setCellStyle } from './cell-style.ts';
import { ConditionalFormats } from '../rules/conditional-formats.ts';
import { DataValidation } from '../rules/data-validation.ts';
import { make } from '../factory.ts';
import { Range } from './range.ts';
import { clearRange } from './range-cells.ts';
import { copyInto } from './range-copy.ts';
import { RangeFormat } from './range-format.ts';
import { specialCells } from './range-special-cells.ts';
import type { Target } from '../target.ts';
import { fullAddress, rangeArgument } from '../target.ts';
import type { Sheet } from '../../document/model.ts';

/** Several areas of one sheet. */
export class RangeAreas extends HostObject implements Target {
  readonly type = 'RangeAreas';
  readonly sheet: Sheet;
  private readonly list: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    super();
    this.sheet = sheet;
    this.list = areas.map((a) => ({ ...a }));
  }

  areas(): readonly Area[] {
    return this.list;
  }

  get Address(): string {
    return this.list.map((a) => fullAddress(this.sheet, a)).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.list.length;
  }
  get CellCount(): number {
    return this.list.reduce((n, a) => n + at.cellCount(a), 0);
  }
  get IsEntireColumn(): boolean {
    return this.list.every(at.isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.list.every(at.isEntireRow);
  }
  get Style(): string | null {
    return cellStyleOf(this);
  }
  set Style(value: string) {
    setCellStyle(this, value);
  }
  get Areas(): HostObject {
    return new ListCollection('RangeCollection', () => this.list.map((a) => new Range(this.sheet, a)));
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get Worksheet(): HostObject {
    return make.worksheet(this.sheet);
  }
  Clear(applyTo: string | null): void {
    for (const area of this.list) clearRange(this.sheet, area, applyTo ?? 'All');
  }
  Calculate(): void {
    this.sheet.workbook.calculator.calculate(this.sheet.workbook, true);
  }
  SetDirty(): void {
    this.sheet.workbook.touch();
  }
  CopyFrom(source: unknown, kind: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    for (const area of this.list)
      copyInto(new Range(this.sheet, area), source, kind ?? 'All', skipBlanks === true, transpose === true);
  }
  GetEntireColumn(): RangeAreas {
    return new RangeAreas(
      this.sheet,
      this.list.map((a) => ({ ...a, top: 0, bottom: at.lastRow })),
    );
  }
  GetEntireRow(): RangeAreas {
    return new RangeAreas(
      this.sheet,
      this.list.map((a) => ({ ...a, left: 0, right: at.lastColumn })),
    );
  }
  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    const moved = this.list.map((a) => at.area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns));
    return new RangeAreas(this.sheet, moved);
  }
  GetIntersection(other: unknown): RangeAreas | null {
    return this.GetIntersectionOrNullObject(other);
  }
  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const { area } = rangeArgument(this.sheet.workbook, this.sheet, other);
    return this.some(this.list.map((a) => at.intersection(a, area)).filter((a) => a !== null));
  }
  GetSpecialCells(kind: string, valueType: string | null): RangeAreas | null {
    return this.GetSpecialCellsOrNullObject(kind, valueType);
  }
  GetSpecialCellsOrNullObject(kind: string, valueType: string | null): RangeAreas | null {
    this.sheet.workbook.calculator.calculate(this.sheet.workbook);
    return this.some(this.list.flatMap((a) => specialCells(this.sheet, a, kind, valueType)));
  }
  GetUsedRangeAreas(valuesOnly: boolean | null): RangeAreas | null {
    return this.GetUsedRangeAreasOrNullObject(valuesOnly);
  }
  GetUsedRangeAreasOrNullObject(valuesOnly: boolean | null): RangeAreas | null {
    return this.some(this.list.map((a) => this.sheet.cells.used(valuesOnly === true, a)).filter((a) => a !== null));
  }
  GetTables(fullyContained: boolean | null): HostObject {
    const inside = fullyContained === true ? at.containsArea : at.overlaps;
    const touches = (t: { area: Area }): boolean => this.list.some((a) => inside(a, t.area));
    return make.tables(() => this.sheet.tables.filter(touches), 'TableScopedCollection');
  }
  Select(): void {
    make.select(this.sheet, this.list);
  }
  private some(areas: readonly Area[]): RangeAreas | null {
    return areas.length === 0 ? null : new RangeAreas(this.sheet, areas);
  }
}
