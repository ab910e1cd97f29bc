/** Sheets with a block for each period: "Delårsrapport 2025" over one table, "Årsbokslut 2025" over the next. */
import type { Period } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { parsePeriodText } from '../../parse/index.ts';
import { cellWords } from '../cells/cells.ts';
import { isOfPeriod } from '../cells/is-of-period.ts';
import { noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import { isTitleLine } from '../cells/title-lines.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

interface Block {
  /** The heading that names the period, or the header where the block goes on under another header. */
  readonly from: number;
  readonly to: number;
  readonly reading: PeriodReading | null;
  readonly text: string;
  /** The columns that say what a row is about. */
  readonly contents: readonly number[];
}

/** A heading is a few words, and stands this many rows over its header at most. */
const longest = 60;
const mostAbove = 4;
/** Share of the other periods' rows that come again in the report's: goals are put in and taken away over the years. */
const leastAgain = 0.5;

/** Rows of the blocks of other periods than the report's; empty when no block is of it, or when the blocks tell of different things. */
export function rowsOfOtherBlocks(
  layout: SheetLayout,
  assignments: readonly Assignment[],
  period: Period,
): ReadonlySet<number> {
  const blocks = blocksOf(layout, assignments);
  const isOther = ({ reading, text }: Block) => reading !== null && !isOfPeriod(reading, text, period);
  const others = blocks.filter(isOther);
  const own = blocks.filter(({ reading, text }) => reading !== null && isOfPeriod(reading, text, period));
  if (others.length === 0 || own.length === 0) return new Set();
  const told = new Set(own.flatMap((block) => rowsIn(layout, block).map(({ about }) => about)));
  const rows = others.flatMap((block) => rowsIn(layout, block));
  const again = rows.filter(({ about }) => about !== '' && told.has(about)).length;
  const saying = rows.filter(({ about }) => about !== '').length;
  return new Set(again > 0 && again >= leastAgain * saying ? rows.map(({ row }) => row) : []);
}

interface Said {
  readonly row: number;
  readonly reading: PeriodReading;
  readonly text: string;
}

/** Where a block may begin, and what is said of its period there. */
interface Start {
  readonly row: number;
  readonly at: number;
  readonly said: Said | null;
}

/** The stretches under each header, with the period that the last heading over them names; none where fewer than two name one. */
function blocksOf(layout: SheetLayout, assignments: readonly Assignment[]): readonly Block[] {
  const headings = new Headings(layout.source.sheet);
  const starts = layout.goalTables.flatMap((draft, at) => startsOf(draft, at, headings)).sort((a, b) => a.row - b.row);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [];
  const { stated } = layout;
  if (first.said === null && stated !== null) starts[0] = { ...first, said: { ...stated, row: stated.place.row } };
  if (starts.filter(({ said }) => said !== null).length < 2) return [];
  let last: Said | null = null;
  return starts.map(({ row, at, said }, index) => {
    last = said ?? last;
    const next = starts[index + 1];
    const { columns } = assignments[at] as Assignment;
    return {
      from: said?.row ?? row,
      to: next === undefined ? (layout.goalTables[at] as TableDraft).to : (next.said?.row ?? next.row),
      reading: last?.reading ?? null,
      text: last?.text ?? '',
      contents: columns.filter(({ field }) => field === 'delmal' || field === 'indikator').map(({ column }) => column),
    };
  });
}

/** Headers, each with the heading over it; where a period stands right under the header, the rows that name one. */
function startsOf({ run, headerRows, from, to }: TableDraft, at: number, headings: Headings): Start[] {
  const { right } = run;
  // A lone text right under a header is taken for its last row.
  const first = [from - 1, from].find((row) => headings.at(row, right));
  if (first === undefined)
    return headerRows
      .filter((row, index) => headerRows[index - 1] !== row - 1)
      .map((row) => ({ row, at, said: headings.over(row, right) }));
  const starts: Start[] = [];
  for (let row = first; row < to; row++) {
    const said = headings.at(row, right);
    if (said) starts.push({ row, at, said });
  }
  return starts;
}

/** Rows with nothing in them but the name of a period, each wording understood once. */
class Headings {
  readonly #sheet: SheetSnapshot;
  readonly #known = new Map<string, PeriodReading | null>();

  constructor(sheet: SheetSnapshot) {
    this.#sheet = sheet;
  }

  /** Undefined for a row of several cells; null for one that names no period. */
  at(row: number, right: number): Said | null | undefined {
    const column = onlyColumn(this.#sheet, row, 0, right);
    if (column === severalColumns) return undefined;
    if (column === noColumn) return null;
    const text = cellWords(this.#sheet, row, column);
    let reading = this.#known.get(text);
    if (reading === undefined)
      this.#known.set(text, (reading = text.length <= longest && isTitleLine(text) ? parsePeriodText(text) : null));
    return reading && { row, reading, text };
  }

  /** The nearest over a header. */
  over(header: number, right: number): Said | null {
    for (let row = header - 1; row >= Math.max(0, header - mostAbove); row--) {
      const said = this.at(row, right);
      if (said !== null) return said ?? null;
    }
    return null;
  }
}

/** Rows that hold something, with what they are about. */
function rowsIn({ source: { sheet }, goalTables }: SheetLayout, { from, to, contents }: Block) {
  const isHeader = new Set(goalTables.flatMap(({ headerRows }) => headerRows));
  const rows: { row: number; about: string }[] = [];
  for (let row = from; row < to; row++) {
    if (isHeader.has(row) || onlyColumn(sheet, row, 0, sheet.columnCount - 1) === noColumn) continue;
    const words = contents.map((column) => cellWords(sheet, row, column).toLowerCase());
    rows.push({ row, about: words.join('') === '' ? '' : words.join('\n') });
  }
  return rows;
}
