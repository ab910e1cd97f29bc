/** The workbook that Excel has open, as a snapshot: names, sizes, then values and formats. */
import { parseA1 } from '../core/workbook/cell-ref.ts';
import type { SheetOwner, WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { splitAddress } from './addresses.ts';
import { excelSheet } from './excel-sheet.ts';
import { ownerIn } from './ours.ts';
import { readCells, type ReadProgress } from './read-cells.ts';
import type { CellComment } from './read-comments.ts';
import { stateOf } from './state-of.ts';
import { readStructure, type WorkbookStructure } from './read-structure.ts';

export interface ExcelSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly structure: WorkbookStructure;
}

/** Reads everything in a number of syncs that does not depend on how many sheets there are. */
export async function readSnapshot(
  context: Excel.RequestContext,
  onProgress: ReadProgress = () => undefined,
  signal?: AbortSignal,
): Promise<ExcelSnapshot> {
  const structure = await readStructure(context);
  const state = stateOf(structure.stateXml);
  const present = new Set(structure.sheets.map(({ name }) => name));
  const owner = (sheet: WorkbookStructure['sheets'][number]): SheetOwner => ownerIn(sheet, state, present);
  const isOurs = (sheet: WorkbookStructure['sheets'][number]): boolean => owner(sheet) === 'ours';
  const cells = await readCells(context, structure.sheets, isOurs, onProgress, signal);
  const comments = commentsBySheet(structure.comments);
  const none: ReadonlyMap<string, string> = new Map();
  const { texts } = cells.strings;
  return {
    structure,
    snapshot: {
      file: structure.file?.normalize('NFC') ?? null,
      sheets: structure.sheets.map((sheet, i) =>
        excelSheet(sheet, cells.sheets[i]!, texts, comments.get(sheet.name) ?? none, owner(sheet)),
      ),
      strings: texts,
      date1904: structure.date1904,
      isStructureProtected: structure.isStructureProtected,
      state,
    },
  };
}

function commentsBySheet(comments: readonly CellComment[]): Map<string, Map<string, string>> {
  const bySheet = new Map<string, Map<string, string>>();
  for (const { address, text } of comments) {
    const { sheet, cells } = splitAddress(address);
    const cell = parseA1(cells);
    if (!cell || text === '') continue;
    const own = bySheet.get(sheet) ?? new Map<string, string>();
    own.set(`${cell.row},${cell.column}`, text);
    bySheet.set(sheet, own);
  }
  return bySheet;
}
