/**
 * KF-mål over blocks of delmål, in the delmål's own column and set like any other row: a text alone in its row that leads to
 * no KF-mål is one of them, or a delmål that lacks everything. How the known KF-mål stand and are worded decides.
 */
import { CellKind } from '../../workbook/snapshot.ts';
import { noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { ReferenceReader } from '../readers/reference-reader.ts';
import type { Stretch } from './stretch.ts';

export interface PlainColumn extends Stretch {
  readonly subGoal: number;
  readonly indicator: number;
}

/** "Fler ska arbeta heltid" is how delmål are worded in many a kommun whose KF-mål are names ("En attraktiv arbetsgivare"). */
const wish = /(?:^|\s)ska(?:ll)?(?:\s|$)/i;
const mostTexts = 40;

export class PlainHeadings {
  private readonly place: PlainColumn;
  private readonly references: ReferenceReader;
  private known: { readonly areParted: boolean; readonly wordingTells: boolean } | null = null;

  constructor(place: PlainColumn, references: ReferenceReader) {
    this.place = place;
    this.references = references;
  }

  /** `row` holds a text alone, in the column of the delmål. */
  isGoal(row: number): boolean {
    if (!this.isOverRows(row)) return false;
    this.known ??= this.learn();
    const { areParted, wordingTells } = this.known;
    return (areParted && this.isParted(row)) || (wordingTells && !this.isWish(row));
  }

  private learn(): { areParted: boolean; wordingTells: boolean } {
    const { sheet, left, right, headerRows, subGoal, from, to } = this.place;
    const goals: number[] = [];
    const subGoals: number[] = [];
    for (let row = from; row < to; row++) {
      if (headerRows.has(row) || sheet.kind(row, subGoal) !== CellKind.text) continue;
      if (this.isFull(row)) {
        if (subGoals.length < mostTexts) subGoals.push(row);
      } else if (onlyColumn(sheet, row, left, right) === subGoal && this.isOverRows(row) && this.leads(row))
        goals.push(row);
    }
    if (goals.length === 0) return { areParted: false, wordingTells: false };
    return {
      areParted: goals.every((row) => this.isParted(row)),
      wordingTells: subGoals.every((row) => this.isWish(row)) && !goals.some((row) => this.isWish(row)),
    };
  }

  private leads(row: number): boolean {
    return this.references.heading(row, this.place.subGoal, 'section').goalIds.length > 0;
  }

  private isWish(row: number): boolean {
    return wish.test(this.place.sheet.text(row, this.place.subGoal));
  }

  private isFull(row: number): boolean {
    const { sheet, subGoal, indicator } = this.place;
    return sheet.kind(row, subGoal) !== CellKind.empty && sheet.kind(row, indicator) !== CellKind.empty;
  }

  private isOverRows(row: number): boolean {
    return row + 1 < this.place.to && !this.place.headerRows.has(row + 1) && this.isFull(row + 1);
  }

  private isParted(row: number): boolean {
    const { sheet, left, right, headerRows } = this.place;
    return headerRows.has(row - 1) || onlyColumn(sheet, row - 1, left, right) === noColumn;
  }
}
