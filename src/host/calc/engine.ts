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
import type { Matrix, Met, Value } from './values.ts';
import { Failed, isGrid, missing, OutOfReach, toMatrix, UnknownFunction } from './values.ts';
import type { Calculator, Sheet, Workbook } from '../document/model.ts';

const maxPasses = 3;
/** Formulas that are worked out inside each other at most: a JavaScript stack holds some hundreds. */
const deepest = 120;

interface Placed {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A cell must be worked out before those that asked for it can be. */
class TooDeep extends Error {
  readonly needed: Placed;
  constructor(needed: Placed) {
    super();
    this.needed = needed;
  }
}

export class Engine implements Calculator {
  readonly unknownFunctions = new Set<string>();
  private isDirty = true;
  private done = new Set<Cell>();
  private busy = new Set<Cell>();
  /** Cells that wait for one that lies deep under them. */
  private readonly waiting = new Set<Cell>();
  private depth = 0;
  /** Cells that were found to need themselves: they keep what they have. */
  private readonly circular = new Set<Cell>();
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
          if (!onlyNew || cell.value === null) this.settleFrom({ sheet, row, column, cell });
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
      // A formula that needs itself: Excel warns and shows 0, or what it came to when it was asked to go on.
      if (this.busy.has(cell) || this.waiting.has(cell)) {
        this.circular.add(cell);
        return cell.value ?? 0;
      }
      if (!onlyNew && this.depth >= deepest) throw new TooDeep({ sheet, row, column, cell });
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

  /** A cell and first, one after another, those that lie too deep under it: a column of formulas may be thousands long. */
  private settleFrom(first: Placed): void {
    const stack = [first];
    while (stack.length > 0) {
      const { sheet, row, column, cell } = stack.at(-1) as Placed;
      try {
        this.waiting.delete(cell);
        this.settle(sheet, row, column, cell);
        stack.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) {
          this.waiting.clear();
          throw error;
        }
        this.waiting.add(cell);
        stack.push(error.needed);
      }
    }
  }

  private settle(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (this.done.has(cell) || this.busy.has(cell)) return;
    this.busy.add(cell);
    const { value: before } = cell;
    let isSettled = true;
    this.depth++;
    try {
      this.store(sheet, row, column, cell, this.work(sheet, row, column, cell.formula as string));
    } catch (error) {
      // What the file says that it gave is better than nothing.
      const given = errorOf(error);
      if (given === null) {
        isSettled = false;
        throw error;
      }
      if (error instanceof UnknownFunction) this.unknownFunctions.add(error.message);
      cell.value ??= given;
    } finally {
      if (this.circular.delete(cell) && before !== null && isSettled) cell.value = before;
      if (cell.value !== before) this.noteChange(sheet, cellArea(row, column));
      this.busy.delete(cell);
      this.depth--;
      if (isSettled) this.done.add(cell);
    }
  }

  private noteChange(sheet: Sheet, where: Area): void {
    const known = this.changed.get(sheet);
    this.changed.set(sheet, known ? boundingArea(known, where) : where);
  }

  /** What a formula gives at a place, without touching any cell; one that cannot be worked out gives an error value. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): Value {
    try {
      return this.workOut(sheet, row, column, formula);
    } catch (error) {
      const given = errorOf(error);
      if (given === null) throw error;
      return given;
    }
  }

  /** The same; throws UnknownFunction, OutOfReach and FormulaSyntaxError. */
  workOut(sheet: Sheet, row: number, column: number, formula: string): Value {
    for (;;)
      try {
        return this.work(sheet, row, column, formula);
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.settleFrom(error.needed);
      }
  }

  private work(sheet: Sheet, row: number, column: number, formula: string): Value {
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

  /** An array formula of the old kind: one value stands in all its cells, what it has not is #N/A. */
  private fill(sheet: Sheet, row: number, column: number, cell: Cell, result: Value): void {
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    const given = toMatrix(result);
    const at = (r: number, c: number): CellValue => {
      const value = fitted(given, r, c);
      return typeof value === 'number' && !Number.isFinite(value) ? errors.num : value;
    };
    cell.value = at(0, 0);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        if (r === 0 && c === 0) continue;
        const target = sheet.cells.ensure(row + r, column + c);
        if (target.formula !== null || (target.value !== null && !target.spilledFrom)) continue;
        target.value = at(r, c);
        target.spilledFrom = { row, column };
      }
  }

  private store(sheet: Sheet, row: number, column: number, cell: Cell, result: Value): void {
    const before = cell.spill;
    if (before?.isFixed === true) return this.fill(sheet, row, column, cell, result);
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

/** What a cell shows whose formula cannot be worked out; null for errors of other kinds. */
function errorOf(error: unknown): CellError | null {
  if (error instanceof UnknownFunction || error instanceof FormulaSyntaxError) return errors.name;
  return error instanceof OutOfReach ? errors.ref : null;
}

/** The value at a place of a result that need not be as big: one row or column stands in all of them. */
function fitted(given: Matrix, row: number, column: number): CellValue {
  const [r, c] = [given.rows === 1 ? 0 : row, given.columns === 1 ? 0 : column];
  return r < given.rows && c < given.columns ? (given.at(r, c) ?? 0) : errors.na;
}
