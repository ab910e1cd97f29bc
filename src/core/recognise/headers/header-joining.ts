/** Which stretches of header cells make one table, and which header ends the table above it. */
import { isBareYear, meansFirst } from './header-meaning.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import { isCount, kindOf } from './header-run.ts';

/**
 * A header that names no goals ends a table only when it is plainly one: most of its words known, over much of the table.
 * A row of words ("Kostnaden ska sjunka | Kostnad för … | Lägre är bättre | Uppfyllt") is a row of the table itself.
 */
export function isSureOther(run: HeaderRun, found: readonly HeaderRun[]): boolean {
  const over = found.filter((table) => table.left <= run.right && run.left <= table.right);
  if (over.length === 0) return true;
  if (run.kind === 'summary') return run.cells.filter(isCount).length >= run.cells.length / 2;
  const isSure = (cell: HeaderCell) => (cell.reading.candidates[0]?.score ?? 0) >= 0.8;
  // "Verksamhet | Budget | Utfall | Avvikelse" under a table of goals is narrower than it, and every word of it known.
  if (run.kind === 'economy' && run.cells.length >= 3 && run.cells.every(isSure)) return true;
  const isValue = (cell: HeaderCell) => over.some((table) => table.cells.some((head) => meansTheSame(cell, head)));
  const known = run.cells.filter((cell) => isSure(cell) && !isValue(cell)).length;
  const width = Math.max(...over.map((table) => table.cells.length));
  return run.cells.length >= 3 && known >= 0.7 * run.cells.length && run.cells.length >= width / 2;
}

/** "KF 5" under "KF-mål", "Bedöms uppnås" under "Bedömning helår": words that could head the column they stand in are its values. */
function meansTheSame(cell: HeaderCell, head: HeaderCell): boolean {
  const field = cell.reading.candidates[0]?.field;
  return head.column === cell.column && field !== undefined && head.reading.candidates[0]?.field === field;
}

/** "Personal | 2023 | 2024" right of a whole follow-up: labels of its own, then years or figures that say nothing of goals. */
function hasOwnRows(left: readonly HeaderCell[], right: readonly HeaderCell[]): boolean {
  const first = (cell: HeaderCell) => cell.reading.candidates[0]?.field;
  if (kindOf(left) !== 'goal') return false;
  // Without an outcome the years may be it, unless they stand well apart.
  const gap = (right[0] as HeaderCell).column - (left.at(-1) as HeaderCell).column;
  if (!left.some((cell) => first(cell) === 'utfall') && gap < 3) return false;
  const [label, ...figures] = right;
  if (label === undefined || figures.length < 2 || first(label) !== undefined || isBareYear(label)) return false;
  return figures.every((cell) => first(cell) === undefined || ['trend', 'jamforelse'].includes(first(cell) as string));
}

/** What is said of a goal or a measure that stands to the left. */
const saidOfRows: ReadonlySet<string> = new Set([
  ...['utfall', 'utfallTidigare', 'malvarde', 'prognos', 'uppfyllelsegrad', 'trend', 'jamforelse'],
  ...['bedomning', 'bedomningPrognos', 'kommentar', 'atgard', 'ansvarig'],
]);

const goalLevels: ReadonlySet<string> = new Set(['kfRef', 'kfText', 'delmal', 'delmalNr', 'dimension', 'namnd']);

export function belongTogether(left: readonly HeaderCell[], right: readonly HeaderCell[]): boolean {
  const [from, to] = [left.at(-1) as HeaderCell, right[0] as HeaderCell];
  if (to.column - from.column > 4) return false;
  const first = (cell: HeaderCell) => cell.reading.candidates[0]?.field;
  // A cost among target and assessment is a column of the goals' table.
  const isMoney = (cells: readonly HeaderCell[]) =>
    cells.some((cell) => first(cell) === 'IGNORERA') &&
    !(['malvarde', 'bedomning'] as const).every((field) => cells.some((cell) => first(cell) === field));
  if (isMoney(left) || isMoney(right)) return isMoney(left) && isMoney(right);
  if (hasOwnRows(left, right)) return false;
  // What is measured to the left, how it went to the right: two halves of one table, whatever "Mål" means in each.
  const measures = (cells: readonly HeaderCell[]) =>
    cells.some((cell) => ['indikator', 'kfRef'].includes(first(cell) ?? ''));
  const results = (cells: readonly HeaderCell[]) =>
    cells.some((cell) => ['malvarde', 'utfall', 'bedomning'].includes(first(cell) ?? ''));
  if (measures(left) && !results(left) && results(right) && !measures(right)) return true;
  // "Mål | | Nämndmål | | Indikator": goals with nothing measured beside them are the beginning of a table, not a table.
  if (
    left.length <= 2 &&
    left.every((cell) => goalLevels.has(first(cell) ?? '')) &&
    !right.some((cell) => meansFirst(cell, 'kfRef', 0.9))
  )
    return true;
  // "… | Läge 2024 | | Trend | Avstämning": nothing of its own to tell of, beyond a single empty column.
  const isNext = to.column - from.column <= 2;
  if (isNext && kindOf(left) === 'goal' && right.every((cell) => saidOfRows.has(first(cell) ?? ''))) return true;
  const repeats = right.filter((cell) =>
    left.some((other) => first(other) === first(cell) && first(cell) !== undefined),
  );
  if (repeats.some((cell) => !['utfall', 'utfallTidigare', 'kommentar'].includes(first(cell) as string))) return false;
  return !(kindOf(left) === 'goal' && kindOf(right) === 'goal');
}
