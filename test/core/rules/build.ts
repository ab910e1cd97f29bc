/** Målkedjor for tests, said in domain words. A row is healthy unless the test says otherwise. */
import type {
  Assessment,
  ColumnReading,
  Field,
  GoalChain,
  IndicatorRow,
  Reference,
  ReferenceProblem,
  SheetReading,
  SubGoal,
  TableReading,
} from '../../../src/core/model/chain.ts';
import { findingText } from '../../../src/core/i18n/rules.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { GoalRegister } from '../../../src/core/model/goals.ts';
import type { Period } from '../../../src/core/model/period.ts';
import { defaultThresholds, type Settings } from '../../../src/core/model/settings.ts';
import type { Status } from '../../../src/core/model/status.ts';
import type { Direction, MissingReason, Value } from '../../../src/core/model/values.ts';
import { rollUp } from '../../../src/core/rollup/index.ts';
import { runRules, type Freshness } from '../../../src/core/rules/index.ts';
import { a1 } from '../../../src/core/workbook/cell-ref.ts';
import { CellKind, plainFormat, type SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { registerOf } from '../goal-register.ts';

export const defaults: Settings = { method: 'andel', thresholds: defaultThresholds, expected: {} };
export const delar2025: Period = { kind: 'delar', year: 2025, through: '2025-08-31', source: 'option' };
export const bokslut2025: Period = { kind: 'arsbokslut', year: 2025, through: '2025-12-31', source: 'option' };

type Amount = number | null | Value;

/** What a row says; all of it optional. `goals: []` with a problem is a broken link. */
export interface RowWords {
  goals?: readonly string[];
  problem?: ReferenceProblem;
  reference?: string;
  origin?: Reference['origin'];
  /** 0-based row that the link stands on, when it is another (merged, section). */
  referenceRow?: number;
  committee?: string;
  subGoal?: string;
  isPlaceholder?: boolean;
  indicator?: string | null;
  indicatorPlaceholder?: string;
  unit?: string;
  direction?: Direction | null;
  isDirectionInferred?: boolean;
  target?: Amount;
  outcome?: Amount;
  forecast?: Amount;
  base?: Amount;
  previous?: Amount;
  tolerance?: number;
  weight?: number;
  status?: Status | null;
  says?: Partial<Assessment>;
  comment?: string;
  action?: string;
}

export interface SheetWords extends Partial<Omit<SheetReading, 'snapshot'>> {
  rows?: RowWords[];
  /** Columns whose formulas no program has calculated. */
  uncalculated?: Field[];
  /** Columns that the table lacks. */
  without?: Field[];
  notes?: Record<string, string>;
  isHidden?: boolean;
}

export const missing = (why: MissingReason, raw: string | null = null): Value => ({
  raw,
  kind: 'missing',
  number: null,
  missing: why,
});
export const words = (raw: string): Value => ({ raw, kind: 'text', number: null, missing: null });
export const percent = (number: number): Value => ({
  raw: `${number} %`,
  kind: 'percent',
  number,
  missing: null,
  isPercent: true,
});
export const amount = (number: number, unit: string): Value => ({
  raw: `${number} ${unit}`,
  kind: 'number',
  number,
  missing: null,
  unit,
});
export const atLeast = (number: number): Value => ({
  raw: `minst ${number}`,
  kind: 'condition',
  number,
  missing: null,
  bound: 'min',
});
export const atMost = (number: number): Value => ({ ...atLeast(number), raw: `högst ${number}`, bound: 'max' });
export const error = (raw: string): Value => ({ raw, kind: 'error', number: null, missing: null });
export const uncached: Value = { ...error('#'), raw: null, uncached: true };

const valueOf = (given: Amount): Value =>
  given === null
    ? missing('empty')
    : typeof given === 'number'
      ? { raw: given, kind: 'number', number: given, missing: null }
      : given;

/** Columns of the test's template, A to J. */
const template: readonly Field[] = [
  'kfRef',
  'delmal',
  'indikator',
  'enhet',
  'malvarde',
  'utfall',
  'riktning',
  'bedomning',
  'kommentar',
  'atgard',
];

/** A committee's sheet called SU unless told otherwise; its first row is sheet row 2. */
export function sheet(...rows: RowWords[]): SheetWords {
  return { rows };
}

/** Nora-like register of `count` goals, KF1 and up. */
export function register(count = 1): GoalRegister {
  return registerOf(
    Array.from({ length: count }, (_, i) => [`KF${i + 1}`, `Kommunens mål nummer ${i + 1}`]),
    { municipality: 'Nora', since: '7 december 2022', decision: '7 december 2022 § 112' },
  );
}

export function chain(...sheets: SheetWords[]): GoalChain {
  return chainWith({}, ...sheets);
}

export function chainWith(given: Partial<GoalChain>, ...sheets: SheetWords[]): GoalChain {
  const subGoals: SubGoal[] = [];
  const rows: IndicatorRow[] = [];
  const readings = sheets.map((words) => readingOf(words));
  sheets.forEach((words, i) => {
    const reading = readings[i] as SheetReading;
    (words.rows ?? []).forEach((row, r) => addRow(reading, row, r, subGoals, rows));
  });
  return {
    period: delar2025,
    register: register(),
    inputs: [{ file: 'bok.xlsx', sha256: null, role: 'current', committee: null }],
    sheets: readings,
    committees: [...new Set(rows.map((row) => row.committee))],
    subGoals,
    rows,
    activities: [],
    ...given,
  };
}

function readingOf({
  rows = [],
  without = [],
  notes = {},
  isHidden = false,
  uncalculated = [],
  ...given
}: SheetWords): SheetReading {
  const name = given.name ?? 'SU';
  const table = tableOf(without);
  return {
    snapshot: {
      name,
      visibility: isHidden ? 'hidden' : 'visible',
      comment: (row: number, column: number) => notes[a1(row, column)] ?? null,
      format: () => plainFormat,
      kind: (_: number, column: number) =>
        uncalculated.some((field) => table.columnOf(field) === column) ? CellKind.uncached : CellKind.empty,
    } as unknown as SheetSnapshot,
    file: 'bok.xlsx',
    name,
    role: 'namnd',
    reason: { code: 'goalTable' },
    committee: 'Socialutskottet',
    tables: [table],
    headerRows: [0],
    rowsRead: rows.length,
    missingFields: [],
    ambiguousHeaders: [],
    lacksGoalTable: false,
    isEmptyTable: false,
    hiddenGoalRows: 0,
    statedPeriod: null,
    isWrongPeriod: false,
    skippedRows: [],
    ...given,
  };
}

function tableOf(without: readonly Field[]): TableReading {
  const columns: ColumnReading[] = template
    .map((field, column) => ({ field, column, header: field, confidence: 1, year: null, periodKind: null }))
    .filter(({ field }) => !without.includes(field));
  return { headerRows: [0], columns, columnOf: (field) => columns.find((c) => c.field === field)?.column ?? -1 };
}

function addRow(
  reading: SheetReading,
  words: RowWords,
  index: number,
  subGoals: SubGoal[],
  rows: IndicatorRow[],
): void {
  const row = index + 1;
  const table = reading.tables[0] as TableReading;
  const at = (field: Field, on = row) => {
    const column = table.columnOf(field);
    return column < 0 ? null : { row: on, column };
  };
  const goalIds = words.goals ?? (words.problem ? [] : ['KF1']);
  const reference: Reference = {
    place: at('kfRef', words.referenceRow ?? row),
    text: words.reference ?? goalIds.join(', '),
    origin: words.origin ?? 'own',
    goalIds,
    problem: words.problem ?? null,
    via: goalIds.length > 0 ? 'id' : null,
  };
  const committee = words.committee ?? reading.committee ?? 'Socialutskottet';
  const text = words.subGoal ?? `Delmål ${reading.name} ${row}`;
  const same = (s: SubGoal) =>
    s.sheet === reading && s.committee === committee && s.text === text && `${s.goalIds}` === `${goalIds}`;
  let subGoal = subGoals.find(same);
  if (!subGoal) {
    const isPlaceholder = words.isPlaceholder ?? false;
    subGoal = { id: subGoals.length, sheet: reading, committee, text, isPlaceholder, reference, goalIds, rows: [] };
    subGoals.push(subGoal);
  }
  const made = rowOf(words, row, reading, table, subGoal, reference, at('bedomning'));
  (subGoal.rows as IndicatorRow[]).push(made);
  rows.push(made);
}

function rowOf(
  words: RowWords,
  row: number,
  reading: SheetReading,
  table: TableReading,
  subGoal: SubGoal,
  reference: Reference,
  place: Assessment['place'],
): IndicatorRow {
  const optional = (given: Amount | undefined): Value | null => (given === undefined ? null : valueOf(given));
  const status = words.status === undefined ? 'uppfyllt' : words.status;
  return {
    sheet: reading,
    table,
    row,
    part: 0,
    subGoal,
    committee: subGoal.committee,
    reference,
    indicator: words.indicator === undefined ? `Mått ${reading.name} ${row}` : words.indicator,
    indicatorPlaceholder: words.indicatorPlaceholder ?? null,
    unit: words.unit ?? null,
    direction: words.direction === undefined ? 'hogre' : words.direction,
    isDirectionInferred: words.isDirectionInferred ?? false,
    target: valueOf(words.target === undefined ? 80 : words.target),
    outcome: valueOf(words.outcome === undefined ? 85 : words.outcome),
    forecast: optional(words.forecast),
    base: optional(words.base),
    previousOutcome: optional(words.previous),
    tolerance: words.tolerance === undefined ? null : { size: words.tolerance, isShare: true },
    weight: words.weight ?? null,
    assessment: {
      place,
      text: status ?? '',
      status,
      isForecast: false,
      isActivityWord: false,
      by: status ? 'word' : null,
      isMissing: status === null && !words.says?.isUnknown,
      isUnknown: false,
      isPlaceholder: false,
      colourConflict: null,
      isCarried: false,
      fromForecastColumn: false,
      ...words.says,
    },
    comment: words.comment ?? null,
    commentPlace: null,
    action: words.action ?? null,
    isHidden: false,
  };
}

interface Run {
  previous?: GoalChain;
  settings?: Partial<Settings>;
  freshness?: Freshness;
}

/** Everything the rules find in a chain. */
export function run(of: GoalChain, { previous, settings, freshness }: Run = {}): Finding[] {
  const all = { ...defaults, ...settings };
  return runRules({
    chain: of,
    rollup: rollUp(of, all, []),
    settings: all,
    previous: previous ?? null,
    freshness: freshness ?? null,
  });
}

/** Findings of one code, as "fel SU!A2" or "fel KF1" or "varning Socialutskottet". */
export function found(code: string, of: GoalChain, how: Run = {}): string[] {
  return run(of, how)
    .filter((finding) => finding.code === code)
    .map(said);
}

/** The Swedish messages of one code's findings. */
export function messagesOf(code: string, of: GoalChain): string[] {
  return run(of)
    .filter((finding) => finding.code === code)
    .map((finding) => findingText(finding, 'sv'));
}

function said({ severity, sheet, place, goalId, committee }: Finding): string {
  const where = sheet ? sheet + (place ? `!${a1(place.row, place.column)}` : '') : (goalId ?? committee ?? '');
  return `${severity} ${where}`.trim();
}
