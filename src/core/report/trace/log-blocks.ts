/** Körningar, Ändringar and Avsteg: what was done, what was changed, and where people have said otherwise. */
import { isoDate, clockTime } from '../../i18n/index.ts';
import type { BriefRow } from '../brister.ts';
import { approvalsOf } from '../approvals.ts';
import type { PlannedValue } from '../../workbook/write-plan.ts';
import type { BoardAssessment } from '../../workbook/state.ts';
import { boardStatus } from '../../rollup/index.ts';
import type { RunView } from '../view.ts';
import { traceBlock } from './layout.ts';
import type { TableBlock } from './table-block.ts';

export function runsBlock({ t, state, language }: RunView): TableBlock {
  return {
    table: 'MK_Korningar',
    heading: t.trace.runs.heading,
    ...traceBlock.runs,
    columns: Object.values(t.trace.runs.columns),
    styles: ['count', 'cell', 'cell', 'cell', 'copiedWrapped', 'cellWrapped'],
    rows: state.runs.map((run) => [
      run.number,
      `${isoDate(run.time)} ${clockTime(run.time, language)}`,
      run.version,
      run.period,
      run.checksum,
      run.sentence,
    ]),
  };
}

export function changesBlock({ t, state, language }: RunView): TableBlock {
  return {
    table: 'MK_Andringar',
    heading: t.trace.changes.heading,
    none: t.trace.changes.none,
    ...traceBlock.changes,
    columns: Object.values(t.trace.changes.columns),
    styles: ['cell', 'copiedWrapped', 'copiedWrapped', 'copiedWrapped', 'copiedWrapped', 'copied'],
    rows: (state.changes ?? []).map((change) => [
      `${isoDate(change.time)} ${clockTime(change.time, language)}`,
      change.place,
      change.before,
      change.after,
      change.why,
      change.undone,
    ]),
  };
}

/** Kommunstyrelsen's own assessments, approved findings, and those whose goal or finding is not there any more. */
export function deviationsBlock(view: RunView, rows: readonly BriefRow[]): TableBlock {
  const words = view.t.trace.deviations;
  const { state, t } = view;
  const board =
    (who: string) =>
    (entry: BoardAssessment): PlannedValue[] => {
      const status = boardStatus(entry.assessment);
      return [
        entry.goalId,
        entry.period === undefined ? who : words.boardOf(entry.period),
        status ? view.statusText[status] : entry.assessment,
        entry.motivation || words.noMotivation,
      ];
    };
  const approved = rows.flatMap(({ finding, approval }): PlannedValue[][] =>
    approval
      ? [
          [
            `${finding.code} ${finding.goalId ?? finding.goalIds.join(', ')}`.trim(),
            words.approved,
            t.yes,
            approval.motivation || words.noMotivation,
          ],
        ]
      : [],
  );
  const before = approvalsOf(state.approved)
    .unused(view.consolidation.findings)
    .map((entry): PlannedValue[] => [
      entry.key.split('|')[0] ?? '',
      words.approvedBefore,
      t.yes,
      entry.motivation || words.noMotivation,
    ]);
  return {
    table: 'MK_Avsteg',
    heading: words.heading,
    none: words.none,
    ...traceBlock.deviations,
    columns: Object.values(words.columns),
    styles: ['copied', 'cellWrapped', 'cell', 'copiedWrapped'],
    rows: [...state.board.map(board(words.board)), ...state.orphans.map(board(words.orphan)), ...approved, ...before],
  };
}
