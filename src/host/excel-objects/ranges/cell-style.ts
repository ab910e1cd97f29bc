/** Cell styles: Range.style, and the workbook's list of them. */
import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import { cellArea } from '../../document/address.ts';
import type { Style } from '../../document/style.ts';
import { plainStyle, withStyle } from '../../document/style.ts';
import { builtInStyles } from '../workbook/built-in-styles.ts';
import { RangeFormat } from './range-format.ts';
import type { Target } from '../target.ts';
import { changeStyle, uniform } from '../target.ts';
import type { Sheet, Workbook } from '../../document/model.ts';
import { SheetRecord } from '../../document/sheet.ts';

export function cellStyleOf(target: Target): string | null {
  return uniform(target, 'named');
}

/** A style is the format of the one cell of a sheet that nobody sees: so it is edited exactly like a cell's. */
function addStyle(workbook: Workbook, name: string, style: Style, builtIn: boolean): void {
  const sheet = new SheetRecord(workbook, `style ${name}`, 'style');
  sheet.cells.ensure(0, 0).style = style;
  workbook.cellStyles.set(name, { sheet, builtIn, includes: {} });
}

const styleIn = (sheet: Sheet): Style => sheet.cells.style(0, 0);

function stylesOf(workbook: Workbook): Workbook['cellStyles'] {
  if (workbook.cellStyles.size === 0)
    for (const [name, style] of Object.entries(builtInStyles))
      addStyle(workbook, name, withStyle(plainStyle, style), true);
  return workbook.cellStyles;
}

function findStyle(workbook: Workbook, name: string): [string, { sheet: Sheet }] | null {
  const squeezed = (text: string): string => text.toLowerCase().replace(/[\s%]/g, (c) => (c === '%' ? 'percent' : ''));
  const wanted = squeezed(name);
  return [...stylesOf(workbook)].find(([key]) => squeezed(key) === wanted) ?? null;
}

export function setCellStyle(target: Target, name: string): void {
  const found = findStyle(target.sheet.workbook, String(name));
  if (!found) throw invalidArgument(`There is no style ${name}.`);
  const [key, { sheet }] = found;
  const style = styleIn(sheet);
  changeStyle(target, (old) =>
    withStyle(key === 'Normal' ? plainStyle : style, {
      named: key === 'Normal' ? undefined : key,
      // A style without a number format keeps the cell's own.
      numberFormat: style.numberFormat ?? (key === 'Normal' ? undefined : old.numberFormat),
    }),
  );
}

/** One cell style. */
export class CellStyle extends HostObject {
  readonly type = 'Style';
  private readonly workbook: Workbook;
  private readonly key: string;
  private readonly target: Target;
  private readonly format: RangeFormat;

  constructor(workbook: Workbook, key: string) {
    super();
    this.workbook = workbook;
    this.key = key;
    this.target = { sheet: this.entry.sheet, areas: () => [cellArea(0, 0)] };
    this.format = new RangeFormat(this.target);
  }

  private get entry(): { sheet: Sheet; builtIn: boolean; includes: Record<string, boolean> } {
    const entry = this.workbook.cellStyles.get(this.key);
    if (!entry) throw new HostError('ItemNotFound', "The style doesn't exist.");
    return entry;
  }

  private set(key: keyof Style, value: unknown): void {
    changeStyle(this.target, (style) => withStyle(style, { [key]: value }));
  }

  override identity(): string {
    return this.key;
  }
  get Name(): string {
    return this.key;
  }
  get BuiltIn(): boolean {
    return this.entry.builtIn;
  }
  get Fill(): HostObject {
    return this.format.Fill;
  }
  get Font(): HostObject {
    return this.format.Font;
  }
  get Borders(): HostObject {
    return this.format.Borders;
  }
  get HorizontalAlignment(): string | null {
    return uniform(this.target, 'horizontal');
  }
  set HorizontalAlignment(value: string) {
    this.set('horizontal', value);
  }
  get VerticalAlignment(): string | null {
    return uniform(this.target, 'vertical');
  }
  set VerticalAlignment(value: string) {
    this.set('vertical', value);
  }
  get WrapText(): boolean | null {
    return uniform(this.target, 'wrapText');
  }
  set WrapText(value: boolean) {
    this.set('wrapText', value);
  }
  get NumberFormat(): string | null {
    return uniform(this.target, 'numberFormat');
  }
  set NumberFormat(value: string) {
    this.set('numberFormat', value);
  }
  get NumberFormatLocal(): string | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(value: string) {
    this.NumberFormat = value;
  }
  get IndentLevel(): number | null {
    return uniform(this.target, 'indent');
  }
  set IndentLevel(value: number) {
    this.set('indent', value);
  }
  get TextOrientation(): number | null {
    return uniform(this.target, 'rotation');
  }
  set TextOrientation(value: number) {
    this.set('rotation', value);
  }
  /** office.js sets the text orientation under this name. */
  get Orientation(): number | null {
    return this.TextOrientation;
  }
  set Orientation(value: number) {
    this.TextOrientation = value;
  }
  get AutoIndent(): boolean | null {
    return uniform(this.target, 'autoIndent');
  }
  set AutoIndent(value: boolean) {
    this.set('autoIndent', value);
  }
  get ShrinkToFit(): boolean | null {
    return uniform(this.target, 'shrinkToFit');
  }
  set ShrinkToFit(value: boolean) {
    this.set('shrinkToFit', value);
  }
  get ReadingOrder(): string | null {
    return uniform(this.target, 'readingOrder');
  }
  set ReadingOrder(value: string) {
    this.set('readingOrder', value);
  }
  get Locked(): boolean | null {
    return uniform(this.target, 'locked');
  }
  set Locked(value: boolean) {
    this.set('locked', value);
  }
  get FormulaHidden(): boolean | null {
    return uniform(this.target, 'formulaHidden');
  }
  set FormulaHidden(value: boolean) {
    this.set('formulaHidden', value);
  }
  override hasMember(name: string): boolean {
    return /^Include/.test(name);
  }
  override readMember(name: string): unknown {
    return /^Include/.test(name) ? (this.entry.includes[name] ?? true) : undefined;
  }
  override writeMember(name: string, value: unknown): boolean {
    if (!/^Include/.test(name)) return false;
    this.entry.includes[name] = Boolean(value);
    return true;
  }
  Delete(): void {
    if (this.key === 'Normal') throw invalidArgument('The style Normal cannot be deleted.');
    this.workbook.cellStyles.delete(this.key);
  }
}

/** Workbook.styles. */
export class CellStyles extends HostCollection<CellStyle> {
  readonly type = 'StyleCollection';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  items(): CellStyle[] {
    return [...stylesOf(this.workbook).keys()].map((key) => new CellStyle(this.workbook, key));
  }

  find(key: unknown): CellStyle | null {
    const found = findStyle(this.workbook, String(key));
    return found && new CellStyle(this.workbook, found[0]);
  }

  Add(name: string): void {
    if (findStyle(this.workbook, name)) throw new HostError('ItemAlreadyExists', `The style ${name} exists already.`);
    addStyle(this.workbook, name, plainStyle, false);
  }
}
