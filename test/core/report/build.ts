/** Consolidations and plans for tests, on top of the chains of the rules' tests. */
import type { Consolidation } from '../../../src/core/consolidate.ts';
import type { GoalChain } from '../../../src/core/model/chain.ts';
import { defaultThresholds, type Settings } from '../../../src/core/model/settings.ts';
import { buildPlan, type PlanContext } from '../../../src/core/report/plan.ts';
import { boardNow, rollUp } from '../../../src/core/rollup/index.ts';
import { runRules } from '../../../src/core/rules/index.ts';
import { plainFormat, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot.ts';
import type { BoardAssessment } from '../../../src/core/workbook/state.ts';
import type { PlannedCell, SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { a1 } from '../../../src/core/workbook/cell-ref.ts';

export const defaults: Settings = { method: 'andel', thresholds: defaultThresholds, expected: {} };

export function consolidated(
  chain: GoalChain,
  settings: Partial<Settings> = {},
  board: readonly BoardAssessment[] = [],
): Consolidation {
  const all = { ...defaults, ...settings };
  const rollup = rollUp(chain, all, board);
  return {
    chain,
    settings: all,
    rollup,
    findings: runRules({ chain, rollup, settings: all, previous: null, freshness: null }),
  };
}

/** The workbook that the sheets of a chain stand in. */
export function workbookOf(chain: GoalChain, given: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  const sheets = [...new Set(chain.sheets.map((sheet) => sheet.snapshot))].map((snapshot) =>
    Object.assign(snapshot, {
      owner: 'users',
      isProtected: snapshot.isProtected ?? false,
      tables: [],
      textId: () => -1,
      format: () => plainFormat,
    } satisfies Partial<SheetSnapshot>),
  );
  return {
    file: 'bok.xlsx',
    sheets,
    strings: [],
    date1904: false,
    isStructureProtected: false,
    state: null,
    ...given,
  };
}

export function contextOf(chain: GoalChain, given: Partial<PlanContext> = {}): PlanContext {
  return {
    workbooks: [workbookOf(chain)],
    clock: '2025-11-25T16:42:00',
    version: '1.0.0',
    fileName: 'bok.xlsx',
    kommun: 'Nora kommun',
    language: 'sv',
    state: null,
    checksum: 'abc',
    ...given,
  };
}

export function planOf(
  chain: GoalChain,
  settings: Partial<Settings> = {},
  given: Partial<PlanContext> = {},
): WritePlan {
  const { board } = boardNow(chain, given.state ?? null);
  return buildPlan(consolidated(chain, settings, board), contextOf(chain, given));
}

export function sheetOf(plan: WritePlan, role: SheetPlan['role']): SheetPlan {
  return plan.sheets.find((sheet) => sheet.role === role) as SheetPlan;
}

export function cellOf(sheet: SheetPlan, address: string): PlannedCell | undefined {
  return sheet.cells.find((cell) => a1(cell.row, cell.column) === address);
}

export function valueOf(sheet: SheetPlan, address: string): unknown {
  return cellOf(sheet, address)?.value;
}
