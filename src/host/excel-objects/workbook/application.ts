import { HostObject } from '../../executor/host-object.ts';
import { Bag } from '../bag.ts';
import { word } from '../words.ts';
import type { Workbook } from '../../document/model.ts';

/** Workbook.application. */
export class Application extends HostObject {
  readonly type = 'Application';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  get CalculationMode(): string {
    return this.workbook.calculationMode;
  }
  set CalculationMode(value: string) {
    this.workbook.calculationMode = word(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    this.workbook.calculator.invalidate();
  }
  get CalculationState(): string {
    return 'Done';
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  get IterativeCalculation(): HostObject {
    const known = this.workbook.parts.get('IterativeCalculation');
    const made = known ?? new Bag('IterativeCalculation');
    this.workbook.parts.set('IterativeCalculation', made);
    return made;
  }
  Calculate(_type: string): void {
    this.workbook.calculator.calculate(this.workbook, true);
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.workbook.isCalculationSuspended = true;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen to hold still.
  }
  CreateWorkbook(base64: string | null): HostObject {
    this.workbook.createdWorkbooks++;
    this.workbook.newWorkbooks.push(base64);
    return new CreatedWorkbook(this.workbook.newGuid());
  }
  _GetWorkbookCreatedById(id: string): HostObject {
    return new CreatedWorkbook(id);
  }
}

/** A workbook that was asked for and is not open yet. */
class CreatedWorkbook extends HostObject {
  readonly type = 'WorkbookCreated';
  private readonly id: string;

  constructor(id: string) {
    super();
    this.id = id;
  }

  override identity(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  Open(): void {
    // The host has one window: the new workbook opens in another, which is not there.
  }
}

/** Application.cultureInfo: en-US, in which the host reads and shows everything. */
class CultureInfo extends HostObject {
  readonly type = 'CultureInfo';
  get Name(): string {
    return 'en-US';
  }
  get NumberFormat(): HostObject {
    const bag = new Bag('NumberFormatInfo');
    bag.put('NumberDecimalSeparator', '.');
    bag.put('NumberGroupSeparator', ',');
    bag.put('CurrencySymbol', '$');
    return bag;
  }
  get DatetimeFormat(): HostObject {
    const bag = new Bag('DatetimeFormatInfo');
    bag.put('DateSeparator', '/');
    bag.put('LongDatePattern', 'dddd, MMMM d, yyyy');
    bag.put('LongTimePattern', 'h:mm:ss tt');
    bag.put('ShortDatePattern', 'M/d/yyyy');
    bag.put('TimeSeparator', ':');
    return bag;
  }
}
