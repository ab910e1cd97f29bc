/**
 * One column holds KF-mål, delmål and measures under each other: which of its headings stand where KF-mål stand. The ones
 * that the register knows show what such a heading looks like; without them its place does, over a delmål's heading.
 */
import type { Field } from '../../model/chain.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { Merges } from '../cells/merges.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';
import { filledCells, isAcross, noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { Stretch } from './stretch.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { ReferenceReader } from '../readers/reference-reader.ts';
import { isPartOf } from './part-heading.ts';
import { isProse, rowWord, RowWord, tellsOfRow } from './row-words.ts';

/** Fields with figures: a row where any of them is filled is no heading. */
export const figureFields: readonly Field[] = ['malvarde', 'utfall', 'utfallTidigare', 'basvarde', 'prognos'];

export interface HeadingColumn extends Stretch {
  readonly merges: Merges;
  /** The column of goals and measures. */
  readonly column: number;
  /** Columns of figures: a row with any of them filled is a measure. */
  readonly values: readonly number[];
}

export interface Heading {
  readonly row: number;
  /** Nothing else stands in its row. */
  readonly isAlone: boolean;
  /** Set in the same way: letters, fill, merged across. */
  readonly style: string;
  /** What stands on the next row: another heading, a measure, or nothing of the table. */
  below: Heading | 'measure' | 'end';
}

interface Column {
  /** The headings, in order, each with what it stands over. */
  readonly headings: readonly Heading[];
  /** Rows with a measure's name and nothing else. */
  readonly empty: ReadonlySet<number>;
}

/** Where headings are set otherwise than measures, a text alone that is set as a measure is one, without figures. */
function columnOf(place: HeadingColumn): Column {
  const styles = new Set<string>();
  const all = scan(place, (row, isMeasure) => {
    if (isMeasure) styles.add(styleOf(place, row));
    return isMeasure;
  });
  const apart = all.filter(({ style }) => !styles.has(style));
  if (apart.length === all.length || apart.length * 2 <= all.length) return { headings: all, empty: new Set() };
  const empty = new Set(all.filter(({ isAlone, style }) => isAlone && styles.has(style)).map(({ row }) => row));
  return { headings: scan(place, (row, isMeasure) => isMeasure || empty.has(row)), empty };
}

function scan(place: HeadingColumn, measures: (row: number, hasFigures: boolean) => boolean): Heading[] {
  const { sheet, column, values, headerRows } = place;
  const found: Heading[] = [];
  let open: Heading | null = null;
  for (let row = place.from; row < place.to; row++) {
    const isBlank = onlyColumn(sheet, row, place.left, place.right) === noColumn;
    if (isBlank) continue;
    const isText = sheet.kind(row, column) === CellKind.text && !headerRows.has(row);
    const hasFigures = values.some((at) => at >= 0 && sheet.kind(row, at) !== CellKind.empty);
    const isMeasure = isText && measures(row, hasFigures);
    if (!isText || isMeasure || hasFigures || !isHeading(sheet.text(row, column))) {
      if (open) open.below = isMeasure ? 'measure' : 'end';
      open = null;
      continue;
    }
    const isAlone = filledCells(sheet, row, place.left, place.right) === 1;
    const heading: Heading = { row, isAlone, style: styleOf(place, row), below: 'end' };
    if (open) open.below = heading;
    found.push((open = heading));
  }
  return found;
}

function isHeading(text: string): boolean {
  return text.trim().length >= 4 && !isProse(text) && rowWord(text) === RowWord.plain && tellsOfRow(text) === null;
}

function styleOf({ sheet, merges, column }: HeadingColumn, row: number): string {
  const { bold, fill, fontColour } = sheet.format(row, column);
  return `${bold} ${fill} ${fontColour} ${isAcross(merges, row, column)} ${/^\s*[–•-]/.test(sheet.text(row, column))}`;
}

/** Alone in its row over a delmål's heading, itself over measures: where a KF-mål stands, whoever knows it. */
function isOverSubGoal({ isAlone, style, below }: Heading): boolean {
  if (!isAlone || below === 'measure' || below === 'end' || below.below !== 'measure') return false;
  // A delmål without measures stands over the next delmål too: the two look alike.
  return style !== below.style || !below.isAlone;
}

/** Nobody knows any KF-mål: the headings that look like one over a delmål's heading. */
export function goalHeadings(place: HeadingColumn): Heading[] {
  const { headings } = columnOf(place);
  const looks = new Set(headings.filter(isOverSubGoal).map(looksOf));
  return headings.filter((heading) => looks.has(looksOf(heading)) && heading.below !== 'measure');
}

/** The column of the indicators holds the goals too, or has no header at all. */
export function holdsGoals({ run }: TableDraft, indicator: number, columns: readonly LayoutColumn[]): boolean {
  if (columns.some(({ column, holdsBoth }) => column === indicator && holdsBoth === true)) return true;
  const cell = run.cells.find(({ column }) => column === indicator);
  return cell !== undefined && (cell.isUnnamed === true || cell.reading.holdsBoth);
}

export class HeadingLevels {
  private readonly goals = new Set<number>();
  private readonly subGoals = new Set<number>();
  private readonly bare = new Set<number>();
  private readonly empty: ReadonlySet<number>;
  /** Delmål with more than their name in their row, where everything that is measured stands under one. */
  private readonly heads: ReadonlySet<number>;

  constructor(place: HeadingColumn, references: ReferenceReader) {
    const { headings, empty } = columnOf(place);
    this.empty = empty;
    const known = new Set<Heading>();
    const near = new Set<Heading>();
    for (const heading of headings) {
      const reference = references.heading(heading.row, place.column, 'section');
      const { goalIds, problem } = reference;
      if (isPartOf(place.sheet.text(heading.row, place.column), reference)) continue;
      if (goalIds.length > 0) known.add(heading);
      else if (problem?.kind === 'near') near.add(heading);
    }
    const others = headings.filter((heading) => !known.has(heading));
    const isGoal = known.size === 0 ? isOverSubGoal : standsAs([...known], others);
    const mayBeGoals = known.size === 0 && near.size * 2 > others.length;
    for (const heading of others) {
      const { row, below } = heading;
      if (isGoal(heading) && (typeof below === 'string' || !known.has(below))) this.goals.add(row);
      else if (!near.has(heading) || (below === 'measure' && !mayBeGoals)) this.subGoals.add(row);
    }
    this.findBare(others, [...known]);
    this.heads = overAll(place, others);
  }

  /** Delmål that no measure stands under: they look as those that have some, and as no KF-mål. */
  private findBare(headings: readonly Heading[], known: readonly Heading[]): void {
    const subGoals = headings.filter(({ row, below }) => below === 'measure' && !this.goals.has(row));
    const looks = new Set(subGoals.map(looksOf));
    for (const goal of known) looks.delete(looksOf(goal));
    for (const heading of headings) {
      const { row, below, isAlone } = heading;
      if (below === 'measure' || this.goals.has(row) || !looks.has(looksOf(heading))) continue;
      if (known.length > 0 || !isAlone) this.bare.add(row);
    }
  }

  /** A heading that leads to no KF-mål stands where they do. */
  isGoal(row: number): boolean {
    return this.goals.has(row);
  }

  /** A delmål's heading without a measure under it: a row of its own. */
  isBare(row: number): boolean {
    return this.bare.has(row);
  }

  /** No heading, but a measure that nothing is filled in for. */
  isMeasure(row: number): boolean {
    return this.empty.has(row);
  }

  /** A delmål over its measures, though nothing but its place tells: what is said in its row is said in theirs too. */
  isOverMeasures(row: number): boolean {
    return this.isMeasure(row + 1) || this.heads.has(row);
  }

  /** A heading stands where delmål do, however like a KF-mål its words are. */
  isSubGoal(row: number): boolean {
    return this.subGoals.has(row);
  }
}

/** The rows without figures right over measures; none unless all measures stand under such rows. */
function overAll(place: HeadingColumn, headings: readonly Heading[]): ReadonlySet<number> {
  const over = new Set(headings.filter(({ below, isAlone }) => below === 'measure' && !isAlone).map(({ row }) => row));
  if (over.size < fewestHeads) return new Set();
  const { sheet, column, values, from, to, headerRows } = place;
  let last = -1;
  for (let row = from; row < to; row++) {
    if (headerRows.has(row) || sheet.kind(row, column) !== CellKind.text) continue;
    if (!values.some((at) => at >= 0 && sheet.kind(row, at) !== CellKind.empty)) continue;
    if (last !== row - 1 && !over.has(row - 1)) return new Set();
    last = row;
  }
  return over;
}

const fewestHeads = 2;

/** Whether a heading stands as the known ones do: looks like them, and over what they stand over. */
function standsAs(known: readonly Heading[], others: readonly Heading[]): (heading: Heading) => boolean {
  const looks = new Set(known.map(looksOf));
  const most = (is: (below: Heading['below']) => boolean) =>
    known.filter(({ below }) => is(below)).length * 2 > known.length;
  const areOverHeadings = most((below) => typeof below !== 'string');
  const areOverMeasures = known.length > 1 && most((below) => below === 'measure');
  const subGoals = others.filter(({ below }) => below === 'measure');
  // Delmål are set in a way of their own: looks alone tell.
  const looksTell = areOverHeadings && subGoals.length > 0 && !subGoals.some((one) => looks.has(looksOf(one)));
  return (heading) => {
    const { below } = heading;
    if (!looks.has(looksOf(heading))) return false;
    if (looksTell) return true;
    if (typeof below === 'string') return areOverMeasures && below === 'measure';
    return areOverHeadings && below.below === 'measure';
  };
}

function looksOf({ style, isAlone }: Heading): string {
  return `${style} ${isAlone}`;
}
