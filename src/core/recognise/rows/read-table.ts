/**
 * Reads the rows of one goal table, top to bottom: what stands in the row, what it inherits from merged cells, from the
 * row above and from headings, and which rows are no goals at all. The hot loop: nothing here may cost more than a few
 * look-ups a row.
 */
import type { Reference, SkippedWhy } from '../../model/chain.ts';
import type { Steps } from '../../steps.ts';
import { inStretches } from '../../steps.ts';
import { BlockHeads } from './block-heads.ts';
import { CarriedReference } from './carried-reference.ts';
import { openFirst } from './first-heads.ts';
import { looksLikeGoalHeading } from '../cells/goal-text.ts';
import { isClosingSentence } from './closing-sentence.ts';
import { isInstructionRow } from './instruction-row.ts';
import { OtherTables } from './other-tables.ts';
import { headWord } from './head-word.ts';
import { LevelledRows } from './levelled-rows.ts';
import { MarkedHeads } from './marked-heads.ts';
import { isHeadApart } from './marked-rows.ts';
import { breaksPage } from './page-break.ts';
import type { RowBuilder } from './row-builder.ts';
import { isProse, RowWord, type RowWords } from './row-words.ts';
import { KeyRows } from './key-rows.ts';
import { sectionAt } from './section-rows.ts';
import { isSubstantial } from './substantial-row.ts';
import { statusLine } from './status-line.ts';
import { SumRows } from './sum-rows.ts';
import { isMarkedHead, noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { TableRows } from './table-rows.ts';
import { ToldRows } from './told-rows.ts';

export class TableReader {
  private readonly input: TableRows;
  private readonly words: RowWords;
  private readonly builder: RowBuilder;
  private readonly skipped: (row: number, why: SkippedWhy) => void;
  private readonly heads: BlockHeads;
  private readonly marked: MarkedHeads;
  /** The last reference read in the reference column. */
  private readonly carried: CarriedReference;
  private committee: string;
  private subGoalRow = -1;
  private gap = true;
  /** The first row under a header is a row, however little it says. */
  private isFirst = true;
  /** So is the first right under the heading of a goal. */
  private isUnderGoal = false;
  private readonly others: OtherTables;
  private readonly told = new ToldRows();
  private readonly key: KeyRows;
  private readonly sums: SumRows;

  constructor(input: TableRows, words: RowWords, builder: RowBuilder, skipped: (row: number, why: SkippedWhy) => void) {
    this.input = input;
    this.carried = new CarriedReference(input);
    this.others = new OtherTables(input.context, input.columns);
    this.words = words;
    this.builder = builder;
    this.key = new KeyRows(input, builder.shape);
    this.sums = new SumRows(input, builder.shape, words.counts);
    this.skipped = skipped;
    this.committee = input.sheetCommittee;
    this.heads = new BlockHeads(input, words, builder, this);
    this.marked = new MarkedHeads(input, this.heads);
  }

  /** What the last rows stand under. */
  *read(): Steps<Reference | null> {
    const { from, to } = this.input;
    const levelled = this.input.levels && new LevelledRows(this.input, this.input.levels, this.builder);
    if (!levelled) openFirst(this.input, this.heads);
    yield* inStretches(to - from, (first, end) => {
      for (let i = first; i < end; i++)
        if (levelled) levelled.readRow(from + i);
        else this.readRow(from + i);
    });
    levelled?.close();
    this.heads.closeTable();
    // Nothing stands under the last headings: they are notes at the end of the sheet.
    for (const row of this.heads.pending) this.skipped(row, 'footnote');
    return this.heads.section;
  }

  private readRow(row: number): void {
    const { context } = this.input;
    const { subGoal, indicator } = this.input.columns;
    if (context.headerRows.has(row)) {
      this.heads.passHeader(row, this.gap);
      if (!this.gap && this.subGoalRow >= 0 && breaksPage(this.input, row)) return;
      this.forgetAbove();
      this.builder.under.beginBlock();
      this.gap = true;
      this.isFirst = true;
      this.others.end();
      return;
    }
    if (this.sums.holds(row)) return this.skipped(row, 'sum');
    const labelled = this.heads.labelledAt(row);
    if (labelled !== null) {
      this.heads.card(row, labelled);
      this.gap = true;
      return;
    }
    if (isHeadApart(this.input, this.heads, row, this.gap, this)) {
      this.gap = false;
      return;
    }
    if (this.input.parts.has(row)) return this.skipped(row, 'part');
    if (this.input.otherPeriods.has(row)) {
      this.skipped(row, 'otherPeriod');
      this.forgetAbove();
      return;
    }
    const hasSubGoal = subGoal.isFilled(row);
    const hasIndicator = indicator.isFilled(row);
    let only = severalColumns;
    if (!hasSubGoal || !hasIndicator) {
      only = onlyColumn(context.sheet, row, context.left, context.right);
      if (only === noColumn) {
        this.gap = true;
        this.isUnderGoal = false;
        this.others.end();
        this.forgetAbove();
        return;
      }
    }
    if (this.others.holds(row, hasSubGoal && hasIndicator, this.gap && !this.isFirst)) {
      this.skipped(row, 'otherTable');
      return;
    }
    if (only === severalColumns && context.headsInIndicators && isMarkedHead(context, row, indicator.column)) {
      this.marked.enter(row, this.gap);
      this.gap = false;
      return;
    }
    if (only === severalColumns && hasSubGoal !== hasIndicator && this.isHead(row, hasIndicator)) return;
    if (this.key.holds(row, only)) {
      this.skipped(row, 'footnote');
      return;
    }
    const word = headWord(this.input, this.words, row, only);
    if (word !== RowWord.plain && this.isSkipped(row, word, only)) return;
    const { sheet, left, right } = context;
    const isInstruction = this.isFirst && only === severalColumns && isInstructionRow(sheet, row, left, right);
    if (isInstruction || this.words.isTemplateRow(sheet, row, left, right)) {
      this.skipped(row, 'instruction');
      return;
    }
    if (only >= 0 && this.single(row, only, this.gap)) return;
    if (!hasSubGoal && !hasIndicator && !(subGoal.exists && subGoal.isMerged(row) && indicator.exists === false))
      return;
    const mayBeNote = this.gap && !this.isFirst && !this.isUnderGoal && only === severalColumns;
    if (mayBeNote && !(hasSubGoal && hasIndicator) && !isSubstantial(this.input, this.builder.shape, row)) return;
    this.goalRow(row, hasSubGoal, hasIndicator);
    this.heads.pending.length = 0;
    this.gap = false;
    this.isFirst = false;
    this.isUnderGoal = false;
  }

  /**
   * A heading with more in its row: a KF-mål with the board's own bedömning, a delmål in the column of its indicators with
   * how it went. True when it is dealt with.
   */
  private isHead(row: number, hasIndicator: boolean): boolean {
    const { context, columns } = this.input;
    if (hasIndicator) {
      if (!context.headsInIndicators) return false;
      const { levels } = context;
      const { shape } = this.builder;
      const isBare = levels?.isBare(row) === true && shape.isJudged(row);
      const isOverSome = levels?.isOverMeasures(row) === true && shape.isJudged(row);
      if (!isBare && !isOverSome && !shape.isHead(row)) return false;
      this.heads.inColumn(row, columns.indicator.column, this.gap);
      if (isBare && this.heads.subGoal?.row === row) this.bareRow(row);
    } else {
      if (!context.needsSections || this.builder.shape.hasValues(row)) return false;
      if (!looksLikeGoalHeading(columns.subGoal.text(row))) return false;
      const found = sectionAt(context, row, columns.subGoal.column, this.gap);
      if (found?.kind !== 'goal' || found.reference.goalIds.length === 0) return false;
      this.heads.enter(found);
    }
    this.gap = false;
    return true;
  }

  /** A delmål that has no measures. */
  bareRow(row: number): void {
    this.goalRow(row, false, false);
    this.heads.pending.length = 0;
    this.isFirst = false;
  }

  forgetAbove(): void {
    this.carried.forget();
    this.subGoalRow = -1;
  }

  private isSkipped(row: number, word: RowWord, only: number): boolean {
    if (word === RowWord.sum && this.sums.isOfDelmal(row, this.gap)) return false;
    // A footnote is one text; an asterisk before a delmål with figures beside it refers to one.
    if (word === RowWord.footnote && (only < 0 || this.input.context.goalLabels?.heads(row, only))) return false;
    // Under the table, with no figures; a delmål may begin with the same word.
    if (word === RowWord.signature && (!this.gap || this.isFirst || this.builder.shape.hasValues(row))) return false;
    // A part of the indicator above, unless it has a level of its own to reach or is a delmål.
    if (word === RowWord.part && (this.isFirst || only >= 0 || this.builder.shape.hasTarget(row))) return false;
    if (word === RowWord.part && this.input.columns.subGoal.isFilled(row)) return false;
    this.skipped(row, word === RowWord.example ? 'example' : word === RowWord.sum ? 'sum' : 'footnote');
    return true;
  }

  /** A row with one text: a heading, a note, or a delmål that lacks everything. True when it is dealt with. */
  private single(row: number, column: number, gap: boolean): boolean {
    const { columns, context } = this.input;
    const told = this.told.textOf(context.sheet.text(row, column).trim(), row);
    if (told !== null) {
      const { under } = this.builder;
      // After an empty row it is of all the table, where each row has a cell for its own.
      if (gap && under.hasComments) under.beginBlock();
      else if (this.told.isOfBlock) under.tellBlock(told);
      else under.tell(told);
      this.skipped(row, 'footnote');
      return true;
    }
    // Right under the rows it is of them: "Samlad bedömning: uppfyllt".
    const judged = this.heads.sawRows && !gap ? statusLine(context.sheet.text(row, column).trim()) : null;
    if (judged !== null) {
      this.builder.under.judge(judged, { row, column });
      this.skipped(row, 'footnote');
      return true;
    }
    const found = sectionAt(context, row, column, gap) ?? this.heads.overCard(row, column);
    if (found) {
      this.heads.enter(found);
      this.isUnderGoal = found.kind === 'goal';
      if (found.kind === 'subGoal' && context.levels?.isBare(row)) this.bareRow(row);
      return true;
    }
    const isContent = column === columns.subGoal.column || column === columns.indicator.column;
    const isProseRow = isProse(context.sheet.text(row, column)) || this.closes(row, column);
    if (isContent && !gap && !isProseRow) return false;
    if (isContent && !isProseRow && (this.isFirst || this.isFollowed(row))) return false;
    this.skipped(row, 'footnote');
    return true;
  }

  private closes(row: number, column: number): boolean {
    if (this.isFirst || this.isUnderGoal || this.isFollowed(row)) return false;
    return isClosingSentence(this.input.context.sheet, row, column, this.input.from);
  }

  /** Rows of data follow without a gap: the single text is the first of them. */
  private isFollowed(row: number): boolean {
    const { sheet, headerRows, left, right } = this.input.context;
    return (
      row + 1 < this.input.to &&
      !headerRows.has(row + 1) &&
      onlyColumn(sheet, row + 1, left, right) === severalColumns &&
      !this.sums.holds(row + 1)
    );
  }

  private goalRow(row: number, hasSubGoal: boolean, hasIndicator: boolean): void {
    const { heads } = this;
    const { subGoal } = this.input.columns;
    let subGoalRow = hasSubGoal ? row : subGoal.sourceRow(row);
    if (subGoalRow < 0) subGoalRow = this.subGoalRow;
    const heading = subGoal.exists ? null : heads.subGoal;
    const isUnderHead = heading?.tells === true;
    if (isUnderHead) subGoalRow = heading.row;
    const continues = isUnderHead || (!hasSubGoal && subGoalRow >= 0 && subGoalRow === this.subGoalRow);
    this.subGoalRow = subGoalRow;
    heads.sawRows = true;
    // A delmål in its own row, with the KF-mål beside it, over its indicators.
    const referenceRow = isUnderHead && this.input.context.references.isBlankAt(row) ? heading.row : row;
    this.builder.add({
      row,
      subGoalRow,
      subGoalText: heading?.text ?? null,
      headStatus: heads.status,
      headTexts: heads.texts,
      continues,
      hasIndicator,
      committee: this.committeeAt(row),
      reference: this.carried.at(referenceRow, continues, heads.section),
    });
  }

  private committeeAt(row: number): string {
    const { columns, context, sheetCommittee } = this.input;
    const { committee } = columns;
    const source = committee.sourceRow(row);
    if (source >= 0) {
      const text = committee.text(source);
      this.committee = context.names.find(text) ?? text;
    } else if (!committee.exists) this.committee = this.heads.committee ?? sheetCommittee;
    return this.committee;
  }
}
