/** Tables of another kind under the goals, told by themselves: staff and volumes year by year, whose headers name no goals. */
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { CellKind } from '../workbook/snapshot.ts';
import type { SectionContext } from './section-rows.ts';
import type { TableColumns } from './table-columns.ts';

/** Which rows of a goal table's stretch belong to another table. */
export class OtherTables {
  private readonly context: SectionContext;
  private readonly columns: TableColumns;
  private isOpen = false;

  constructor(context: SectionContext, columns: TableColumns) {
    this.context = context;
    this.columns = columns;
  }

  /** A blank row or a header of goals: the other table is over. */
  end(): void {
    this.isOpen = false;
  }

  /**
   * A table of years under the goals, or a row of figures where goals and indicators have names.
   * @param isFilled both the goals' and the indicators' cells are filled
   * @param mayBegin the row stands after a blank one
   */
  holds(row: number, isFilled: boolean, mayBegin: boolean): boolean {
    const { sheet, left, right } = this.context;
    const { subGoal, indicator } = this.columns;
    const names = Number(isName(sheet, row, subGoal.column)) + Number(isName(sheet, row, indicator.column));
    if (mayBegin && !(isFilled && names === 2)) this.isOpen ||= isYearsHeader(sheet, row, left, right);
    return this.isOpen || (isFilled && names === 0);
  }
}

/** "Personal | 2023 | 2024 | 2025": texts, and years that follow each other, two at least. */
function isYearsHeader(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  const years: number[] = [];
  for (let column = left; column <= right; column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.text && /^\d{4}$/.test(sheet.text(row, column).trim()))
      years.push(Number(sheet.text(row, column)));
    else if (kind === CellKind.number) years.push(sheet.number(row, column));
  }
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  return (
    years.length >= 2 &&
    Math.abs(step) === 1 &&
    years.every((year, at) => year >= 1990 && year <= 2060 && year === (years[0] as number) + at * step)
  );
}

/** A text, and not a year or a figure written as one: goals and indicators have names. */
function isName(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (column < 0 || sheet.kind(row, column) !== CellKind.text) return false;
  const text = sheet.text(row, column);
  const first = text.charCodeAt(0);
  return first < 48 || first > 57 || !/^[\d\s.,]+$/.test(text);
}
