/** Workbooks as people have them, made by the product's own template and writer. */
import { noraRegister } from '../../../src/core/recognise/registers/nora.ts';
import { templatePlan } from '../../../src/core/template/template.ts';
import type { TemplateRow } from '../../../src/core/template/spec.ts';
import { newXlsx } from '../../../src/xlsx/index.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';

/** A delmål that nothing is wrong with. */
export const good: TemplateRow = {
  goal: 'KF5',
  subGoal: 'Fler ska vara nöjda',
  indicator: 'Nöjda brukare',
  unit: '%',
  direction: 'Högre är bättre',
  target: 80,
  outcome: 85,
  assessment: 'Bedöms uppnås',
};
/** A delmål without KF-mål: MK101, fel. */
export const orphan: TemplateRow = { ...good, goal: '-', subGoal: 'Färre ska vänta', indicator: 'Väntande' };

export async function workbook(
  committees: Readonly<Record<string, readonly TemplateRow[]>> = { Socialnämnden: [good, orphan] },
  period: { kind: 'delar' | 'arsbokslut'; year: number; through: string } = {
    kind: 'delar',
    year: 2026,
    through: '2026-08-31',
  },
): Promise<Uint8Array> {
  const plan = templatePlan({
    register: noraRegister,
    municipality: 'Nora kommun',
    period,
    committees: Object.entries(committees).map(([name, rows]) => ({ name, rows })),
  });
  return newXlsx({ codec: nodeCodec() }).apply(plan);
}
