/** Economy that stands right beside the goals, without an empty column between: Verksamhet | Budget | Utfall | Avvikelse. */
import type { Field } from '../../model/chain.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import { kindOf } from './header-run.ts';

/** What else an economy block may hold besides budget and variance. */
const company: readonly Field[] = ['utfall', 'prognos', 'namnd', 'utfallTidigare'];

/** The run without its economy columns; itself when it has none. */
export function withoutEconomy(run: HeaderRun): HeaderRun[] {
  if (run.kind !== 'goal') return [run];
  const money = run.cells.map((cell) => isMoney(cell));
  if (money.filter(Boolean).length < 2) return [run];
  let first = money.indexOf(true);
  let last = money.lastIndexOf(true);
  const joins = (at: number) => {
    const field = run.cells[at]?.reading.candidates[0]?.field;
    return field !== undefined && company.includes(field);
  };
  while (joins(last + 1)) last++;
  while (joins(first - 1) && keepsOutcome(run.cells.slice(0, first - 1))) first--;
  const goals = run.cells.filter((_, at) => at < first || at > last);
  const economy = run.cells.slice(first, last + 1);
  if (goals.length < 2) return [run];
  return [part(run, goals), part(run, economy)];
}

/** An outcome beside the indicators must be left to the goals before economy may take one. */
function keepsOutcome(cells: readonly HeaderCell[]): boolean {
  return cells.some((cell) => cell.reading.candidates[0]?.field === 'utfall');
}

function isMoney(cell: HeaderCell): boolean {
  return cell.reading.candidates[0]?.field === 'IGNORERA';
}

function part(run: HeaderRun, cells: readonly HeaderCell[]): HeaderRun {
  const columns = cells.map((cell) => cell.column);
  return { ...run, cells, kind: kindOf(cells), left: Math.min(...columns), right: Math.max(...columns) };
}
