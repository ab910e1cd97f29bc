/**
 * What the cells of Underlag hold, for the rows that are like most rows: numbers, and texts that stand in the workbook's own
 * string table. Read in one pass, in the order in which the rows lie in memory, into typed arrays; what is out of the
 * ordinary is marked and asked of the row itself. Underlag goes through the rows in another order, goal by goal: asked there,
 * each row and all that hangs on it would be fetched from far off, cell after cell.
 */
import type { Field, GoalChain, IndicatorRow, TableReading } from '../model/chain.ts';
import { statuses, type Status } from '../model/status.ts';
import type { Value } from '../model/values.ts';
import { inStretches, type Steps } from '../steps.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { roughLinesOf } from './text-width.ts';
import { flatWidths } from './underlag-layout.ts';

/** In place of a text's id or a status: the row says it in words of its own. */
export const askRow = -1;
/** In place of a text's id or a status: the cell is empty. */
export const nothing = -2;

/** Fields whose texts Underlag copies as they stand. */
const copiedFields = ['delmal', 'indikator', 'enhet', 'kommentar'] as const;
export type CopiedField = (typeof copiedFields)[number];

/** What Underlag shows of a copied field, null when the cell is empty. */
export type ShownTexts = Readonly<Record<CopiedField, (row: IndicatorRow) => string | null>>;

const statusIndex: Readonly<Record<Status, number>> = { uppfyllt: 0, delvis: 1, ej: 2, kanEjBedomas: 3, ejAktuell: 4 };

/** All arrays are by row of the chain. */
export class RowCells {
  /** The text's place in the target's string table, `nothing` or `askRow`. */
  readonly texts: Readonly<Record<CopiedField, Int32Array>>;
  /** The plain number that is shown; NaN when the row must be asked. */
  readonly target: Float64Array;
  readonly outcome: Float64Array;
  readonly forecast: Float64Array;
  /** Index among `statuses` of the committee's assessment, `nothing` or `askRow`. */
  readonly assessment: Int8Array;
  /** 1 where the row states a weight. */
  readonly hasWeight: Uint8Array;
  /** Row of the sheet that the row stands in, 0-based. */
  readonly sheetRow: Int32Array;
  /** Index among `tables`. */
  readonly table: Int32Array;
  readonly tables: Pick<IndicatorRow, 'table' | 'sheet'>[] = [];
  /** Lines of text in the tallest cell that is the row's own. */
  readonly lines: Uint16Array;

  constructor(count: number) {
    const ids = (): Int32Array => new Int32Array(count).fill(askRow);
    this.texts = { delmal: ids(), indikator: ids(), enhet: ids(), kommentar: ids() };
    this.target = new Float64Array(count);
    this.outcome = new Float64Array(count);
    this.forecast = new Float64Array(count);
    this.assessment = new Int8Array(count);
    this.hasWeight = new Uint8Array(count);
    this.sheetRow = new Int32Array(count);
    this.table = new Int32Array(count);
    this.lines = new Uint16Array(count);
  }

  /** Once, before anything is asked. `target` is the workbook that the plan is for, null when it is a new one. */
  read({ rows }: GoalChain, target: WorkbookSnapshot | null, shown: ShownTexts): Steps<void> {
    const fields = copiedFields.map((field) => new CopiedTexts(field, this.texts[field], target, shown[field]));
    return inStretches(rows.length, (from, to) => {
      for (let i = from; i < to; i++) this.#readRow(i, rows[i] as IndicatorRow, target !== null);
      for (let k = 0; k < fields.length; k++) (fields[k] as CopiedTexts).read(rows, from, to);
    });
  }

  #readRow(i: number, row: IndicatorRow, isInTarget: boolean): void {
    this.target[i] = plainNumber(row.target);
    this.outcome[i] = plainNumber(row.outcome);
    this.forecast[i] = plainNumber(row.forecast);
    this.assessment[i] = assessmentOf(row);
    this.hasWeight[i] = row.weight === null ? 0 : 1;
    this.sheetRow[i] = row.row;
    // Rows of one table come together.
    if (this.tables.at(-1)?.table !== row.table) this.tables.push({ table: row.table, sheet: row.sheet });
    this.table[i] = this.tables.length - 1;
    this.lines[i] = Math.max(
      roughLinesOf(row.subGoal.text, flatWidths[3]),
      roughLinesOf(row.indicator, flatWidths[4]),
      roughLinesOf(row.comment, flatWidths[18]),
      linesOfValue(row.target),
      linesOfValue(row.outcome),
      linesOfLink(row, isInTarget),
    );
  }
}

/** The number itself when that is all that is shown (see shownValue), else NaN. */
function plainNumber(value: Value | null): number {
  if (value === null || value.missing !== null || value.uncached || value.number === null) return NaN;
  return value.kind === 'number' || value.kind === 'percent' ? value.number : NaN;
}

function assessmentOf({ assessment }: IndicatorRow): number {
  const { status } = assessment;
  if (status !== null) return statusIndex[status];
  return assessment.isUnknown ? askRow : nothing;
}

/** The status that `RowCells.assessment` tells. */
export function statusAt(index: number): Status {
  return statuses[index] as Status;
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

  read(rows: readonly IndicatorRow[], from: number, to: number): void {
    const strings = this.#strings;
    const ids = this.#ids;
    for (let i = from; i < to; i++) {
      const row = rows[i] as IndicatorRow;
      const text = this.#textOf(row);
      if (text === null) {
        ids[i] = nothing;
        continue;
      }
      if (strings === null) continue;
      if (row.table !== this.#table) {
        this.#table = row.table;
        this.#column = row.table.columnOf(this.#field);
      }
      if (this.#column < 0) continue;
      const id = row.sheet.snapshot.textId(row.row, this.#column);
      if (id >= 0 && strings[id] === text) ids[i] = id;
    }
  }
}
