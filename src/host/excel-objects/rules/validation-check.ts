/** Which cells break their data validation rule. */
import { Engine } from '../../calc/engine.ts';
import { isGrid, toMatrix } from '../../calc/values.ts';
import { shiftFormula } from '../../calc/references.ts';
import type { Area } from '../../document/address.ts';
import { containsCell } from '../../document/address.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { CellError } from '../../document/cell-value.ts';
import { readTyped } from '../../document/input.ts';
import { joined } from '../ranges/area-joining.ts';
import type { Sheet, ValidationState } from '../../document/model.ts';

/** The wrong cells of some areas, joined. */
export function invalidCells(sheet: Sheet, areas: readonly Area[]): Area[] {
  sheet.workbook.calculator.calculate(sheet.workbook);
  const wrong: [number, number][] = [];
  for (const area of areas)
    for (let r = area.top; r <= Math.min(area.bottom, area.top + 100_000); r++)
      for (let c = area.left; c <= area.right; c++) {
        const state = validationAt(sheet, r, c);
        if (state && !isValid(sheet, r, c, state)) wrong.push([r, c]);
      }
  return joined(wrong);
}

const validationAt = (sheet: Sheet, row: number, column: number): ValidationState | undefined =>
  sheet.validations.find((v) => v.areas.some((a) => containsCell(a, row, column)));

type Rule = Record<string, unknown>;
const shownList = (state: ValidationState | undefined): Rule | null => {
  const rule = state?.rule['list'] as Rule | undefined;
  return rule && rule['inCellDropDown'] !== false ? rule : null;
};

/** The cell has a list that is shown in it. */
export const hasList = (sheet: Sheet, row: number, column: number): boolean =>
  shownList(validationAt(sheet, row, column)) !== null;

/** What the list of a cell offers, in the order of its source; null when none is shown in the cell. */
export function listChoices(sheet: Sheet, row: number, column: number): CellValue[] | null {
  const state = validationAt(sheet, row, column);
  const rule = shownList(state);
  if (!state || !rule) return null;
  const source = String(rule['source'] ?? '');
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const origin = state.areas[0] ?? { top: row, left: column };
  return values(sheet, row, column, source, origin).filter((value) => value !== null && value !== '');
}

export interface Stop {
  /** The cell shows a list to choose from. */
  readonly isList: boolean;
  /** What whoever made the rule wants to be said; empty when nothing. */
  readonly message: string;
}

/** Why a value that is typed into a cell is stopped; null when it is taken. Pasted and calculated values never are, as in Excel. */
export function stopAt(sheet: Sheet, row: number, column: number, value: CellValue): Stop | null {
  const state = validationAt(sheet, row, column);
  if (!state || value === null || isValid(sheet, row, column, state, value)) return null;
  const { showAlert = true, style = 'Stop', message } = state.errorAlert;
  if (showAlert === false || style !== 'Stop') return null;
  return { isList: shownList(state) !== null, message: typeof message === 'string' ? message : '' };
}

function isValid(
  sheet: Sheet,
  row: number,
  column: number,
  state: ValidationState,
  value: CellValue = sheet.cells.get(row, column)?.value ?? null,
): boolean {
  const [entry] = Object.entries(state.rule);
  if (!entry) return true;
  if (value === null && state.ignoreBlanks) return true;
  const [kind, rule] = entry as [string, Record<string, unknown>];
  const [origin] = state.areas;
  const work = (given: unknown): CellValue[] => values(sheet, row, column, given, origin ?? { top: row, left: column });
  if (kind === 'list') return inList(sheet, value, rule['source'], work);
  if (kind === 'custom') {
    const [result] = work(rule['formula']);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const number = kind === 'textLength' ? String(value ?? '').length : value;
  if (typeof number !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(number)) return false;
  return compare(
    number,
    String(rule['operator'] ?? 'Between'),
    Number(work(rule['formula1'])[0]),
    Number(work(rule['formula2'])[0]),
  );
}

function compare(value: number, operator: string, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    default:
      return value <= first;
  }
}

/** A formula, a date text or a plain value of a rule, as values. */
function values(
  sheet: Sheet,
  row: number,
  column: number,
  given: unknown,
  origin: { top: number; left: number },
): CellValue[] {
  if (typeof given !== 'string') return [(given ?? null) as CellValue];
  if (!given.startsWith('=')) return [readTyped(given).value];
  const engine = new Engine();
  const result = engine.evaluate(sheet, row, column, shiftFormula(given, row - origin.top, column - origin.left));
  return isGrid(result) ? toMatrix(result).cells.flat() : [result as CellValue];
}

function inList(_sheet: Sheet, value: CellValue, source: unknown, work: (given: unknown) => CellValue[]): boolean {
  const text = String(source ?? '');
  const isSame = (a: CellValue, b: CellValue): boolean =>
    a instanceof CellError ? a === b : a === b || String(a) === String(b);
  if (text.startsWith('=')) return work(text).some((v) => isSame(v, value));
  return text.split(',').some((item) => item.trim() === String(value ?? ''));
}
