/** Logic and information. */
import { CellError, errors } from '../../document/cell-value.ts';
import type { Value } from '../values.ts';
import { compareValues, each, Failed, isGrid, Matrix, missing, Ref, toBoolean, toNumber, toScalar } from '../values.ts';
import { given, lazy, lift, perCell, plain } from './registry.ts';

lazy('IF', ([test, yes, no], scope) => {
  const condition = scope.evaluate(test ?? { kind: 'missing' });
  const branch = (isTrue: boolean): Value => {
    const chosen = isTrue ? yes : no;
    if (!chosen) return isTrue;
    const value: Value = scope.evaluate(chosen);
    return value === missing ? 0 : value;
  };
  if (!isGrid(condition) || (condition.rows === 1 && condition.columns === 1)) return branch(toBoolean(condition));
  const then = branch(true);
  const otherwise = branch(false);
  return lift([condition, then, otherwise], ([c, a, b]) => toScalar(toBoolean(c) ? a : b));
});

function attempt(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failed) return error.error;
    throw error;
  }
}

for (const [name, caught] of [
  ['IFERROR', (e: CellError) => e instanceof CellError],
  ['IFNA', (e: CellError) => e === errors.na],
] as const)
  lazy(name, ([value, fallback], scope) => {
    const result = attempt(() => scope.evaluate(value ?? { kind: 'missing' }));
    const instead = (): Value => scope.evaluate(fallback ?? { kind: 'missing' });
    if (!isGrid(result)) return result instanceof CellError && caught(result) ? instead() : result;
    return lift([result, instead()], ([a, b]) =>
      a instanceof CellError && caught(a) ? toScalar(b) : (a as CellError),
    );
  });

lazy('IFS', (args, scope) => {
  for (let i = 0; i + 1 < args.length; i += 2)
    if (toBoolean(scope.evaluate(args[i] as never))) return scope.evaluate(args[i + 1] as never);
  throw new Failed(errors.na);
});

lazy('SWITCH', (args, scope) => {
  const value = toScalar(scope.evaluate(args[0] as never));
  let i = 1;
  for (; i + 1 < args.length; i += 2)
    if (compareValues(value, toScalar(scope.evaluate(args[i] as never))) === 0)
      return scope.evaluate(args[i + 1] as never);
  if (i < args.length) return scope.evaluate(args[i] as never);
  throw new Failed(errors.na);
});

lazy('CHOOSE', (args, scope) => {
  const index = Math.trunc(toNumber(scope.evaluate(args[0] as never)));
  const chosen = args[index];
  if (index < 1 || !chosen) throw new Failed(errors.value);
  return scope.evaluate(chosen);
});

lazy('LET', (args, scope) => {
  let names = new Map(scope.names);
  for (let i = 0; i + 1 < args.length; i += 2) {
    const name = args[i];
    if (name?.kind !== 'name') throw new Failed(errors.name);
    const value = scope.evaluate(args[i + 1] as never, names);
    names = new Map(names).set(name.name.toLowerCase(), value);
  }
  return scope.evaluate(args.at(-1) as never, names);
});

function booleans(args: readonly Value[]): boolean[] {
  const found: boolean[] = [];
  for (const { value, direct } of each(args)) {
    if (value instanceof CellError) throw new Failed(value);
    if (typeof value === 'boolean' || typeof value === 'number') found.push(Boolean(value));
    else if (direct && value !== null) found.push(toBoolean(value));
  }
  if (found.length === 0) throw new Failed(errors.value);
  return found;
}

plain('AND', (args) => booleans(args).every(Boolean));
plain('OR', (args) => booleans(args).some(Boolean));
plain('XOR', (args) => booleans(args).filter(Boolean).length % 2 === 1);
perCell('NOT', ([v]) => !toBoolean(v));
plain('TRUE', () => true);
plain('FALSE', () => false);

const tests: Record<string, (v: Value) => boolean> = {
  ISBLANK: (v) => v === null,
  ISERROR: (v) => v instanceof CellError,
  ISERR: (v) => v instanceof CellError && v !== errors.na,
  ISNA: (v) => v === errors.na,
  ISNUMBER: (v) => typeof v === 'number',
  ISTEXT: (v) => typeof v === 'string',
  ISNONTEXT: (v) => typeof v !== 'string',
  ISLOGICAL: (v) => typeof v === 'boolean',
};
for (const [name, test] of Object.entries(tests)) perCell(name, ([v]) => test(v as Value));
perCell('ISEVEN', ([v]) => Math.trunc(toNumber(v)) % 2 === 0);
perCell('ISODD', ([v]) => Math.trunc(toNumber(v)) % 2 !== 0);
plain('ISREF', ([v]) => v instanceof Ref);
plain('ISFORMULA', ([v]) => v instanceof Ref && (v.sheet.cells.get(v.area.top, v.area.left)?.formula ?? null) !== null);
plain('FORMULATEXT', ([v]) => {
  const text = v instanceof Ref ? v.sheet.cells.get(v.area.top, v.area.left)?.formula : null;
  return text ?? errors.na;
});
plain('NA', () => errors.na);
perCell('N', ([v]) => (v instanceof CellError ? v : typeof v === 'number' ? v : v === true ? 1 : 0));
perCell('T', ([v]) => (typeof v === 'string' ? v : v instanceof CellError ? v : ''));
perCell('TYPE', ([v]) => {
  if (v instanceof CellError) return 16;
  return typeof v === 'string' ? 2 : typeof v === 'boolean' ? 4 : 1;
});
perCell('ERROR.TYPE', ([v]) => {
  const at = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].indexOf(
    v instanceof CellError ? v.code : '',
  );
  return at < 0 ? errors.na : at + 1;
});
plain('SHEET', ([v], scope) => scope.workbook.sheets.indexOf(v instanceof Ref ? v.sheet : scope.sheet) + 1);
plain('SHEETS', (_args, scope) => scope.workbook.sheets.length);
plain('SINGLE', ([v]) => (given(v) ? toScalar(v) : null));
plain('HYPERLINK', ([address, shown]) => toScalar(given(shown) ? shown : address));
plain('ARRAYTOTEXT', ([v]) => {
  const grid = isGrid(v as Value) ? (v as Matrix | Ref) : new Matrix([[toScalar(v)]]);
  const texts: string[] = [];
  for (let r = 0; r < grid.rows; r++) for (let c = 0; c < grid.columns; c++) texts.push(String(grid.at(r, c) ?? ''));
  return texts.join(', ');
});
