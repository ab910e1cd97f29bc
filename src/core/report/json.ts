/** The JSON report: contracts/report.schema.json, version 1. Rows are 1-based, cells A1, texts Swedish, order stable. */
import type { Consolidation } from '../model/consolidation.ts';
import { sheetReasonText } from '../i18n/index.ts';
import { findingMessage } from '../i18n/rules.ts';
import type { ColumnReading, GoalChain, IndicatorRow, InputReading, SheetReading } from '../model/chain.ts';
import type { Finding } from '../model/finding.ts';
import type { KfGoal } from '../model/goals.ts';
import type { RollUp } from '../model/rollup.ts';
import { assessedShare, type Counts, type Status } from '../model/status.ts';
import type { Value } from '../model/values.ts';
import { a1, columnLetters } from '../workbook/cell-ref.ts';
import type { JsonCounts, JsonReport, JsonValue } from './json-report.ts';

/**
 * The report of one consolidation. One workbook alone names no files and has no `inputs`; several, or one with a
 * previous period or a register file, name them everywhere (decisions-addin §1.7).
 */
export function jsonReport({ chain, settings, findings, rollup }: Consolidation): JsonReport {
  const isMany = chain.inputs.length > 1;
  return {
    schema: 'malkedjan-report/1',
    period: { kind: chain.period.kind, year: chain.period.year, through: chain.period.through },
    ...(isMany ? { inputs: chain.inputs.map(inputOf) } : {}),
    settings: { method: settings.method, thresholds: { ...settings.thresholds } },
    sheets: chain.sheets.map((sheet) => sheetOf(sheet, isMany)),
    goals: chain.register.goals.map((goal) => goalOf(goal, isMany)),
    rows: chain.rows.map((row, i) => rowOf(row, rollup, rollup.rowCalculated[i] ?? null, isMany)),
    rollup: rollupOf(chain, rollup),
    findings: findings.map((finding) => findingOf(finding, isMany)),
  };
}

const fileOf = (file: string | null, isMany: boolean): { file?: string | null } => (isMany ? { file } : {});

function inputOf({ file, sha256, role, committee }: InputReading): NonNullable<JsonReport['inputs']>[number] {
  return { file: file ?? '', ...(sha256 === null ? {} : { sha256 }), role, committee };
}

function sheetOf(sheet: SheetReading, isMany: boolean): JsonReport['sheets'][number] {
  return {
    ...fileOf(sheet.file, isMany),
    name: sheet.name,
    role: sheet.role,
    reason: sheetReasonText(sheet.reason, 'sv'),
    committee: sheet.committee,
    headerRows: sheet.headerRows.map((row) => row + 1),
    columns: columnsOf(sheet).map(({ field, column, header, confidence }) => ({
      field,
      column: columnLetters(column),
      header,
      confidence,
    })),
    rowsRead: sheet.rowsRead,
  };
}

/** Columns of all tables of a sheet; repeated headers over the same columns are told once. */
function columnsOf(sheet: SheetReading): ColumnReading[] {
  const found = new Map<string, ColumnReading>();
  for (const table of sheet.tables)
    for (const column of table.columns) {
      // The contract names thirty fields; a row's own tolerance is told in the pane and in Spårbarhet.
      if (column.field === 'tolerans') continue;
      const key = `${column.field} ${column.column}`;
      if (!found.has(key)) found.set(key, column);
    }
  return [...found.values()];
}

function goalOf(goal: KfGoal, isMany: boolean): JsonReport['goals'][number] {
  return { id: goal.id, text: goal.text, ...fileOf(goal.file, isMany), sheet: goal.sheet, cell: goal.cell };
}

function rowOf(
  row: IndicatorRow,
  rollup: RollUp,
  calculated: Status | null,
  isMany: boolean,
): JsonReport['rows'][number] {
  const { subGoal } = row;
  const made: { -readonly [K in keyof JsonReport['rows'][number]]: JsonReport['rows'][number][K] } = {
    sheet: row.sheet.name,
    row: row.row + 1,
    committee: row.committee,
    goalIds: subGoal.goalIds,
    subGoal: subGoal.text === '' ? null : subGoal.text,
    indicator: row.indicator,
    unit: row.unit,
    target: valueOf(row.target),
    outcome: valueOf(row.outcome),
    reported: row.assessment.status,
    calculated,
    status: rollup.subGoals[subGoal.id]?.status ?? null,
  };
  if (row.forecast) made.forecast = valueOf(row.forecast);
  if (isMany) made.file = row.sheet.file;
  return made;
}

/** Raw as Office.js gives it: empty is absent. Never NaN or infinity, which JSON cannot say. */
function valueOf(value: Value): JsonValue {
  const { raw, kind, missing } = value;
  const number = value.number !== null && Number.isFinite(value.number) ? value.number : null;
  // Two values for each of hundreds of thousands of rows: plain literals, no spreads.
  if (raw === null || (typeof raw === 'number' && !Number.isFinite(raw)))
    return missing === null ? { kind, number } : { kind, number, missing };
  return missing === null ? { raw, kind, number } : { raw, kind, number, missing };
}

function rollupOf(chain: GoalChain, rollup: RollUp): JsonReport['rollup'] {
  return {
    total: countsOf(rollup.total),
    withoutGoal: countsOf(rollup.withoutGoal),
    goals: rollup.goals.map((goal) => ({
      id: goal.goalId,
      status: goal.status,
      calculated: goal.calculated,
      board: goal.board,
      counts: countsOf(goal.counts),
      coverage: { contributing: [...goal.contributing], expected: [...goal.expected] },
    })),
    committees: rollup.committees.map(({ name, counts, completeness }) => ({
      name,
      counts: countsOf(counts),
      completeness,
    })),
    ...(rollup.areas.length === 0
      ? {}
      : {
          areas: rollup.areas.map(({ areaId, counts, status }) => ({
            id: areaId,
            name: chain.register.areas.find((area) => area.id === areaId)?.name ?? areaId,
            counts: countsOf(counts),
            status,
          })),
        }),
  };
}

function countsOf(counts: Counts): JsonCounts {
  const share = assessedShare(counts);
  return { ...counts, ...(share === null ? {} : { assessedShare: share }) };
}

function findingOf(finding: Finding, isMany: boolean): JsonReport['findings'][number] {
  const { place } = finding;
  return {
    code: finding.code,
    severity: finding.severity,
    ...fileOf(finding.file, isMany),
    sheet: finding.sheet,
    cell: place ? a1(place.row, place.column) : null,
    row: finding.row === null ? null : finding.row + 1,
    goalId: finding.goalId,
    committee: finding.committee,
    message: findingMessage(finding, 'sv', isMany),
    suggestions: finding.suggestions,
  };
}
