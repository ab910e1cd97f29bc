/**
 * Carries out a plan in the open workbook. Two requests: our sheets, then the marks on the users' sheets; more only where a
 * request would pass Excel's limit. The intent is written first and "done" last, so that a run that breaks off anywhere is
 * known as unfinished and the next run repairs it.
 */
import type { SheetPlan, WritePlan } from '../../core/workbook/write-plan.ts';
import { oursIn, type Ours } from '../ours.ts';
import type { SheetStructure, WorkbookStructure } from '../read-structure.ts';
import { stateOf } from '../state-of.ts';
import { Stopped } from '../stopped.ts';
import { clearBeyond, writeFormulas, writeSizes, writeValues } from './cells.ts';
import { writeCharts } from './chart.ts';
import { writeConditionalFormats } from './conditional-formats.ts';
import { WriteFlow } from './flow.ts';
import { withFreeNames } from './free-names.ts';
import { formulaAreas, styleAreas } from './grid-of.ts';
import { writeLinks } from './links.ts';
import { writeNames } from './names.ts';
import { removeOverlays, writeOverlays, type WrittenMark } from './overlays.ts';
import { writeView } from './print.ts';
import { clearAround, finishSheet, markUnfinished, openSheet } from './sheets.ts';
import { writeState } from './state.ts';
import { writeLooks, writeNumberFormats } from './styles.ts';
import { writeTables } from './tables.ts';
import { writeValidations } from './validation.ts';
import { askForChanges } from './verify.ts';

export interface ApplyOptions {
  /** The words that stand in the run line until the sheet is finished. */
  readonly unfinished: string;
  readonly signal?: AbortSignal;
}

interface OpenSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly known: SheetStructure | undefined;
}

/** Throws what Office.js throws, and Stopped when somebody cancelled or the workbook was changed meanwhile. */
export async function applyPlan(
  context: Excel.RequestContext,
  asked: WritePlan,
  structure: WorkbookStructure,
  { unfinished, signal }: ApplyOptions,
): Promise<void> {
  const ours = oursIn(structure, stateOf(structure.stateXml));
  const plan = withFreeNames(asked, takenNames(structure, ours));
  const { state } = plan;
  const flow = new WriteFlow(context, signal);
  let hasState = structure.stateXml !== null;
  if (state) {
    writeState(context, { ...state, phase: 'writing' }, hasState);
    hasState = true;
    await flow.add(JSON.stringify(state).length);
  }
  const sheets = await writeSheets(flow, plan, structure, ours, unfinished);
  await flow.send();

  const changes = askForChanges(context, ours.users);
  removeOverlays(context, ours.users);
  const marks = await writeOverlays(flow, plan.overlays, structure);
  for (const { sheet, plan: own } of sheets) {
    if (structure.isManual) sheet.calculate(false);
    finishSheet(sheet, own);
  }
  if (state) writeState(context, state, hasState);
  await flow.send();

  const changed = changes();
  if (changed === null) return;
  await takeBack(flow, sheets, marks, changed.present, unfinished, state, hasState);
  throw new Stopped('ChangedMeanwhile', changed.what);
}

/** The marks go, and our sheets say that they are not to be trusted: what they tell of is no longer there. */
async function takeBack(
  flow: WriteFlow,
  sheets: readonly OpenSheet[],
  marks: readonly WrittenMark[],
  present: ReadonlySet<string>,
  unfinished: string,
  state: WritePlan['state'],
  hasState: boolean,
): Promise<void> {
  for (const { sheetId, rule } of marks) if (present.has(sheetId)) rule.delete();
  for (const { sheet, plan } of sheets) markUnfinished(sheet, plan, unfinished);
  if (state) writeState(flow.context, { ...state, phase: 'writing' }, hasState);
  await flow.send();
}

function takenNames(structure: WorkbookStructure, ours: Ours): string[] {
  const own = new Set(ours.names);
  return [
    ...ours.users.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ...structure.names.map(({ name }) => name).filter((name) => !own.has(name)),
  ];
}

async function writeSheets(
  flow: WriteFlow,
  plan: WritePlan,
  structure: WorkbookStructure,
  ours: Ours,
  unfinished: string,
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
    await writeValues(flow, sheet, own, styles);
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
