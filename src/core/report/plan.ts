/** Chain, findings and roll-up → everything that is to be written (looks §5). */
import type { Consolidation } from '../model/consolidation.ts';
import { boardNow } from '../rollup/index.ts';
import { orderSteps, rules } from '../rules/index.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { WritePlan } from '../workbook/write-plan.ts';
import { approvalsOf } from './approvals.ts';
import { briefSheet, countOpen, type BriefRow } from './brister.ts';
import type { PlanContext } from './context.ts';
import { goalRows } from './goal-sheet/rows.ts';
import { keySentence } from './goal-sheet/sentence.ts';
import { goalSheet, goalSheetNames } from './goal-sheet/sheet.ts';
import { nextRun } from './next-run.ts';
import { nextState } from './next-state.ts';
import { overlaySteps } from './overlays.ts';
import { replacedFormulas } from './read-back/replaced-formulas.ts';
import { styles } from './styles.ts';
import { traceSheet } from './trace/sheet.ts';
import { flatSheet } from './underlag.ts';
import { reportView, type ReportView, type RunView } from './view.ts';

export type { PlanContext } from './context.ts';

/**
 * The plan of one run: our four sheets, the marks on the user's sheets, names and state. Pure: the same consolidation and
 * context give the same plan, and a run on unchanged material keeps the time and number of the last one.
 */
export function buildPlan(consolidation: Consolidation, context: PlanContext): WritePlan {
  return atOnce(planSteps(consolidation, context));
}

/** The same in steps, for a caller that has others to let in between. */
export function* planSteps(consolidation: Consolidation, context: PlanContext): Steps<WritePlan> {
  const view = yield* reportView(consolidation, context);
  yield;
  const rows = goalRows(view, boardNow(consolidation.chain, context.state).board);
  const sentence = rows.length === 0 ? view.t.goalSheet.noGoals : keySentence(view, rows).value;
  yield;
  const run = nextRun(view, context, sentence, replacedFormulas(view.target));
  yield;
  const state = nextState(view, context, run);
  const runView: RunView = { ...view, run: run.run, state };
  yield;
  const brief = yield* briefRows(view, context);
  yield;
  const open = countOpen(brief);
  const trace = traceSheet(runView, brief);
  yield;
  const sheets = [
    goalSheet(runView, rows, open),
    briefSheet(runView, brief, open, rules.length),
    yield* flatSheet(view),
    trace.sheet,
  ];
  yield;
  return {
    styles,
    sheets,
    overlays: context.state?.hasNoMarks
      ? []
      : yield* overlaySteps(
          view.target,
          brief.filter((row) => row.approval === null).map((row) => row.finding),
        ),
    names: [...goalSheetNames(runView), ...trace.names],
    state,
  };
}

/** Findings in the order of Brister, each with its approval; approved ones last. */
function* briefRows({ consolidation }: ReportView, { state }: PlanContext): Steps<BriefRow[]> {
  const { findings, rollup } = consolidation;
  const approvals = approvalsOf(state?.approved ?? []);
  const approved = new Set(findings.filter((finding) => approvals.of(finding)).map((finding) => finding.key));
  const rows = (yield* orderSteps(findings, rollup, approved)).map((finding) => ({
    finding,
    approval: approvals.of(finding),
  }));
  // Inherited links stand together at the end of what is open: a forgotten link must not hide among other notices.
  const isInherited = ({ finding, approval }: BriefRow): boolean => finding.code === 'MK106' && approval === null;
  const isOpen = (row: BriefRow): boolean => row.approval === null && !isInherited(row);
  return [...rows.filter(isOpen), ...rows.filter(isInherited), ...rows.filter((row) => row.approval !== null)];
}
