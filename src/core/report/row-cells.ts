/**
 * What the cells of Underlag hold, as columns: numbers, words that come again and again, and texts that stand in the
 * workbook's own string table. Read in one pass, in the order in which the rows lie in memory, and put where Underlag has
 * them; what is out of the ordinary is marked and asked of the row itself. Asked in the order of Underlag, each row and all
 * that hangs on it would be fetched from far off, cell after cell.
 */
import type { Field, IndicatorRow, TableReading } from '../model/chain.ts';
import type { SubGoalResult } from '../model/rollup.ts';
import { statuses, statusIndex } from '../model/status.ts';
import { directions, type Direction, type Value } from '../model/values.ts';
import { inStretches, type Steps } from '../steps.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { LinkCells, LinkedSheet } from '../workbook/write-plan.ts';
import { askText, noText } from '../workbook/write-plan.ts';
import type { FlatRows } from './flat-rows.ts';
import { missingWord } from './missing-words.ts';
import { linesOf, roughLinesOf } from './text-width.ts';
import { flatWidths } from './underlag-layout.ts';
import type { ReportView } from './view.ts';
import { Words } from './words.ts';

/** Fields whose texts Underlag copies as they stand. */
const copiedFields = ['delmal', 'indikator', 'enhet', 'kommentar'] as const;
export type CopiedField = (typeof copiedFields)[number];

/** What Underlag shows of a copied field, null when the cell is empty. */
export type ShownTexts = Readonly<Record<CopiedField, (row: IndicatorRow) => string | null>>;

const bases = ['reported', 'calculated', 'weighed', 'none'] as const satisfies readonly SubGoalResult['basis'][];
const basisIndex: Readonly<Record<SubGoalResult['basis'], number>> = {
  reported: 0,
  calculated: 1,
  weighed: 2,
  none: 3,
};

const directionIndex: Readonly<Record<Direction, number>> = {
  hogre: 0,
  lagre: 1,
  intervall: 2,
  oforandrad: 3,
  jaNej: 4,
};

/** Lines of text that a row is tall at most; longer comments are read in their own cell. */
export const tallest = 8;

/** Characters of a line of what is done about it, which says first what it is. */
const actionRoom = flatWidths[18] - 8;

/** All arrays are by data row of Underlag. */
export class RowCells {
  /** Place in the target's string table, `noText` or `askText`. */
  readonly texts: Readonly<Record<CopiedField, Int32Array>>;
  /** The plain number that is shown; NaN when the row must be asked. */
  readonly target: Float64Array;
  readonly outcome: Float64Array;
  readonly forecast: Float64Array;
  /** The committee's own assessment: one of the statuses, or what it wrote instead. */
  readonly assessed: Words;
  readonly calculated: Words;
  readonly status: Words;
  readonly basis: Words;
  /** Why the outcome is not there. */
  readonly lacks: Words;
  /** Which way is better, and whether that is inferred. */
  readonly direction: Words;
  /** NaN where none is stated. */
  readonly weight: Float64Array;
  /** Lines of text in the tallest cell, at most `tallest`. */
  readonly lines: Uint8Array;
  readonly links: LinkCells;
  readonly #linked: LinkedSheet[] = [];
  readonly #view: ReportView;
  /** Rows of one table come together: where they link to is looked up once a table. */
  #table: TableReading | null = null;
  #column = 0;

  constructor(view: ReportView) {
    const { flat, t, statusText } = view;
    const { count } = flat;
    const ids = (): Int32Array => new Int32Array(count).fill(askText);
    const ofStatuses = statuses.map((status) => statusText[status]);
    this.#view = view;
    this.texts = { delmal: ids(), indikator: ids(), enhet: ids(), kommentar: ids() };
    this.target = new Float64Array(count);
    this.outcome = new Float64Array(count);
    this.forecast = new Float64Array(count);
    this.assessed = new Words(new Int32Array(count), ofStatuses);
    this.calculated = new Words(new Int8Array(count), ofStatuses);
    this.status = new Words(new Int8Array(count), ofStatuses);
    this.basis = new Words(
      new Int8Array(count),
      bases.map((basis) => t.underlag.basis[basis]),
    );
    this.lacks = new Words(new Int8Array(count), []);
    this.direction = new Words(new Int8Array(count), [
      ...directions.map((direction) => t.underlag.direction[direction]),
      ...directions.map((direction) => t.underlag.inferred(t.underlag.direction[direction])),
    ]);
    this.weight = new Float64Array(count);
    this.lines = new Uint8Array(count);
    this.links = {
      sheets: this.#linked,
      at: new Int32Array(count),
      rows: new Int32Array(count),
      columns: new Uint16Array(count),
    };
  }

  /** Once, before anything is asked. */
  read(shown: ShownTexts): Steps<void> {
    const { consolidation, target, flat, committees } = this.#view;
    const { rows } = consolidation.chain;
    const fields = copiedFields.map((field) => new CopiedTexts(field, this.texts[field], target, shown[field]));
    const committeeLines = Uint8Array.from(committees, (name) => Math.min(tallest, linesOf(name, flatWidths[2])));
    return inStretches(rows.length, (from, to) => {
      for (let i = from; i < to; i++) this.#readRow(i, rows[i] as IndicatorRow, committeeLines);
      for (let k = 0; k < fields.length; k++) (fields[k] as CopiedTexts).read(rows, flat, from, to);
    });
  }

  #readRow(i: number, row: IndicatorRow, committeeLines: Uint8Array): void {
    const { flat, t, consolidation, target: workbook } = this.#view;
    const { rollup } = consolidation;
    const { subGoal } = row;
    const result = rollup.subGoals[subGoal.id] as SubGoalResult;
    const target = plainNumber(row.target);
    const outcome = plainNumber(row.outcome);
    const forecast = plainNumber(row.forecast);
    const calculated = rollup.rowCalculated[i] ?? null;
    const direction = directionPlace(row);
    const lines = this.#linesOf(row);
    if (row.table !== this.#table) this.#openTable(row, workbook);
    const end = flat.firstPlace[i + 1] as number;
    for (let k = flat.firstPlace[i] as number; k < end; k++) {
      const at = flat.places[k] as number;
      this.target[at] = target;
      this.outcome[at] = outcome;
      this.forecast[at] = forecast;
      this.#putAssessed(at, row);
      this.calculated.at[at] = calculated === null ? noText : statusIndex[calculated];
      this.direction.at[at] = direction;
      this.status.at[at] = statusIndex[result.status];
      this.basis.at[at] = basisIndex[result.basis];
      // A number is there, and lacks nothing.
      if (Number.isNaN(outcome)) this.lacks.put(at, missingWord(row.outcome, t));
      else this.lacks.at[at] = noText;
      // The delmål's weight stands where it counts; elsewhere what the row itself says.
      this.weight[at] = flat.countsInGoal[at] === 1 ? flat.weightOf(subGoal) : (row.weight ?? NaN);
      this.lines[at] = Math.max(lines, committeeLines[flat.committee[at] as number] as number);
      this.links.at[at] = this.#linked.length - 1;
      this.links.rows[at] = row.row;
      this.links.columns[at] = this.#column;
    }
  }

  #putAssessed(at: number, { assessment }: IndicatorRow): void {
    const { status } = assessment;
    if (status !== null) this.assessed.at[at] = statusIndex[status];
    else if (assessment.isUnknown && assessment.text) this.assessed.put(at, assessment.text);
    else this.assessed.at[at] = noText;
  }

  /** To the indicator's cell, else the delmål's, else the first of the row. */
  #openTable({ table, sheet: { file, name } }: IndicatorRow, workbook: WorkbookSnapshot | null): void {
    this.#table = table;
    this.#linked.push({ file: workbook ? null : file, sheet: name });
    const indicator = table.columnOf('indikator');
    this.#column = indicator >= 0 ? indicator : Math.max(0, table.columnOf('delmal'));
  }

  #linesOf(row: IndicatorRow): number {
    const lines = Math.max(
      roughLinesOf(row.subGoal.text, flatWidths[3]),
      roughLinesOf(row.indicator, flatWidths[4]),
      roughLinesOf(row.comment, flatWidths[18]) + (row.action === null ? 0 : roughLinesOf(row.action, actionRoom)),
      linesOfValue(row.target),
      linesOfValue(row.outcome),
      linesOfLink(row, this.#view.target !== null),
    );
    return Math.min(tallest, lines);
  }
}

/** Place among the words for directions; those that are inferred stand after those that the workbook states. */
function directionPlace({ direction, isDirectionInferred }: IndicatorRow): number {
  if (direction === null) return noText;
  return directionIndex[direction] + (isDirectionInferred ? directions.length : 0);
}

/** The number itself when that is all that is shown (see shownValue), else NaN. */
function plainNumber(value: Value | null): number {
  if (value === null || value.missing !== null || value.uncached || value.number === null) return NaN;
  return value.kind === 'number' || value.kind === 'percent' ? value.number : NaN;
}

function linesOfValue({ raw, missing }: Value): number {
  return typeof raw === 'string' && missing === null ? roughLinesOf(raw, flatWidths[6]) : 1;
}

/** The link's words: "Blad!B7", and a file before them when there are several. */
function linesOfLink({ sheet: { name, file } }: IndicatorRow, isInTarget: boolean): number {
  return name.length + (isInTarget || file === null ? 8 : file.length + 10) > 22 ? 2 : 1;
}

/** Finds the texts of one field in the workbook's own string table. */
class CopiedTexts {
  readonly #field: Field;
  readonly #textOf: (row: IndicatorRow) => string | null;
  readonly #ids: Int32Array;
  readonly #strings: readonly string[] | null;
  // Rows of one table come together: the column is looked up once a table.
  #table: TableReading | null = null;
  #column = -1;

  constructor(
    field: CopiedField,
    ids: Int32Array,
    target: WorkbookSnapshot | null,
    textOf: (row: IndicatorRow) => string | null,
  ) {
    this.#field = field;
    this.#textOf = textOf;
    this.#ids = ids;
    this.#strings = target && target.strings;
  }

  read(rows: readonly IndicatorRow[], { firstPlace, places }: FlatRows, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const id = this.#idOf(rows[i] as IndicatorRow);
      const end = firstPlace[i + 1] as number;
      for (let k = firstPlace[i] as number; k < end; k++) this.#ids[places[k] as number] = id;
    }
  }

  #idOf(row: IndicatorRow): number {
    const text = this.#textOf(row);
    if (text === null) return noText;
    if (this.#strings === null) return askText;
    if (row.table !== this.#table) {
      this.#table = row.table;
      this.#column = row.table.columnOf(this.#field);
    }
    if (this.#column < 0) return askText;
    const id = row.sheet.snapshot.textId(row.row, this.#column);
    return id >= 0 && this.#strings[id] === text ? id : askText;
  }
}
