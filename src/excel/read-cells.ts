/**
 * Second reading: all values, and the formats that recognition needs. Sheets are read in blocks of rows, as many in one sync as
 * one answer may hold.
 */
import type { SheetStructure } from './read-structure.ts';
import { given } from './given.ts';
import { pieceOf } from './request-size.ts';
import { Slices, type SliceOptions } from './slices.ts';
import { Stopped } from './stopped.ts';
import { FormatPool, SheetGrid, StringPool, type FormatProperties } from './sheet-grid.ts';

/** Bytes of one block: what is taken in without a pause. */
const BYTES_PER_BLOCK = 500_000;
/** Measured: a value is some 25 bytes of answer; number format, fill and font some 150. */
const VALUE_BYTES = 30;
const FORMAT_BYTES = 150;
const LINE_BYTES = 40;

export interface SheetCells {
  /** Null for a sheet without values. */
  readonly grid: SheetGrid | null;
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
  /** "Blad!A1:B2,Blad!C3:C5"; "" for none. */
  readonly mergedAddress: string;
  /** "row,column" of the cells with a formula; asked for on our own sheets only. */
  readonly formulas: ReadonlySet<string>;
}

export interface ReadCells {
  readonly sheets: readonly SheetCells[];
  readonly strings: StringPool;
}

/** Work that waits for a sync: what its answer weighs, how it is asked for, and where the answer goes. */
interface Request {
  readonly bytes: number;
  readonly sheet: number;
  ask(): () => void;
}

/** Which of how many sheets the reading has come to. */
export interface SheetProgress {
  readonly sheet: string;
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export interface ReadProgress {
  (readBytes: number, allBytes: number, detail: SheetProgress): void;
}

export interface CellBlock {
  /** 0-based first row, counted from the used range's first. */
  readonly top: number;
  readonly rows: number;
}

/** Rows per block so that one block is at most `limit` cells. */
export function blocksOf(rows: number, columns: number, limit: number): CellBlock[] {
  const height = Math.max(1, Math.floor(limit / Math.max(1, columns)));
  const blocks: CellBlock[] = [];
  for (let top = 0; top < rows; top += height) blocks.push({ top, rows: Math.min(height, rows - top) });
  return blocks;
}

type Filling = { -readonly [K in keyof SheetCells]: SheetCells[K] };

/**
 * Reads the given sheets; the number of syncs depends on the number of cells, never on the number of sheets.
 * @param isOurs our own sheets: their formulas are read and their formats are not
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetStructure[],
  isOurs: (sheet: SheetStructure) => boolean,
  onProgress: ReadProgress,
  slicing: SliceOptions = {},
): Promise<ReadCells> {
  const strings = new StringPool();
  const formats = new FormatPool();
  const results: Filling[] = [];
  const requests: Request[] = [];
  const slices = new Slices(slicing);
  // Room for all the cells of a large workbook is made sheet by sheet: it must be emptied first, and that takes its time.
  for (const [i, sheet] of sheets.entries()) {
    const grid = sheet.used ? new SheetGrid(sheet.used, strings, formats) : null;
    const into: Filling = { grid, hiddenRows: [], hiddenColumns: [], mergedAddress: '', formulas: new Set() };
    results.push(into);
    requests.push(...requestsOf(context, sheet, into, isOurs(sheet), slicing).map((asked) => ({ ...asked, sheet: i })));
    await slices.rest();
  }
  await inBatches(
    context,
    requests,
    (done, all, i) => onProgress(done, all, { sheet: sheets[i]?.name ?? '', index: i + 1, count: sheets.length }),
    slicing,
  );
  return { sheets: results, strings };
}

type Asked = Omit<Request, 'sheet'>;

function requestsOf(
  context: Excel.RequestContext,
  sheet: SheetStructure,
  into: Filling,
  isOurs: boolean,
  { pieceBytes = BYTES_PER_BLOCK }: SliceOptions,
): Asked[] {
  const { grid } = into;
  if (!grid) return [];
  const { top, left, rows, columns } = grid;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const block = (b: CellBlock): Excel.Range => worksheet.getRangeByIndexes(top + b.top, left, b.rows, columns);
  const blocks = (bytes: number): CellBlock[] => blocksOf(rows, columns, Math.min(BYTES_PER_BLOCK, pieceBytes) / bytes);
  return [
    frameRequest(() => worksheet.getRangeByIndexes(top, left, rows, columns), into, sheet.name),
    ...blocksOf(rows, 1, Math.min(BYTES_PER_BLOCK, pieceBytes) / LINE_BYTES).map((b) =>
      rowsRequest(() => worksheet.getRangeByIndexes(top + b.top, left, b.rows, 1), into, b, sheet.name),
    ),
    ...blocks(VALUE_BYTES).map((b) => valuesRequest(() => block(b), grid, b, sheet.name)),
    ...(isOurs
      ? blocks(VALUE_BYTES).map((b) => formulasRequest(() => block(b), into, grid, b, sheet.name))
      : blocks(FORMAT_BYTES).map((b) => formatsRequest(() => block(b), grid, b, sheet.name))),
  ];
}

async function inBatches(
  context: Excel.RequestContext,
  requests: readonly Request[],
  onProgress: (done: number, all: number, sheet: number) => void,
  slicing: SliceOptions,
): Promise<void> {
  const slices = new Slices(slicing);
  const all = requests.reduce((sum, request) => sum + request.bytes, 0);
  const piece = pieceOf(all, slicing.pieceBytes);
  let done = 0;
  for (let i = 0; i < requests.length;) {
    if (slicing.signal?.aborted) throw new Stopped('Cancelled');
    const takers: (() => void)[] = [];
    let bytes = 0;
    do {
      bytes += requests[i]!.bytes;
      takers.push(requests[i++]!.ask());
    } while (i < requests.length && bytes + requests[i]!.bytes <= piece);
    await context.sync();
    for (const take of takers) {
      await slices.rest();
      take();
    }
    onProgress((done += bytes), all, requests[i - 1]!.sheet);
  }
}

function frameRequest(range: () => Excel.Range, into: Filling, name: string): Asked {
  return {
    bytes: into.grid!.columns * LINE_BYTES,
    ask() {
      const all = range();
      const hiddenColumns = all.getColumnProperties({ columnHidden: true });
      const merged = all.getMergedAreasOrNullObject().load('address');
      return () => {
        into.hiddenColumns = given(hiddenColumns.value, name).map((column) => column.columnHidden === true);
        into.mergedAddress = merged.isNullObject ? '' : merged.address;
      };
    },
  };
}

function rowsRequest(range: () => Excel.Range, into: Filling, block: CellBlock, name: string): Asked {
  const hidden = into.hiddenRows as boolean[];
  return {
    bytes: block.rows * LINE_BYTES,
    ask() {
      const asked = range().getRowProperties({ rowHidden: true });
      return () => given(asked.value, name).forEach((row, r) => (hidden[block.top + r] = row.rowHidden === true));
    },
  };
}

function valuesRequest(range: () => Excel.Range, grid: SheetGrid, block: CellBlock, name: string): Asked {
  return {
    bytes: block.rows * grid.columns * VALUE_BYTES,
    ask() {
      const asked = range().load('values');
      return () => grid.fillValues(block.top, given(asked.values, name));
    },
  };
}

function formulasRequest(
  range: () => Excel.Range,
  into: Filling,
  grid: SheetGrid,
  block: CellBlock,
  name: string,
): Asked {
  const found = into.formulas as Set<string>;
  return {
    bytes: block.rows * grid.columns * VALUE_BYTES,
    ask() {
      const asked = range().load('formulas');
      return () =>
        given(asked.formulas, name).forEach((row: unknown[], r) =>
          row.forEach((formula, c) => {
            if (typeof formula === 'string' && formula.startsWith('='))
              found.add(`${grid.top + block.top + r},${grid.left + c}`);
          }),
        );
    },
  };
}

function formatsRequest(range: () => Excel.Range, grid: SheetGrid, block: CellBlock, name: string): Asked {
  return {
    bytes: block.rows * grid.columns * FORMAT_BYTES,
    ask() {
      const asked = range();
      asked.load('numberFormat');
      const properties = asked.getCellProperties({
        format: { fill: { color: true, pattern: true }, font: { color: true, name: true, bold: true } },
      });
      return () =>
        grid.fillFormats(
          block.top,
          given(asked.numberFormat as string[][], name),
          given(properties.value as FormatProperties[][], name),
        );
    },
  };
}
