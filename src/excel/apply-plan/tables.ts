/** Real tables over what has been written. */
import { a1Area } from '../../core/workbook/cell-ref.ts';
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { WriteFlow } from './flow.ts';

export async function writeTables(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { name, area, filterButtons } of plan.tables) {
    const table = sheet.tables.add(sheet.getRange(a1Area(area)), true);
    table.name = name;
    // Office.js has no word for "no style": the lightest one, without bands, under our own formats.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = filterButtons;
    await flow.add(1_000);
  }
}
