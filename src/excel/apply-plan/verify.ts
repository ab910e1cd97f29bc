/** Whether somebody changed the workbook between our reading and our marks: Office.js has no lock and no compare-and-swap. */
import type { SheetStructure } from '../read-structure.ts';

export interface Change {
  readonly what: string;
  /** Ids of the sheets that are still there. */
  readonly present: ReadonlySet<string>;
}

/** Queues the questions; the answer, after the sync, is what has changed, or null. */
export function askForChanges(context: Excel.RequestContext, users: readonly SheetStructure[]): () => Change | null {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const sizes = users.map((sheet) =>
    worksheets
      .getItemOrNullObject(sheet.id)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  return () => {
    const present = new Set(worksheets.items.map(({ id }) => id));
    const changed = (what: string): Change => ({ what, present });
    for (const [i, sheet] of users.entries()) {
      const now = worksheets.items.find(({ id }) => id === sheet.id);
      if (!now) return changed(`${sheet.name} is gone`);
      if (now.name !== sheet.name) return changed(`${sheet.name} is now ${now.name}`);
      const used = sizes[i]!;
      const before = sheet.used;
      const isSame = used.isNullObject
        ? before === null
        : before !== null &&
          used.rowIndex === before.top &&
          used.columnIndex === before.left &&
          used.rowCount === before.rows &&
          used.columnCount === before.columns;
      if (!isSame) return changed(`${sheet.name} has another size`);
    }
    return null;
  };
}
