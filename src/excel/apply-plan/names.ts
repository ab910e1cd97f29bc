/** Defined names of the workbook. */
import type { WritePlan } from '../../core/workbook/write-plan.ts';
import type { WorkbookStructure } from '../read-structure.ts';
import type { WriteFlow } from './flow.ts';

export async function writeNames(flow: WriteFlow, plan: WritePlan, structure: WorkbookStructure): Promise<void> {
  const { names } = flow.context.workbook;
  const known = new Set(structure.names.map(({ name }) => name.toLowerCase()));
  for (const { name, formula } of plan.names) {
    if (known.has(name.toLowerCase())) names.getItem(name).formula = `=${formula}`;
    else names.add(name, `=${formula}`);
    await flow.add(formula.length);
  }
}
