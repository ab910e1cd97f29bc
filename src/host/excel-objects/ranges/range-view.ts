import type { HostCollection } from '../../executor/host-object.ts';
import { HostObject, ListCollection } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import { cellArea, cellText } from '../../document/address.ts';
import * as read from '../../document/range-text.ts';
import { make } from '../factory.ts';
import { shaped, writeCells, writeNumberFormat } from './range-writing.ts';
import type { Sheet } from '../../document/model.ts';

/** Range.getVisibleView: the rows and columns of a range that are not hidden. */
export class RangeView extends HostObject {
  readonly type = 'RangeView';
  private readonly sheet: Sheet;
  private readonly area: Area;
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];

  constructor(sheet: Sheet, area: Area) {
    super();
    this.sheet = sheet;
    this.area = area;
    for (let r = area.top; r <= area.bottom; r++) if (!sheet.isRowHidden(r)) this.rows.push(r);
    for (let c = area.left; c <= area.right; c++) if (!sheet.hiddenColumns.has(c)) this.columns.push(c);
  }

  private visible<T>(grid: T[][] | null): T[][] | null {
    if (!grid) return null;
    return this.rows.map((r) => this.columns.map((c) => (grid[r - this.area.top] as T[])[c - this.area.left] as T));
  }

  /** What is set reaches the cells that can be seen, and no others. */
  private write(given: unknown, put: (where: Area, value: unknown) => void): void {
    const [height, width] = [this.rows.length, this.columns.length];
    if (height === 0 || width === 0) return;
    const at = shaped({ top: 0, left: 0, bottom: height - 1, right: width - 1 }, given);
    for (const [i, row] of this.rows.entries())
      for (const [j, column] of this.columns.entries()) put(cellArea(row, column), [[at(i, j)]]);
  }

  get Values(): unknown {
    return this.visible(read.valuesOf(this.sheet, this.area));
  }
  set Values(given: unknown) {
    this.write(given, (where, value) => writeCells(this.sheet, where, value, 'values'));
  }
  get Formulas(): unknown {
    return this.visible(read.formulasOf(this.sheet, this.area));
  }
  set Formulas(given: unknown) {
    this.write(given, (where, value) => writeCells(this.sheet, where, value, 'formulas'));
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(given: unknown) {
    this.Formulas = given;
  }
  get FormulasR1C1(): unknown {
    return this.visible(read.formulasR1C1Of(this.sheet, this.area));
  }
  set FormulasR1C1(given: unknown) {
    this.write(given, (where, value) => writeCells(this.sheet, where, value, 'r1c1'));
  }
  get Text(): unknown {
    return this.visible(read.textsOf(this.sheet, this.area));
  }
  get ValueTypes(): unknown {
    return this.visible(read.valueTypesOf(this.sheet, this.area));
  }
  get NumberFormat(): unknown {
    return this.visible(read.numberFormatsOf(this.sheet, this.area));
  }
  set NumberFormat(given: unknown) {
    this.write(given, (where, value) => writeNumberFormat(this.sheet, where, value));
  }
  get CellAddresses(): string[][] {
    return this.rows.map((r) => this.columns.map((c) => cellText(r, c)));
  }
  get RowCount(): number {
    return this.rows.length;
  }
  get ColumnCount(): number {
    return this.columns.length;
  }
  get Index(): number {
    return this.area.top;
  }
  get Rows(): HostCollection {
    return new ListCollection('RangeViewCollection', () =>
      this.rows.map((r) => new RangeView(this.sheet, { ...this.area, top: r, bottom: r })),
    );
  }
  GetRange(): HostObject {
    return make.range(this.sheet, this.area);
  }
}
