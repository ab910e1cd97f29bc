/** The sheet Målregister: what fullmäktige decided, in a form that people can change and we can read back. */
import type { GoalRegister } from '../model/goals.ts';
import type { PlannedName, PlannedPrint, SheetPlan } from '../workbook/write-plan.ts';
import { listNames } from './list-sheet.ts';
import { absoluteColumn, cell, heightOf, plainSheet } from './sheet.ts';
import { tabColours } from './styles.ts';

export const registerSheetName = 'Målregister';

const columns = [
  { header: 'Typ', width: 17 },
  { header: 'Nr', width: 8 },
  { header: 'Fullmäktiges mål', width: 74 },
  { header: 'Kort namn', width: 26 },
  { header: 'Andra namn', width: 40 },
] as const;
const areaColumn = { header: 'Målområde', width: 24 } as const;
const number = 1;
const header = 3;
/** Rows to write in, where no goals are given. */
const emptyRows = 15;

export function registerSheet(
  register: GoalRegister,
  municipality: string | null,
  footer: PlannedPrint['footer'],
  called = { sheet: registerSheetName, table: 'Malregister' },
): { sheet: SheetPlan; names: PlannedName[] } {
  const all = register.areasAreNarrow ? [...columns, areaColumn] : [...columns];
  const above = levelRows(register);
  const given = [...above, ...goalRows(register)];
  const rows = given.length > 0 ? given : Array.from({ length: emptyRows }, (): string[] => []);
  const bottom = header + rows.length;
  const right = all.length - 1;
  const decided = [register.decision, register.since].filter((part) => part !== null).join(', gäller från ');
  const heightOfRow = (row: readonly string[]): number =>
    Math.max(...all.map(({ width }, column) => heightOf(row[column] ?? '', width)));
  return {
    sheet: {
      ...plainSheet(
        {
          name: called.sheet,
          tabColour: tabColours.forReading,
          cells: [
            cell(0, 0, municipality ? `Målregister, ${municipality}` : 'Målregister', 'title'),
            cell(1, 0, decided ? `Fullmäktiges mål. ${decided}.` : 'Fullmäktiges mål.', 'subtitle'),
            ...all.map((column, at) => cell(header, at, column.header, 'header')),
            ...rows.flatMap((row, i) => all.map((_, at) => cell(header + 1 + i, at, row[at] || null, 'words'))),
          ],
          print: {
            landscape: true,
            areas: [{ top: 0, left: 0, bottom, right }],
            titleRows: { from: header, to: header },
            footer,
          },
        },
        all.map((column) => column.width),
      ),
      rowHeights: new Map([[0, 26], ...rows.map((row, i): [number, number] => [header + 1 + i, heightOfRow(row)])]),
      freeze: { rows: header + 1, columns: 0 },
      tables: [
        {
          name: called.table,
          area: { top: header, left: 0, bottom, right },
          columns: all.map((column) => ({ name: column.header })),
          filterButtons: false,
        },
      ],
    },
    names: [
      { name: listNames.goals, formula: absoluteColumn(called.sheet, number, header + 1 + above.length, bottom) },
    ],
  };
}

/** What stands over the goals: they have no number, so nobody can choose them in the list. */
function levelRows(register: GoalRegister): string[][] {
  const row = (level: string, text: string): string[] => [level, '', text];
  return [
    ...(register.vision ? [row('Vision', register.vision)] : []),
    ...(register.overarching ? [row('Övergripande mål', register.overarching)] : []),
    ...register.areas.map(({ name, text }) => row('Målområde', text === name ? name : `${name}: ${text}`)),
  ];
}

function goalRows(register: GoalRegister): string[][] {
  const areaNames = new Map(register.areas.map((area) => [area.id, area.name]));
  return register.goals.map((goal) => [
    'KF-mål',
    goal.id,
    goal.text,
    goal.shortName ?? '',
    goal.aliases.filter((alias) => alias !== goal.shortName).join('; '),
    goal.areaIds.map((id) => areaNames.get(id) ?? id).join('; '),
  ]);
}
