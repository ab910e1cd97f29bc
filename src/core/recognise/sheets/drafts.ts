/** Parts of the chain while they are built: the same objects, before anybody else sees them. */
import type {
  AmbiguousHeader,
  ColumnReading,
  Field,
  IndicatorRow,
  SheetReading,
  SubGoal,
  TableReading,
} from '../../model/chain.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface SheetDraft extends Mutable<SheetReading> {
  tables: TableReading[];
  headerRows: number[];
  ambiguousHeaders: AmbiguousHeader[];
  skippedRows: Mutable<SheetReading['skippedRows'][number]>[];
}

export type RowDraft = Mutable<IndicatorRow>;

export interface SubGoalDraft extends Mutable<SubGoal> {
  rows: IndicatorRow[];
}

/** A goal table as the chain knows it. */
export class GoalTable implements TableReading {
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  private readonly chosen: ReadonlyMap<Field, number>;

  constructor(headerRows: readonly number[], columns: readonly ColumnReading[], chosen: ReadonlyMap<Field, number>) {
    this.headerRows = headerRows;
    this.columns = columns;
    this.chosen = chosen;
  }

  columnOf(field: Field): number {
    return this.chosen.get(field) ?? -1;
  }
}
