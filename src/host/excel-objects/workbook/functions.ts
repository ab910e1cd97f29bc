import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument, notImplemented } from '../../executor/host-error.ts';
import { CellError, wireValue } from '../../document/cell-value.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { classSchema } from '../../schema/schema.ts';
import { areaText, sheetPrefix } from '../../document/address.ts';
import { Engine } from '../../calc/engine.ts';
import { isGrid, missing, OutOfReach, UnknownFunction } from '../../calc/values.ts';
import type { Target } from '../target.ts';
import type { Workbook } from '../../document/model.ts';

class FunctionResult extends HostObject {
  readonly type = 'FunctionResult';
  readonly result: CellValue;

  constructor(result: CellValue) {
    super();
    this.result = result;
  }

  get Value(): unknown {
    return this.result instanceof CellError ? null : wireValue(this.result);
  }
  get Error(): string | null {
    return this.result instanceof CellError ? this.result.code : null;
  }
}

/** Workbook.functions: each call is worked out as the formula that it stands for. */
export class Functions extends HostObject {
  readonly type = 'Functions';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  override callMember(name: string, args: readonly unknown[]): { readonly value: unknown } | null {
    if (!classSchema('Functions').methods.has(name)) return null;
    const formula = `=${name.replaceAll('_', '.').toUpperCase()}(${flat(args).map(argument).join(',')})`;
    this.workbook.calculator.calculate(this.workbook);
    try {
      const value = new Engine().workOut(this.workbook.active, 0, 0, formula);
      return { value: new FunctionResult(isGrid(value) ? value.at(0, 0) : value === missing ? null : value) };
    } catch (error) {
      if (error instanceof UnknownFunction || error instanceof OutOfReach) throw notImplemented(`Functions.${name}`);
      throw error;
    }
  }
}

/** Trailing arguments that were left out are not there; a list of values (SUM) comes as one array. */
function flat(args: readonly unknown[]): unknown[] {
  const all = args.flatMap((a) => (Array.isArray(a) ? (a as unknown[]) : [a]));
  while (all.length > 0 && all.at(-1) === null) all.pop();
  return all;
}

function argument(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (value instanceof FunctionResult) return argument(value.Value);
  const target = value as Target;
  const [area] = target.areas?.() ?? [];
  if (!area) throw invalidArgument();
  return `${sheetPrefix(target.sheet.name)}!${areaText(area)}`;
}
