/** One cell of the matrix: which delmål a committee has for a KF-mål. */
import { statuses, type Status } from '../../model/status.ts';
import { columnFixed, quoted, rowFixed, tableColumn } from '../formulas.ts';
import { countWhere, type Condition } from '../count-where.ts';
import { statusSymbols } from '../status-text.ts';
import type { ReportView } from '../view.ts';
import { expectedTable, flatColumn } from './goal-columns.ts';
import { column, row } from './layout.ts';
import type { GoalRow } from './rows.ts';

export type MatrixState = 'counts' | 'missing' | 'empty';

/** Has delmål there, should have but has not, or is not expected to. */
export function matrixState(view: ReportView, goal: GoalRow, committee: number): MatrixState {
  if (statuses.some((status) => view.flat.countAt(goal.index, committee, status) > 0)) return 'counts';
  const expected = view.consolidation.settings.expected[goal.goal.id] ?? [];
  const name = (view.committees[committee] as string).toLowerCase();
  return expected.some((each) => each.trim().toLowerCase() === name) ? 'missing' : 'empty';
}

/** "✓3 ◐1 ?1"; one symbol a line where columns are narrow. */
export function matrixText(view: ReportView, goal: GoalRow, committee: number, stacked: boolean): string {
  const state = matrixState(view, goal, committee);
  if (state !== 'counts') return state === 'missing' ? view.t.goalSheet.matrix.missing : '';
  return statuses
    .map((status) => [statusSymbols[status], view.flat.countAt(goal.index, committee, status)] as const)
    .filter(([, count]) => count > 0)
    .map(([symbol, count]) => symbol + count)
    .join(stacked ? '\n' : ' ');
}

/** The formula of every cell: only the goal's and the committee's places differ. */
export function matrixFormulas(view: ReportView, stacked: boolean): (at: number, left: number) => string {
  const pieces = template(view, stacked).split(marks);
  return (at, left) => {
    // The goal's id stands in block 1: a row reference into another table is fragile.
    const places: Readonly<Record<string, string>> = {
      [goal]: columnFixed(at, column.id),
      [name]: rowFixed(row.header, left),
    };
    return pieces.map((piece) => places[piece] ?? piece).join('');
  };
}

/** Stand-ins for the two references, which no text of ours contains. */
const goal = '§goal§';
const name = '§name§';
const marks = /(§goal§|§name§)/;

function template(view: ReportView, stacked: boolean): string {
  const mine: Condition[] = [
    { column: flatColumn(view, 'goal'), equals: { reference: goal } },
    { column: flatColumn(view, 'committee'), equals: { reference: name } },
    { column: flatColumn(view, 'countsInGoal'), equals: { number: 1 } },
  ];
  const exact = view.exactGoals || view.exactCommittees;
  const count = (status: Status): string =>
    countWhere([...mine, { column: flatColumn(view, 'status'), equals: { text: view.statusText[status] } }], exact);
  const parts = statuses.map((status) => {
    const k = count(status);
    return `IF(${k}=0,"",${quoted(statusSymbols[status])}&${k}&" ")`;
  });
  const expected = countWhere(
    [
      { column: expectedColumn(view, 'goal'), equals: { reference: goal } },
      { column: expectedColumn(view, 'committee'), equals: { reference: name } },
    ],
    exact,
  );
  const joined = `TRIM(${parts.join('&')})`;
  return (
    `IF(${countWhere(mine, exact)}=0,IF(${expected}>0,${quoted(view.t.goalSheet.matrix.missing)},""),` +
    `${stacked ? `SUBSTITUTE(${joined}," ",CHAR(10))` : joined})`
  );
}

/** The committees of the expected contributions in Spårbarhet. */
export const expectedCommittees = (view: ReportView): string => expectedColumn(view, 'committee');

function expectedColumn({ t }: ReportView, name: 'goal' | 'committee'): string {
  return tableColumn(expectedTable, t.trace.expected.columns[name]);
}
