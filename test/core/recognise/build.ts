/** Workbooks in a few lines: a sheet is a grid of values; formats, merges and hidden rows are said beside it. */
import type { ConsolidationInput } from '../../../src/core/consolidate.ts';
import type { GoalChain, IndicatorRow, SheetReading } from '../../../src/core/model/chain.ts';
import { readChain } from '../../../src/core/read-chain.ts';
import type { Area } from '../../../src/core/workbook/cell-ref.ts';
import { parseArea } from '../../../src/core/workbook/cell-ref.ts';
import type { CellFormat, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { CellKind, plainFormat } from '../../../src/core/workbook/snapshot.ts';
import type { SavedState } from '../../../src/core/workbook/state.ts';

export interface Formatted {
  readonly value: Plain;
  readonly format: Partial<CellFormat>;
}
export type Plain = string | number | boolean | null | undefined;
export type Grid = readonly (readonly (Plain | Formatted)[])[];

export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly notes?: Readonly<Record<string, string>>;
  readonly tables?: SheetSnapshot['tables'];
  readonly owner?: SheetSnapshot['owner'];
}

interface SheetPlan {
  readonly name: string;
  readonly grid: Grid;
  readonly options: SheetOptions;
}

export const bold = (value: Plain): Formatted => ({ value, format: { bold: true } });
export const percent = (value: number): Formatted => ({ value, format: { numberClass: 'percent', decimals: 0 } });
export const filled = (value: Plain, fill: CellFormat['fill']): Formatted => ({ value, format: { fill } });
export const date = (value: number): Formatted => ({ value, format: { numberClass: 'date' } });

/** A sheet; row numbers in options are those of Excel, from 1. */
export function sheet(name: string, grid: Grid, options: SheetOptions = {}): SheetPlan {
  return { name, grid, options };
}

export function workbook(
  sheets: readonly SheetPlan[],
  file: string | null = null,
  state: SavedState | null = null,
): WorkbookSnapshot {
  const strings: string[] = [];
  const ids = new Map<string, number>();
  return {
    file,
    sheets: sheets.map((plan) => snapshot(plan, strings, ids)),
    strings,
    date1904: false,
    isStructureProtected: false,
    state,
  };
}

function snapshot({ name, grid, options }: SheetPlan, strings: string[], ids: Map<string, number>): SheetSnapshot {
  const cell = (row: number, column: number): Formatted => {
    const found = grid[row]?.[column];
    if (typeof found === 'object' && found !== null) return found;
    return { value: found, format: {} };
  };
  const value = (row: number, column: number) => cell(row, column).value ?? null;
  const used = grid.map((_, row) => row).filter((row) => grid[row]?.some((__, column) => value(row, column) !== null));
  const hidden = new Set(options.hiddenRows ?? []);
  const formats = new Map<string, CellFormat>();
  const idOf = (text: string) => {
    if (!ids.has(text)) ids.set(text, strings.push(text) - 1);
    return ids.get(text) as number;
  };
  for (const row of grid.keys())
    for (const column of (grid[row] as readonly unknown[]).keys())
      if (typeof value(row, column) === 'string') idOf(value(row, column) as string);
  return {
    name,
    visibility: options.visibility ?? 'visible',
    owner: options.owner ?? 'users',
    isProtected: false,
    rowCount: used.length === 0 ? 0 : (used.at(-1) as number) + 1,
    columnCount: Math.max(0, ...grid.map((row) => row.length)),
    merges: (options.merges ?? []).map((text) => parseArea(text) as Area),
    tables: options.tables ?? [],
    listValidations: [],
    kind: (row, column) => {
      const found = value(row, column);
      if (found === null) return CellKind.empty;
      if (typeof found === 'number') return CellKind.number;
      if (typeof found === 'boolean') return CellKind.boolean;
      return found.startsWith('#') && found.endsWith('!') ? CellKind.error : CellKind.text;
    },
    number: (row, column) => {
      const found = value(row, column);
      return typeof found === 'number' ? found : typeof found === 'boolean' ? Number(found) : NaN;
    },
    text: (row, column) => {
      const found = value(row, column);
      return typeof found === 'string' ? found : '';
    },
    textId: (row, column) => {
      const found = value(row, column);
      return typeof found === 'string' && !(found.startsWith('#') && found.endsWith('!')) ? idOf(found) : -1;
    },
    format: (row, column) => {
      const own = cell(row, column).format;
      const key = JSON.stringify(own);
      let format = formats.get(key);
      if (!format) formats.set(key, (format = { ...plainFormat, ...own }));
      return format;
    },
    hasFormula: () => false,
    isRowHidden: (row) => hidden.has(row + 1),
    isColumnHidden: () => false,
    comment: (row, column) => options.notes?.[`${String.fromCharCode(65 + column)}${row + 1}`] ?? null,
  };
}

export const delar2025 = { kind: 'delar', year: 2025 } as const;

/** The chain of the workbooks; a missing period is a failed test. */
export function chainOf(
  workbooks: WorkbookSnapshot | readonly WorkbookSnapshot[],
  period: ConsolidationInput['period'] = delar2025,
  more: Partial<ConsolidationInput> = {},
): GoalChain {
  const all = 'sheets' in workbooks ? [workbooks] : workbooks;
  const read = readChain({ workbooks: all, previous: [], registerWorkbook: null, settings: {}, period, ...more });
  if (!read.ok) throw new Error(`no period: ${JSON.stringify(read.problem.seen)}`);
  return read.chain;
}

/** One sheet's chain. */
export function chainOfGrid(grid: Grid, options: SheetOptions = {}, name = 'Socialnämnden'): GoalChain {
  return chainOf(workbook([sheet(name, grid, options)]));
}

/** What matters of a row, on one line. */
export function brief(row: IndicatorRow): string {
  return [
    row.row + 1,
    row.reference.goalIds.join('+') || '–',
    row.subGoal.text,
    row.indicator ?? '–',
    valueText(row.target),
    valueText(row.outcome),
    row.assessment.status ?? '–',
  ].join(' | ');
}

function valueText({ number, missing, raw }: IndicatorRow['target']): string {
  return String(number ?? missing ?? raw);
}

export function briefs(chain: GoalChain): string[] {
  return chain.rows.map(brief);
}

export function reading(chain: GoalChain, name?: string): SheetReading {
  const found =
    name === undefined
      ? chain.sheets.find((one) => one.role === 'namnd')
      : chain.sheets.find((one) => one.name === name);
  if (!found)
    throw new Error(
      `no sheet ${name ?? 'with goals'}: ${chain.sheets.map((one) => `${one.name} ${one.role} ${one.reason.code}`).join()}`,
    );
  return found;
}

/** Field → column letter of a sheet's tables. */
export function columnsOf(chain: GoalChain, name?: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const table of reading(chain, name).tables)
    for (const { field, column } of table.columns) out[field] ??= String.fromCharCode(65 + column);
  return out;
}
