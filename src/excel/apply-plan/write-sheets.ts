/** Our sheets, all but their last words: each says that it is unfinished until the whole run is done. */
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import type { SheetPlan, WritePlan } from '../../core/workbook/write-plan.ts';
import type { Ours } from '../ours.ts';
import type { SheetStructure, WorkbookStructure } from '../read-structure.ts';
import { clearBeyond, writeFormulas, writeSizes, writeValues } from './cells.ts';
import { writeCharts } from './chart.ts';
import { writeConditionalFormats } from './conditional-formats.ts';
import type { WriteFlow } from './flow.ts';
import { formulaAreas, styleAreas } from './grid-of.ts';
import { leftAlone } from './left-alone.ts';
import { writeLinks } from './links.ts';
import { writeNames } from './names.ts';
import { writeView } from './print.ts';
import { clearAround, openSheet } from './sheets.ts';
import { writeLooks, writeNumberFormats } from './styles.ts';
import { writeTables } from './tables.ts';
import { writeValidations } from './validation.ts';

export interface OpenSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly known: SheetStructure | undefined;
}

export async function writeSheets(
  flow: WriteFlow,
  plan: WritePlan,
  structure: WorkbookStructure,
  ours: Ours,
  unfinished: string,
  held: WorkbookSnapshot | null,
): Promise<OpenSheet[]> {
  const { styles } = plan;
  const sheets: OpenSheet[] = [];
  for (const own of plan.sheets) {
    const known = ours.sheets.find(({ name }) => name.toLowerCase() === own.name.toLowerCase());
    sheets.push({ plan: own, known, sheet: await openSheet(flow, own, known, unfinished) });
  }
  for (const { sheet, known } of sheets) if (known) await clearAround(flow, sheet, known);
  for (const { sheet, plan: own, known } of sheets) {
    // Before the values: Excel may write a link's address into a cell that looks empty.
    await writeLinks(flow, sheet, own);
    await writeNumberFormats(flow, sheet, styleAreas(own), styles, formulaAreas(own));
    await writeValues(flow, sheet, own, styles, leftAlone(own, held));
    if (known) await clearBeyond(flow, sheet, own, styles, known.used);
    await writeTables(flow, sheet, own);
  }
  await writeNames(flow, plan, structure);
  for (const { sheet, plan: own } of sheets) {
    await writeFormulas(flow, sheet, own);
    await writeConditionalFormats(flow, sheet, own);
    await writeValidations(flow, sheet, own);
    await writeLooks(flow, sheet, styleAreas(own), styles);
    await writeSizes(flow, sheet, own);
    await writeView(flow, sheet, own);
    await writeCharts(flow, sheet, own);
  }
  return sheets;
}
