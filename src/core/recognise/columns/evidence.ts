/** What the cells under a header say about what the column means. Asked only where the header alone leaves a doubt. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { splitNumber } from '../cells/goal-text.ts';
import { condition, leastLevels, often, saysNoGoal, work } from './cell-wordings.ts';
import { isDay } from './day-cell.ts';
import { figureIn, hasFigure } from './figure-in.ts';
import { isDot, isLamp, isLampColumn } from './lamp-column.ts';
import { isDivided } from './divided-column.ts';
import { holdsLevels } from './level-column.ts';
import type { KnownGoals } from './known-goals.ts';
import type { TextTests } from '../cells/text-tests.ts';
import { shareOfOwnNumbers } from './other-numbers.ts';
import { RowCount } from './row-count.ts';
import { RunningNumbers } from './running-numbers.ts';
import { holdsGrades } from './scale-column.ts';

export class Evidence {
  private readonly sheet: SheetSnapshot;
  private readonly rows: readonly number[];
  private readonly goals: KnownGoals;
  private readonly tests: TextTests;
  private readonly answers = new Map<string, number>();
  private readonly running: RunningNumbers;

  /** `rows` are rows of data (0-based), `goals` those that references may lead to. */
  constructor(sheet: SheetSnapshot, rows: readonly number[], goals: KnownGoals, tests: TextTests) {
    this.sheet = sheet;
    this.rows = rows;
    this.goals = goals;
    this.tests = tests;
    this.running = new RunningNumbers(sheet, rows);
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** How many of the sampled cells say something. */
  filled(column: number): number {
    return this.once('filled', column, () => this.cells(column).length);
  }

  /** Most texts of `column` stand over, or beside, several different ones of `finer`. */
  divides(column: number, finer: number): boolean {
    return (
      this.once(`divided ${column} by `, finer, () => Number(isDivided(this.sheet, this.rows, column, finer))) === 1
    );
  }

  /** Share of the filled cells that are numbers (0–1), percent and dates among them. */
  numeric(column: number): number {
    return this.share('numeric', column, (row) => this.sheet.kind(row, column) === CellKind.number);
  }

  /** A scale of grades (1, 2, 3), not a measure. */
  isScale(column: number): boolean {
    const isStatus = (text: string): boolean => this.tests.isStatus(text);
    return (
      this.once('scale', column, () => Number(holdsGrades(this.sheet, column, this.cells(column), isStatus))) === 1
    );
  }

  /** Share that are numbers or hold a figure in a short text ("≥ 80 %", "3 av 5"). */
  valueLike(column: number): number {
    return this.share('value', column, (row) => {
      if (this.sheet.kind(row, column) === CellKind.number) return true;
      const text = this.sheet.text(row, column);
      return text.length <= 24 && /\d/.test(text);
    });
  }

  /** Share that say that a figure is a bound: "≥ 80 %", "högst 5", "mellan 3 och 5". */
  conditions(column: number): number {
    return this.share('conditions', column, (row) => condition.test(this.sheet.text(row, column)));
  }

  /** A figure in most of the rows, and not the same mark in each: levels, not crosses in one column out of three. */
  isLevels(column: number): boolean {
    return (
      this.filled(column) >= 0.6 * this.rowsOfFigures() &&
      this.valueLike(column) >= leastLevels &&
      this.distinct(column) > 0.2
    );
  }

  /** Share of the rows with a figure in both columns where neither is more than twice the other; 1 when they are few. */
  ofOneSize(a: number, b: number): number {
    const ratios = this.rows
      .map((row) => figureIn(this.sheet, row, a) / figureIn(this.sheet, row, b))
      .filter((ratio) => Number.isFinite(ratio));
    return ratios.length < 3 ? 1 : ratios.filter((ratio) => ratio >= 0.5 && ratio <= 2).length / ratios.length;
  }

  /** Is a text, of a cell or a header, a status word or symbol? Each text is read once in a run. */
  isStatusWord(text: string): boolean {
    return this.tests.isStatus(text);
  }

  /** Share that are status words or symbols, or short cells with a traffic-light colour. */
  statusLike(column: number): number {
    return this.share('status', column, (row) => {
      const text = this.sheet.text(row, column);
      if (text !== '' && this.tests.isStatus(text)) return true;
      const { fill, wingdings } = this.sheet.format(row, column);
      if (fill !== null && fill !== 'other' && text.length < 20) return true;
      return (wingdings && text.trim().length === 1) || isDot(this.sheet, row, column);
    });
  }

  /** Share that say how the work goes: "Pågår", "Ej påbörjad". */
  ofWork(column: number): number {
    return this.share('work', column, (row) => work.test(cellWords(this.sheet, row, column)));
  }

  /** Share that are "Ja" or "Nej". */
  yesAndNo(column: number): number {
    return this.share('yesNo', column, (row) => /^\s*(?:ja|nej)[.!]?\s*$/i.test(this.sheet.text(row, column)));
  }

  /** Share of several words that end in a full stop. */
  sentences(column: number): number {
    return this.share('sentences', column, (row) => {
      const text = this.sheet.text(row, column).trim();
      return text.endsWith('.') && text.includes(' ');
    });
  }

  /** Share that say why there is no figure. */
  reasons(column: number): number {
    return this.share(
      'reasons',
      column,
      (row) => this.sheet.kind(row, column) === CellKind.text && this.tests.isReason(this.sheet.text(row, column)),
    );
  }

  /** Share of the sampled rows (0–1) whose cell says nothing but has a traffic-light fill. */
  coloured(column: number): number {
    return this.once('coloured', column, () => {
      const lit = this.rows.filter((row) => isLamp(this.sheet, row, column));
      return lit.length / Math.max(1, this.rows.length);
    });
  }

  /** Nothing but traffic-lights and dots, or why there is none. */
  isLit(column: number): boolean {
    return (
      this.once('lit', column, () => {
        const isSaid = (row: number) => this.tests.isStatus(cellWords(this.sheet, row, column));
        return Number(isLampColumn(this.sheet, column, this.rows, isSaid));
      }) === 1
    );
  }

  /** Share of the first dozen that leads to a goal of the register, or is written as a goal's id ("KF 3", "2.1"). */
  resolving(column: number): number {
    return this.once('resolves', column, () => {
      const rows = this.cells(column).slice(0, 12);
      const texts = rows.map((row) => cellWords(this.sheet, row, column));
      const leads = texts.filter((text) => text.length <= 200 && this.goals.recognises(text));
      // "-", "Ej kopplat": said of a reference, and leads nowhere on purpose.
      const none = leads.length > 0 ? texts.filter((text) => !leads.includes(text) && saysNoGoal(text)) : [];
      return leads.length / Math.max(1, rows.length - none.length);
    });
  }

  /** Share that are just the id of a goal of the register; what says why there is none is not counted. */
  marks(column: number): number {
    return this.once('marks', column, () => {
      const texts = this.cells(column).map((row) => cellWords(this.sheet, row, column));
      return this.goals.shareOfIds(texts.filter((text) => !saysNoGoal(text)));
    });
  }

  /** Share of the numbers that are those of the goals whose texts stand in another column; 1 where none does. */
  ownNumbers(column: number, ofTexts: number): number {
    const share = () => shareOfOwnNumbers(this.sheet, this.rows, this.goals, column, ofTexts);
    return this.once(`own ${column} of `, ofTexts, share);
  }

  /** The register calls its goals so: the stem of "Löfte", of "Förändringsmål". */
  isGoalWord(stem: string): boolean {
    return this.goals.areCalled(stem);
  }

  /** Share that are numbers of a part, "2.1" or "2:1", where no goal has that number. */
  partNumbers(column: number): number {
    return this.share('parts', column, (row) => {
      const text = cellWords(this.sheet, row, column);
      return /^\d{1,2}[.:]\d{1,2}\.?$/.test(text) && !this.goals.has(text);
    });
  }

  /** Share that are a whole number of one or two digits, as a number or written. */
  counts(column: number): number {
    return this.share('counts', column, (row) => /^\d{1,2}\.?$/.test(cellWords(this.sheet, row, column)));
  }

  /** Share that begin with an id and go on: "2.1 En trygg uppväxt". */
  numbered(column: number): number {
    return this.share('numbered', column, (row) => {
      const text = this.sheet.text(row, column);
      return text.length >= 12 && text.length <= 200 && splitNumber(text).id !== null;
    });
  }

  /** The cells name the levels of the chain: KF-mål, Nämndmål, Indikator. */
  holdsLevels(column: number): boolean {
    return this.once('kinds', column, () => Number(holdsLevels(this.sheet, column, this.rows))) === 1;
  }

  committees(column: number): number {
    return this.share('committees', column, (row) => this.tests.isCommittee(cellWords(this.sheet, row, column)));
  }

  units(column: number): number {
    return this.share('units', column, (row) => this.tests.isUnit(this.sheet.text(row, column)));
  }

  /** Share that say how often, or when, something is measured: "År", "Tertial", "varje månad". */
  times(column: number): number {
    return this.share('times', column, (row) => often.test(this.sheet.text(row, column)));
  }

  directions(column: number): number {
    return this.share('directions', column, (row) => this.tests.isDirection(this.sheet.text(row, column)));
  }

  /** Share among the names of målområden: then "Delmål" is the level above the KF-mål. */
  areas(column: number, names: ReadonlySet<string>): number {
    return this.share('areas', column, (row) => names.has(cellWords(this.sheet, row, column).toLowerCase()));
  }

  dates(column: number): number {
    return this.share('dates', column, (row) => isDay(this.sheet, row, column));
  }

  /** Mean length of the texts; 0 when there are none. */
  meanLength(column: number): number {
    return this.once('length', column, () => {
      const texts = this.cells(column).filter((row) => this.sheet.kind(row, column) === CellKind.text);
      return texts.reduce((sum, row) => sum + this.sheet.text(row, column).length, 0) / Math.max(1, texts.length);
    });
  }

  /** Share of distinct contents among the filled cells. */
  distinct(column: number): number {
    return this.once('distinct', column, () => {
      const rows = this.cells(column);
      return new Set(rows.map((row) => cellWords(this.sheet, row, column))).size / Math.max(1, rows.length);
    });
  }

  /**
   * The numbers count the rows: each is the one before, or one more. Not where one stands beside several of what `counted`
   * holds (-1 for no such column): it numbers something over them.
   */
  isRunning(column: number, counted = -1): boolean {
    if (this.running.countIn(column) === RowCount.none) return false;
    return counted < 0 || !this.running.isOverSeveral(column, counted);
  }

  /** The numbers count the rows of each block: 1, 2, 1, 2. */
  beginsAgain(column: number): boolean {
    return this.running.countIn(column) === RowCount.perBlock;
  }

  /** Rows with a figure anywhere: goals on rows of their own have none. */
  private rowsOfFigures(): number {
    return this.once('figures', -1, () => {
      const rows = this.rows.filter((row) => hasFigure(this.sheet, row)).length;
      return rows >= 0.3 * this.rows.length ? rows : this.rows.length;
    });
  }

  private cells(column: number): number[] {
    return this.rows.filter((row) => !isBlank(this.sheet, row, column));
  }

  private share(name: string, column: number, holds: (row: number) => boolean): number {
    return this.once(name, column, () => {
      const rows = this.cells(column);
      return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
    });
  }

  private once(name: string, column: number, compute: () => number): number {
    const key = `${name}${column}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = compute();
    this.answers.set(key, answer);
    return answer;
  }
}
