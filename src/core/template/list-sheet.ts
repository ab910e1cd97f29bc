/** The hidden sheet with what the drop-downs offer. */
import type { PeriodKind } from '../model/period.ts';
import { statuses } from '../model/status.ts';
import { sv } from '../i18n/sv.ts';
import type { PlannedName, SheetPlan } from '../workbook/write-plan.ts';
import { absoluteColumn, cell, plainSheet } from './sheet.ts';
import { tabColours } from './styles.ts';

const listSheetName = 'Listor';

export const directions = ['Högre är bättre', 'Lägre är bättre', 'Oförändrad', 'Ja/nej'];

/** Names of the lists, used by the validations. */
export const listNames = {
  goals: 'Lista_KFmal',
  assessments: 'Lista_Bedomning',
  directions: 'Lista_Riktning',
} as const;

export function listSheet(kind: PeriodKind): { sheet: SheetPlan; names: PlannedName[] } {
  const words = statuses.map((status) => sv.statusAt[kind][status]);
  const lists = [
    { name: listNames.assessments, title: 'Bedömning', values: words },
    { name: listNames.directions, title: 'Riktning', values: directions },
  ];
  const cells = lists.flatMap(({ title, values }, column) => [
    cell(0, column, title, 'label'),
    ...values.map((value, i) => cell(i + 1, column, value, 'text')),
  ]);
  return {
    sheet: {
      ...plainSheet(
        {
          name: listSheetName,
          tabColour: tabColours.forReading,
          cells,
          print: { landscape: true, areas: [], titleRows: null, footer: { left: '', centre: '', right: '' } },
        },
        [28, 20],
      ),
      visibility: 'hidden',
    },
    names: lists.map(({ name, values }, column) => ({
      name,
      formula: absoluteColumn(listSheetName, column, 1, values.length),
    })),
  };
}
