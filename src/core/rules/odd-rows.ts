/**
 * Rows worth a look, sorted out in one pass. Most rows of a workbook are healthy, and thirty rules that each walk
 * 300,000 of them would cost more than reading the file: a rule gets only the rows that it may have something to say of.
 */
import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import type { RollUp } from '../model/rollup.ts';
import type { Status } from '../model/status.ts';
import type { Value } from '../model/values.ts';
import { normaliseText } from '../parse/index.ts';
import { inStretches, type Steps } from '../steps.ts';
import { longestStandIn } from './comments.ts';
import { SeenCells } from './places.ts';

export interface OddRows {
  /** Link broken: one row for each distinct cell, and within a delmål one for each distinct wording. */
  readonly links: readonly IndicatorRow[];
  /** Link taken from above or from a merged cell. */
  readonly inherited: readonly IndicatorRow[];
  /** No indicator, or template text in its place. */
  readonly unmeasured: readonly IndicatorRow[];
  /** Outcome or target is no plain number. */
  readonly values: readonly IndicatorRow[];
  /** Outcome or target is a fraction of one, or the whole of it, or the two may be in different units. */
  readonly scales: readonly IndicatorRow[];
  readonly undirected: readonly IndicatorRow[];
  /** No assessment of their own, or one that is anything else than a known word of the usual kind. */
  readonly assessments: readonly IndicatorRow[];
  /** A comment or action so short that it may be none. */
  readonly comments: readonly IndicatorRow[];
  /** Delmål with a row whose numbers say another thing than the assessment. */
  readonly contradicted: ReadonlySet<SubGoal>;
}

export function* findOddRows(rows: readonly IndicatorRow[], rollup: RollUp): Steps<OddRows> {
  const odd = {
    links: [] as IndicatorRow[],
    inherited: [] as IndicatorRow[],
    unmeasured: [] as IndicatorRow[],
    values: [] as IndicatorRow[],
    scales: [] as IndicatorRow[],
    undirected: [] as IndicatorRow[],
    assessments: [] as IndicatorRow[],
    comments: [] as IndicatorRow[],
    contradicted: new Set<SubGoal>(),
  };
  const links = new Links();
  const look = (i: number): void => {
    const row = rows[i] as IndicatorRow;
    // Of another period: MK601 speaks for the whole sheet.
    if (row.sheet.isWrongPeriod) return;
    const { reference, outcome, target } = row;
    if (reference.problem !== null && links.isNew(row)) odd.links.push(row);
    if (reference.origin === 'above' || reference.origin === 'merged') odd.inherited.push(row);
    if (row.indicator === null || row.indicatorPlaceholder !== null) odd.unmeasured.push(row);
    if (!isPlain(outcome) || !isPlain(target)) odd.values.push(row);
    if (isFraction(outcome) || isFraction(target) || mayDiffer(row)) odd.scales.push(row);
    if (row.direction === null) odd.undirected.push(row);
    if (isOddAssessment(row)) odd.assessments.push(row);
    if (isShort(row.comment) || isShort(row.action)) odd.comments.push(row);
    const calculated = rollup.rowCalculated[i] ?? null;
    if (isContradicted(row, rollup, calculated)) odd.contradicted.add(row.subGoal);
  };
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++) look(i);
  });
  return odd;
}

class Links {
  readonly #cells = new SeenCells();
  readonly #wordings = new Map<number, string>();

  /** A fault that is the delmål's is said once however many indicators it has, and a merged cell's once. */
  isNew({ sheet, subGoal, reference: { problem, place, text } }: IndicatorRow): boolean {
    if (!this.#cells.isNew(sheet, place)) return false;
    const wording = `${problem?.kind} ${normaliseText(text)}`;
    if (this.#wordings.get(subGoal.id) === wording) return false;
    this.#wordings.set(subGoal.id, wording);
    return true;
  }
}

function isPlain({ kind, ambiguous }: Value): boolean {
  return (kind === 'number' || kind === 'percent' || kind === 'condition') && ambiguous === undefined;
}

/** Each says what it is in, in a unit or by what is counted, or the column of units says what the other does not. */
function mayDiffer({ outcome, target, unit }: IndicatorRow): boolean {
  const from = outcome.unit ?? outcome.counted;
  const to = target.unit ?? target.counted;
  if (from === undefined) return to !== undefined && unit !== to;
  // Percentage points say something of a target without a unit too.
  return to !== undefined ? from !== to : unit !== from || from === '%-enheter';
}

const isFraction = ({ number }: Value): boolean => number !== null && number > 0 && number <= 1;

function isOddAssessment({ assessment }: IndicatorRow): boolean {
  return (
    assessment.status === null ||
    assessment.by !== 'word' ||
    assessment.isForecast ||
    assessment.isCarried ||
    assessment.isUnknown ||
    assessment.isActivityWord ||
    assessment.isPlaceholder ||
    assessment.colourConflict !== null
  );
}

const isShort = (text: string | null): boolean => text !== null && text.length <= longestStandIn;

function isContradicted(row: IndicatorRow, rollup: RollUp, calculated: Status | null): boolean {
  if (calculated === null) return false;
  const own = row.assessment.status ?? rollup.subGoals[row.subGoal.id]?.reported ?? null;
  return own !== null && own !== calculated;
}
