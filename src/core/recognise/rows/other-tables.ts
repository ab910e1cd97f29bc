/** Tables of another kind under the goals, told by themselves: staff and volumes year by year, whose headers name no goals. */
import { looksLikeAssessment } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { SectionContext } from './section-rows.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { TableColumns } from '../columns/table-columns.ts';

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
    if (mayBegin && !this.isOpen)
      this.isOpen =
        this.isForeign(row) ||
        this.isOfRisks(row) ||
        (this.isTitle(row) && (this.isForeign(row + 1) || this.isOfRisks(row + 1) || this.isOnlyWords(row + 1)));
    return this.isOpen || (isFilled && names === 0);
  }

  private isTitle(row: number): boolean {
    const { sheet, left, right } = this.context;
    return onlyColumn(sheet, row, left, right) >= 0;
  }

  /**
   * "Risk | Sannolikhet | Konsekvens": a row of words over figures where goals and indicators have names, or dressed as no row
   * under it is.
   */
  private isForeign(row: number): boolean {
    const { sheet, left, right, headerRows } = this.context;
    if (row + 1 >= sheet.rowCount || headerRows.has(row) || headerRows.has(row + 1)) return false;
    let words = 0;
    let bold = 0;
    let figures = false;
    for (let column = left; column <= right; column++) {
      if (sheet.kind(row, column) === CellKind.empty) continue;
      if (sheet.kind(row, column) !== CellKind.text || sheet.text(row, column).length > longestWord) return false;
      words++;
      if (sheet.format(row, column).bold && !sheet.format(row + 1, column).bold) bold++;
      if (!this.isNamed(column) || sheet.kind(row + 1, column) !== CellKind.number) continue;
      figures = true;
    }
    return words >= 2 && (figures || (words >= 3 && bold === words && !this.isJudged(row)));
  }

  /** "Risk | Sannolikhet | Konsekvens | Åtgärd", "Nr | Kontrollmoment | Risk | Status": only words that head such columns. */
  private isOfRisks(row: number): boolean {
    const { sheet, left, right, headerRows } = this.context;
    if (row + 1 >= sheet.rowCount || headerRows.has(row)) return false;
    let words = 0;
    let isOfRisks = false;
    for (let column = left; column <= right; column++) {
      if (sheet.kind(row, column) === CellKind.empty) continue;
      if (sheet.kind(row, column) !== CellKind.text) return false;
      const text = sheet.text(row, column).trim().toLowerCase();
      const own = riskHeader.test(text);
      if (!own && !besideRisks.test(text)) return false;
      isOfRisks ||= own;
      words++;
    }
    return isOfRisks && words >= 3;
  }

  /** "Kontrollområde | Risknivå | Iakttagelse" right under a title: a header, where a goal would have figures or an assessment. */
  private isOnlyWords(row: number): boolean {
    const { sheet, left, right, headerRows } = this.context;
    if (row + 1 >= sheet.rowCount || headerRows.has(row)) return false;
    let words = 0;
    for (let column = left; column <= right; column++) {
      if (sheet.kind(row, column) === CellKind.empty) continue;
      const text = sheet.text(row, column);
      if (sheet.kind(row, column) !== CellKind.text || text.length > shortWord || /\d/.test(text)) return false;
      words++;
    }
    return words >= 3 && sheet.kind(row + 1, left) !== CellKind.empty && !this.isJudged(row);
  }

  private isNamed(column: number): boolean {
    return column === this.columns.subGoal.column || column === this.columns.indicator.column;
  }

  /** A bold delmål with its bedömning is a row of the table. */
  private isJudged(row: number): boolean {
    const { sheet, left, right } = this.context;
    for (let column = left; column <= right; column++)
      if (sheet.kind(row, column) === CellKind.text && looksLikeAssessment(sheet.text(row, column))) return true;
    return false;
  }
}

const riskHeader =
  /^(?:(?:identifierad )?risk(?:er|område|beskrivning|nivå|värde|bedömning|analys|ägare)?|sannolikhet|konsekvens(?:er)?|kontroll(?:moment|område|punkt|mål|metod|aktivitet|åtgärd)(?:er)?|internkontroll|intern kontroll)$/;
const besideRisks =
  /^(?:nr|id|process|område|rutin|värde|poäng|s|k|s ?[x×*] ?k|åtgärd(?:er)?|hantering|ansvarig|status|resultat|utfall|iakttagelser?|kommentar(?:er)?|bedömning|klart?|klar när|tidplan|datum|metod|frekvens|uppföljning)$/;

/** A header's words are few. */
const longestWord = 40;
const shortWord = 24;

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
