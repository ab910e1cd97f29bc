/** The sheet Målregister: what fullmäktige decided, in a form that people can change and we can read back. */
import type { GoalRegister } from '../../core/model/goals.ts';
import type { PlannedName, PlannedPrint, SheetPlan } from '../../core/workbook/write-plan.ts';
import { listNames } from './list-sheet.ts';
import { absoluteColumn, cell, heightOf, plainSheet } from './sheet.ts';
import { tabColours } from './styles.ts';

export const registerSheetName = 'Målregister';

const widths = [17, 74, 26, 44];

export function registerSheet(
  register: GoalRegister,
  municipality: string | null,
  footer: PlannedPrint['footer'],
): { sheet: SheetPlan; names: PlannedName[] } {
  const above: [label: string, text: string][] = [
    ...(register.vision ? [['Vision', register.vision] as [string, string]] : []),
    ...(register.overarching ? [['Övergripande mål', register.overarching] as [string, string]] : []),
    ...register.areas.map((area): [string, string] => ['Målområde', `${area.name}: ${area.text}`]),
  ];
  const header = 3 + above.length;
  const headers = ['Nr', 'KF-mål', 'Kort namn', 'Andra namn', ...(register.areasAreNarrow ? ['Målområde'] : [])];
  const areaNames = new Map(register.areas.map((area) => [area.id, area.name]));
  const rows = register.goals.map((goal) => [
    goal.id,
    goal.text,
    goal.shortName ?? '',
    goal.aliases.filter((alias) => alias !== goal.shortName).join('; '),
    ...(register.areasAreNarrow ? [goal.areaIds.map((id) => areaNames.get(id) ?? id).join('; ')] : []),
  ]);
  const bottom = header + rows.length;
  const decided = [register.decision, register.since].filter((part) => part !== null).join(', gäller från ');
  return {
    sheet: {
      ...plainSheet(
        {
          name: registerSheetName,
          tabColour: tabColours.forReading,
          cells: [
            cell(0, 0, municipality ? `Målregister, ${municipality}` : 'Målregister', 'title'),
            cell(1, 0, decided ? `Fullmäktiges mål. ${decided}.` : 'Fullmäktiges mål.', 'subtitle'),
            ...above.flatMap(([label, text], i) => [cell(i + 2, 0, label, 'label'), cell(i + 2, 1, text, 'text')]),
            ...headers.map((text, column) => cell(header, column, text, 'header')),
            ...rows.flatMap((row, i) => row.map((text, column) => cell(header + 1 + i, column, text || null, 'words'))),
          ],
          print: {
            landscape: true,
            areas: [{ top: 0, left: 0, bottom, right: headers.length - 1 }],
            titleRows: { from: header, to: header },
            footer,
          },
        },
        [...widths, 24],
      ),
      rowHeights: new Map([
        [0, 26],
        [1, 24],
        ...above.map(([, text], i): [number, number] => [i + 2, heightOf(text, widths[1] as number)]),
        ...rows.map((row, i): [number, number] => [
          header + 1 + i,
          Math.max(heightOf(row[1] as string, widths[1] as number), heightOf(row[3] as string, widths[3] as number)),
        ]),
      ]),
      tables: [
        {
          name: 'Malregister',
          area: { top: header, left: 0, bottom, right: headers.length - 1 },
          columns: headers.map((name) => ({ name })),
          filterButtons: false,
        },
      ],
    },
    names: [{ name: listNames.goals, formula: absoluteColumn(registerSheetName, 0, header + 1, bottom) }],
  };
}
