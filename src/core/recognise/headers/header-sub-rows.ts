/** Further rows of a header: years, periods or sexes under its cells, groups over them. */
import { looksLikeAssessment } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { looksLikeGoalName } from '../cells/goal-text.ts';
import { isBlank } from '../cells/cells.ts';
import { Label, looseLabelOf } from '../cells/labelled-cells.ts';
import type { HeaderCell } from './header-run.ts';
import { isSubHeading, joinedCell, namesGroup } from './header-stack.ts';
import type { HeaderWords } from './header-words.ts';
import type { Merges } from '../cells/merges.ts';

/** What may be told by a mark in one of several columns. */
const judged: ReadonlySet<string> = new Set(['bedomning', 'bedomningPrognos', 'prognos']);

export class SubRows {
  private readonly sheet: SheetSnapshot;
  private readonly merges: Merges;
  private readonly words: HeaderWords;
  private readonly columnCount: number;
  private readonly headerText: (row: number, column: number) => string | null;

  constructor(
    sheet: SheetSnapshot,
    merges: Merges,
    words: HeaderWords,
    columnCount: number,
    headerText: (row: number, column: number) => string | null,
  ) {
    this.sheet = sheet;
    this.merges = merges;
    this.words = words;
    this.columnCount = columnCount;
    this.headerText = headerText;
  }

  /** The header with a further row of sub-headings joined to it, or null when the row under it is no such row. */
  below(row: number, stack: readonly HeaderCell[]): HeaderCell[] | null {
    if (row >= this.sheet.rowCount) return null;
    const left = (stack[0] as HeaderCell).column;
    const next = stack.at(-1) as HeaderCell;
    let right = next.column;
    // "Tertial 2" over Utfall | Bedömning, though nobody merged it over both.
    const saysNothing = isSubHeading(next.text, next.reading) && !isBlank(this.sheet, row, right);
    while (right + 1 < this.columnCount && (this.isSub(row, right + 1) || (saysNothing && this.isWord(row, right + 1))))
      right++;
    const out: HeaderCell[] = [];
    let subs = 0;
    let parent: HeaderCell | null = null;
    const dividesGroup = this.dividesGroup(row, left, right);
    for (let column = left; column <= right; column++) {
      const top = stack.find((cell) => cell.column === column) ?? null;
      const text = this.headerText(row, column);
      if (text === null) return null;
      if (text === '') {
        if (top) out.push((parent = top));
        continue;
      }
      const above: HeaderCell | null = top ?? parent;
      const reading = this.words.read(text);
      const isUnderGroup = this.isGroup(row - 1, column);
      const known = reading.candidates[0]?.score ?? 0;
      // "Hel | Delvis | Ej" under one bedömning: a column for each. "Mål 2023 | Bedömning" there are what they say.
      const isStatus =
        isUnderGroup &&
        judged.has(above?.reading.candidates[0]?.field ?? '') &&
        (looksLikeAssessment(text) ||
          /^(?:ej|inte)$/i.test(text) ||
          (known < 0.8 && this.dividesOnly(row, left, right)));
      const opens = isSubHeading(text, reading) || known >= 0.8 || (isUnderGroup && known >= 0.6) || isStatus;
      if (top && dividesGroup && !opens) {
        // Some words more under a heading of its own: "(högst 300 tecken)" under "Kommentar".
        out.push((parent = { ...top, text: `${top.text} ${text}` }));
        continue;
      }
      if (!above || !opens) return null;
      // A full header word of its own under a cell of its own is the next table, not a sub-heading; but "Riket" under
      // "Jämförelse" where the years of "Utfall" stand on the same row.
      const saysNothing = top !== null && isSubHeading(top.text, top.reading);
      if (top && !dividesGroup && !saysNothing && !isSubHeading(text, reading) && !this.merges.at(row - 1, column))
        return null;
      const under = isStatus ? { ...reading, candidates: above.reading.candidates } : reading;
      out.push(joinedCell(column, above, text, under, this.words));
      subs++;
      if (top) parent = top;
    }
    // A lone text that names a goal, or lies over the whole table, heads the first block, however much its words are a header's.
    return subs > 0 && !(subs === 1 && this.headsBlock(row, left, right)) ? out : null;
  }

  /** Years, periods or sexes stand on the row under a heading that is merged over them. */
  private dividesGroup(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++)
      if (this.isGroup(row - 1, column) && this.isSub(row, column)) return true;
    return false;
  }

  /** The row divides headings and does nothing else: "I hög grad | I viss grad | Inte alls" are no row of data. */
  private dividesOnly(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++) {
      const isNamed = !isBlank(this.sheet, row, column);
      if (isNamed !== this.isGroup(row - 1, column)) return false;
    }
    return true;
  }

  /** A heading merged over several columns. */
  private isGroup(row: number, column: number): boolean {
    const area = this.merges.at(row, column);
    return area !== null && area.right > area.left;
  }

  private headsBlock(row: number, left: number, right: number): boolean {
    const text = this.headerText(row, left);
    if (text === null || text === '') return false;
    const area = this.merges.at(row, left);
    return looksLikeGoalName(text) || (area !== null && area.right > left && area.right >= right);
  }

  private isWord(row: number, column: number): boolean {
    const text = this.headerText(row, column);
    return text !== null && text !== '' && (this.words.read(text).candidates[0]?.score ?? 0) >= 0.8;
  }

  private isSub(row: number, column: number): boolean {
    const text = this.headerText(row, column);
    return text !== null && text !== '' && isSubHeading(text, this.words.read(text));
  }

  /** "Kommentar: | Bättre än 2023": the last line of a card over the header. */
  private isSaid(row: number, column: number): boolean {
    const text = this.sheet.text(row, column);
    const label = looseLabelOf(text.trimEnd().replace(/:$/, ''));
    return text.trimEnd().endsWith(':') ? label !== Label.none : label === Label.comment || label === Label.action;
  }

  /** Group headings right above ("2024" over Målvärde | Utfall) that the header cannot be read without. */
  above(row: number, stack: readonly HeaderCell[]): HeaderCell[] | null {
    if (row === 0) return null;
    const left = (stack[0] as HeaderCell).column;
    const right = (stack.at(-1) as HeaderCell).column;
    if (this.isSaid(row - 1, left)) return null;
    let used = false;
    const out = stack.map((cell) => {
      const area = this.merges.at(row - 1, cell.column);
      if (!area || area.left === area.right || (area.left <= left && area.right >= right)) return cell;
      const text = this.headerText(row - 1, area.left);
      if (text === null || text === '') return cell;
      const reading = this.words.read(text);
      const under = stack.filter(({ column }) => column >= area.left && column <= area.right).map((one) => one.text);
      // "2024", "Tertial 1 (jan–apr)" say when, whatever kinds of columns stand under them.
      const saysWhen = reading.header.year !== null || (reading.header.period !== null && isSubHeading(text, reading));
      if (!saysWhen && namesGroup(reading, under, this.words)) return cell;
      const ownNeedsIt = isSubHeading(cell.text, cell.reading) && reading.candidates.length > 0;
      if (!ownNeedsIt && !isSubHeading(text, reading)) return cell;
      used = true;
      return joinedCell(
        cell.column,
        { column: cell.column, text, reading, split: null },
        cell.text,
        cell.reading,
        this.words,
      );
    });
    return used ? out : null;
  }
}
