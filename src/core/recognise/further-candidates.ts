/** Meanings that only the cells can suggest: the header says one thing, or nothing, and the column holds another. */
import type { Field } from '../model/chain.ts';
import type { TableView } from './content-score.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderCell } from './header-run.ts';

export interface FurtherCandidate {
  readonly field: Field;
  readonly score: number;
}

export function furtherCandidates(
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  { areaNames }: TableView,
): FurtherCandidate[] {
  const { column, reading } = cell;
  const best = reading.candidates[0];
  if (best && best.score >= 1 && reading.candidates.length === 1 && !doubtful.has(best.field)) return [];
  if (evidence.isEmpty || evidence.filled(column) === 0) return [];
  const out: FurtherCandidate[] = [];
  const may = (field: Field) => reading.candidates.some((candidate) => candidate.field === field);
  const others = (field: Field, least: number) =>
    cells.some(
      (other) =>
        other !== cell &&
        other.reading.candidates.some((candidate) => candidate.field === field && candidate.score >= least),
    );
  if (may('delmal') && evidence.areas(column, areaNames) >= 0.6) out.push({ field: 'dimension', score: 0.9 });
  const isShort = evidence.meanLength(column) <= 30;
  if (may('prognos') && isShort && evidence.statusLike(column) >= 0.5)
    out.push({ field: 'bedomningPrognos', score: 0.9 });
  if (may('kommentar') && isShort && evidence.statusLike(column) >= 0.6 && !others('bedomning', 0.8))
    out.push({ field: 'bedomning', score: 0.7 });
  if (may('ansvarig') && !others('namnd', 0.8) && evidence.committees(column) >= 0.7)
    out.push({ field: 'namnd', score: 0.7 });
  const leads = () => evidence.resolving(column) >= 0.6 && !evidence.isRunning(column);
  const isUndecided =
    may('dimension') || may('delmalNr') || best === undefined || (may('delmal') && others('delmal', 0.8));
  if (isUndecided && !others('kfRef', 0.8) && leads()) {
    if (may('dimension') || may('delmalNr') || best === undefined) out.push({ field: 'kfRef', score: 0.75 });
    if (may('delmal') && others('delmal', 0.8)) out.push({ field: 'kfRef', score: 0.75 });
  }
  if (best === undefined && isShort && evidence.statusLike(column) >= 0.7 && !others('bedomning', 0.8))
    out.push({ field: 'bedomning', score: 0.5 });
  return out;
}

const doubtful: ReadonlySet<Field> = new Set<Field>([
  'delmal',
  'prognos',
  'delmalNr',
  'dimension',
  'ansvarig',
  'kommentar',
]);
