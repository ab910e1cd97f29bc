import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { areaText, containsArea, sameArea, sheetPrefix } from '../../document/address.ts';
import { make } from '../factory.ts';
import { trimOverlays } from './overlays.ts';
import type { Target } from '../target.ts';
import { invalidCells } from './validation-check.ts';
import type { ValidationState } from '../../document/model.ts';

type Data = Record<string, unknown>;

const ruleTypes: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Does a rule of this type compare with one or two limits? */
const hasOperator = (type: string): boolean => type !== 'list' && type !== 'custom';

/** Range.dataValidation: one rule for all cells of the range. */
export class DataValidation extends HostObject {
  readonly type = 'DataValidation';
  private readonly target: Target;

  constructor(target: Target) {
    super();
    this.target = target;
  }

  /** The one state that covers every cell; null when there is none, undefined when cells differ. */
  private state(): ValidationState | null | undefined {
    const { validations } = this.target.sheet;
    const areas = this.target.areas();
    const whole = validations.find((v) => areas.every((a) => v.areas.some((b) => containsArea(b, a))));
    if (whole) return whole;
    const some = validations.filter((v) => v.areas.some((b) => areas.some((a) => touches(a, b))));
    if (some.length === 0) return null;
    const [only] = some;
    return some.length === 1 && only && areas.every((a) => isCovered(a, only)) ? only : undefined;
  }

  /** The rule's own state, for changing: cut out of whatever covered the cells before. */
  private own(): ValidationState {
    const { sheet } = this.target;
    const areas = this.target.areas();
    const known = this.state();
    if (known && known.areas.length === areas.length && known.areas.every((a, i) => sameArea(a, areas[i] as typeof a)))
      return known;
    for (const area of areas) sheet.validations = trimOverlays(sheet.validations, area);
    const state: ValidationState = {
      areas: areas.map((a) => ({ ...a })),
      rule: known ? { ...known.rule } : {},
      errorAlert: known ? { ...known.errorAlert } : { message: '', showAlert: true, style: 'Stop', title: '' },
      prompt: known ? { ...known.prompt } : { message: '', showPrompt: true, title: '' },
      ignoreBlanks: known?.ignoreBlanks ?? true,
    };
    sheet.validations.push(state);
    return state;
  }

  /** Are there cells without any rule? */
  private hasBareCells(): boolean {
    let rest = [{ areas: this.target.areas().map((a) => ({ ...a })) }];
    for (const { areas } of this.target.sheet.validations) for (const a of areas) rest = trimOverlays(rest, a);
    return rest.length > 0;
  }

  get Type(): string {
    const state = this.state();
    if (state === undefined) return this.hasBareCells() ? 'MixedCriteria' : 'Inconsistent';
    const [kind] = Object.keys(state?.rule ?? {});
    return kind === undefined ? 'None' : (ruleTypes[kind] ?? 'None');
  }
  get Rule(): Data {
    return this.state()?.rule ?? {};
  }
  set Rule(given: Data) {
    const [kind, ...more] = Object.entries(given ?? {}).filter(([, v]) => v != null);
    if (!kind || more.length > 0 || !(kind[0] in ruleTypes))
      throw invalidArgument('A validation rule has exactly one type.');
    const [name, details] = kind as [string, Data];
    const needsTwo = /between/i.test(String(details['operator'] ?? (hasOperator(name) ? 'Between' : '')));
    if (hasOperator(name) && (details['formula1'] == null || (needsTwo && details['formula2'] == null)))
      throw invalidArgument('The rule lacks a limit.');
    this.target.sheet.assertAllowed('allowFormatCells');
    this.own().rule = { [kind[0]]: this.readable(kind[1] as Data) };
  }

  /** Ranges in a rule are kept as formulas: that is how they are read back. */
  private readable(rule: Data): Data {
    const { sheet } = this.target;
    return Object.fromEntries(
      Object.entries(rule).map(([name, value]) => {
        if (value === null || typeof value !== 'object' || !('sheet' in value)) return [name, value];
        const range = value as Target;
        const [area] = range.areas();
        const prefix = range.sheet === sheet ? '' : `${sheetPrefix(range.sheet.name)}!`;
        return [name, area ? `=${prefix}${areaText(area, true)}` : value];
      }),
    );
  }

  get ErrorAlert(): Data {
    return this.state()?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }
  set ErrorAlert(value: Data) {
    const state = this.own();
    state.errorAlert = { ...state.errorAlert, ...value };
  }
  get Prompt(): Data {
    return this.state()?.prompt ?? { message: '', showPrompt: true, title: '' };
  }
  set Prompt(value: Data) {
    const state = this.own();
    state.prompt = { ...state.prompt, ...value };
  }
  get IgnoreBlanks(): boolean {
    return this.state()?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: boolean) {
    this.own().ignoreBlanks = Boolean(value);
  }
  get Valid(): boolean | null {
    const { sheet } = this.target;
    const total = this.target.areas().reduce((n, a) => n + (a.bottom - a.top + 1) * (a.right - a.left + 1), 0);
    const wrong = invalidCells(sheet, this.target.areas());
    const wrongCount = wrong.reduce((n, a) => n + (a.bottom - a.top + 1) * (a.right - a.left + 1), 0);
    return wrongCount === 0 ? true : wrongCount === total ? false : null;
  }
  Clear(): void {
    const { sheet } = this.target;
    for (const area of this.target.areas()) sheet.validations = trimOverlays(sheet.validations, area);
  }
  GetInvalidCells(): HostObject | null {
    return this.GetInvalidCellsOrNullObject();
  }
  GetInvalidCellsOrNullObject(): HostObject | null {
    const found = invalidCells(this.target.sheet, this.target.areas());
    return found.length === 0 ? null : make.rangeAreas(this.target.sheet, found);
  }
}

type Rect = ReturnType<Target['areas']>[number];
const touches = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function isCovered(area: Rect, state: ValidationState): boolean {
  const probe = [{ areas: [{ ...area }] }];
  let rest = probe;
  for (const part of state.areas) rest = trimOverlays(rest, part);
  return rest.length === 0;
}
