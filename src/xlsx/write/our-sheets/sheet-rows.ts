/** The rows of a sheet of ours: single cells and tall blocks side by side, as bytes in chunks. */
import { columnLetters } from '../../../core/workbook/cell-ref.ts';
import type { PlannedCell, SheetPlan } from '../../../core/workbook/write-plan.ts';
import { ByteWriter, pieceOf } from '../text/byte-writer.ts';
import type { Piece } from '../text/byte-writer.ts';
import { cellRoom, putFormula, putValue } from './cell-content.ts';
import { cellPieces } from './cell-pieces.ts';
import { BlockRows } from './block-rows.ts';
import type { SharedTexts, StyleIndex } from './block-columns.ts';
import { isRisky } from '../text/xml-text.ts';

/** Bytes handed on at a time: few, so that the buffers stay close to the processor. */
const chunkSize = 32 * 1024;
/** Buffers in turn: a chunk stays valid until two more have been asked for. */
const buffers = 3;

const cellStarts: Piece[] = [];
const cellStart = (column: number): Piece => (cellStarts[column] ??= pieceOf(`<c r="${columnLetters(column)}`));
const rowStart = pieceOf('<row r="');
const heightStart = pieceOf('" ht="');
const tagEnd = pieceOf('">');
const emptyTagEnd = pieceOf('"/>');
const rowEnd = pieceOf('</row>');

function cellsByRow(cells: readonly PlannedCell[]): Map<number, PlannedCell[]> {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

/** Rows that exist for another reason than a block: cells and heights, in order. */
function singleRows(sheet: SheetPlan, cells: ReadonlyMap<number, unknown>): number[] {
  return [...new Set([...cells.keys(), ...sheet.rowHeights.keys()])].sort((a, b) => a - b);
}

/**
 * Writes `<row>` after `<row>`; the chunks are bytes of a few buffers that are used again. What is done for each row goes by
 * index: `for … of` and taking lists apart make an object for each step until the code is optimised, which in a run of a
 * second is most of the time.
 */
export function* sheetRows(sheet: SheetPlan, styleOf: StyleIndex, shared: SharedTexts): Generator<Uint8Array> {
  const blocks = sheet.blocks
    .filter((block) => block.rowCount > 0 && block.columns.length > 0)
    .map((block) => new BlockRows(block, styleOf, shared))
    .sort((a, b) => a.block.left - b.block.left);
  const cells = cellsByRow(sheet.cells);
  const singles = singleRows(sheet, cells);
  const ring = Array.from({ length: buffers }, () => new ByteWriter(chunkSize + (chunkSize >> 2)));
  let turn = 0;
  let out = ring[turn] as ByteWriter;
  let nextSingle = 0;
  let row = nextRow(-1, singles, 0, blocks);
  while (row < Infinity) {
    while (nextSingle < singles.length && (singles[nextSingle] as number) <= row) nextSingle++;
    putRow(out, row, sheet, cells.get(row) ?? none, blocks, styleOf);
    if (out.at >= chunkSize) {
      yield out.bytes.subarray(0, out.at);
      out = ring[(turn = (turn + 1) % buffers)] as ByteWriter;
      out.at = 0;
    }
    row = nextRow(row, singles, nextSingle, blocks);
  }
  if (out.at > 0) yield out.bytes.subarray(0, out.at);
}

const none: readonly PlannedCell[] = [];

/** The first row after `row` that has anything; Infinity when there is none. */
function nextRow(row: number, singles: readonly number[], nextSingle: number, blocks: readonly BlockRows[]): number {
  let next = singles[nextSingle] ?? Infinity;
  for (let k = 0; k < blocks.length; k++) {
    const { block } = blocks[k] as BlockRows;
    const candidate = Math.max(block.top, row + 1);
    if (candidate < block.top + block.rowCount && candidate < next) next = candidate;
  }
  return next;
}

function heightOf(row: number, sheet: SheetPlan, blocks: readonly BlockRows[]): number | null {
  let height = sheet.rowHeights.get(row) ?? null;
  for (let k = 0; k < blocks.length; k++) {
    const { block } = blocks[k] as BlockRows;
    const i = row - block.top;
    if (!block.height || i < 0 || i >= block.rowCount) continue;
    const own = block.height(i);
    if (own !== null && (height === null || own > height)) height = own;
  }
  return height;
}

function putRow(
  out: ByteWriter,
  row: number,
  sheet: SheetPlan,
  cells: readonly PlannedCell[],
  blocks: readonly BlockRows[],
  styleOf: StyleIndex,
): void {
  out.room(cellRoom);
  out.piece(rowStart);
  out.digits(row + 1);
  const height = heightOf(row, sheet, blocks);
  if (height !== null) {
    // Without customHeight, so that the row still grows when somebody types more into it.
    out.piece(heightStart);
    out.number(Math.round(height * 100) / 100);
  }
  const tag = out.at;
  out.piece(tagEnd);
  const start = out.at;
  let next = 0;
  for (let k = 0; k < blocks.length; k++) {
    const ready = blocks[k] as BlockRows;
    const i = row - ready.block.top;
    if (i < 0 || i >= ready.block.rowCount) continue;
    while (next < cells.length && (cells[next] as PlannedCell).column < ready.block.left)
      putCell(out, cells[next++] as PlannedCell, styleOf);
    ready.put(out, row, i);
  }
  while (next < cells.length) putCell(out, cells[next++] as PlannedCell, styleOf);
  if (out.at === start) {
    out.at = tag;
    out.piece(emptyTagEnd);
    return;
  }
  out.room(cellRoom);
  out.piece(rowEnd);
}

function putCell(out: ByteWriter, cell: PlannedCell, styleOf: StyleIndex): void {
  const { value, formula, style } = cell;
  const isInert = formula === undefined && typeof value === 'string' && isRisky(value);
  out.room(cellRoom);
  out.piece(cellStart(cell.column));
  out.digits(cell.row + 1);
  const pieces = cellPieces(style !== undefined || isInert ? styleOf(style ?? '', isInert) : 0, 'addressed');
  if (formula !== undefined) putFormula(out, pieces, formula, value);
  else putValue(out, pieces, value);
}
