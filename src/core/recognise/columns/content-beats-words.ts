/** Where the cells leave no doubt the words of the header have nothing to say: goals that the register knows, and assessments. */
import type { Field } from '../../model/chain.ts';
import type { Evidence } from './evidence.ts';
import type { Guess } from './header-column.ts';
import { mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** Words for what neither goals nor assessments are; a goal or an assessment may still stand under them. */
const others: ReadonlySet<Field> = new Set<Field>([
  ...(['malvarde', 'basvarde', 'utfall', 'utfallTidigare', 'prognos', 'riktning', 'frekvens', 'IGNORERA'] as const),
  ...(['aktivitet', 'namnd', 'vikt', 'deadline', 'kalla', 'enhet'] as const),
]);

/** `indicatorColumn` is that of what is measured, -1 when it is not known. */
export function beatsWords(
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  indicatorColumn: number,
): Guess | null {
  const { column, reading } = cell;
  const [best] = reading.candidates;
  if (evidence.isEmpty || best === undefined || cell.split !== null) return null;
  const rest = cells.filter((other) => other !== cell);
  const says = (other: HeaderCell, field: Field) => mayMean(other, field, 0.6);
  const figures = rest.filter((other) => says(other, 'malvarde') || says(other, 'utfall')).map((other) => other.column);
  const names = indicatorColumn >= 0 ? indicatorColumn : Math.min(...figures);
  if (others.has(best.field) && column < names && leadsToGoals(cell, cells, evidence)) {
    const isElsewhere = rest.some((other) => says(other, 'kfRef') && evidence.resolving(other.column) >= 0.5);
    const isCount = evidence.isRunning(column) && !/mål/.test(reading.header.key);
    if (!isElsewhere && !isCount) return { field: 'kfRef', score: 1.3 };
  }
  // "Mål i hamn?" right of the figures, over words of assessment.
  const isDoubtful =
    best.field === 'delmal' || (best.score < 0.9 && (best.field === 'malvarde' || best.field === 'kfRef'));
  if (isDoubtful && column > Math.min(...figures) && isJudged(column, evidence))
    if (!rest.some((other) => says(other, 'bedomning') && evidence.statusLike(other.column) >= 0.5))
      return { field: 'bedomning', score: 1.2 };
  // "Bedömningens grund" over sentences, beside what is plainly the assessment.
  const isAfter = column > Math.min(...figures);
  if (isAfter && best.field === 'bedomning' && evidence.statusLike(column) < 0.2 && evidence.meanLength(column) >= 20)
    if (
      evidence.distinct(column) >= 0.3 &&
      rest.some((other) => tellsStatus(other) && isJudged(other.column, evidence))
    )
      return { field: 'kommentar', score: 1.2 };
  return null;
}

function tellsStatus(cell: HeaderCell): boolean {
  return meansFirst(cell, 'bedomning') || meansFirst(cell, 'bedomningPrognos');
}

/** Goals of the register; or numbered texts left of the delmål, where there is no register. */
export function leadsToGoals({ column }: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence): boolean {
  if (evidence.resolving(column) >= 0.8) return true;
  if (evidence.numbered(column) < 0.9) return false;
  // Sentences to the right of it that are no goals of the same kind, and more of them.
  const isSubGoal = ({ column: at, reading: { candidates } }: HeaderCell) =>
    at > column &&
    (candidates[0] === undefined || candidates[0].field === 'delmal') &&
    evidence.meanLength(at) >= 12 &&
    evidence.numbered(at) < 0.5 &&
    evidence.distinct(at) >= evidence.distinct(column);
  return cells.some(isSubGoal);
}

/** Short words of assessment in nearly every row. */
function isJudged(column: number, evidence: Evidence): boolean {
  return evidence.statusLike(column) >= 0.8 && evidence.meanLength(column) <= 30;
}
