/** Our sheets as empty paper: created under their names, or cleared where they stand. Never deleted: that empties Excel's undo. */
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { SheetStructure } from '../read-structure.ts';
import type { WriteFlow } from './flow.ts';

/** Colour of the tab of a sheet that is not finished. */
const unfinishedTab = '#C0392B';

/** Cell that says OFÄRDIG until the sheet's last action: its run line, else its title. */
export function markCell(sheet: SheetPlan): { readonly row: number; readonly column: number } {
  const first = sheet.cells.filter(({ row, column, formula }) => column === 0 && row < 6 && formula === undefined);
  return first.find(({ style }) => style === 'note') ?? first[0] ?? { row: 0, column: 0 };
}

/** The sheet of a plan: the known one, or a new one that is born with its name, last in the workbook. */
export async function openSheet(
  flow: WriteFlow,
  plan: SheetPlan,
  known: SheetStructure | undefined,
  unfinished: string,
): Promise<Excel.Worksheet> {
  const { worksheets } = flow.context.workbook;
  const sheet = known ? worksheets.getItem(known.id) : worksheets.add(plan.name);
  markUnfinished(sheet, plan, unfinished);
  await flow.add();
  return sheet;
}

/** The words come first: whatever else is changed of an earlier result, they already stand in it. */
export function markUnfinished(sheet: Excel.Worksheet, plan: SheetPlan, unfinished: string): void {
  const mark = markCell(plan);
  sheet.getCell(mark.row, mark.column).values = [[unfinished]];
  sheet.tabColor = unfinishedTab;
}

/** Takes away what a run puts around its values. The values themselves stay until they are written over. */
export async function clearAround(flow: WriteFlow, sheet: Excel.Worksheet, known: KnownSheet): Promise<void> {
  const whole = sheet.getRange();
  for (const { name } of known.tables) sheet.tables.getItem(name).convertToRange();
  for (const name of known.charts) sheet.charts.getItem(name).delete();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.clear('RemoveHyperlinks');
  whole.clear('Formats');
  // Rows and columns of an earlier, larger run would keep their sizes.
  whole.format.useStandardHeight = true;
  whole.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  await flow.add(3_000);
}

export interface KnownSheet {
  readonly tables: readonly { readonly name: string }[];
  readonly charts: readonly string[];
}

/** The finished sheet's tab. */
export function finishSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const mark = markCell(plan);
  const cell = plan.cells.find(({ row, column }) => row === mark.row && column === mark.column);
  sheet.tabColor = `#${plan.tabColour}`;
  sheet.getCell(mark.row, mark.column).values = [[typeof cell?.value === 'string' ? cell.value : '']];
}
