/** Whether somebody changed the workbook between our reading and our marks: Office.js has no lock and no compare-and-swap. */
import { CellKind, type SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { stateNamespace } from '../../core/workbook/state-xml.ts';
import type { KeyRange } from '../key-ranges.ts';
import type { SheetStructure } from '../read-structure.ts';

/** What the workbook is expected to be: as it was read. */
export interface Expected {
  readonly users: readonly SheetStructure[];
  readonly keys: readonly KeyRange[];
  /** Names of the sheets that are ours, or that this run makes: they may come and go. */
  readonly ours: ReadonlySet<string>;
}

/** Queues the questions about sheets and sizes; the answer, after the sync, is what has changed, or null. */
export function askForChanges(context: Excel.RequestContext, { users, ours }: Expected): () => string | null {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const sizes = users.map((sheet) =>
    worksheets
      .getItemOrNullObject(sheet.id)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  return () => {
    const known = new Set(users.map(({ id }) => id));
    const added = worksheets.items.find(({ id, name }) => !known.has(id) && !ours.has(name));
    if (added) return `${added.name} is new`;
    for (const [i, sheet] of users.entries()) {
      const now = worksheets.items.find(({ id }) => id === sheet.id);
      if (!now) return `${sheet.name} is gone`;
      if (now.name !== sheet.name) return `${sheet.name} is now ${now.name}`;
      const used = sizes[i]!;
      const before = sheet.used;
      const isSame = used.isNullObject
        ? before === null
        : before !== null &&
          used.rowIndex === before.top &&
          used.columnIndex === before.left &&
          used.rowCount === before.rows &&
          used.columnCount === before.columns;
      if (!isSame) return `${sheet.name} has another size`;
    }
    return null;
  };
}

/** Queues the question whether the cells that marks and figures rest on still hold what was read. */
export function askForKey(context: Excel.RequestContext, key: KeyRange): () => string | null {
  const { sheet, sheetId, top, left, rows, columns } = key;
  const range = context.workbook.worksheets
    .getItemOrNullObject(sheetId)
    .getRangeByIndexes(top, left, rows, columns)
    .load('values');
  return () => {
    // The sheet is gone: that is told by the names.
    if (range.isNullObject) return null;
    const values = range.values as unknown[][] | null;
    if (values === null) return `${sheet.name} could not be compared`;
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++)
        if (!holds(sheet, top + r, left + c, values[r]?.[c])) return `${sheet.name}, row ${top + r + 1} has changed`;
    return null;
  };
}

function holds(sheet: SheetSnapshot, row: number, column: number, value: unknown): boolean {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return value === '' || value === null || value === undefined;
    case CellKind.number:
      return value === sheet.number(row, column);
    case CellKind.boolean:
      return value === (sheet.number(row, column) === 1);
    default:
      return value === sheet.text(row, column);
  }
}

/** What the first of the questions that has something to tell says. */
export function firstOf(questions: readonly (() => string | null)[]): string | null {
  for (const question of questions) {
    const changed = question();
    if (changed !== null) return changed;
  }
  return null;
}

/**
 * Queues the question whether the run that is under way is still ours: a colleague may have begun one of their own since.
 * @param written text of the state part that this run has written; null when it writes none
 */
export function askForIntent(context: Excel.RequestContext, written: string | null): () => string | null {
  if (written === null) return () => null;
  const xml = context.workbook.customXmlParts.getByNamespace(stateNamespace).getOnlyItemOrNullObject().getXml();
  return () => (sameXml(xml.value, written) ? null : 'another run has begun');
}

/** Excel may leave out the declaration or write it its own way. */
export function sameXml(a: string | null, b: string | null): boolean {
  const bare = (text: string | null): string | null => text && text.replace(/^<\?xml[^>]*\?>\s*/, '').trim();
  return bare(a) === bare(b);
}
