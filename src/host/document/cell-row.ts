/**
 * The cells of one row. Most hold a plain value and perhaps a format: those are kept as just that, side by side, and no object
 * of their own exists. A cell with a formula, a spill, a rich value or a checkbox is a record.
 */
import type { CellValue } from './cell-value.ts';
import type { Style } from './style.ts';

export interface Cell {
  value: CellValue;
  /** As typed, with "=", A1 and en-US; null for a plain value. */
  formula: string | null;
  /** Null: the cell has the format of its row, column or sheet. */
  style: Style | null;
  /** The formula's result was spilled from this cell: its rows and columns. Fixed: an array formula that keeps to them, whatever it gives. */
  spill: { rows: number; columns: number; isFixed?: boolean } | null;
  /** The value came from the array formula in another cell. */
  spilledFrom: { row: number; column: number } | null;
  /** A rich value (entity, formatted number …) as the script set it. */
  rich: object | null;
  /** A checkbox is shown instead of the value. */
  control: 'Checkbox' | null;
}

/** A cell that stands for itself: one with more than a value and a format, or a copy. */
class CellRecord implements Cell {
  value: CellValue = null;
  formula: string | null = null;
  style: Style | null = null;
  spill: Cell['spill'] = null;
  spilledFrom: Cell['spilledFrom'] = null;
  rich: object | null = null;
  control: Cell['control'] = null;
}

export const emptyCell = (): Cell => new CellRecord();

/** A cell of its own with what another holds. */
export const copyOf = (cell: Cell, change: Partial<Cell> = {}): Cell => {
  const { value, formula, style, spill, spilledFrom, rich, control } = cell;
  return Object.assign(new CellRecord(), { value, formula, style, spill, spilledFrom, rich, control }, change);
};

/** What stands in a place: nothing at all, a plain value (null: only a format), or a record. */
type Slot = CellValue | CellRecord | undefined;

const isPlain = ({ formula, spill, spilledFrom, rich, control }: Cell): boolean =>
  formula === null && spill === null && spilledFrom === null && rich === null && control === null;

/** Rows whose last column lies further out than this have few cells in many places. */
const longRow = 512;

export class CellRow {
  private readonly slots: Slot[] = [];
  /** Formats of the cells that are no records. */
  private styles: (Style | null)[] | null = null;
  /** How many cells exist. */
  size = 0;
  /** How many of them are records: only they can hold a formula. */
  private records = 0;

  /** Neither value nor formula; a cell with only a format is empty too. */
  isEmptyAt(column: number): boolean {
    return this.valueAt(column) === null && this.formulaAt(column) === null;
  }

  valueAt(column: number): CellValue {
    const slot = this.slots[column];
    return slot instanceof CellRecord ? slot.value : (slot ?? null);
  }

  formulaAt(column: number): string | null {
    const slot = this.slots[column];
    return slot instanceof CellRecord ? slot.formula : null;
  }

  styleAt(column: number): Style | null {
    const slot = this.slots[column];
    return slot instanceof CellRecord ? slot.style : (this.styles?.[column] ?? null);
  }

  /** The cell as an object; undefined when none exists. What is set on it is set here. */
  get(column: number): Cell | undefined {
    const slot = this.slots[column];
    if (slot === undefined) return undefined;
    return slot instanceof CellRecord ? slot : new PlainCell(this, column);
  }

  ensure(column: number): Cell {
    if (this.slots[column] === undefined) {
      this.slots[column] = null;
      this.size++;
    }
    return this.get(column) as Cell;
  }

  put(column: number, cell: Cell): void {
    const { value, style } = cell;
    const slot = isPlain(cell) ? value : copyOf(cell);
    this.remove(column);
    this.size++;
    this.slots[column] = slot;
    if (slot instanceof CellRecord) this.records++;
    else if (style) this.setStyle(column, style);
  }

  remove(column: number): void {
    const slot = this.slots[column];
    if (slot === undefined) return;
    if (slot instanceof CellRecord) this.records--;
    this.slots[column] = undefined;
    if (this.styles?.[column]) this.styles[column] = null;
    this.size--;
  }

  setValue(column: number, value: CellValue): void {
    const slot = this.slots[column];
    if (slot instanceof CellRecord) slot.value = value;
    else this.slots[column] = value;
  }

  setStyle(column: number, style: Style | null): void {
    const slot = this.slots[column];
    if (slot instanceof CellRecord) slot.style = style;
    else if (style || this.styles?.[column]) (this.styles ??= [])[column] = style;
  }

  /** Gives a place a format; the cell is made when it does not exist. */
  restyle(column: number, style: Style): void {
    if (this.slots[column] === undefined) {
      this.slots[column] = null;
      this.size++;
    }
    this.setStyle(column, style);
  }

  /** The place as a record; a plain cell becomes one. */
  record(column: number): Cell {
    const slot = this.slots[column];
    if (slot instanceof CellRecord) return slot;
    const record = new CellRecord();
    record.value = slot ?? null;
    record.style = this.styles?.[column] ?? null;
    this.slots[column] = record;
    this.records++;
    return record;
  }

  /** The record in a place; null for a plain cell. */
  recordAt(column: number): Cell | null {
    const slot = this.slots[column];
    return slot instanceof CellRecord ? slot : null;
  }

  /** Columns of the cells that exist, left to right. */
  columns(from = 0, to = Infinity): number[] {
    const found: number[] = [];
    const { length } = this.slots;
    if (length > longRow && to - from > longRow) {
      for (const key of Object.keys(this.slots)) {
        const column = Number(key);
        if (column >= from && column <= to && this.slots[column] !== undefined) found.push(column);
      }
      return found;
    }
    for (let column = from; column < length && column <= to; column++)
      if (this.slots[column] !== undefined) found.push(column);
    return found;
  }

  /** First and last column with content (or, when asked, format too); null when there is none. */
  used(valuesOnly: boolean, from = 0, to = Infinity): [number, number] | null {
    const counts = (column: number): boolean =>
      !this.isEmptyAt(column) || (!valuesOnly && this.styleAt(column) !== null);
    const { length } = this.slots;
    if (length > longRow) {
      const all = this.columns(from, to).filter(counts);
      return all.length > 0 ? [all[0] as number, all.at(-1) as number] : null;
    }
    let [left, right] = [from, Math.min(length - 1, to)];
    while (left <= right && !counts(left)) left++;
    if (left > right) return null;
    while (!counts(right)) right--;
    return [left, right];
  }

  /** Columns of the cells with a formula. */
  formulas(): number[] {
    return this.records === 0 ? [] : this.columns().filter((column) => this.formulaAt(column) !== null);
  }
}

/** A plain cell as others see it: reads and writes its place in the row. */
class PlainCell implements Cell {
  private readonly row: CellRow;
  private readonly column: number;

  constructor(row: CellRow, column: number) {
    this.row = row;
    this.column = column;
  }

  get value(): CellValue {
    return this.row.valueAt(this.column);
  }
  set value(value: CellValue) {
    this.row.setValue(this.column, value);
  }
  get style(): Style | null {
    return this.row.styleAt(this.column);
  }
  set style(style: Style | null) {
    this.row.setStyle(this.column, style);
  }
  get formula(): string | null {
    return this.row.formulaAt(this.column);
  }
  set formula(formula: string | null) {
    this.more('formula', formula);
  }
  get spill(): Cell['spill'] {
    return this.row.recordAt(this.column)?.spill ?? null;
  }
  set spill(spill: Cell['spill']) {
    this.more('spill', spill);
  }
  get spilledFrom(): Cell['spilledFrom'] {
    return this.row.recordAt(this.column)?.spilledFrom ?? null;
  }
  set spilledFrom(from: Cell['spilledFrom']) {
    this.more('spilledFrom', from);
  }
  get rich(): object | null {
    return this.row.recordAt(this.column)?.rich ?? null;
  }
  set rich(rich: object | null) {
    this.more('rich', rich);
  }
  get control(): Cell['control'] {
    return this.row.recordAt(this.column)?.control ?? null;
  }
  set control(control: Cell['control']) {
    this.more('control', control);
  }

  /** What a plain cell has no room for makes it a record. */
  private more<K extends 'formula' | 'spill' | 'spilledFrom' | 'rich' | 'control'>(key: K, what: Cell[K]): void {
    const known = this.row.recordAt(this.column);
    if (known) known[key] = what;
    else if (what !== null) this.row.record(this.column)[key] = what;
  }
}
