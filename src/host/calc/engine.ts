/** The calculation engine: works out every formula cell, once per change, in the order that they need each other. */
import type { Area } from '../document/address.ts';
import { areaText, boundingArea, cellArea, cellCount } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import type { CellValue } from '../document/cell-value.ts';
import { CellError, errors } from '../document/cell-value.ts';
import { EventType } from '../document/events.ts';
import { releaseSpill } from '../document/writing.ts';
import type { Moment } from './chance.ts';
import { chanceAt } from './chance.ts';
import { evaluateFormula } from './evaluate.ts';
import type { Place } from './evaluate.ts';
import { FormulaSyntaxError } from './tokens.ts';
import type { Met, Value } from './values.ts';
import { Failed, isGrid, missing, toMatrix, UnknownFunction } from './values.ts';
import type { Calculator, Sheet, Workbook } from '../document/model.ts';

const maxPasses = 3;

export class Engine implements Calculator {
  readonly unknownFunctions = new Set<string>();
  private isDirty = true;
  private done = new Set<Cell>();
  private busy = new Set<Cell>();
  private spillsChanged = false;
  private readonly met = new Map<string, Met>();
  private readonly ends = new Map<Sheet, Area | null>();
  /** Where formulas got other values in this calculation. */
  private changed = new Map<Sheet, Area>();
  private readonly clock: () => Date;
  private given: Moment | null = null;
  private current: Moment | null = null;

  constructor(clock: () => Date = () => new Date()) {
    this.clock = clock;
  }

  invalidate(): void {
    this.isDirty = true;
    this.forget();
  }

  private forget(): void {
    this.met.clear();
    this.ends.clear();
  }

  /** The moment of the last calculation; null when no formula asked for time or chance. */
  get moment(): Moment | null {
    return this.current;
  }

  /** Works everything out as at a moment and tells nobody. What is read next is worked out anew. */
  calculateAsAt(workbook: Workbook, moment: Moment): void {
    if (workbook.calculationMode === 'Manual' || workbook.isCalculationSuspended) return;
    this.given = moment;
    const { eventsEnabled } = workbook;
    workbook.eventsEnabled = false;
    try {
      this.calculate(workbook, true);
    } finally {
      workbook.eventsEnabled = eventsEnabled;
      this.given = null;
      this.invalidate();
    }
  }

  calculate(workbook: Workbook, force = false): void {
    if (!this.isDirty && !force) return;
    if (workbook.isCalculationSuspended && !force) return;
    this.isDirty = false;
    this.changed = new Map();
    this.current = null;
    const onlyNew = workbook.calculationMode === 'Manual' && !force;
    for (let pass = 0; pass < maxPasses; pass++) {
      this.done = new Set();
      this.forget();
      this.spillsChanged = false;
      for (const sheet of workbook.sheets)
        for (const [row, column, cell] of [...sheet.cells.formulas()])
          if (!onlyNew || cell.value === null) this.settle(sheet, row, column, cell);
      if (!this.spillsChanged) break;
    }
    this.isDirty = false;
    for (const [sheet, area] of this.changed) {
      const args = { type: 'WorksheetCalculated', worksheetId: sheet.id, address: areaText(area) };
      workbook.emit(EventType.calculated, ['Workbook', sheet.id], args);
    }
  }

  /** The value of a cell, worked out first when it is a formula that this pass has not reached. */
  private readonly read = (sheet: Sheet, row: number, column: number): CellValue => {
    const line = sheet.cells.row(row);
    if (!line) return null;
    const cell = line.recordAt(column);
    if (!cell) return line.valueAt(column);
    if (cell.formula !== null && !this.done.has(cell)) {
      const onlyNew = sheet.workbook.calculationMode === 'Manual' && cell.value !== null;
      // A formula that needs itself: Excel warns and shows 0.
      if (this.busy.has(cell)) return 0;
      if (!onlyNew) this.settle(sheet, row, column, cell);
    }
    return cell.value;
  };

  private momentNow(): Moment {
    this.current ??= this.given ?? { time: this.clock(), seed: Math.floor(Math.random() * 2 ** 32) };
    return this.current;
  }

  private readonly now = (): Date => this.momentNow().time;

  private readonly draw = (place: Place): number =>
    chanceAt(this.momentNow().seed, place.sheet.id, place.row, place.column, place.draws++);

  private settle(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (this.done.has(cell) || this.busy.has(cell)) return;
    this.busy.add(cell);
    const { value: before } = cell;
    try {
      this.store(sheet, row, column, cell, this.evaluate(sheet, row, column, cell.formula as string));
    } catch (error) {
      if (error instanceof UnknownFunction) {
        this.unknownFunctions.add(error.message);
        cell.value ??= errors.name;
      } else if (error instanceof FormulaSyntaxError) cell.value ??= errors.name;
      else throw error;
    } finally {
      if (cell.value !== before) this.noteChange(sheet, cellArea(row, column));
      this.busy.delete(cell);
      this.done.add(cell);
    }
  }

  private noteChange(sheet: Sheet, where: Area): void {
    const known = this.changed.get(sheet);
    this.changed.set(sheet, known ? boundingArea(known, where) : where);
  }

  /** What a formula gives at a place, without touching any cell. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): Value {
    try {
      return evaluateFormula(formula.slice(1), {
        workbook: sheet.workbook,
        sheet,
        row,
        column,
        read: this.read,
        met: this.met,
        ends: this.ends,
        now: this.now,
        draw: this.draw,
        draws: 0,
      });
    } catch (error) {
      if (error instanceof Failed) return error.error;
      throw error;
    }
  }

  private store(sheet: Sheet, row: number, column: number, cell: Cell, result: Value): void {
    const before = cell.spill;
    releaseSpill(sheet, row, column, cell);
    if (!isGrid(result) || (result.rows === 1 && result.columns === 1)) {
      const value = isGrid(result) ? result.at(0, 0) : result === missing ? null : result;
      cell.value = value ?? 0;
      if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) cell.value = errors.num;
      if (before) this.spillsChanged = true;
      return;
    }
    const matrix = toMatrix(result);
    const area = { top: row, left: column, bottom: row + matrix.rows - 1, right: column + matrix.columns - 1 };
    for (const [, , other] of sheet.cells.in(area))
      if (other !== cell && (other.value !== null || other.formula !== null)) {
        cell.value = errors.spill;
        return;
      }
    if (cellCount(area) > 2_000_000) {
      cell.value = CellError.of('#NUM!');
      return;
    }
    for (let r = 0; r < matrix.rows; r++)
      for (let c = 0; c < matrix.columns; c++) {
        const target = r === 0 && c === 0 ? cell : sheet.cells.ensure(row + r, column + c);
        target.value = matrix.at(r, c) ?? 0;
        if (target !== cell) target.spilledFrom = { row, column };
      }
    cell.spill = { rows: matrix.rows, columns: matrix.columns };
    if (before?.rows !== matrix.rows || before.columns !== matrix.columns) this.spillsChanged = true;
  }
}
