/** A new sheet for people to fill in, among their own: theirs from the start, and nothing else in the workbook is touched. */
import { noraRegister } from '../core/recognise/registers/nora.ts';
import { newCommitteeSheet, newRegisterSheet, noGoals, type NewCommittee } from '../core/template/new-sheet.ts';
import { templateStyles } from '../core/template/styles.ts';
import type { SheetPlan } from '../core/workbook/write-plan.ts';
import { writeSizes, writeValues } from './apply-plan/cells.ts';
import { WriteFlow } from './apply-plan/flow.ts';
import { styleAreas } from './apply-plan/grid-of.ts';
import { writeView } from './apply-plan/print.ts';
import { finishSheet } from './apply-plan/sheets.ts';
import { writeLooks, writeNumberFormats } from './apply-plan/styles.ts';
import { writeTables } from './apply-plan/tables.ts';
import { writeValidations } from './apply-plan/validation.ts';
import { batch, type BatchClock } from './batch.ts';
import { oursIn } from './ours.ts';
import { ok, type ExcelProblem, type Result } from './problem.ts';
import { readStructure, type WorkbookStructure } from './read-structure.ts';
import { stateIn } from './state-of.ts';

export type NewSheet =
  | { readonly kind: 'register'; readonly from: 'template' | 'nothing' }
  | { readonly kind: 'committee'; readonly committee: NewCommittee };

/** Adds the sheet before ours, shows it, and gives its name. */
export async function addSheet(wanted: NewSheet, clock: BatchClock = {}): Promise<Result<string>> {
  const added = await batch(async (context): Promise<ExcelProblem | string> => {
    const structure = await readStructure(context);
    if (structure.isStructureProtected) return { code: 'structureProtected', technical: 'the structure is protected' };
    if (structure.isReadOnly) return { code: 'readOnly', technical: 'the workbook is read-only' };
    const plan = planOf(wanted, structure);
    const sheet = context.workbook.worksheets.add(plan.name);
    const users = oursIn(structure, stateIn(structure)).users.length;
    const flow = new WriteFlow(context);
    await flow.add();
    await writeNumberFormats(flow, sheet, styleAreas(plan), templateStyles, []);
    await writeValues(flow, sheet, plan, templateStyles, new Map());
    await writeTables(flow, sheet, plan);
    await writeValidations(flow, sheet, plan);
    await writeLooks(flow, sheet, styleAreas(plan), templateStyles);
    await writeSizes(flow, sheet, plan);
    await writeView(flow, sheet, plan);
    finishSheet(sheet, plan);
    // Ours stand last, and stay last.
    if (users < structure.sheets.length) sheet.position = users;
    sheet.activate();
    await flow.send();
    return plan.name;
  }, clock);
  if (!added.ok) return added;
  return typeof added.value === 'string' ? ok(added.value) : { ok: false, problem: added.value };
}

function planOf(wanted: NewSheet, { sheets, names }: WorkbookStructure): SheetPlan {
  const lower = (all: readonly string[]): Set<string> => new Set(all.map((name) => name.toLowerCase()));
  const taken = {
    sheets: lower(sheets.map(({ name }) => name)),
    others: lower([...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name)),
  };
  if (wanted.kind === 'committee') return newCommitteeSheet(wanted.committee, taken);
  return newRegisterSheet(wanted.from === 'template' ? noraRegister : noGoals, taken);
}
