/** Reads the rows of a list that tells each row's level in a column: goals and delmål are headings over their indicators. */
import type { Reference } from '../../model/chain.ts';
import { noReference } from './no-reference.ts';
import type { LevelColumn } from '../columns/level-column.ts';
import type { RowBuilder } from './row-builder.ts';
import type { TableRows } from './table-rows.ts';

const nothing = -1;

interface Head {
  readonly row: number;
  readonly text: string;
}

export class LevelledRows {
  private readonly input: TableRows;
  private readonly levels: LevelColumn;
  private readonly builder: RowBuilder;
  private goal: Reference | null = null;
  private head: Head | null = null;
  private isMeasured = true;

  constructor(input: TableRows, levels: LevelColumn, builder: RowBuilder) {
    this.input = input;
    this.levels = levels;
    this.builder = builder;
  }

  readRow(row: number): void {
    const { columns, context } = this.input;
    const { indicator } = columns;
    if (context.headerRows.has(row) || !indicator.isFilled(row)) return;
    switch (this.levels.at(row)) {
      case 'goal':
        this.close();
        this.goal = context.references.heading(row, indicator.column, 'section');
        return;
      case 'subGoal':
        this.close();
        this.head = { row, text: indicator.text(row) };
        this.isMeasured = false;
        this.builder.open(row);
        return;
      case 'indicator':
        this.isMeasured = true;
        this.add(row, true);
        return;
      default:
    }
  }

  /** The delmål that was open ends; without an indicator under it, it is a row of its own. */
  close(): void {
    if (this.head !== null && !this.isMeasured) this.add(this.head.row, false);
    this.head = null;
    this.isMeasured = true;
  }

  private add(row: number, hasIndicator: boolean): void {
    const { head } = this;
    this.builder.add({
      row,
      subGoalRow: head?.row ?? nothing,
      subGoalText: head?.text ?? null,
      headStatus: null,
      continues: head !== null && hasIndicator,
      hasIndicator,
      committee: this.committeeAt(row),
      reference: this.referenceAt(row),
    });
  }

  /** A column for it goes before the heading: the row's own cell, or the delmål's. */
  private referenceAt(row: number): Reference {
    const { columns, context, titleReference } = this.input;
    const told = [row, this.head?.row ?? row].find(
      (at) => columns.reference.exists && !context.references.isBlankAt(at),
    );
    if (told !== undefined) return context.references.read(told);
    return this.goal ?? titleReference ?? noReference;
  }

  private committeeAt(row: number): string {
    const { columns, context, sheetCommittee } = this.input;
    const told = [row, this.head?.row ?? row].find((at) => columns.committee.isFilled(at));
    if (told === undefined) return sheetCommittee;
    const text = columns.committee.text(told);
    return context.names.find(text) ?? text;
  }
}
