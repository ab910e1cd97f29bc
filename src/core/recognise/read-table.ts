/**
 * Reads the rows of one goal table, top to bottom: what stands in the row, what it inherits from merged cells, from the
 * row above and from headings, and which rows are no goals at all. The hot loop: nothing here may cost more than a few
 * look-ups a row.
 */
import type { CellPlace, Reference } from '../model/chain.ts';
import type { Steps } from '../steps.ts';
import { inStretches } from '../steps.ts';
import { CellKind } from '../workbook/snapshot.ts';
import { cellWords } from './cells.ts';
import { CarriedReference, noReference } from './carried-reference.ts';
import { isInstructionRow } from './instruction-row.ts';
import type { LabelledCell } from './labelled-cells.ts';
import { Label, labelledCells } from './labelled-cells.ts';
import { OtherTables } from './other-tables.ts';
import { LevelledRows } from './levelled-rows.ts';
import type { RowBuilder } from './row-builder.ts';
import type { RowWords } from './row-words.ts';
import { isProse, RowWord } from './row-words.ts';
import type { Section } from './section-rows.ts';
import { sectionAt } from './section-rows.ts';
import { filledCells, headingsAbove, isMarkedHead, onlyColumn } from './single-rows.ts';
import type { TableRows } from './table-rows.ts';
import { ToldRows } from './told-rows.ts';
import { repeatsHeaderPerSubGoal } from './unheaded-blocks.ts';

const nothing = -1;
const several = -2;

export class TableReader {
  private readonly input: TableRows;
  private readonly words: RowWords;
  private readonly builder: RowBuilder;
  private readonly skipped: (row: number, why: 'example' | 'sum' | 'footnote' | 'instruction') => void;

  /** Reference of the block, and the last one read in the reference column. */
  private section: Reference | null = null;
  private readonly carried: CarriedReference;
  private committee: string;
  private sectionCommittee: string | null = null;
  private subGoalHeading: { text: string; row: number } | null = null;
  /** How it went, when it stands as a line under the heading. */
  private headStatus: { readonly text: string; readonly place: CellPlace } | null = null;
  /** What is said of the delmål in a labelled cell over its table. */
  private headComment: string | null = null;
  private subGoalRow = nothing;
  private sawRowsSinceSection = false;
  private gap = true;
  /** The first row under a header is a row, however little it says. */
  private isFirst = true;
  private readonly others: OtherTables;
  /** Under a goal's heading stood a delmål's. */
  private headsSubGoals = false;
  private readonly told = new ToldRows();
  private readonly headings: number[] = [];
  /** Goals are headed in bold: a bold heading that leads nowhere is a broken one. */
  private goalsAreBold = false;
  /** Headings of KF-mål so far: after a second one the first is no longer the title of the whole. */
  private goalHeadings = 0;
  private repeatsHeader: boolean | null = null;

  constructor(
    input: TableRows,
    words: RowWords,
    builder: RowBuilder,
    skipped: (row: number, why: 'example' | 'sum' | 'footnote' | 'instruction') => void,
  ) {
    this.input = input;
    this.carried = new CarriedReference(input);
    this.others = new OtherTables(input.context, input.columns);
    this.words = words;
    this.builder = builder;
    this.skipped = skipped;
    this.committee = input.sheetCommittee;
  }

  *read(): Steps<void> {
    const { from, to } = this.input;
    const levelled = this.input.levels && new LevelledRows(this.input, this.input.levels, this.builder);
    if (!levelled) this.openFirstBlock();
    yield* inStretches(to - from, (first, end) => {
      for (let i = first; i < end; i++)
        if (levelled) levelled.readRow(from + i);
        else this.readRow(from + i);
    });
    levelled?.close();
    // Nothing stands under the last headings: they are notes at the end of the sheet.
    for (const row of this.headings) this.skipped(row, 'footnote');
  }

  private readRow(row: number): void {
    const { columns, context, totalsRow } = this.input;
    const { subGoal, indicator } = columns;
    if (context.headerRows.has(row)) {
      if (this.gap && this.sawRowsSinceSection && context.needsSections) this.openUnheadedBlock();
      this.forgetAbove();
      this.gap = true;
      this.isFirst = true;
      this.others.end();
      return;
    }
    const labelled = this.labelledAt(row);
    if (labelled !== null) {
      this.openCard(row, labelled);
      return;
    }
    if (row === totalsRow) {
      this.skipped(row, 'sum');
      return;
    }
    const hasSubGoal = subGoal.isFilled(row);
    const hasIndicator = indicator.isFilled(row);
    let only = several;
    if (!hasSubGoal || !hasIndicator) {
      only = onlyColumn(context.sheet, row, context.left, context.right);
      if (only === nothing) {
        this.gap = true;
        this.others.end();
        this.forgetAbove();
        return;
      }
    }
    if (this.others.holds(row, hasSubGoal && hasIndicator, this.gap && !this.isFirst)) {
      this.skipped(row, 'footnote');
      return;
    }
    if (only === several && context.headsInIndicators && isMarkedHead(context, row, indicator.column)) {
      this.markedHead(row);
      return;
    }
    const word = this.wordOf(row, hasSubGoal, hasIndicator, only);
    if (word !== RowWord.plain && this.isSkipped(row, word, only)) return;
    const { sheet, left, right } = context;
    const isInstruction = this.isFirst && only === several && isInstructionRow(sheet, row, left, right);
    if (isInstruction || this.words.isTemplateRow(sheet, row, left, right)) {
      this.skipped(row, 'instruction');
      return;
    }
    if (only >= 0 && this.single(row, only, this.gap)) return;
    if (!hasSubGoal && !hasIndicator && !(subGoal.exists && subGoal.isMerged(row) && indicator.exists === false))
      return;
    const mayBeNote = this.gap && !this.isFirst && only === several;
    if (mayBeNote && !this.isSubstantial(row, hasSubGoal, hasIndicator)) return;
    this.goalRow(row, hasSubGoal, hasIndicator);
    this.headings.length = 0;
    this.gap = false;
    this.isFirst = false;
  }

  /** The label and value pairs of a row that begins with a label; null for any other row. */
  private labelledAt(row: number): LabelledCell[] | null {
    const { sheet, left, right } = this.input.context;
    if (sheet.kind(row, left) !== CellKind.text) return null;
    if (this.words.label(sheet.textId(row, left)) === Label.none) return null;
    const pairs = labelledCells(sheet, row, left, right, (column) => this.words.label(sheet.textId(row, column)));
    return pairs.length === 0 ? null : pairs;
  }

  /** A card of a delmål: what is said of it stands over its own table, or under it ("Analys: …"). */
  private openCard(row: number, pairs: readonly LabelledCell[]): void {
    const { context, columns } = this.input;
    const { sheet, references } = context;
    for (const { label, column } of pairs) {
      const text = column < 0 ? '' : cellWords(sheet, row, column);
      if (label === Label.comment && this.sawRowsSinceSection) this.builder.tell(text);
      else if (label === Label.comment) this.headComment = text === '' ? null : text;
      if (label === Label.comment || label === Label.other) continue;
      if (this.sawRowsSinceSection) this.forgetCard();
      if (label === Label.goal && context.needsSections) {
        this.goalHeadings++;
        this.section = column < 0 ? noReference : references.heading(row, column, 'section');
      } else if (label === Label.status && text !== '') this.headStatus = { text, place: { row, column } };
      else if (label === Label.subGoal && text !== '' && !columns.subGoal.exists) this.subGoalHeading = { text, row };
    }
    this.gap = true;
  }

  private forgetCard(): void {
    this.forgetAbove();
    this.subGoalHeading = null;
    this.headStatus = null;
    this.headComment = null;
    this.sawRowsSinceSection = false;
  }

  private markedHead(row: number): void {
    const { context, columns } = this.input;
    const found = this.section === null ? sectionAt(context, row, columns.indicator.column, this.gap) : null;
    const isGoal = found?.kind === 'goal' && found.reference.goalIds.length > 0;
    this.enter(isGoal ? found : { kind: 'subGoal', text: columns.indicator.text(row), row });
    this.gap = false;
  }

  /** Headings right above the first header open the first block: its goal, perhaps its delmål. */
  private openFirstBlock(): void {
    const { context, top, titleReference } = this.input;
    this.section = context.needsSections ? titleReference : null;
    let card = top;
    while (card > 0 && this.labelledAt(card - 1) !== null) card--;
    for (let row = headingsAbove(context.sheet, card, context.left, context.right); row < top; row++) {
      const labelled = this.labelledAt(row);
      if (labelled !== null) {
        this.openCard(row, labelled);
        continue;
      }
      const column = onlyColumn(context.sheet, row, context.left, context.right);
      const found = column < 0 ? null : sectionAt(context, row, column, true);
      if (found?.kind === 'subGoal' || found?.kind === 'status') this.enter(found);
      if (found?.kind !== 'goal') continue;
      const { reference } = found;
      const unclear = reference.problem?.kind === 'unknownText' || reference.problem?.kind === 'missing';
      const isCertain = reference.goalIds.length > 0 || !unclear;
      // A text that leads nowhere is a heading when others head their blocks in the same way, or a delmål under a goal's.
      if (isCertain || context.headerRows.size > 3 || (this.section !== null && this.section !== titleReference))
        this.enter(found);
    }
  }

  /** A new block without a heading of its own: it goes on where headers repeat, else it belongs to nothing that stood before. */
  private openUnheadedBlock(): void {
    if ((this.repeatsHeader ??= repeatsHeaderPerSubGoal(this.input))) return;
    this.section = this.goalHeadings > 1 ? noReference : null;
  }

  private forgetAbove(): void {
    this.carried.forget();
    this.subGoalRow = nothing;
  }

  private wordOf(row: number, hasSubGoal: boolean, hasIndicator: boolean, only: number): RowWord {
    const { subGoal, indicator, reference } = this.input.columns;
    let word: RowWord = RowWord.plain;
    if (hasSubGoal) word = this.words.of(subGoal.id(row));
    if (word === RowWord.plain && hasIndicator) {
      word = this.words.of(indicator.id(row));
      // "Totalt" among indicators may be the whole of a split; a sum has no delmål beside it either way.
      if (word === RowWord.sum && hasSubGoal) word = RowWord.plain;
    }
    if (word === RowWord.plain && reference.exists) word = this.words.of(reference.id(row));
    if (word === RowWord.plain && only >= 0) word = this.words.of(this.input.context.sheet.textId(row, only));
    return word;
  }

  private isSkipped(row: number, word: RowWord, only: number): boolean {
    // A footnote is one text; an asterisk before a delmål with figures beside it refers to one.
    if (word === RowWord.footnote && only < 0) return false;
    this.skipped(row, word === RowWord.example ? 'example' : word === RowWord.sum ? 'sum' : 'footnote');
    return true;
  }

  /** A row with one text: a heading, a note, or a delmål that lacks everything. True when it is dealt with. */
  private single(row: number, column: number, gap: boolean): boolean {
    const { columns, context } = this.input;
    const told = this.told.textOf(context.sheet.text(row, column).trim());
    if (told !== null) {
      this.builder.tell(told);
      this.skipped(row, 'footnote');
      return true;
    }
    const found = sectionAt(context, row, column, gap);
    if (found) {
      this.enter(found);
      return true;
    }
    const isContent = column === columns.subGoal.column || column === columns.indicator.column;
    const isProseRow = isProse(context.sheet.text(row, column));
    if (isContent && !gap && !isProseRow) return false;
    if (isContent && !isProseRow && (this.isFirst || this.isFollowed(row))) return false;
    this.skipped(row, 'footnote');
    return true;
  }

  /** Rows of data follow without a gap: the single text is the first of them. */
  private isFollowed(row: number): boolean {
    const { sheet, headerRows, left, right } = this.input.context;
    return row + 1 < this.input.to && !headerRows.has(row + 1) && onlyColumn(sheet, row + 1, left, right) === several;
  }

  private enter(found: Section): void {
    const { context, columns } = this.input;
    if (found.kind === 'status') {
      this.headStatus = found;
      return;
    }
    this.forgetAbove();
    if (found.kind === 'heading') this.headings.push(found.row);
    if (found.kind === 'committee') {
      this.sectionCommittee = found.name;
      return;
    }
    this.headStatus = null;
    this.headComment = null;
    if (found.kind === 'subGoal') {
      this.subGoalHeading = { text: found.text, row: found.row };
      this.sawRowsSinceSection = false;
      return;
    }
    if (found.kind === 'goal') {
      this.goalHeadings++;
      // Goals with a delmål heading under them come before: a further heading that leads to no goal is the next delmål.
      if (this.headsSubGoals && found.reference.goalIds.length === 0 && this.section?.goalIds.length) {
        this.subGoalHeading = { text: found.reference.text, row: nothing };
        this.sawRowsSinceSection = false;
        return;
      }
      // Of two headings in a row the one that leads to a goal decides; a second one that does not is a delmål's or a label.
      const keeps = !this.sawRowsSinceSection && this.section !== null && this.section.goalIds.length > 0;
      if (!keeps || found.reference.goalIds.length > 0) this.section = found.reference;
      this.subGoalHeading =
        keeps && found.reference.goalIds.length === 0 ? { text: found.reference.text, row: nothing } : null;
      if (this.subGoalHeading !== null && !columns.subGoal.exists) this.headsSubGoals = true;
      this.sawRowsSinceSection = false;
      const { place } = found.reference;
      if (place && found.reference.goalIds.length > 0 && context.sheet.format(place.row, place.column).bold)
        this.goalsAreBold = true;
      return;
    }
    if (context.needsSections && this.goalsAreBold && context.sheet.format(found.row, found.column).bold)
      this.section = context.references.heading(found.row, found.column, 'section');
    else if (!columns.subGoal.exists) this.subGoalHeading = { text: found.text, row: found.row };
    else if (!context.needsSections) this.section = null;
  }

  /** After a gap a row must look like a row, not like a signature or a note with its date. */
  private isSubstantial(row: number, hasSubGoal: boolean, hasIndicator: boolean): boolean {
    const { sheet, left, right } = this.input.context;
    return (hasSubGoal && hasIndicator) || filledCells(sheet, row, left, right) >= 3;
  }

  private goalRow(row: number, hasSubGoal: boolean, hasIndicator: boolean): void {
    const { columns } = this.input;
    const { subGoal } = columns;
    let subGoalRow = hasSubGoal ? row : subGoal.sourceRow(row);
    if (subGoalRow < 0) subGoalRow = this.subGoalRow;
    const continues = !hasSubGoal && subGoalRow >= 0 && subGoalRow === this.subGoalRow;
    this.subGoalRow = subGoalRow;
    this.sawRowsSinceSection = true;
    const heading = subGoal.exists ? null : this.subGoalHeading;
    this.builder.add({
      row,
      subGoalRow,
      subGoalText: heading?.text ?? null,
      headStatus: this.headStatus,
      headComment: this.headComment,
      continues,
      hasIndicator,
      committee: this.committeeAt(row),
      reference: this.carried.at(row, continues, this.section),
    });
  }

  private committeeAt(row: number): string {
    const { columns, context, sheetCommittee } = this.input;
    const { committee } = columns;
    const source = committee.sourceRow(row);
    if (source >= 0) {
      const text = committee.text(source);
      this.committee = context.names.find(text) ?? text;
    } else if (!committee.exists) this.committee = this.sectionCommittee ?? sheetCommittee;
    return this.committee;
  }
}
