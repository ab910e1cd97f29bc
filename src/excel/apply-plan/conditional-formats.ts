/** Conditional formats of our own sheets. */
import { a1Area } from '../../core/workbook/cell-ref.ts';
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { WriteFlow } from './flow.ts';

export async function writeConditionalFormats(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  // Excel puts a new rule first: written from the last to the first, they stand in the plan's order.
  for (const { area, formula, format, stopIfTrue } of [...plan.conditionalFormats].reverse()) {
    const rule = sheet.getRange(a1Area(area)).conditionalFormats.add('Custom');
    rule.custom.rule.formula = `=${formula}`;
    const { fill, font, borders } = rule.custom.format;
    if (format.fill !== undefined) fill.color = `#${format.fill}`;
    if (format.colour !== undefined) font.color = `#${format.colour}`;
    if (format.bold) font.bold = true;
    if (format.border)
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        const line = borders.getItem(side);
        line.style = 'Continuous';
        line.color = `#${format.border.colour}`;
      }
    if (stopIfTrue) rule.stopIfTrue = true;
    await flow.add(2_000);
  }
}
