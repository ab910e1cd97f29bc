/** Reads the bedömning column: each text in each format once. A colour that the whole row has is decoration, not a status. */
import type { MarkColumn } from '../columns/mark-columns.ts';
import { isMark, severalMarks } from '../columns/mark-columns.ts';
import type { Period, PeriodKind } from '../../model/period.ts';
import type { AssessmentReading, Legend } from '../../parse/index.ts';
import { nothingSaid, onlyUnderstood, parseAssessment } from '../../parse/index.ts';
import type { CellFormat, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind, plainFormat } from '../../workbook/snapshot.ts';

export class AssessmentReader {
  readonly column: number;
  private readonly sheet: SheetSnapshot;
  private readonly legend: Legend;
  private readonly kind: PeriodKind;
  private readonly year: number;
  /** A column whose colour tells nothing by itself: the indicators'. */
  private readonly beside: number;
  /** Columns that are each a status, with a mark in one of them; empty for a column of words. */
  private readonly marks: readonly MarkColumn[];
  private readonly known = new Map<CellFormat, Map<number, AssessmentReading>>();
  private readonly bare = new Map<CellFormat, CellFormat>();

  constructor(
    sheet: SheetSnapshot,
    column: number,
    legend: Legend,
    { kind, year }: Period,
    beside: number,
    marks: readonly MarkColumn[],
  ) {
    this.marks = marks;
    this.sheet = sheet;
    this.column = column;
    this.legend = legend;
    this.kind = kind;
    this.year = year;
    this.beside = beside;
  }

  /** Where a row's bedömning stands: its column, or the marked one of several. */
  columnAt(row: number): number {
    return this.marked(row)[0]?.column ?? this.column;
  }

  private marked(row: number): readonly MarkColumn[] {
    const { marks } = this;
    if (marks.length === 0) return marks;
    return marks.filter((mark) => isMark(this.sheet, row, mark));
  }

  /** Does the cell say anything: a text, a number, or a colour of its own? */
  says(row: number): boolean {
    const { sheet, column } = this;
    if (column < 0) return false;
    if (this.marks.length > 0) return this.marked(row).length > 0;
    if (sheet.kind(row, column) !== CellKind.empty) return true;
    const fill = this.format(row).fill;
    return fill !== null && fill !== 'other';
  }

  read(row: number): AssessmentReading {
    const { sheet, column } = this;
    if (this.marks.length > 0) return this.readMarks(row);
    const format = this.format(row);
    const id = sheet.textId(row, column);
    const kind = sheet.kind(row, column);
    if (id < 0 && kind !== CellKind.empty)
      return parseAssessment(
        { kind, number: sheet.number(row, column), text: sheet.text(row, column), format },
        this.legend,
        this.kind,
      );
    let byText = this.known.get(format);
    if (!byText) this.known.set(format, (byText = new Map()));
    let reading = byText.get(id);
    if (!reading) {
      const text = id < 0 ? '' : sheet.text(row, column);
      reading = this.promised(parseAssessment({ kind, number: NaN, text, format }, this.legend, this.kind));
      byText.set(id, reading);
    }
    return reading;
  }

  private readMarks(row: number): AssessmentReading {
    const marked = this.marked(row);
    if (marked.length > 1) return severalMarks(marked, this.legend);
    return marked[0]?.reading ?? nothingSaid;
  }

  /** A part of a cell that holds one bedömning for each indicator. */
  readText(text: string): AssessmentReading {
    return this.promised(
      parseAssessment({ kind: CellKind.text, number: NaN, text, format: plainFormat }, this.legend, this.kind),
    );
  }

  /** "Ja, under 2026" in the report of 2025: what is to come. Words that are not understood beside "ja" are asked about. */
  private promised(reading: AssessmentReading): AssessmentReading {
    if (reading.status !== 'uppfyllt' && reading.status !== 'delvis') return reading;
    const years = reading.text.match(/20\d\d/g);
    return years?.some((year) => Number(year) > this.year) ? { ...reading, isForecast: true } : onlyUnderstood(reading);
  }

  private format(row: number): CellFormat {
    const own = this.sheet.format(row, this.column);
    if (own.fill === null || own.fill === 'other' || this.beside < 0) return own;
    if (this.sheet.format(row, this.beside).fill !== own.fill) return own;
    let bare = this.bare.get(own);
    if (!bare) this.bare.set(own, (bare = { ...own, fill: null }));
    return bare;
  }
}
