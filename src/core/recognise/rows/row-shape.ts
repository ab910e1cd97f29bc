/** What a row holds, before it is read: values, how it went, or only a name. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { AssessmentReader } from '../readers/assessment-reader.ts';

export class RowShape {
  private readonly sheet: SheetSnapshot;
  private readonly target: number;
  private readonly outcome: number;
  private readonly indicator: number;
  private readonly assessment: AssessmentReader;

  constructor(
    sheet: SheetSnapshot,
    columns: { readonly target: number; readonly outcome: number; readonly indicator: number },
    assessment: AssessmentReader,
  ) {
    this.sheet = sheet;
    this.target = columns.target;
    this.outcome = columns.outcome;
    this.indicator = columns.indicator;
    this.assessment = assessment;
  }

  hasTarget(row: number): boolean {
    return this.isFilled(row, this.target);
  }

  /** Does the row tell a level to reach or one reached? */
  hasValues(row: number): boolean {
    return this.isFilled(row, this.target) || this.isFilled(row, this.outcome);
  }

  hasBothValues(row: number): boolean {
    return this.isFilled(row, this.target) && this.isFilled(row, this.outcome);
  }

  hasFigures(row: number): boolean {
    return this.isFigure(row, this.target) || this.isFigure(row, this.outcome);
  }

  /** How it went, and no values. */
  isJudged(row: number): boolean {
    return !this.hasValues(row) && this.assessment.says(row);
  }

  /** A delmål over its indicators in their own column: no values in its row, values in the next, and how it went, or bold. */
  isHead(row: number): boolean {
    const { sheet, assessment, indicator } = this;
    if (this.hasValues(row) || row + 1 >= sheet.rowCount || !this.hasValues(row + 1)) return false;
    const isBold = (at: number) => sheet.format(at, indicator).bold;
    return (assessment.says(row) && !assessment.says(row + 1)) || (isBold(row) && !isBold(row + 1));
  }

  private isFigure(row: number, column: number): boolean {
    return column >= 0 && this.sheet.kind(row, column) === CellKind.number;
  }

  private isFilled(row: number, column: number): boolean {
    return column >= 0 && this.sheet.kind(row, column) !== CellKind.empty;
  }
}
