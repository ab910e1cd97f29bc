import { invalidArgument } from '../../executor/host-error.ts';
import type { HostObject } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import * as at from '../../document/address.ts';
import * as read from '../../document/range-text.ts';
import { ConditionalFormats } from '../rules/conditional-formats.ts';
import { DataValidation } from '../rules/data-validation.ts';
import { autoFill } from './range-autofill.ts';
import { clearRange, deleteRange, insertRange, mergeRange, unmergeRange } from './range-cells.ts';
import { copyInto, moveRange } from './range-copy.ts';
import { RangeFormat } from './range-format.ts';
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
import { cellStyleOf, setCellStyle } from './cell-style.ts';
import { hyperlinkOf, setHyperlink } from './hyperlinks.ts';
import { removeDuplicates } from './remove-duplicates.ts';
import { RangeWalk } from './range-walk.ts';
import { writeCells, writeNumberFormat } from './range-writing.ts';
import { clearOrReset, controlOf, setControl, setValuesAsJson, valuesAsJson } from './values-as-json.ts';
import { rangeArgument } from '../target.ts';
import { make } from '../factory.ts';

/** Excel.Range: a rectangle of one sheet. */
export class Range extends RangeWalk {
  protected on(area: Area): this {
    return new Range(this.sheet, area) as this;
  }

  // Content
  get Values(): unknown {
    return read.valuesOf(this.sheet, this.fresh());
  }
  set Values(value: unknown) {
    writeCells(this.sheet, this.alive(), value, 'values');
  }
  get ValuesAsJson(): unknown {
    return valuesAsJson(this.sheet, this.fresh());
  }
  set ValuesAsJson(value: unknown) {
    setValuesAsJson(this.sheet, this.alive(), value);
  }
  get ValuesAsJsonLocal(): unknown {
    return this.ValuesAsJson;
  }
  set ValuesAsJsonLocal(value: unknown) {
    this.ValuesAsJson = value;
  }
  get Control(): unknown {
    return controlOf(this.sheet, this.alive());
  }
  set Control(value: unknown) {
    setControl(this.sheet, this.alive(), value);
  }
  ClearOrResetContents(): void {
    clearOrReset(this.sheet, this.alive());
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
      found.add((cell.spill !== null && cell.spill.isFixed !== true) || cell.spilledFrom !== null);
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
