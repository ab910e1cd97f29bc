/** Walks the tree of one formula. */
import { boundingArea, intersection } from '../document/address.ts';
import type { CellValue } from '../document/cell-value.ts';
import { CellError, errors } from '../document/cell-value.ts';
import { splitSheet } from '../document/address.ts';
import './functions/index.ts';
import type { Scope } from './functions/registry.ts';
import { findFunction, lift } from './functions/registry.ts';
import type { Expression } from './parse.ts';
import { parseFormula } from './parse.ts';
import { parseReference, referenceArea } from './references.ts';
import { structuredArea } from './structured.ts';
import type { Reader, Value } from './values.ts';
import {
  compareValues,
  Failed,
  isGrid,
  Matrix,
  missing,
  OutOfReach,
  Ref,
  toNumber,
  toScalar,
  toText,
  UnknownFunction,
} from './values.ts';
import type { Sheet, Workbook } from '../document/model.ts';

export interface Place extends Reader {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  now(): Date;
  /** A number by chance, from 0 up to 1. `draws` counts how many this formula has had. */
  draw(place: Place): number;
  draws: number;
}

/** What a formula (without "=") gives at a place: a value, cells or a grid of values. Error values may be thrown as Failed. */
export function evaluateFormula(text: string, place: Place): Value {
  return new Evaluation(place, new Map()).evaluate(parseFormula(text.trim()));
}

class Evaluation implements Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly names: ReadonlyMap<string, Value>;
  private readonly place: Place;

  constructor(place: Place, names: ReadonlyMap<string, Value>) {
    this.place = place;
    this.workbook = place.workbook;
    this.sheet = place.sheet;
    this.row = place.row;
    this.column = place.column;
    this.names = names;
  }

  now(): Date {
    return this.place.now();
  }

  random(): number {
    return this.place.draw(this.place);
  }

  evaluate(expression: Expression, names?: ReadonlyMap<string, Value>): Value {
    return names ? new Evaluation(this.place, names).walk(expression) : this.walk(expression);
  }

  private walk(e: Expression): Value {
    switch (e.kind) {
      case 'value':
        return e.value;
      case 'missing':
        return missing;
      case 'array':
        return new Matrix(e.rows);
      case 'reference':
        return this.reference(e.text);
      case 'sheets':
        throw new Failed(errors.value);
      case 'structured': {
        const found = structuredArea(e.text, this.workbook, this.sheet, this.row, this.column);
        if (!found) throw new Failed(errors.ref);
        return new Ref(found.sheet, found.area, this.place);
      }
      case 'name':
        return this.name(e.name);
      case 'call':
        return this.call(e.name, e.args);
      case 'unary':
        return this.unary(e.operator, this.walk(e.operand));
      case 'binary':
        return this.binary(e.operator, this.walk(e.left), this.walk(e.right));
    }
  }

  private reference(text: string): Ref {
    const reference = parseReference(text);
    const sheet = reference.sheet === null ? this.sheet : this.workbook.sheetByName(reference.sheet);
    // '[2]Budget'!A1: the other file is not here, what Excel last saw there is.
    if (reference.sheet?.includes('[')) throw new OutOfReach(reference.sheet);
    if (!sheet) throw new Failed(errors.ref);
    return new Ref(sheet, referenceArea(reference), this.place);
  }

  /** A reference to the same cells of all sheets from one to another, as so many arguments. */
  private onSheets(from: string, to: string, text: string): Ref[] {
    const { sheets } = this.workbook;
    const places = [from, to].map((name) => sheets.findIndex((s) => s.name.toLowerCase() === name.toLowerCase()));
    if (from.includes('[')) throw new OutOfReach(from);
    if (places.includes(-1)) throw new Failed(errors.ref);
    const area = referenceArea(parseReference(text));
    return sheets.slice(Math.min(...places), Math.max(...places) + 1).map((sheet) => new Ref(sheet, area, this.place));
  }

  private name(text: string): Value {
    const { sheet, rest } = splitSheet(text);
    if (sheet?.includes('[')) throw new OutOfReach(sheet);
    const local = this.names.get(rest.toLowerCase());
    if (local !== undefined) return local;
    const from = sheet === null ? this.sheet : this.workbook.sheetByName(sheet);
    const named = this.workbook.findName(rest, from);
    if (named) return this.walk(parseFormula(named.formula.replace(/^=/, '')));
    const table = this.workbook.tableByName(rest);
    if (table) return new Ref(table.sheet, table.body(), this.place);
    throw new Failed(errors.name);
  }

  private call(name: string, args: readonly Expression[]): Value {
    const known = findFunction(name);
    if (!known) throw new UnknownFunction(name);
    if (known.kind === 'lazy') return known.run(args, this);
    const values = args.flatMap((arg) => {
      if (arg.kind === 'sheets') return this.onSheets(arg.from, arg.to, arg.text);
      try {
        return this.walk(arg);
      } catch (error) {
        // An error is a value like any other until the function looks at it (ISERROR, COUNT, AGGREGATE).
        if (error instanceof Failed) return error.error;
        throw error;
      }
    });
    return known.kind === 'plain' ? known.run(values, this) : lift(values, (given) => known.run(given, this));
  }

  private unary(operator: string, value: Value): Value {
    if (operator === '+') return value;
    if (operator === '#') return this.spillOf(value);
    if (operator === '@') return this.intersect(value);
    return lift([value], ([v]) => (operator === '-' ? -toNumber(v) : toNumber(v) / 100));
  }

  private spillOf(value: Value): Value {
    if (!(value instanceof Ref)) throw new Failed(errors.ref);
    value.at(0, 0);
    const cell = value.sheet.cells.get(value.area.top, value.area.left);
    if (!cell?.spill) return value;
    const { top, left } = value.area;
    return value.with({ top, left, bottom: top + cell.spill.rows - 1, right: left + cell.spill.columns - 1 });
  }

  private intersect(value: Value): Value {
    if (!(value instanceof Ref)) return isGrid(value) ? value.at(0, 0) : value;
    const { area } = value;
    const row = area.top === area.bottom ? area.top : this.row;
    const column = area.left === area.right ? area.left : this.column;
    if (row < area.top || row > area.bottom || column < area.left || column > area.right)
      throw new Failed(errors.value);
    return value.with({ top: row, left: column, bottom: row, right: column });
  }

  private binary(operator: string, left: Value, right: Value): Value {
    if (operator === ':' && left instanceof Ref && right instanceof Ref)
      return left.with(boundingArea(left.area, right.area));
    if (operator === ' ' && left instanceof Ref && right instanceof Ref) {
      const common = intersection(left.area, right.area);
      if (!common) throw new Failed(errors.nil);
      return left.with(common);
    }
    if (operator === ',' || operator === ':') throw new Failed(errors.value);
    return lift([left, right], ([a, b]) => operate(operator, a as Value, b as Value));
  }
}

function operate(operator: string, a: Value, b: Value): CellValue {
  switch (operator) {
    case '&':
      return toText(a) + toText(b);
    case '+':
      return tidy(toNumber(a) + toNumber(b));
    case '-':
      return tidy(toNumber(a) - toNumber(b), Math.max(Math.abs(toNumber(a)), Math.abs(toNumber(b))));
    case '*':
      return toNumber(a) * toNumber(b);
    case '/': {
      const divisor = toNumber(b);
      const dividend = toNumber(a);
      return divisor === 0 ? errors.div0 : dividend / divisor;
    }
    case '^': {
      const power = toNumber(a) ** toNumber(b);
      return Number.isFinite(power) ? power : errors.num;
    }
    default: {
      const order = compareValues(asCompared(toScalar(a)), asCompared(toScalar(b)));
      const results: Record<string, boolean> = {
        '=': order === 0,
        '<>': order !== 0,
        '<': order < 0,
        '>': order > 0,
        '<=': order <= 0,
        '>=': order >= 0,
      };
      const result = results[operator];
      if (result === undefined) return CellError.of('#VALUE!');
      return result;
    }
  }
}

/** Numbers are compared as they are shown at most: to fifteen digits. */
const asCompared = (value: CellValue): CellValue =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;

/** A difference that is nothing but rounding noise is 0, as Excel shows 0.3-0.1-0.2. */
function tidy(value: number, scale = 0): number {
  return scale > 0 && Math.abs(value) < scale * 2e-16 ? 0 : value;
}
