/** The workbook that the host serves: sheets, names, settings and what is selected. Knows nothing of the protocol. */
import type { HostObject } from '../executor/host-object.ts';
import { HostError, invalidArgument } from '../executor/host-error.ts';
import { followRename } from '../calc/references.ts';
import type { Notice, WorkbookListener } from './events.ts';
import { EventType } from './events.ts';
import { everyFormula } from './formulas.ts';
import type { Calculator, CustomXmlState, KeptFormula, LiveRange, NameState, Sheet, Table, Workbook } from './model.ts';
import { SheetRecord } from './sheet.ts';
import { endTable } from './table-change.ts';

export class WorkbookRecord implements Workbook {
  name = 'Book1.xlsx';
  sheets: Sheet[] = [];
  active: Sheet;
  names: NameState[] = [];
  readonly settings = new Map<string, unknown>();
  customXml: CustomXmlState[] = [];
  keptFormulas: KeptFormula[] = [];
  readonly customProperties = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly cellStyles = new Map<string, { sheet: Sheet; builtIn: boolean; includes: Record<string, boolean> }>();
  protection: { password: string | null } | null = null;
  calculationMode = 'Automatic';
  isDirty = false;
  isSaved = false;
  isClosed = false;
  chartDataPointTrack = true;
  precisionAsDisplayed = false;
  /** Workbooks that scripts asked for with createWorkbook: there is nowhere to show them. */
  createdWorkbooks = 0;
  readonly newWorkbooks: (string | null)[] = [];
  /** Objects made once and kept, by class name. */
  readonly parts = new Map<string, HostObject>();
  readonly liveRanges = new Set<LiveRange>();
  /** Deeds since the counter was read that would empty the user's undo in Excel on the desktop. */
  undoClearing = 0;
  cellsTouched = 0;
  eventsEnabled = true;
  isCalculationSuspended = false;
  /** A batch is being carried out: what changes now was done by the script, not by the person. */
  isScriptRunning = false;
  readonly calculator: Calculator;
  private readonly listeners = new Set<WorkbookListener>();
  private ids = 0;

  constructor(calculator: Calculator) {
    this.calculator = calculator;
    this.active = new SheetRecord(this, this.newGuid(), 'Sheet1');
    this.sheets.push(this.active);
  }

  /** Text in the shape of the ids that Excel gives its sheets, tables and charts. */
  newGuid(): string {
    const n = (++this.ids).toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0001-0000-0000-${n}}`;
  }

  newNumber(): number {
    return ++this.ids;
  }

  listen(listener: WorkbookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(type: number, targets: readonly string[], args: Record<string, unknown>): void {
    if (this.eventsEnabled) for (const listener of this.listeners) listener.event?.({ type, targets, args });
  }

  get isHeard(): boolean {
    return this.eventsEnabled && [...this.listeners].some((listener) => listener.isListening === true);
  }

  notify(notice: Notice): void {
    for (const listener of this.listeners) listener.notice?.(notice);
  }

  /** Something was written: values are worked out again before they are next read. */
  touch(): void {
    this.isDirty = true;
    this.calculator.invalidate();
  }

  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((s) => s.name.toLowerCase() === wanted || s.id.toLowerCase() === wanted) ?? null;
  }

  tables(): Table[] {
    return this.sheets.flatMap((s) => s.tables);
  }

  tableByName(key: string): Table | null {
    const wanted = key.toLowerCase();
    return this.tables().find((t) => t.name.toLowerCase() === wanted || t.id.toLowerCase() === wanted) ?? null;
  }

  findName(name: string, from: Sheet | null): NameState | null {
    const wanted = name.toLowerCase();
    const own = from?.names.find((n) => n.name.toLowerCase() === wanted);
    return own ?? this.names.find((n) => n.name.toLowerCase() === wanted) ?? null;
  }

  assertStructure(): void {
    if (this.protection)
      throw new HostError('AccessDenied', 'You do not have the permissions to change the structure of this workbook.');
  }

  private checkSheetName(name: string, own: Sheet | null): void {
    if (
      name.length === 0 ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      /^'|'$/.test(name) ||
      /^history$/i.test(name)
    )
      throw invalidArgument('The sheet name is empty, too long or holds a character that sheet names cannot have.');
    const other = this.sheetByName(name);
    if (other && other !== own)
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }

  addSheet(name: string | null, at = this.sheets.length): Sheet {
    this.assertStructure();
    let free = name;
    if (free === null || free === '') {
      let n = this.sheets.length + 1;
      while (this.sheetByName(`Sheet${n}`)) n++;
      free = `Sheet${n}`;
    }
    this.checkSheetName(free, null);
    const sheet = new SheetRecord(this, this.newGuid(), free);
    this.sheets.splice(at, 0, sheet);
    this.touch();
    this.emit(EventType.added, ['Workbook'], { type: 'WorksheetAdded', worksheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.assertStructure();
    const visible = this.sheets.filter((s) => s.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet)
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    if (sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', "A very hidden worksheet can't be deleted.");
    for (const table of sheet.tables) endTable(table, false);
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    this.undoClearing++;
    everyFormula(this, (formula) => followRename(formula, sheet.name, null));
    if (this.active === sheet) {
      const next = this.sheets.slice(at).find((s) => s.visibility === 'Visible');
      this.activate(next ?? (this.sheets.slice(0, at).findLast((s) => s.visibility === 'Visible') as Sheet));
    }
    for (const live of this.liveRanges) if (live.sheet === sheet) live.isDeleted = true;
    this.touch();
    this.emit(EventType.deleted, ['Workbook'], { type: 'WorksheetDeleted', worksheetId: sheet.id, source: 'Local' });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.assertStructure();
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    if (before === name) return;
    everyFormula(this, (formula) => followRename(formula, before, name));
    sheet.name = name;
    this.undoClearing++;
    this.touch();
    const args = {
      type: 'WorksheetNameChanged',
      worksheetId: sheet.id,
      nameBefore: before,
      nameAfter: name,
      source: 'Local',
    };
    this.emit(EventType.nameChanged, ['Workbook', sheet.id], args);
  }

  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', "A hidden sheet can't be activated.");
    const before = this.active;
    this.active = sheet;
    const args = { type: 'WorksheetDeactivated', worksheetId: before.id };
    this.emit(EventType.deactivated, ['Workbook', before.id], args);
    this.emit(EventType.activated, ['Workbook', sheet.id], { type: 'WorksheetActivated', worksheetId: sheet.id });
  }
}
