/** A fresh workbook to fill in, as a plan: instruction, one sheet per committee, register, lists. Pure: no files, no clock. */
import { sv } from '../i18n/sv.ts';
import type { WritePlan } from '../workbook/write-plan.ts';
import { committeeSheet } from './committee-sheet.ts';
import { instructionSheet } from './instruction-sheet.ts';
import { listNames, listSheet } from './list-sheet.ts';
import { registerSheet } from './register-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import type { TemplateSpec } from './spec.ts';
import { templateStyles } from './styles.ts';

export function templatePlan(spec: TemplateSpec): WritePlan {
  const period = sv.period.name(spec.period.kind, spec.period.year);
  const footer = {
    left: spec.municipality ? `${spec.municipality}, ${period}` : period,
    centre: '&A',
    right: sv.page('&P', '&N'),
  };
  const register = registerSheet(spec.register, spec.municipality, footer);
  const lists = listSheet(spec.period.kind);
  const names = sheetNames(spec.committees.map((committee) => committee.name));
  return {
    styles: templateStyles,
    sheets: [
      instructionSheet(spec, footer),
      ...spec.committees.map((committee, i) =>
        committeeSheet(committee, names[i] as string, `Delmal_${i + 1}`, spec, listNames, footer),
      ),
      register.sheet,
      lists.sheet,
    ],
    overlays: [],
    names: [...register.names, ...lists.names],
    state: null,
  };
}
