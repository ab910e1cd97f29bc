/** What stands over a table's rows and holds for all of them: the goal, the delmål, how it went, whose it is. */
import type { CellPlace, Reference } from '../../model/chain.ts';
import { CardRows } from './card-rows.ts';
import type { CardText, CardTexts } from './card-texts.ts';
import { noTexts, withText } from './card-texts.ts';
import { pointsOut } from './carried-reference.ts';
import { noReference, unlinked } from './no-reference.ts';
import { cellWords } from '../cells/cells.ts';
import { judgedHeading } from './judged-heading.ts';
import type { LabelledCell } from '../cells/labelled-cells.ts';
import { kindOfPair, Label } from '../cells/labelled-cells.ts';
import type { RowBuilder } from './row-builder.ts';
import type { RowWords } from './row-words.ts';
import type { Section } from './section-rows.ts';
import { sectionAt } from './section-rows.ts';
import type { RowsUnderHeads, TableRows } from './table-rows.ts';
import { goesOn, headsGoalsInBold, repeatsHeaderPerSubGoal } from './unheaded-blocks.ts';

const nothing = -1;

export class BlockHeads {
  section: Reference | null = null;
  committee: string | null = null;
  /** `tells`: what stands beside it in its row is said of its indicators. */
  subGoal: { readonly text: string; readonly row: number; readonly tells?: true } | null = null;
  /** How it went, when it stands as a line under the heading. */
  status: { readonly text: string; readonly place: CellPlace } | null = null;
  /** What is said of the delmål in labelled cells over its table. */
  texts: CardTexts = noTexts;
  sawRows = false;
  /** Under the delmål's heading stands a header; null where no heading says that it is one. */
  private hasTable: boolean | null = null;
  /** A header stands between the card's labels and what is said under it. */
  private sawHeader = true;
  /** Headings under which nothing has stood yet. */
  readonly pending: number[] = [];
  private readonly input: TableRows;
  private readonly cards: CardRows;
  private readonly builder: RowBuilder;
  private readonly rows: RowsUnderHeads;
  /** The labels of the goal and the delmål that the card has had. */
  private readonly saidOnCard = new Set<Label>();
  /** Under a goal's heading stood a delmål's. */
  private headsSubGoals = false;
  /** Goals are headed in bold: a bold heading that leads nowhere is a broken one. */
  private goalsAreBold: boolean | null = null;
  /** Headings of KF-mål so far: after a second one the first is no longer the title of the whole. */
  private goalHeadings = 0;
  private repeatsHeader: boolean | null = null;

  constructor(input: TableRows, words: RowWords, builder: RowBuilder, rows: RowsUnderHeads) {
    this.input = input;
    this.cards = new CardRows(input, words);
    this.builder = builder;
    this.rows = rows;
  }

  /** The label and value pairs of a row that begins with a label; null for any other row. */
  labelledAt(row: number): LabelledCell[] | null {
    return this.cards.at(row);
  }

  /** The row is part of a card though it begins with no label. */
  isWithinCard(row: number): boolean {
    return this.cards.isWithin(row);
  }

  /** A card of a delmål: what is said of it stands over its own table, or under it ("Analys: …"). */
  card(row: number, pairs: readonly LabelledCell[]): void {
    const { context, columns } = this.input;
    const { sheet, references } = context;
    for (const { label: said, at, column } of pairs) {
      const text = column < 0 ? '' : cellWords(sheet, row, column);
      const label = kindOfPair(said, text);
      const place = { row, column: column < 0 ? at + 1 : column };
      if (label === Label.other) continue;
      if (label === Label.comment || label === Label.action) this.say(label, text, place);
      else if (label === Label.status) this.judge(text, place);
      else {
        if (this.sawRows || this.beginsCard(label)) this.forgetCard();
        this.saidOnCard.add(label);
        if (label === Label.goal && context.needsSections) {
          this.goalHeadings++;
          this.section = column < 0 ? noReference : references.heading(row, column, 'section');
        } else if (label === Label.subGoal && text !== '' && !columns.subGoal.exists) this.subGoal = { text, row };
      }
    }
  }

  /** The label of a goal or a delmål after the card's own table, which holds no row, or a second time. */
  private beginsCard(label: Label): boolean {
    return this.sawHeader || this.saidOnCard.has(label);
  }

  /** A card whose table nobody has filled in is a delmål without an indicator. */
  private closeCard(): void {
    const row = this.subGoal?.row ?? nothing;
    if (!this.sawRows && this.saidOnCard.has(Label.subGoal) && row >= 0 && this.input.columns.indicator.exists)
      this.rows.bareRow(row);
  }

  /** The next table reads what stands over it itself. */
  closeTable(): void {
    if (this.sawHeader || this.input.to >= this.input.context.sheet.rowCount) this.closeCard();
    this.closeHeading();
  }

  /** So is one whose heading stands over a header with nothing under it. */
  private closeHeading(): void {
    const row = this.subGoal?.row ?? nothing;
    const { subGoal, indicator } = this.input.columns;
    if (this.hasTable === true && !this.sawRows && row >= 0 && !subGoal.exists && indicator.exists)
      this.rows.bareRow(row);
    this.hasTable = null;
  }

  /** Over the rows of a delmål it is said of those to come, under them of the last one. */
  private say(label: CardText, text: string, place: CellPlace): void {
    if (!this.sawRows) this.texts = withText(this.texts, label, text, place);
    else if (label === Label.comment) this.builder.under.tell(text, place);
    else this.builder.under.act(text);
  }

  private judge(text: string, place: CellPlace): void {
    // Over the rows an empty one says where it is missing.
    if (!this.sawRows) this.status = { text, place };
    else this.builder.under.judge(text, place);
  }

  private forgetCard(): void {
    this.closeCard();
    this.saidOnCard.clear();
    this.sawHeader = false;
    this.rows.forgetAbove();
    this.subGoal = null;
    this.status = null;
    this.texts = noTexts;
    this.sawRows = false;
  }

  /** A goal or delmål in the column of the indicators, with more in its row: its kind in a letter, its own bedömning. */
  inColumn(row: number, column: number, afterGap: boolean): void {
    const found = sectionAt(this.input.context, row, column, afterGap);
    if (found?.kind === 'goal' && (found.isPlaced || found.reference.goalIds.length > 0)) {
      this.enter(found);
      return;
    }
    this.enter({ kind: 'subGoal', text: cellWords(this.input.context.sheet, row, column), row });
    this.subGoal = { text: cellWords(this.input.context.sheet, row, column), row, tells: true };
    this.builder.open(row);
  }

  /** "Nämndmål: … | Uppnått", see `judgedHeading`. True when it is one, and dealt with. */
  judgedHead(row: number, afterGap: boolean): boolean {
    const found = judgedHeading(this.input.context, row, afterGap);
    if (found === null) return false;
    this.enter(found.section);
    if (this.subGoal !== null) this.status = found.status;
    return true;
  }

  /** A text alone right over a delmål's card, where KF-mål are headed so: one of them, also when nobody knows it. */
  overCard(row: number, column: number): Section | null {
    const { context } = this.input;
    if (!context.needsSections || this.goalHeadings === 0) return null;
    if (this.labelledAt(row + 1)?.[0]?.label !== Label.subGoal) return null;
    return { kind: 'goal', reference: context.references.heading(row, column, 'section'), isPlaced: true };
  }

  /** A header stands under the delmål's heading. */
  meetHeader(): void {
    if (this.hasTable === false) this.hasTable = true;
  }

  /** A new block without a heading of its own: it goes on where headers repeat, else it belongs to nothing that stood before. */
  passHeader(row: number, afterGap: boolean): void {
    this.sawHeader = true;
    this.meetHeader();
    if (!afterGap || !this.sawRows || !this.input.context.needsSections || goesOn(this.input, row)) return;
    if ((this.repeatsHeader ??= repeatsHeaderPerSubGoal(this.input))) return;
    this.section = this.goalHeadings > 1 ? noReference : null;
  }

  enter(found: Section): void {
    if (found.kind === 'said') return;
    if (found.kind === 'status') {
      this.status = found;
      return;
    }
    this.closeHeading();
    this.rows.forgetAbove();
    this.builder.under.beginBlock();
    if (found.kind === 'heading') this.pending.push(found.row);
    if (found.kind === 'committee') {
      this.committee = found.name;
      return;
    }
    this.status = null;
    this.texts = noTexts;
    if (found.kind === 'subGoal') {
      this.subGoal = { text: found.text, row: found.row };
      if (found.committee != null) this.committee = found.committee;
      this.hasTable = found.isNamed === true ? false : null;
      this.sawRows = false;
      // "Nämndens mål: Fler ska cykla" over "Bidrar till | Mål 2": the card's own labels say nothing of another delmål.
      if (found.isNamed === true) {
        this.saidOnCard.clear();
        this.saidOnCard.add(Label.subGoal);
        this.sawHeader = false;
      }
    } else if (found.kind === 'goal') this.enterGoal(found.reference, found.isPlaced === true);
    else this.enterOther(found);
  }

  private enterGoal(reference: Reference, isPlaced: boolean): void {
    const { context, columns } = this.input;
    const keeps = !this.sawRows && this.section !== null && pointsOut(this.section);
    // Right under a KF-mål it is a label of the nämnd's own goals there.
    if (keeps && !isPlaced && reference === unlinked) return;
    this.goalHeadings++;
    const leads = isPlaced || reference.goalIds.length > 0 || reference === unlinked;
    // Goals with a delmål heading under them come before: a further heading that leads to no goal is the next delmål.
    if (this.headsSubGoals && !leads && this.section?.goalIds.length) {
      this.subGoal = { text: reference.text, row: nothing };
      this.sawRows = false;
      return;
    }
    // Of two headings in a row the one that points out a goal decides; a second one that does not is a delmål's or a label.
    if (!keeps || leads) this.section = reference;
    this.subGoal = keeps && !leads ? { text: reference.text, row: nothing } : null;
    if (this.subGoal !== null && !columns.subGoal.exists) this.headsSubGoals = true;
    this.sawRows = false;
    const { place } = reference;
    if (place && leads && context.sheet.format(place.row, place.column).bold) this.goalsAreBold = true;
  }

  private enterOther({ text, row, column }: Section & { readonly kind: 'heading' }): void {
    const { context, columns } = this.input;
    context.references.enterArea(text);
    const isBold = context.needsSections && context.sheet.format(row, column).bold;
    if (isBold && (this.goalsAreBold ??= headsGoalsInBold(this.input, row + 1, column)))
      this.section = context.references.heading(row, column, 'section');
    else if (!columns.subGoal.exists) this.subGoal = { text, row };
    else if (!context.needsSections) this.section = null;
  }
}
