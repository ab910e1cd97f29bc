/** What symbols and colours mean on a sheet: the user's own answers, the sheet's legend, the workbook's legend sheet. */
import type { Legend, LegendEntry, Meanings } from '../../parse/index.ts';
import { createLegend, emptyLegend } from '../../parse/index.ts';
import type { ColourName, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { onlyColumn } from '../cells/single-rows.ts';
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

/** A key under the tables is short. */
const deepestKey = 15;
const keyTitle =
  /^(?:tecken|symbol|färg|status)?förklaring(?: till .*)?:?$|^(?:symbol|färg|status)er(?: och färger)?:?$|^legend:?$/i;

/** First row of a key under the tables, by its title; past the last row where there is none. */
function legendUnder(sheet: SheetSnapshot, from: number): number {
  for (let row = Math.max(from, sheet.rowCount - deepestKey); row < sheet.rowCount; row++) {
    const column = onlyColumn(sheet, row, 0, Math.min(sheet.columnCount, widestKey) - 1);
    if (column >= 0 && sheet.kind(row, column) === CellKind.text && keyTitle.test(sheet.text(row, column).trim()))
      return row + 1;
  }
  return sheet.rowCount;
}

const widestKey = 30;

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
  const under = legendUnder(sheet, first + 1);
  const read =
    createLegend(
      [...shared, ...levels, ...legendEntries(sheet, 0, first), ...legendEntries(sheet, under, sheet.rowCount)],
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
