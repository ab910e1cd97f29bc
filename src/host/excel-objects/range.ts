import { HostObject } from '../executor/host-object.ts';
import { HostError, invalidArgument } from '../executor/host-error.ts';
import type { Area } from '../document/address.ts';
import * as at from '../document/address.ts';
import * as read from '../document/range-text.ts';
import type { Sheet } from '../document/sheet.ts';
import type { LiveRange } from '../document/workbook.ts';
import { ConditionalFormats } from './conditional-formats.ts';
import { DataValidation } from './data-validation.ts';
import { autoFill } from './range-autofill.ts';
import { clearRange, deleteRange, insertRange, mergeRange, unmergeRange } from './range-cells.ts';
import { copyInto, moveRange } from './range-copy.ts';
import { extendedEdge, rangeEdge, surroundingRegion } from './range-edges.ts';
import { findAreas, findCell, replaceAll } from './range-find.ts';
import { RangeFormat } from './range-format.ts';
import { dependents, precedents } from './range-dependencies.ts';
import { groupRange, hideDetails, ungroupRange } from './range-outline.ts';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './range-properties.ts';
import { RangeSort } from './range-sort.ts';
import { specialCells } from './range-special-cells.ts';
import { cellStyleOf, setCellStyle } from './cell-style.ts';
import { hyperlinkOf, setHyperlink } from './hyperlinks.ts';
import { removeDuplicates } from './remove-duplicates.ts';
import { RangeView } from './range-view.ts';
import { writeCells, writeNumberFormat } from './range-writing.ts';
import type { Target } from './target.ts';
import { fullAddress, rangeArgument } from './target.ts';
import { make } from './factory.ts';

/** Excel.Range: a rectangle of one sheet. */
export class Range extends HostObject implements Target, LiveRange {
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

  areas(): readonly Area[] {
    this.assertAlive();
    return [this.area];
  }

  private assertAlive(): void {
    if (this.isDeleted)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  private on(area: Area): Range {
    return new Range(this.sheet, area);
  }

  private fresh(): Area {
    this.assertAlive();
    this.sheet.workbook.calculator.calculate(this.sheet.workbook);
    return this.area;
  }

  // Content
  get Values(): unknown {
    return read.valuesOf(this.sheet, this.fresh());
  }
  set Values(value: unknown) {
    writeCells(this.sheet, this.alive(), value, 'values');
  }
  get Formulas(): unknown {
    return read.formulasOf(this.sheet, this.fresh());
  }
  set Formulas(value: unknown) {
    writeCells(this.sheet, this.alive(), value, 'formulas');
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(value: unknown) {
    this.Formulas = value;
  }
  get FormulasR1C1(): unknown {
    return read.formulasR1C1Of(this.sheet, this.fresh());
  }
  set FormulasR1C1(value: unknown) {
    writeCells(this.sheet, this.alive(), value, 'r1c1');
  }
  get Text(): unknown {
    return read.textsOf(this.sheet, this.fresh());
  }
  get ValueTypes(): unknown {
    return read.valueTypesOf(this.sheet, this.fresh());
  }
  get NumberFormat(): unknown {
    return read.numberFormatsOf(this.sheet, this.alive());
  }
  set NumberFormat(value: unknown) {
    writeNumberFormat(this.sheet, this.alive(), value);
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }
  get NumberFormatCategories(): unknown {
    return read.numberFormatsOf(this.sheet, this.alive())?.map((row) => row.map(read.numberFormatCategory)) ?? null;
  }
  get HasSpill(): boolean | null {
    const found = new Set<boolean>();
    for (const [, , cell] of this.sheet.cells.in(this.fresh()))
      found.add(cell.spill !== null || cell.spilledFrom !== null);
    return found.size > 1 ? null : found.has(true);
  }
  get SavedAsArray(): boolean {
    return this.HasSpill === true;
  }
  get LinkedDataTypeState(): unknown {
    return read.gridOf<unknown>(this.sheet, this.alive(), 'None', () => 'None');
  }
  get Hyperlink(): unknown {
    return hyperlinkOf(this.sheet, this.fresh());
  }
  set Hyperlink(value: unknown) {
    setHyperlink(this.sheet, this.alive(), value);
  }
  get Style(): string | null {
    return cellStyleOf(this);
  }
  set Style(value: string) {
    setCellStyle(this, value);
  }

  // Place
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

  // Objects
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get Worksheet(): HostObject {
    return make.worksheet(this.sheet);
  }
  get Sort(): RangeSort {
    return new RangeSort(this.sheet, () => this.alive());
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  private alive(): Area {
    this.assertAlive();
    return this.area;
  }

  // Walking
  GetCell(row: number, column: number): Range {
    const { top, left } = this.alive();
    return this.on(at.cellArea(top + row, left + column));
  }
  GetRow(row: number): Range {
    return this.on({ ...this.alive(), top: this.area.top + row, bottom: this.area.top + row });
  }
  GetColumn(column: number): Range {
    return this.on({ ...this.alive(), left: this.area.left + column, right: this.area.left + column });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    const a = this.alive();
    return this.on(at.area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns));
  }
  GetResizedRange(rows: number, columns: number): Range {
    const a = this.alive();
    return this.sized(at.rowCount(a) + rows, at.columnCount(a) + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.sized(rows, columns);
  }
  private sized(rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument('The range would be empty.');
    const { top, left } = this.alive();
    return this.on(at.area(top, left, top + rows - 1, left + columns - 1));
  }
  GetEntireRow(): Range {
    return this.on({ ...this.alive(), left: 0, right: at.lastColumn });
  }
  GetEntireColumn(): Range {
    return this.on({ ...this.alive(), top: 0, bottom: at.lastRow });
  }
  GetLastCell(): Range {
    return this.on(at.cellArea(this.alive().bottom, this.area.right));
  }
  GetLastRow(): Range {
    return this.on({ ...this.alive(), top: this.area.bottom });
  }
  GetLastColumn(): Range {
    return this.on({ ...this.alive(), left: this.area.right });
  }
  GetRowsAbove(count: number | null): Range {
    const { top } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, top: top - n, bottom: top - 1 } : { ...this.area, top, bottom: top - n - 1 },
    );
  }
  GetRowsBelow(count: number | null): Range {
    const { bottom } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, top: bottom + 1, bottom: bottom + n } : { ...this.area, top: bottom + n + 1, bottom },
    );
  }
  GetColumnsBefore(count: number | null): Range {
    const { left } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, left: left - n, right: left - 1 } : { ...this.area, left, right: left - n - 1 },
    );
  }
  GetColumnsAfter(count: number | null): Range {
    const { right } = this.alive();
    const n = count ?? 1;
    return this.on(
      n > 0 ? { ...this.area, left: right + 1, right: right + n } : { ...this.area, left: right + n + 1, right },
    );
  }
  GetBoundingRect(other: unknown): Range {
    return this.on(at.boundingArea(this.alive(), rangeArgument(this.sheet.workbook, this.sheet, other).area));
  }
  GetIntersection(other: unknown): Range | null {
    return this.GetIntersectionOrNullObject(other);
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const found = rangeArgument(this.sheet.workbook, this.sheet, other);
    const common = found.sheet === this.sheet ? at.intersection(this.alive(), found.area) : null;
    return common && this.on(common);
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.on(at.cellArea(this.area.top, this.area.left));
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = this.sheet.cells.used(valuesOnly === true, this.fresh());
    return used && this.on(used);
  }
  GetSurroundingRegion(): Range {
    return this.on(surroundingRegion(this.sheet, this.fresh()));
  }
  GetRangeEdge(direction: string, active: unknown): Range {
    return this.on(rangeEdge(this.sheet, this.fresh(), direction, active as Range | null));
  }
  GetExtendedRange(direction: string, active: unknown): Range {
    return this.on(extendedEdge(this.sheet, this.fresh(), direction, active as Range | null));
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
  GetSpillingToRange(): Range | null {
    return this.GetSpillingToRangeOrNullObject();
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.fresh();
    const spill = this.sheet.cells.get(top, left)?.spill;
    return spill ? this.sizedFrom(top, left, spill.rows, spill.columns) : null;
  }
  GetSpillParent(): Range | null {
    return this.GetSpillParentOrNullObject();
  }
  GetSpillParentOrNullObject(): Range | null {
    const { top, left } = this.fresh();
    const cell = this.sheet.cells.get(top, left);
    if (cell?.spill) return this.on(at.cellArea(top, left));
    return cell?.spilledFrom ? this.on(at.cellArea(cell.spilledFrom.row, cell.spilledFrom.column)) : null;
  }
  private sizedFrom(top: number, left: number, rows: number, columns: number): Range {
    return this.on(at.area(top, left, top + rows - 1, left + columns - 1));
  }
  GetVisibleView(): RangeView {
    return new RangeView(this.sheet, this.fresh());
  }
  GetTables(fullyContained: boolean | null): HostObject {
    const inside = fullyContained === true ? at.containsArea : at.overlaps;
    return make.tables(() => this.sheet.tables.filter((t) => inside(this.alive(), t.area)), 'TableScopedCollection');
  }
  GetPivotTables(_fullyContained: boolean | null): HostObject {
    return make.pivotTables(this.sheet, this.alive());
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
  Find(text: string, criteria: object | null): Range | null {
    return this.FindOrNullObject(text, criteria);
  }
  FindOrNullObject(text: string, criteria: object | null): Range | null {
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

  // Deeds
  Clear(applyTo: string | null): void {
    clearRange(this.sheet, this.alive(), applyTo ?? 'All');
  }
  Insert(shift: string): Range {
    return this.on(insertRange(this.sheet, this.alive(), shift));
  }
  Delete(shift: string): void {
    deleteRange(this.sheet, this.alive(), shift);
  }
  Merge(across: boolean | null): void {
    mergeRange(this.sheet, this.alive(), across === true);
  }
  Unmerge(): void {
    unmergeRange(this.sheet, this.alive());
  }
  CopyFrom(source: unknown, kind: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    copyInto(this, source, kind ?? 'All', skipBlanks === true, transpose === true);
  }
  MoveTo(destination: unknown): void {
    moveRange(this, rangeArgument(this.sheet.workbook, this.sheet, destination));
  }
  AutoFill(destination: unknown, kind: string | null): void {
    autoFill(
      this.sheet,
      this.fresh(),
      rangeArgument(this.sheet.workbook, this.sheet, destination),
      kind ?? 'FillDefault',
    );
  }
  RemoveDuplicates(columns: number[], includesHeader: boolean): HostObject {
    return removeDuplicates(this.sheet, this.fresh(), columns, includesHeader);
  }
  Select(): void {
    make.select(this.sheet, [this.alive()]);
  }
  Calculate(): void {
    this.sheet.workbook.calculator.calculate(this.sheet.workbook, true);
  }
  ShowCard(): void {
    // A card shows itself on screen only.
  }
  SetDirty(): void {
    this.sheet.workbook.touch();
  }
  Group(option: string): void {
    groupRange(this.sheet, this.alive(), option);
  }
  Ungroup(option: string): void {
    ungroupRange(this.sheet, this.alive(), option);
  }
  HideGroupDetails(option: string): void {
    hideDetails(this.sheet, this.alive(), option, true);
  }
  ShowGroupDetails(option: string): void {
    hideDetails(this.sheet, this.alive(), option, false);
  }
  GetCellProperties(wanted: object): unknown {
    return cellProperties(this, wanted);
  }
  SetCellProperties(given: unknown[][]): void {
    setCellProperties(this, given);
  }
  GetRowProperties(wanted: object): unknown {
    return rowProperties(this, wanted);
  }
  SetRowProperties(given: unknown[]): void {
    setRowProperties(this, given);
  }
  GetColumnProperties(wanted: object): unknown {
    return columnProperties(this, wanted);
  }
  SetColumnProperties(given: unknown[]): void {
    setColumnProperties(this, given);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== at.rowCount(this.alive()) || columns !== at.columnCount(this.area)) throw invalidArgument();
  }
}
