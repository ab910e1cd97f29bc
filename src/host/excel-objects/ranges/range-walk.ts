/** What a range is and where it lies, and the ways from it to other ranges of its sheet. */
import { HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import * as at from '../../document/address.ts';
import * as read from '../../document/range-text.ts';
import { make } from '../factory.ts';
import { dependents, precedents } from './range-dependencies.ts';
import { extendedEdge, rangeEdge, surroundingRegion } from './range-edges.ts';
import { findAreas, findCell, replaceAll } from './range-find.ts';
import { specialCells } from './range-special-cells.ts';
import { RangeView } from './range-view.ts';
import type { Target } from '../target.ts';
import { fullAddress, rangeArgument } from '../target.ts';
import type { LiveRange, Sheet } from '../../document/model.ts';

export abstract class RangeWalk extends HostObject implements Target, LiveRange {
  readonly type = 'Range';
  readonly sheet: Sheet;
  area: Area;
  isDeleted = false;

  constructor(sheet: Sheet, area: Area) {
    super();
    if (!at.isInside(area)) throw invalidArgument('The range lies outside the sheet.');
    this.sheet = sheet;
    this.area = area;
  }

  protected abstract on(area: Area): this;

  areas(): readonly Area[] {
    return [this.alive()];
  }

  /** The area, or InvalidReference when its cells were deleted. */
  protected alive(): Area {
    if (this.isDeleted)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return this.area;
  }

  /** The area, with every value in it up to date. */
  protected fresh(): Area {
    const area = this.alive();
    this.sheet.workbook.calculator.calculate(this.sheet.workbook);
    return area;
  }

  get Address(): string {
    return fullAddress(this.sheet, this.alive());
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.alive().top;
  }
  get ColumnIndex(): number {
    return this.alive().left;
  }
  get RowCount(): number {
    return at.rowCount(this.alive());
  }
  get ColumnCount(): number {
    return at.columnCount(this.alive());
  }
  get CellCount(): number {
    const count = at.cellCount(this.alive());
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return at.isEntireRow(this.alive());
  }
  get IsEntireColumn(): boolean {
    return at.isEntireColumn(this.alive());
  }
  get Left(): number {
    return read.leftOf(this.sheet, this.alive().left);
  }
  get Top(): number {
    return read.topOf(this.sheet, this.alive().top);
  }
  get Width(): number {
    return read.leftOf(this.sheet, this.alive().right + 1) - this.Left;
  }
  get Height(): number {
    return read.topOf(this.sheet, this.alive().bottom + 1) - this.Top;
  }
  get RowHidden(): boolean | null {
    return read.allHidden(this.alive().top, this.area.bottom, (r) => this.sheet.isRowHidden(r));
  }
  set RowHidden(value: boolean) {
    read.setRowsHidden(this.sheet, this.alive(), value);
  }
  get ColumnHidden(): boolean | null {
    return read.allHidden(this.alive().left, this.area.right, (c) => this.sheet.hiddenColumns.has(c));
  }
  set ColumnHidden(value: boolean) {
    read.setColumnsHidden(this.sheet, this.alive(), value);
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows || columns ? true : rows === null || columns === null ? null : false;
  }

  GetCell(row: number, column: number): this {
    const { top, left } = this.alive();
    return this.on(at.cellArea(top + row, left + column));
  }
  GetRow(row: number): this {
    return this.on({ ...this.alive(), top: this.area.top + row, bottom: this.area.top + row });
  }
  GetColumn(column: number): this {
    return this.on({ ...this.alive(), left: this.area.left + column, right: this.area.left + column });
  }
  GetOffsetRange(rows: number, columns: number): this {
    const a = this.alive();
    return this.on(at.area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns));
  }
  GetResizedRange(rows: number, columns: number): this {
    // The lower right corner moves; past the upper left one it becomes the range's other end.
    const { top, left, bottom, right } = this.alive();
    const [row, column] = [bottom + rows, right + columns];
    return this.on(at.area(Math.min(top, row), Math.min(left, column), Math.max(top, row), Math.max(left, column)));
  }
  GetAbsoluteResizedRange(rows: number, columns: number): this {
    return this.sized(rows, columns);
  }
  private sized(rows: number, columns: number): this {
    if (rows < 1 || columns < 1) throw invalidArgument('The range would be empty.');
    const { top, left } = this.alive();
    return this.on(at.area(top, left, top + rows - 1, left + columns - 1));
  }
  GetEntireRow(): this {
    return this.on({ ...this.alive(), left: 0, right: at.lastColumn });
  }
  GetEntireColumn(): this {
    return this.on({ ...this.alive(), top: 0, bottom: at.lastRow });
  }
  GetLastCell(): this {
    return this.on(at.cellArea(this.alive().bottom, this.area.right));
  }
  GetLastRow(): this {
    return this.on({ ...this.alive(), top: this.area.bottom });
  }
  GetLastColumn(): this {
    return this.on({ ...this.alive(), left: this.area.right });
  }
  GetRowsAbove(count: number | null): this {
    const { top } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, top: top - n, bottom: top - 1 } : { ...this.area, top, bottom: top - n - 1 },
    );
  }
  GetRowsBelow(count: number | null): this {
    const { bottom } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, top: bottom + 1, bottom: bottom + n } : { ...this.area, top: bottom + n + 1, bottom },
    );
  }
  GetColumnsBefore(count: number | null): this {
    const { left } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, left: left - n, right: left - 1 } : { ...this.area, left, right: left - n - 1 },
    );
  }
  GetColumnsAfter(count: number | null): this {
    const { right } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, left: right + 1, right: right + n } : { ...this.area, left: right + n + 1, right },
    );
  }
  GetBoundingRect(other: unknown): this {
    return this.on(at.boundingArea(this.alive(), rangeArgument(this.sheet.workbook, this.sheet, other).area));
  }
  GetIntersection(other: unknown): this | null {
    return this.GetIntersectionOrNullObject(other);
  }
  GetIntersectionOrNullObject(other: unknown): this | null {
    const found = rangeArgument(this.sheet.workbook, this.sheet, other);
    const common = found.sheet === this.sheet ? at.intersection(this.alive(), found.area) : null;
    return common && this.on(common);
  }
  GetUsedRange(valuesOnly: boolean | null): this {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.on(at.cellArea(this.area.top, this.area.left));
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): this | null {
    const used = this.sheet.cells.used(valuesOnly === true, this.fresh());
    return used && this.on(used);
  }
  GetSurroundingRegion(): this {
    return this.on(surroundingRegion(this.sheet, this.fresh()));
  }
  GetRangeEdge(direction: string, active: unknown): this {
    return this.on(rangeEdge(this.sheet, this.fresh(), direction, active as RangeWalk | null));
  }
  GetExtendedRange(direction: string, active: unknown): this {
    return this.on(extendedEdge(this.sheet, this.fresh(), direction, active as RangeWalk | null));
  }
  GetMergedAreasOrNullObject(): HostObject | null {
    const found = this.sheet.merges.filter((m) => at.overlaps(m, this.alive()));
    return found.length === 0 ? null : make.rangeAreas(this.sheet, found);
  }
  GetSpecialCells(kind: string, valueType: string | null): HostObject | null {
    return this.GetSpecialCellsOrNullObject(kind, valueType);
  }
  GetSpecialCellsOrNullObject(kind: string, valueType: string | null): HostObject | null {
    const found = specialCells(this.sheet, this.fresh(), kind, valueType);
    return found.length === 0 ? null : make.rangeAreas(this.sheet, found);
  }
  GetSpillingToRange(): this | null {
    return this.GetSpillingToRangeOrNullObject();
  }
  GetSpillingToRangeOrNullObject(): this | null {
    const { top, left } = this.fresh();
    const spill = this.sheet.cells.get(top, left)?.spill;
    return spill ? this.sizedFrom(top, left, spill.rows, spill.columns) : null;
  }
  GetSpillParent(): this | null {
    return this.GetSpillParentOrNullObject();
  }
  GetSpillParentOrNullObject(): this | null {
    const { top, left } = this.fresh();
    const cell = this.sheet.cells.get(top, left);
    if (cell?.spill) return this.on(at.cellArea(top, left));
    return cell?.spilledFrom ? this.on(at.cellArea(cell.spilledFrom.row, cell.spilledFrom.column)) : null;
  }
  private sizedFrom(top: number, left: number, rows: number, columns: number): this {
    return this.on(at.area(top, left, top + rows - 1, left + columns - 1));
  }
  GetVisibleView(): RangeView {
    return new RangeView(this.sheet, this.fresh());
  }
  GetTables(fullyContained: boolean | null): HostObject {
    const inside = fullyContained === true ? at.containsArea : at.overlaps;
    return make.tables(() => this.sheet.tables.filter((t) => inside(this.alive(), t.area)), 'TableScopedCollection');
  }
  GetPivotTables(fullyContained: boolean | null): HostObject {
    return make.pivotTables(this.sheet, { area: this.alive(), isWhole: fullyContained === true });
  }
  GetDirectPrecedents(): HostObject | null {
    return precedents(this.sheet, this.fresh(), true);
  }
  GetPrecedents(): HostObject | null {
    return precedents(this.sheet, this.fresh(), false);
  }
  GetDirectDependents(): HostObject | null {
    return dependents(this.sheet, this.fresh(), true);
  }
  GetDependents(): HostObject | null {
    return dependents(this.sheet, this.fresh(), false);
  }
  Find(text: string, criteria: object | null): this | null {
    return this.FindOrNullObject(text, criteria);
  }
  FindOrNullObject(text: string, criteria: object | null): this | null {
    const found = findCell(this.sheet, this.fresh(), text, criteria);
    return found && this.on(found);
  }
  FindAllOrNullObject(text: string, criteria: object | null): HostObject | null {
    const found = findAreas(this.sheet, this.fresh(), text, criteria);
    return found.length === 0 ? null : make.rangeAreas(this.sheet, found);
  }
  ReplaceAll(text: string, replacement: string, criteria: object | null): number {
    return replaceAll(this.sheet, this.fresh(), text, replacement, criteria);
  }
}
