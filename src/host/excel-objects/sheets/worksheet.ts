import { HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import { area, cellArea, wholeSheet } from '../../document/address.ts';
import { EventType } from '../../document/events.ts';
import { AutoFilter } from '../tables/auto-filter.ts';
import { Charts } from '../charts/charts.ts';
import { Comments } from '../notes/comments.ts';
import { Notes } from '../notes/notes.ts';
import { colour } from '../colour.ts';
import { copySheet } from './copy-sheet.ts';
import { make } from '../factory.ts';
import { NamedItems } from '../workbook/named-items.ts';
import { pageBreaks, pageLayout } from './page-layout.ts';
import { Range } from '../ranges/range.ts';
import { RangeAreas } from '../ranges/range-areas.ts';
import { findAreas, replaceAll } from '../ranges/range-find.ts';
import { showOutlineLevels } from '../ranges/range-outline.ts';
import { Shapes } from '../shapes/shapes.ts';
import { slicersOf } from '../pivots/slicers.ts';
import { areasArgument, rangeArgument } from '../target.ts';
import { Tables } from '../tables/tables.ts';
import { FreezePanes, SheetProperties, WorksheetProtection } from './worksheet-parts.ts';
import { word } from '../words.ts';
import type { Sheet } from '../../document/model.ts';

export class Worksheet extends HostObject {
  readonly type = 'Worksheet';
  readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override identity(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: string) {
    this.sheet.workbook.renameSheet(this.sheet, String(value));
  }
  get Position(): number {
    return this.sheet.workbook.sheets.indexOf(this.sheet);
  }
  set Position(value: number) {
    const { workbook } = this.sheet;
    if (!Number.isInteger(value) || value < 0 || value >= workbook.sheets.length) throw invalidArgument();
    const before = this.Position;
    workbook.assertStructure();
    workbook.sheets.splice(before, 1);
    workbook.sheets.splice(value, 0, this.sheet);
    workbook.undoClearing++;
    const args = {
      type: 'WorksheetMoved',
      worksheetId: this.sheet.id,
      positionBefore: before,
      positionAfter: value,
      source: 'Local',
    };
    workbook.emit(EventType.moved, ['Workbook', this.sheet.id], args);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: string) {
    const { workbook } = this.sheet;
    const next = word(value, ['Visible', 'Hidden', 'VeryHidden']) as Sheet['visibility'];
    const before = this.sheet.visibility;
    if (next === before) return;
    workbook.assertStructure();
    const others = workbook.sheets.filter((s) => s !== this.sheet && s.visibility === 'Visible');
    if (next !== 'Visible' && others.length === 0)
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    if (next !== 'Visible' && workbook.active === this.sheet) {
      const at = workbook.sheets.indexOf(this.sheet);
      workbook.activate(others.find((s) => workbook.sheets.indexOf(s) > at) ?? (others.at(-1) as Sheet));
    }
    this.sheet.visibility = next;
    workbook.undoClearing++;
    const args = {
      type: 'WorksheetVisibilityChanged',
      worksheetId: this.sheet.id,
      visibilityBefore: before,
      visibilityAfter: next,
      source: 'Local',
    };
    workbook.emit(EventType.visibilityChanged, ['Workbook', this.sheet.id], args);
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: string) {
    this.sheet.tabColor = value === '' ? '' : colour(value);
  }
  get TabId(): number {
    return Number.parseInt(this.sheet.id.slice(-13, -1), 16);
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: boolean) {
    this.sheet.showGridlines = Boolean(value);
  }
  /** office.js sets the gridlines under this name and reads them under the other. */
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set Gridlines(value: boolean) {
    this.sheet.showGridlines = Boolean(value);
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(value: boolean) {
    this.sheet.showHeadings = Boolean(value);
  }
  get Headings(): boolean {
    return this.sheet.showHeadings;
  }
  set Headings(value: boolean) {
    this.sheet.showHeadings = Boolean(value);
  }
  get StandardWidth(): number {
    return this.sheet.standardWidth;
  }
  set StandardWidth(value: number) {
    this.sheet.standardWidth = value;
  }
  get StandardHeight(): number {
    return 15;
  }
  get EnableCalculation(): boolean {
    return this.sheet.enableCalculation;
  }
  set EnableCalculation(value: boolean) {
    this.sheet.enableCalculation = Boolean(value);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.sheet, null);
  }
  get Charts(): Charts {
    return new Charts(this.sheet);
  }
  get Notes(): Notes {
    return new Notes(this.sheet.workbook, this.sheet);
  }
  get Comments(): Comments {
    return new Comments(this.sheet.workbook, this.sheet);
  }
  get CustomProperties(): SheetProperties {
    return new SheetProperties(this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.sheet);
  }
  get HorizontalPageBreaks(): HostObject {
    return pageBreaks(this.sheet, 'rows');
  }
  get VerticalPageBreaks(): HostObject {
    return pageBreaks(this.sheet, 'columns');
  }
  get Names(): NamedItems {
    return new NamedItems(this.sheet.workbook, this.sheet);
  }
  get PageLayout(): HostObject {
    return pageLayout(this.sheet);
  }
  get PivotTables(): HostObject {
    return make.pivotTables(this.sheet, null);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  get Shapes(): Shapes {
    return new Shapes(this.sheet);
  }
  get Slicers(): HostObject {
    return slicersOf(this.sheet.workbook, this.sheet);
  }
  get Tables(): Tables {
    return new Tables(this.sheet.workbook, () => this.sheet.tables, 'TableCollection', this.sheet);
  }

  Activate(): void {
    this.sheet.workbook.activate(this.sheet);
  }
  Delete(): void {
    this.sheet.workbook.deleteSheet(this.sheet);
  }
  Copy(position: string | null, relativeTo: unknown): Worksheet {
    const relative = relativeTo instanceof Worksheet ? relativeTo.sheet : null;
    return new Worksheet(copySheet(this.sheet, position ?? 'None', relative));
  }
  Calculate(_markAllDirty: boolean | null): void {
    this.sheet.workbook.calculator.calculate(this.sheet.workbook, true);
  }
  GetRange(address: string | null): Range {
    if (address === null || address === undefined || address === '') return new Range(this.sheet, wholeSheet());
    const found = rangeArgument(this.sheet.workbook, this.sheet, address);
    if (found.sheet !== this.sheet) throw invalidArgument('The range lies on another sheet.');
    return new Range(found.sheet, found.area);
  }
  GetRanges(address: string | null): RangeAreas {
    if (!address) return new RangeAreas(this.sheet, [wholeSheet()]);
    return new RangeAreas(this.sheet, areasArgument(this.sheet.workbook, this.sheet, address));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (!(rows >= 1 && columns >= 1 && row >= 0 && column >= 0)) throw invalidArgument();
    return new Range(this.sheet, area(row, column, row + rows - 1, column + columns - 1));
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.sheet, cellArea(row, column));
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new Range(this.sheet, cellArea(0, 0));
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    this.sheet.workbook.calculator.calculate(this.sheet.workbook);
    const used = this.sheet.cells.used(valuesOnly === true);
    return used && new Range(this.sheet, used);
  }
  FindAll(text: string, criteria: object | null): RangeAreas | null {
    return this.FindAllOrNullObject(text, criteria);
  }
  FindAllOrNullObject(text: string, criteria: object | null): RangeAreas | null {
    this.sheet.workbook.calculator.calculate(this.sheet.workbook);
    const found = findAreas(this.sheet, wholeSheet(), text, criteria);
    return found.length === 0 ? null : new RangeAreas(this.sheet, found);
  }
  ReplaceAll(text: string, replacement: string, criteria: object | null): number {
    return replaceAll(this.sheet, wholeSheet(), text, replacement, criteria);
  }
  ShowOutlineLevels(rows: number, columns: number): void {
    showOutlineLevels(this.sheet, rows, columns);
  }
  GetNext(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetNextOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  GetPreviousOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  private neighbour(step: 1 | -1, visibleOnly: boolean | null): Worksheet | null {
    const { sheets } = this.sheet.workbook;
    for (let i = this.Position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i] as Sheet;
      if (!visibleOnly || sheet.visibility === 'Visible') return new Worksheet(sheet);
    }
    return null;
  }
  _GetSheetById(id: string): Worksheet | null {
    const sheet = this.sheet.workbook.sheetByName(id);
    return sheet && new Worksheet(sheet);
  }
  _GetAnotherWorksheetById(id: string): Worksheet | null {
    return this._GetSheetById(id);
  }
}
