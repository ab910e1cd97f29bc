/** Real links of our sheets; the looks come after, since Excel paints a link itself. */
import { a1Area } from '../../core/workbook/cell-ref.ts';
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { WriteFlow } from './flow.ts';

/** A sheet holds no more of them. */
const most = 65_530;

export async function writeLinks(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { area, location, tooltip } of plan.hyperlinks.slice(0, most)) {
    sheet.getRange(a1Area(area)).hyperlink = {
      documentReference: location,
      ...(tooltip === undefined ? {} : { screenTip: tooltip.slice(0, 255) }),
    };
    await flow.add(300);
  }
}
