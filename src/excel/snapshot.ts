/** The workbook that Excel has open, as a snapshot: names, sizes, then values and formats. */
import { parseA1 } from '../core/workbook/cell-ref.ts';
import type { SheetOwner, WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { splitAddress } from './addresses.ts';
import { excelSheet } from './excel-sheet.ts';
import { oursIn, ownerIn } from './ours.ts';
import { readCells, type ReadProgress } from './read-cells.ts';
import type { CellComment } from './read-comments.ts';
import type { SliceOptions } from './slices.ts';
import { stateIn } from './state-of.ts';
import { readStructure, type WorkbookStructure } from './read-structure.ts';

export interface ExcelSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly structure: WorkbookStructure;
}

export interface ReadOptions extends SliceOptions {
  /** all · overview: of the users' sheets only the first rows · ours: of the users' sheets nothing. */
  readonly depth?: 'all' | 'overview' | 'ours';
  readonly onProgress?: ReadProgress;
}

/** Rows of each of the users' sheets in an overview: titles, headers and the first goals. */
const OVERVIEW_ROWS = 60;

/** Reads the workbook in a number of syncs that does not depend on how many sheets there are. */
export async function readSnapshot(
  context: Excel.RequestContext,
  { depth = 'all', onProgress = () => undefined, ...slicing }: ReadOptions = {},
): Promise<ExcelSnapshot> {
  const whole = await readStructure(context);
  const structure = depth === 'all' ? whole : shortened(whole, depth === 'overview' ? OVERVIEW_ROWS : 0);
  const state = stateIn(structure);
  const present = new Set(structure.sheets.map(({ name }) => name));
  const owner = (sheet: WorkbookStructure['sheets'][number]): SheetOwner => ownerIn(sheet, state, present);
  const isOurs = (sheet: WorkbookStructure['sheets'][number]): boolean => owner(sheet) === 'ours';
  const cells = await readCells(context, structure.sheets, isOurs, onProgress, slicing);
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

/** The users' sheets cut off after their first rows, as if there were no more. */
function shortened(structure: WorkbookStructure, most: number): WorkbookStructure {
  const { users } = oursIn(structure, stateIn(structure));
  const cut = new Set(users.map(({ id }) => id));
  const sheets = structure.sheets.map((sheet) => {
    const { used } = sheet;
    if (!used || !cut.has(sheet.id)) return sheet;
    const rows = Math.min(used.rows, most - used.top);
    return { ...sheet, used: rows > 0 ? { ...used, rows } : null };
  });
  return { ...structure, sheets };
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
