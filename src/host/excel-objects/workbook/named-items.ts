import { HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import { areaText, sheetPrefix } from '../../document/address.ts';
import { CellError, wireValue } from '../../document/cell-value.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { isValidName } from '../../document/names.ts';
import { checkedFormula } from '../../document/writing.ts';
import { Engine } from '../../calc/engine.ts';
import { isGrid, missing, toMatrix } from '../../calc/values.ts';
import { make } from '../factory.ts';
import { SheetList } from '../sheets/sheet-lists.ts';
import type { Target } from '../target.ts';
import { findCells, fullAddress } from '../target.ts';
import type { NameState, Sheet, Workbook } from '../../document/model.ts';

/** What a name means now. */
function resolve(
  workbook: Workbook,
  name: NameState,
): { range: ReturnType<typeof findCells>; value: CellValue; array: CellValue[][] | null } {
  const sheet = name.scope ?? workbook.active;
  const range = findCells(workbook, sheet, name.formula);
  if (range) return { range, value: null, array: null };
  workbook.calculator.calculate(workbook);
  const result = new Engine().evaluate(sheet, 0, 0, name.formula);
  if (isGrid(result)) return { range: null, value: null, array: toMatrix(result).cells.map((row) => [...row]) };
  return { range: null, value: result === missing ? null : result, array: null };
}

export class NamedItem extends HostObject {
  readonly type = 'NamedItem';
  private readonly workbook: Workbook;
  readonly name: NameState;

  constructor(workbook: Workbook, name: NameState) {
    super();
    this.workbook = workbook;
    this.name = name;
  }

  override identity(): string {
    return this.name.name;
  }

  get Name(): string {
    return this.name.name;
  }
  get Formula(): string {
    return this.name.formula;
  }
  set Formula(value: string) {
    this.name.formula = checkedFormula(String(value).startsWith('=') ? String(value) : `=${value}`);
    this.workbook.touch();
  }
  get Comment(): string {
    return this.name.comment;
  }
  set Comment(value: string) {
    this.name.comment = String(value);
  }
  get Visible(): boolean {
    return this.name.visible;
  }
  set Visible(value: boolean) {
    this.name.visible = Boolean(value);
  }
  get Scope(): string {
    return this.name.scope ? 'Worksheet' : 'Workbook';
  }
  get Type(): string {
    const { range, value, array } = resolve(this.workbook, this.name);
    if (range) return 'Range';
    if (array) return 'Array';
    if (value instanceof CellError) return 'Error';
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  get Value(): unknown {
    const { range, value, array } = resolve(this.workbook, this.name);
    // @unverified HOST-NAME-VALUE: the documentation says "the range address" and no more.
    if (range) return fullAddress(range.sheet, range.area);
    return array ? this.name.formula : wireValue(value);
  }
  get ArrayValues(): HostObject {
    return new ArrayValues(resolve(this.workbook, this.name).array ?? []);
  }
  get Worksheet(): HostObject | null {
    if (!this.name.scope) throw invalidArgument('The name belongs to the workbook.');
    return this.WorksheetOrNullObject;
  }
  get WorksheetOrNullObject(): HostObject | null {
    return this.name.scope && make.worksheet(this.name.scope);
  }
  GetRange(): HostObject | null {
    return this.GetRangeOrNullObject();
  }
  GetRangeOrNullObject(): HostObject | null {
    const { range } = resolve(this.workbook, this.name);
    return range && make.range(range.sheet, range.area);
  }
  Delete(): void {
    const { scope } = this.name;
    if (scope) scope.names = scope.names.filter((n) => n !== this.name);
    else this.workbook.names = this.workbook.names.filter((n) => n !== this.name);
    this.workbook.touch();
  }
}

class ArrayValues extends HostObject {
  readonly type = 'NamedItemArrayValues';
  private readonly grid: CellValue[][];

  constructor(grid: CellValue[][]) {
    super();
    this.grid = grid;
  }
  get Values(): unknown {
    return this.grid.map((row) => row.map(wireValue));
  }
  get Types(): unknown {
    return this.grid.map((row) =>
      row.map((v) => (typeof v === 'number' ? 'Double' : typeof v === 'boolean' ? 'Boolean' : 'String')),
    );
  }
}

/** The names of the workbook, or of one sheet. */
export class NamedItems extends SheetList<NamedItem> {
  readonly type = 'NamedItemCollection';

  private list(): NameState[] {
    return this.sheet ? this.sheet.names : this.workbook.names;
  }
  protected of(sheet: Sheet): readonly NamedItem[] {
    return sheet.names.map((name) => new NamedItem(this.workbook, name));
  }
  protected keys(item: NamedItem): readonly unknown[] {
    return [item.Name];
  }

  /** The workbook's own names, not those of its sheets. */
  override items(): readonly NamedItem[] {
    return this.list().map((name) => new NamedItem(this.workbook, name));
  }
  Add(name: string, reference: unknown, comment: string | null): NamedItem {
    if (!isValidName(name)) throw invalidArgument(`${name} is no name.`);
    if (this.find(name) || this.workbook.tableByName(name))
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    const state: NameState = {
      name,
      formula: formulaOf(reference),
      scope: this.sheet,
      comment: comment ?? '',
      visible: true,
    };
    this.list().push(state);
    this.workbook.touch();
    return new NamedItem(this.workbook, state);
  }
  AddFormulaLocal(name: string, formula: string, comment: string | null): NamedItem {
    return this.Add(name, formula, comment);
  }
}

function formulaOf(reference: unknown): string {
  if (reference !== null && typeof reference === 'object' && 'sheet' in reference) {
    const target = reference as Target;
    const texts = target.areas().map((a) => `${sheetPrefix(target.sheet.name)}!${areaText(a, true)}`);
    return `=${texts.join(',')}`;
  }
  if (typeof reference === 'string')
    return reference.startsWith('=') ? checkedFormula(reference) : `="${reference.replaceAll('"', '""')}"`;
  if (typeof reference === 'number') return `=${reference}`;
  if (typeof reference === 'boolean') return reference ? '=TRUE' : '=FALSE';
  throw invalidArgument();
}
