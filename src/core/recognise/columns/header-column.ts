/** A column under its header among the others of the table: what guesses about its meaning ask. */
import type { Field } from '../../model/chain.ts';
import type { HeaderCandidate } from '../../parse/index.ts';
import type { TableView } from './content-score.ts';
import type { Evidence } from './evidence.ts';
import { mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** A meaning that the cells suggest; the score is weighed like that of a header's words. */
export interface Guess {
  readonly field: Field;
  readonly score: number;
}

/** "Delår 2024", "Per 31 augusti 2024": the report that the time is of. */
const ofReport = /^(?:per|delår(?:et|s(?:bokslut|rapport|uppföljning))?|helår(?:et)?|(?:års)?bokslut|årsredovisning)$/;

export class HeaderColumn {
  readonly cell: HeaderCell;
  readonly cells: readonly HeaderCell[];
  readonly evidence: Evidence;
  readonly view: TableView;

  constructor(cell: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence, view: TableView) {
    this.cell = cell;
    this.cells = cells;
    this.evidence = evidence;
    this.view = view;
  }

  get at(): number {
    return this.cell.column;
  }

  get header(): HeaderCell['reading']['header'] {
    return this.cell.reading.header;
  }

  /** The likeliest meaning of the words; undefined for words that nobody has listed. */
  get best(): HeaderCandidate | undefined {
    return this.cell.reading.candidates[0];
  }

  /** The words may mean this, among other things. */
  may(field: Field): boolean {
    return this.cell.reading.candidates.some((candidate) => candidate.field === field);
  }

  /** Another column may mean this, with such a score at least. */
  isElsewhere(field: Field, least: number): boolean {
    return this.others((other) => mayMean(other, field, least));
  }

  others(holds: (other: HeaderCell) => boolean): boolean {
    return this.cells.some((other) => other !== this.cell && holds(other));
  }

  /** Short texts, or none. */
  get isShort(): boolean {
    return this.evidence.meanLength(this.at) <= 30;
  }

  /** A bare year, "T1": a time and no word. */
  get isBareTime(): boolean {
    const { year, period, words } = this.header;
    return (year !== null || period !== null) && words.every((word) => ofReport.test(word));
  }

  /** Right of what is measured; the goals' own text counts where no column of indicators is known. -1 when there is neither. */
  get textColumn(): number {
    const subGoal = this.cells.find((other) => other !== this.cell && meansFirst(other, 'delmal'));
    const named = this.cells.find((other) => other.column < this.at && isText(other.column, this.evidence));
    return Math.max(this.view.indicatorColumn, subGoal?.column ?? -1, named?.column ?? -1);
  }
}

/** Words in most cells, and hardly a figure. */
export function isText(column: number, evidence: Evidence): boolean {
  return evidence.meanLength(column) >= 12 && evidence.valueLike(column) < 0.2;
}
