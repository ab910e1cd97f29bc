/** What a cell holds: null is empty. */

export class CellError {
  readonly code: string;
  private constructor(code: string) {
    this.code = code;
  }
  private static readonly known = new Map<string, CellError>();
  /** The one object of an error word such as "#N/A". */
  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) CellError.known.set(code, (error = new CellError(code)));
    return error;
  }
}

export type CellValue = string | number | boolean | CellError | null;

export const errorWords = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
] as const;

export const errors = {
  div0: CellError.of('#DIV/0!'),
  value: CellError.of('#VALUE!'),
  ref: CellError.of('#REF!'),
  name: CellError.of('#NAME?'),
  num: CellError.of('#NUM!'),
  na: CellError.of('#N/A'),
  nil: CellError.of('#NULL!'),
  spill: CellError.of('#SPILL!'),
  calc: CellError.of('#CALC!'),
};

/** As `values` gives it: empty is "", errors are their words. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
