/** Range.valuesAsJson: each cell as an object that says its type; entities and images are kept as they were set. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import type { Cell } from '../../document/cells.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { CellError } from '../../document/cell-value.ts';
import type { Sheet } from '../../document/model.ts';
import { styleValue, withStyle } from '../../document/style.ts';
import { clearContent, enter } from '../../document/writing.ts';
import { announceChange, before } from '../announce.ts';
import { shaped } from './range-writing.ts';

type Json = Record<string, unknown>;

const errorTypes: Readonly<Record<string, string>> = {
  '#BLOCKED!': 'Blocked',
  '#BUSY!': 'Busy',
  '#CALC!': 'Calc',
  '#CONNECT!': 'Connect',
  '#DIV/0!': 'Div0',
  '#EXTERNAL!': 'External',
  '#FIELD!': 'Field',
  '#GETTING_DATA': 'GettingData',
  '#N/A': 'NotAvailable',
  '#NAME?': 'Name',
  '#NULL!': 'Null',
  '#NUM!': 'Num',
  '#REF!': 'Ref',
  '#SPILL!': 'Spill',
  '#VALUE!': 'Value',
};

function jsonOf(cell: Cell | undefined, numberFormat: string): Json {
  const value = cell?.value ?? null;
  if (cell?.rich) return cell.rich as Json;
  if (value === null) return { type: 'Empty', basicType: 'Empty', basicValue: '' };
  if (value instanceof CellError)
    return { type: 'Error', errorType: errorTypes[value.code] ?? 'Value', basicType: 'Error', basicValue: value.code };
  if (typeof value === 'string') return { type: 'String', basicType: 'String', basicValue: value };
  if (typeof value === 'boolean') return { type: 'Boolean', basicType: 'Boolean', basicValue: value };
  const format = numberFormat === 'General' ? {} : { numberFormat };
  return { type: 'Double', basicType: 'Double', basicValue: value, ...format };
}

export function valuesAsJson(sheet: Sheet, where: Area): Json[][] {
  sheet.workbook.calculator.calculate(sheet.workbook);
  return Array.from({ length: where.bottom - where.top + 1 }, (_, r) =>
    Array.from({ length: where.right - where.left + 1 }, (_c, c) => {
      const [row, column] = [where.top + r, where.left + c];
      return jsonOf(sheet.cells.get(row, column), styleValue(sheet.cells.style(row, column), 'numberFormat'));
    }),
  );
}

/** What the cell holds for formulas and `values`: an entity or image is #VALUE! there. */
function plainValue(given: Json): CellValue {
  const { basicValue } = given;
  switch (String(given['type'])) {
    case 'String':
    case 'Double':
    case 'FormattedNumber':
    case 'Boolean':
      return basicValue as CellValue;
    case 'Error': {
      const code = Object.entries(errorTypes).find(([, type]) => type === given['errorType'])?.[0];
      return CellError.of(code ?? '#VALUE!');
    }
    case 'Entity':
    case 'LinkedEntity':
    case 'WebImage':
    case 'Array':
      return CellError.of('#VALUE!');
    default:
      throw invalidArgument('The type of a cell value is not known.');
  }
}

/** More than a plain value: kept whole. */
const isRich = (given: Json): boolean =>
  !/^(String|Double|Boolean|Error)$/.test(String(given['type'])) || 'properties' in given;

function put(sheet: Sheet, row: number, column: number, given: Json): void {
  if (given['type'] === 'Empty') return clearContent(sheet, row, column);
  const value = plainValue(given);
  clearContent(sheet, row, column);
  const cell = sheet.cells.ensure(row, column);
  cell.value = value;
  const basicType =
    value instanceof CellError ? 'Error' : given['type'] === 'FormattedNumber' ? 'Double' : given['type'];
  const basicValue = value instanceof CellError ? value.code : value;
  if (isRich(given)) cell.rich = { ...given, basicType, basicValue };
  const { numberFormat } = given;
  if (typeof numberFormat === 'string')
    cell.style = withStyle(cell.style ?? sheet.cells.background(row, column), { numberFormat });
}

export function setValuesAsJson(sheet: Sheet, where: Area, given: unknown): void {
  const at = shaped(where, given);
  sheet.assertWritable(where);
  const old = before(sheet, where);
  for (let row = where.top; row <= where.bottom; row++)
    for (let column = where.left; column <= where.right; column++) {
      const input = at(row - where.top, column - where.left);
      if (input !== null && typeof input === 'object') put(sheet, row, column, input as Json);
      else enter(sheet, row, column, input);
    }
  sheet.workbook.touch();
  announceChange(sheet, where, 'RangeEdited', old);
}

/** Range.control: the checkbox that all cells share. */
export function controlOf(sheet: Sheet, where: Area): object {
  const found = new Set<string>();
  for (let row = where.top; row <= where.bottom; row++)
    for (let column = where.left; column <= where.right; column++)
      found.add(sheet.cells.get(row, column)?.control ?? 'Empty');
  return { type: found.size === 1 ? [...found][0] : 'Mixed' };
}

export function setControl(sheet: Sheet, where: Area, given: unknown): void {
  const type = String((given as { type?: unknown } | null)?.type ?? '');
  if (type !== 'Checkbox' && type !== 'Empty') throw invalidArgument('A cell control is a checkbox or empty.');
  sheet.assertWritable(where);
  for (let row = where.top; row <= where.bottom; row++)
    for (let column = where.left; column <= where.right; column++) {
      const cell = sheet.cells.ensure(row, column);
      cell.control = type === 'Checkbox' ? type : null;
    }
}

/** Checkboxes that are ticked are unticked; when none is, values and checkboxes are taken away. */
export function clearOrReset(sheet: Sheet, where: Area): void {
  sheet.assertWritable(where);
  const cells = [...sheet.cells.in(where)];
  const isAtRest = cells.every(([, , c]) => (c.control ? c.value === false || c.value === null : c.value === null));
  for (const [row, column, cell] of cells) {
    if (cell.control && !isAtRest) cell.value = false;
    else {
      cell.control = null;
      clearContent(sheet, row, column);
    }
  }
  sheet.workbook.touch();
  announceChange(sheet, where, 'RangeEdited');
}
