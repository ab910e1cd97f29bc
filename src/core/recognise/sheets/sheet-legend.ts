/** What symbols and colours mean on a sheet: the user's own answers, the sheet's legend, the workbook's legend sheet. */
import type { Legend, LegendEntry, Meanings } from '../../parse/index.ts';
import { createLegend, emptyLegend } from '../../parse/index.ts';
import type { ColourName, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { keyEnd, keyTitleRow, untitledKeys } from './key-under.ts';
import { legendEntries } from './legend-block.ts';
import { levelsLegend } from '../columns/threshold-columns.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** A colour without words is answered by its name: "#gul". */
const colourNames: readonly ColourName[] = ['gron', 'gul', 'orange', 'rod', 'gra'];

/** The legend of a workbook's own legend or instruction sheets. */
export function workbookLegend(layouts: readonly SheetLayout[]): LegendEntry[] {
  return layouts
    .filter(
      ({ nameKind, goalTables }) => goalTables.length === 0 && (nameKind === 'legend' || nameKind === 'instruction'),
    )
    .flatMap(({ source }) => legendEntries(source.sheet, 0, Math.min(source.sheet.rowCount, 80)));
}

/** The legend that holds on one sheet. */
export function sheetLegend(
  layout: SheetLayout,
  shared: readonly LegendEntry[],
  workbook: WorkbookSnapshot,
  meanings: Meanings,
): Legend {
  const first = layout.goalTables[0]?.headerRows[0] ?? 0;
  const levels = layout.goalTables.flatMap(({ run }) => levelsLegend(run.cells));
  const { sheet } = layout.source;
  // Under the last table, or between it and another kind of table.
  const titles = new Set([
    keyTitleRow(sheet, first + 1),
    ...layout.goalTables.map(({ to }) => to).filter((to) => keyTitleRow(sheet, to, to + 1) === to),
  ]);
  const under = [...titles]
    .filter((title) => title < sheet.rowCount)
    .flatMap((title) => legendEntries(sheet, title + 1, keyEnd(sheet, title), meanings));
  const untitled = untitledKeys(sheet, layout.goalTables, layout.runs, meanings);
  const read =
    createLegend(
      [...shared, ...levels, ...legendEntries(sheet, 0, first, meanings), ...under, ...untitled],
      meanings,
    ) ?? emptyLegend;
  const answers = Object.entries(workbook.state?.legend ?? {});
  if (answers.length === 0) return read;
  const byText = new Map(read.byText);
  const byColour = new Map(read.byColour);
  const ignored = new Set<string>();
  for (const [word, answer] of answers) {
    const colour = colourNames.find((name) => word === `#${name}`);
    if (answer === 'ignored') ignored.add(word);
    else if (colour) byColour.set(colour, answer);
    else byText.set(word, answer);
  }
  return { byText, byColour, ignored };
}
