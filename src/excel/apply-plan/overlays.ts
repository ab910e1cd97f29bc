/** Our marks on the users' sheets: conditional formats known by their formula, last in priority, never on a protected sheet. */
import { overlayFills, type Overlay } from '../../core/workbook/write-plan.ts';
import { overlayFormula } from '../overlay-marker.ts';
import type { SheetStructure, WorkbookStructure } from '../read-structure.ts';
import type { WriteFlow } from './flow.ts';
import { addresses, joined } from './rectangles.ts';

export function removeOverlays(context: Excel.RequestContext, sheets: readonly SheetStructure[]): number {
  let removed = 0;
  for (const sheet of sheets) {
    if (sheet.isProtected) continue;
    const rules = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    for (const id of sheet.overlays) {
      rules.getItem(id).delete();
      removed++;
    }
  }
  return removed;
}

export async function writeOverlays(
  flow: WriteFlow,
  overlays: readonly Overlay[],
  structure: WorkbookStructure,
): Promise<void> {
  // Fel before varning: where both mark a cell, the earlier rule wins.
  const ordered = [...overlays].sort((a, b) => Number(a.severity === 'varning') - Number(b.severity === 'varning'));
  for (const { sheet: name, severity, areas } of ordered) {
    const known = structure.sheets.find((sheet) => sheet.name === name);
    if (!known || known.isProtected || areas.length === 0) continue;
    const sheet = flow.context.workbook.worksheets.getItem(known.id);
    for (const address of addresses(joined(areas))) {
      const rule = sheet.getRanges(address).conditionalFormats.add('Custom');
      rule.custom.rule.formula = overlayFormula(severity);
      rule.custom.format.fill.color = `#${overlayFills[severity]}`;
      // A new rule stands first; what the users have made themselves goes before ours.
      rule.priority = -1;
      await flow.add(address.length + 2_000);
    }
  }
}
