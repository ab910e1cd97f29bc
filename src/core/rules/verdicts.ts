/** The words a delmål's committee has given it, and what each of them is said of. */
import type { CellPlace, IndicatorRow, SubGoal } from '../model/chain.ts';
import type { Status } from '../model/status.ts';
import { type AssessmentHabits, isToldOfRow } from './assessment-habits.ts';

export interface Verdict {
  readonly status: Status;
  /** The cell with the word; null when it stands in none. */
  readonly place: CellPlace | null;
  /** What it is said of. */
  readonly rows: readonly IndicatorRow[];
  /** Rows where a comment tells why. */
  readonly explainedBy: readonly IndicatorRow[];
  /** It is the only one of its delmål, and of the whole of it. */
  readonly isOfSubGoal: boolean;
}

const none: readonly Verdict[] = [];

/**
 * One word on all rows of the delmål, or on some of them, stands for the whole of it. Where the table has a word for each row,
 * and where the words differ, each cell is of its own rows; one for each row has a comment for each row too.
 */
export function verdictsOf(subGoal: SubGoal, habits: AssessmentHabits): readonly Verdict[] {
  const { rows } = subGoal;
  const told = rows.filter(({ assessment }) => assessment.status !== null);
  const [first] = told;
  const status = first?.assessment.status;
  if (!first || !status) return none;
  const isPerRow = rows.length > 1 && habits.isPerRow(first.table);
  if (!isPerRow && told.every(({ assessment }) => assessment.status === status))
    return [{ status, place: first.assessment.place, rows, explainedBy: rows, isOfSubGoal: true }];
  return byCell(isPerRow ? told.filter(isToldOfRow) : told, (cell) => (isPerRow ? cell : rows));
}

type Rows = readonly IndicatorRow[];

function byCell(told: Rows, explaining: (cell: Rows) => Rows): readonly Verdict[] {
  const cells = new Map<string, IndicatorRow[]>();
  for (const row of told) {
    const { place } = row.assessment;
    const key = place ? `${place.row} ${place.column}` : '';
    const cell = cells.get(key);
    if (cell) cell.push(row);
    else cells.set(key, [row]);
  }
  return [...cells.values()].flatMap(asSaid).flatMap((rows) => {
    const [first] = rows;
    const status = first?.assessment.status;
    if (!first || !status) return [];
    return [{ status, place: first.assessment.place, rows, explainedBy: explaining(rows), isOfSubGoal: false }];
  });
}

/** A word in one cell is of all its rows together; a line of it for each ("Uppfyllt", "Delvis" under it) of each. */
function asSaid(cell: Rows): readonly Rows[] {
  const isOneWord = cell.every(({ assessment }) => assessment.status === cell[0]?.assessment.status);
  return isOneWord ? [cell] : cell.map((row) => [row]);
}
