import { HostObject } from '../../executor/host-object.ts';
import { accessDenied, HostError, invalidArgument } from '../../executor/host-error.ts';
import { containsCell } from '../../document/address.ts';
import { Application } from './application.ts';
import { bindingsOf } from './bindings.ts';
import { CellStyles } from '../ranges/cell-style.ts';
import { activeChart } from '../charts/charts.ts';
import { Comments } from '../notes/comments.ts';
import { Notes } from '../notes/notes.ts';
import { CustomXmlParts } from './custom-xml-parts.ts';
import { DocumentProperties } from './document-properties.ts';
import { Functions } from './functions.ts';
import { insertWorksheets } from '../sheets/insert-worksheets.ts';
import { NamedItems } from './named-items.ts';
import { pivotTablesOf } from '../pivots/pivot-tables.ts';
import { Range } from '../ranges/range.ts';
import { RangeAreas } from '../ranges/range-areas.ts';
import { Settings } from './settings.ts';
import { slicersOf } from '../pivots/slicers.ts';
import { styleCollection } from '../tables/table-styles.ts';
import { Tables } from '../tables/tables.ts';
import { Worksheets } from '../sheets/worksheets.ts';
import type { Workbook } from '../../document/model.ts';

class WorkbookProtection extends HostObject {
  readonly type = 'WorkbookProtection';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  get Protected(): boolean {
    return this.workbook.protection !== null;
  }
  Protect(password: string | null): void {
    if (this.workbook.protection) throw new HostError('InvalidOperation', 'The workbook is already protected.');
    this.workbook.protection = { password: password || null };
  }
  Unprotect(password: string | null): void {
    const { protection } = this.workbook;
    if (protection?.password != null && protection.password !== password) throw accessDenied();
    this.workbook.protection = null;
  }
}

class Runtime extends HostObject {
  readonly type = 'Runtime';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  get EnableEvents(): boolean {
    return this.workbook.eventsEnabled;
  }
  set EnableEvents(value: boolean) {
    this.workbook.eventsEnabled = Boolean(value);
  }
}

/** Excel.Workbook: the root of every request. */
export class WorkbookObject extends HostObject {
  readonly type = 'Workbook';
  readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  /** The root is the workbook and answers to its name as well. */
  get Workbook(): this {
    return this;
  }
  get Name(): string {
    return this.workbook.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return this.workbook.isDirty;
  }
  set IsDirty(value: boolean) {
    this.workbook.isDirty = Boolean(value);
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return this.workbook.isSaved;
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get ChartDataPointTrack(): boolean {
    return this.workbook.chartDataPointTrack;
  }
  set ChartDataPointTrack(value: boolean) {
    this.workbook.chartDataPointTrack = Boolean(value);
  }
  get UsePrecisionAsDisplayed(): boolean {
    return this.workbook.precisionAsDisplayed;
  }
  set UsePrecisionAsDisplayed(value: boolean) {
    this.workbook.precisionAsDisplayed = Boolean(value);
  }

  get Application(): Application {
    return new Application(this.workbook);
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.workbook);
  }
  get Tables(): Tables {
    return new Tables(this.workbook, () => this.workbook.tables(), 'TableCollection');
  }
  get Names(): NamedItems {
    return new NamedItems(this.workbook, null);
  }
  get Settings(): Settings {
    return new Settings(this.workbook);
  }
  get CustomXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.workbook);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.workbook);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.workbook);
  }
  get Comments(): Comments {
    return new Comments(this.workbook, null);
  }
  get Styles(): CellStyles {
    return new CellStyles(this.workbook);
  }
  get Functions(): Functions {
    return new Functions(this.workbook);
  }
  get PivotTables(): HostObject {
    return pivotTablesOf(this.workbook, null, null);
  }
  get Slicers(): HostObject {
    return slicersOf(this.workbook, null);
  }
  get TableStyles(): HostObject {
    return styleCollection(this.workbook, 'TableStyle');
  }
  get PivotTableStyles(): HostObject {
    return styleCollection(this.workbook, 'PivotTableStyle');
  }
  get SlicerStyles(): HostObject {
    return styleCollection(this.workbook, 'SlicerStyle');
  }
  get TimelineStyles(): HostObject {
    return styleCollection(this.workbook, 'TimelineStyle');
  }
  get Bindings(): HostObject {
    return bindingsOf(this.workbook);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.workbook);
  }
  get Runtime(): Runtime {
    return new Runtime(this.workbook);
  }

  GetSelectedRange(): Range {
    const { active } = this.workbook;
    const [first, ...more] = active.selection;
    if (!first || more.length > 0)
      throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    return new Range(active, { ...first });
  }
  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.workbook.active, this.workbook.active.selection);
  }
  GetActiveCell(): Range {
    const { active } = this.workbook;
    const [first] = active.selection;
    const cell = active.activeCell;
    const isInside = cell && active.selection.some((a) => containsCell(a, cell.row, cell.column));
    const [row, column] = isInside ? [cell.row, cell.column] : [first?.top ?? 0, first?.left ?? 0];
    return new Range(active, { top: row, left: column, bottom: row, right: column });
  }
  get Notes(): Notes {
    return new Notes(this.workbook, null);
  }
  /** There is but one window. */
  Focus(): void {}
  /** Shapes cannot be selected here. */
  GetActiveShape(): HostObject | null {
    return null;
  }
  GetActiveShapeOrNullObject(): HostObject | null {
    return null;
  }
  GetActiveChart(): HostObject | null {
    return activeChart(this.workbook);
  }
  GetActiveChartOrNullObject(): HostObject | null {
    return activeChart(this.workbook);
  }
  GetActiveSlicer(): HostObject | null {
    return null;
  }
  GetActiveSlicerOrNullObject(): HostObject | null {
    return null;
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }
  Save(_behaviour: string | null): void {
    this.workbook.isDirty = false;
    this.workbook.isSaved = true;
  }
  /** Excel on the web opens a new workbook in another window, which is not there. */
  CreateAndOpenWorkbook(base64: string | null): void {
    this.workbook.createdWorkbooks++;
    this.workbook.newWorkbooks.push(base64);
  }
  Close(_behaviour: string | null): void {
    this.workbook.isClosed = true;
  }
  InsertWorksheetsFromBase64(base64: string, options: object | null): Promise<string[]> | string[] {
    if (typeof base64 !== 'string' || base64 === '') throw invalidArgument();
    return insertWorksheets(this.workbook, base64, options);
  }
  _GetRangeForEventByReferenceId(reference: string): Range | null {
    return this.eventRange(reference);
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    return this.eventRange(reference);
  }
  private eventRange(reference: string): Range | null {
    const [id = '', row, column, bottom, right] = reference.split('|');
    const sheet = this.workbook.sheetByName(id);
    if (!sheet) return null;
    return new Range(sheet, { top: Number(row), left: Number(column), bottom: Number(bottom), right: Number(right) });
  }
}
