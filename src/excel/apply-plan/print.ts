/** Panes and print set-up. */
import { a1Area } from '../../core/workbook/cell-ref.ts';
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { WriteFlow } from './flow.ts';

const margins = { left: 28.35, right: 28.35, top: 34, bottom: 42.5, header: 22.7, footer: 22.7 };

export async function writeView(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const { freeze, print } = plan;
  if (freeze.rows > 0 && freeze.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  sheet.showGridlines = plan.showGridlines;
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintMargins('Points', margins);
  if (print.areas.length > 0) layout.setPrintArea(print.areas.map(a1Area).join(','));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftFooter = `&9${spaced(print.footer.left)}`;
  pages.centerFooter = `&9${spaced(print.footer.centre)}`;
  pages.rightFooter = `&9${spaced(print.footer.right)}`;
  await flow.add(6_000);
}

/** A digit at once after the size would be read as part of it. */
const spaced = (text: string): string => (/^\d/.test(text) ? ` ${text}` : text);
