/**
 * "Nivå | Målvärde", "Status | Bedömning": several columns whose words mean the same field. What the cells say decides which of
 * them is not what its header says, wherever it stands.
 */
import type { Field } from '../../model/chain.ts';
import type { LayoutColumn } from './layout-column.ts';
import type { Evidence } from './evidence.ts';

const figures: ReadonlySet<Field> = new Set<Field>(['malvarde', 'utfall', 'prognos']);

/** The columns, those marked whose cells say something else than their header while another column of the field's do not. */
export function withBelied(columns: readonly LayoutColumn[], evidence: Evidence): readonly LayoutColumn[] {
  if (evidence.isEmpty) return columns;
  const belied = new Set<LayoutColumn>();
  for (const field of [...figures, 'bedomning'] as const) {
    const all = columns.filter((column) => column.field === field && column.split === null);
    if (all.length < 2) continue;
    for (const rivals of ofOneTime(all)) {
      const fitting = rivals.filter(({ column }) => holds(field, column, evidence));
      const own = field === 'bedomning' ? ofGoals(fitting, evidence) : fitting;
      if (own.length > 0) for (const rival of rivals) if (!own.includes(rival)) belied.add(rival);
    }
  }
  return belied.size === 0
    ? columns
    : columns.map((column) => (belied.has(column) ? { ...column, isBelied: true as const } : column));
}

/** Columns of other years and periods are no rivals: each is of its own time. */
function ofOneTime(columns: readonly LayoutColumn[]): readonly (readonly LayoutColumn[])[] {
  const groups = new Map<string, LayoutColumn[]>();
  for (const column of columns) {
    const time = `${column.year} ${column.period?.kind} ${column.period?.monthDay}`;
    groups.set(time, [...(groups.get(time) ?? []), column]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Enough of the cells are of the field's kind; an empty column holds nothing. */
function holds(field: Field, column: number, evidence: Evidence): boolean {
  if (field === 'bedomning') return evidence.statusLike(column) >= least || evidence.coloured(column) >= least;
  return evidence.filled(column) > 0 && evidence.valueLike(column) + evidence.reasons(column) >= least;
}

const least = 0.3;

/** Where one says how the goals are reached and another how the work goes ("Pågår", "Avslutad"), the latter is no assessment. */
function ofGoals(columns: readonly LayoutColumn[], evidence: Evidence): readonly LayoutColumn[] {
  const goals = columns.filter(({ column }) => evidence.ofWork(column) < 0.8);
  return goals.length > 0 ? goals : columns;
}
