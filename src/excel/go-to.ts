/** Shows a cell to the person. */
import { batch } from './batch.ts';
import { failed, ok, type Result } from './problem.ts';

/** @param cell "B7" or "B7:C9". A hidden sheet is never shown by us: then the problem says so. */
export async function goTo(sheet: string, cell: string): Promise<Result<null>> {
  const found = await batch(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return 'gone';
    if (worksheet.visibility !== 'Visible') return 'sheetHidden';
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return 'shown';
  });
  if (!found.ok) return found;
  if (found.value === 'shown') return ok(null);
  return failed({ code: found.value, technical: `${sheet}!${cell}: ${found.value}`, sheet });
}
