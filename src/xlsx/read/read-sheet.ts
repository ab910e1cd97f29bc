/** One worksheet: its part and what hangs on it fetched beforehand, then scanned in one go. */
import type { Kernels } from '../../core/kernels/kernel.ts';
import type { TableArea } from '../../core/workbook/snapshot.ts';
import { longestSymbol, ProblemError, readRelationships, utf8Xml } from '../package/index.ts';
import type { BufferPool, Package, Relationship } from '../package/index.ts';
import { maxColumns } from './cell-store.ts';
import type { Cells, CellStore } from './cell-store.ts';
import { CellWriter } from './cell-value.ts';
import { joinComments, parseNotes, parseThreads } from './comments.ts';
import { CellScanner } from './scan-cells.ts';
import { findSheetData, frameText, parseFrame, readColumns } from './sheet-frame.ts';
import type { ColumnRange, SheetFrame } from './sheet-frame.ts';
import type { StringTable } from './string-table.ts';
import type { Styles } from './styles.ts';
import { parseTable } from './tables.ts';

export interface LoadedSheet {
  /** As `utf8Xml` gives it, in memory of the pool. */
  readonly bytes: Uint8Array;
  readonly memory: Uint8Array;
  /** The part's own bytes are UTF-8. */
  readonly isUtf8: boolean;
  readonly tables: readonly TableArea[];
  readonly comments: ReadonlyMap<number, string>;
}

/** Inflates a worksheet and reads its tables and comments. Throws ProblemError. */
export async function loadSheet(pkg: Package, part: string, pool: BufferPool): Promise<LoadedSheet> {
  const memory = pool.take(pkg.sizeOf(part) ?? 0);
  const [bytes, relationships] = await Promise.all([pkg.bytes(part, memory), readRelationships(pkg, part)]);
  let notes = new Map<number, string>();
  let threads = new Map<number, string>();
  for (const { kind, target, isExternal } of relationships) {
    // A relationship to a part that is not there is common in machine-written files, and harmless for these.
    if (isExternal || !pkg.has(target)) continue;
    if (kind === 'comments') notes = parseNotes(await pkg.text(target), target);
    else if (kind === 'threadedComment') threads = parseThreads(await pkg.text(target), target);
  }
  const tables = await readTables(pkg, relationships);
  const utf8 = utf8Xml(bytes, part);
  return { bytes: utf8, memory, isUtf8: utf8 === bytes, tables, comments: joinComments(notes, threads) };
}

/** Endings larger than this are not kept. */
const longestEnding = 1 << 20;

/** A copy of what is kept of a part's bytes for writing (see `SheetPart`). */
export function endingOf({ bytes, isUtf8 }: LoadedSheet, sheetDataEnd: number): Uint8Array | null {
  const from = Math.max(0, sheetDataEnd - longestSymbol);
  if (!isUtf8 || sheetDataEnd < 0 || bytes.length - from > longestEnding) return null;
  return new Uint8Array(bytes.subarray(from));
}

/** The Excel tables among what hangs on a sheet. Throws ProblemError. */
export async function readTables(pkg: Package, relationships: readonly Relationship[]): Promise<TableArea[]> {
  const tables: TableArea[] = [];
  for (const { kind, target, isExternal } of relationships) {
    if (isExternal || kind !== 'table' || !pkg.has(target)) continue;
    const table = parseTable(await pkg.text(target), target);
    if (table) tables.push(table);
  }
  return tables;
}

export interface ScannedSheet {
  readonly cells: Cells;
  readonly frame: SheetFrame;
  readonly hiddenColumns: Uint8Array;
  readonly columnFormats: Uint16Array;
  readonly sheetDataStart: number;
  readonly sheetDataEnd: number;
}

/** What all sheets of a workbook are scanned with. */
export interface ScanTools {
  readonly store: CellStore;
  readonly strings: StringTable;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly kernels?: Kernels | undefined;
}

/** Scans the bytes of a worksheet part (UTF-8). Throws ProblemError. */
export function scanSheet(bytes: Uint8Array, part: string, tools: ScanTools): ScannedSheet {
  return withPart(part, () => {
    const opening = findSheetData(bytes);
    if (opening.root !== 'worksheet') throw new ProblemError('damaged', `<${opening.root}> is no worksheet`);
    const columns = readColumns(bytes, opening, part);
    const columnFormats = formatsOf(columns, tools.styles);
    const { store, strings, styles, date1904, kernels } = tools;
    store.reset();
    let end = opening.dataInner;
    if (!opening.isEmptyTag) {
      const writer = new CellWriter(store, strings, styles, columnFormats, date1904);
      end = new CellScanner(bytes, opening.prefixLength, store, writer, kernels).scan(opening.dataInner);
    }
    return {
      cells: store.finish(),
      frame: parseFrame(frameText(bytes, opening.dataStart, end, part), part),
      hiddenColumns: hiddenOf(columns),
      columnFormats,
      sheetDataStart: opening.dataStart,
      sheetDataEnd: opening.dataStart < 0 ? -1 : end,
    };
  });
}

/** Problems met deep in a part get its name. */
function withPart<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.part !== undefined) throw error;
    throw new ProblemError(error.problem.code, error.problem.detail, part);
  }
}

function formatsOf(columns: readonly ColumnRange[], { formatOfStyle, missing }: Styles): Uint16Array {
  const formats = new Uint16Array(maxColumns);
  let width = 0;
  for (const { first, last, style } of columns) {
    const format = formatOfStyle[style] ?? missing.formatOf(style);
    formats.fill(format, first, last + 1);
    if (format !== 0) width = Math.max(width, last + 1);
  }
  return formats.slice(0, width);
}

/** 1 for each hidden column, as far as there are any. */
function hiddenOf(columns: readonly ColumnRange[]): Uint8Array {
  const hidden = new Uint8Array(maxColumns);
  let width = 0;
  for (const { first, last, isHidden } of columns) {
    if (!isHidden) continue;
    hidden.fill(1, first, last + 1);
    width = Math.max(width, last + 1);
  }
  return hidden.slice(0, width);
}
