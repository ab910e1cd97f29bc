/** A committee's sheet: one row per indicator in a real table, with drop-downs for what has a fixed answer. */
import { sv } from '../i18n/sv.ts';
import type { PlannedPrint, PlannedValidation, SheetPlan } from '../workbook/write-plan.ts';
import { cell, heightOf, plainSheet } from './sheet.ts';
import {
  emptyRows,
  templateColumns,
  type TemplateCell,
  type TemplateColumn,
  type TemplateCommittee,
  type TemplateSpec,
} from './spec.ts';
import { tabColours, type TemplateStyle } from './styles.ts';

interface ColumnLook {
  readonly header: string;
  readonly width: number;
  readonly style: TemplateStyle;
}

const looks: Readonly<Record<TemplateColumn, ColumnLook>> = {
  goal: { header: 'KF-mål', width: 10, style: 'words' },
  subGoal: { header: 'Delmål', width: 32, style: 'words' },
  indicator: { header: 'Indikator', width: 30, style: 'words' },
  unit: { header: 'Enhet', width: 8, style: 'words' },
  direction: { header: 'Riktning', width: 14, style: 'words' },
  target: { header: 'Målvärde', width: 10, style: 'number' },
  outcome: { header: 'Utfall', width: 12, style: 'number' },
  forecast: { header: 'Prognos helår', width: 10, style: 'number' },
  assessment: { header: 'Bedömning', width: 17, style: 'words' },
  comment: { header: 'Kommentar', width: 30, style: 'words' },
  action: { header: 'Åtgärd', width: 24, style: 'words' },
  owner: { header: 'Ansvarig', width: 17, style: 'words' },
};

const header = 3;

/** What the drop-downs offer, as validations have it; null for none. */
export interface CommitteeLists {
  readonly goals: string | null;
  readonly directions: string;
  readonly assessments: string;
}

/** @param tableName of the table that its rows stand in */
export function committeeSheet(
  committee: TemplateCommittee,
  sheetName: string,
  tableName: string,
  spec: Pick<TemplateSpec, 'period'>,
  lists: CommitteeLists,
  footer: PlannedPrint['footer'],
): SheetPlan {
  const { kind, year, through } = spec.period;
  const rowCount = Math.max(committee.rows.length, committee.rows.length === 0 ? emptyRows : 0);
  const bottom = header + rowCount;
  const right = templateColumns.length - 1;
  const rows = Array.from({ length: rowCount }, (_, i) => committee.rows[i] ?? {});
  const listFor = (column: TemplateColumn, list: string, title: string, message: string): PlannedValidation => {
    const at = templateColumns.indexOf(column);
    return {
      area: { top: header + 1, left: at, bottom, right: at },
      list,
      errorTitle: 'Välj i listan',
      errorMessage: message,
      prompt: { title, message },
    };
  };
  return {
    ...plainSheet(
      {
        name: sheetName,
        tabColour: tabColours.forPeople,
        cells: [
          cell(0, 0, committee.name, 'title'),
          // A title, not a sentence: it is what the period is read from again.
          cell(1, 0, sv.period.sentence(kind, year, through).split('.')[0] ?? '', 'subtitle'),
          ...templateColumns.map((column, at) => cell(header, at, looks[column].header, 'header')),
          ...rows.flatMap((row, i) =>
            templateColumns.map((column, at) => {
              const { value, style } = filled(row[column] ?? null, looks[column].style);
              return cell(header + 1 + i, at, value, style);
            }),
          ),
        ],
        print: {
          landscape: true,
          areas: [{ top: 0, left: 0, bottom, right }],
          titleRows: { from: header, to: header },
          footer,
        },
      },
      templateColumns.map((column) => looks[column].width),
    ),
    rowHeights: new Map([
      [0, 26],
      [header, 31],
      ...rows.map((row, i): [number, number] => [
        header + 1 + i,
        Math.max(30, ...templateColumns.map((column) => textHeight(row[column] ?? null, looks[column].width))),
      ]),
    ]),
    freeze: { rows: header + 1, columns: 0 },
    tables: [
      {
        name: tableName,
        area: { top: header, left: 0, bottom, right },
        columns: templateColumns.map((column) => ({ name: looks[column].header })),
        filterButtons: true,
      },
    ],
    validations: [
      ...(lists.goals === null
        ? []
        : [
            {
              ...listFor(
                'goal',
                lists.goals,
                'KF-mål',
                'Välj det KF-mål som delmålet bidrar till. Bidrar det till flera: skriv t.ex. KF1, KF3. Målen står i bladet Målregister.',
              ),
              allowOther: true,
            },
          ]),
      listFor('direction', lists.directions, 'Riktning', 'Välj om ett högre eller lägre värde är bättre.'),
      listFor('assessment', lists.assessments, 'Bedömning', 'Välj nämndens bedömning av delmålet.'),
    ],
  };
}

function filled(
  given: TemplateCell,
  usual: TemplateStyle,
): { value: string | number | boolean | null; style: TemplateStyle } {
  if (given !== null && typeof given === 'object') return { value: given.value, style: given.format };
  return { value: given, style: usual };
}

function textHeight(given: TemplateCell, width: number): number {
  return typeof given === 'string' ? heightOf(given, width) : 0;
}
