/** The KF-mål listed above the follow-up on the very same sheet: the register, where no sheet holds one and the references lead into it. */
import { createResolver } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { isPeriodTitle } from '../cells/period-title.ts';
import { shareResolving } from '../rows/reference-sample.ts';
import { isSentence } from '../rows/row-words.ts';
import { saysHowItGoes } from '../rows/said-over-header.ts';
import { isSaidUnderGoal } from '../rows/said-under-goal.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { readRegisterSheet } from './register-sheet.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

const enough = 0.5;

/** The lists above goal tables that prove themselves by the references; the sheets stay goal sheets. */
export function registersAbove(
  layouts: readonly SheetLayout[],
  words: HeaderWords,
  samples: readonly SampledReference[],
  asOf: number | null,
): RegisterSheet[] {
  if (samples.length === 0) return [];
  return layouts.flatMap((layout) => {
    const { source, merges, goalTables } = layout;
    const first = goalTables[0]?.headerRows[0] ?? 0;
    if (first < 3 || source.sheet.owner !== 'users' || source.correction?.role !== undefined) return [];
    // What stands over the first header may be the heading of the first block: it does not prove itself.
    const others = samples.filter((sample) => sample.layout !== layout || sample.row >= first);
    const read = readRegisterSheet({ ...source, sheet: topOf(source.sheet, first) }, words, merges, true, asOf);
    // "KF-mål 1: …" over "Årsredovisning 2024" is the sheet's goal over its title, and no list.
    if (!read || read.register.goals.some(({ text }) => isPeriodTitle(text))) return [];
    if (holdsWhatIsSaid(source.sheet, read, first)) return [];
    if (shareResolving(others, createResolver(read.register)) < enough) return [];
    return [{ ...read, source }];
  });
}

/** "KF-mål 1: Trygg kommun" over "Arbetet går vidare." is a heading and what is said of its goal. */
function holdsWhatIsSaid(sheet: SheetSnapshot, { columns }: RegisterSheet, first: number): boolean {
  const { headerRow, text } = columns;
  const place = { sheet, headerRows: new Set([first]), contentColumns: [text] };
  for (let row = headerRow + 1; row < first; row++) {
    if (isSaidUnderGoal(place, row, text)) return true;
    // Where goals are sentences, so are those over it.
    if (row > headerRow + 1 && !isSentence(sheet.text(row - 1, text)) && saysHowItGoes(sheet, row, text)) return true;
  }
  return false;
}

/** The same sheet, as if it ended above the row. */
function topOf(sheet: SheetSnapshot, row: number): SheetSnapshot {
  return {
    ...sheet,
    rowCount: row,
    kind: (at, column) => sheet.kind(at, column),
    number: (at, column) => sheet.number(at, column),
    text: (at, column) => sheet.text(at, column),
    textId: (at, column) => sheet.textId(at, column),
    format: (at, column) => sheet.format(at, column),
    hasFormula: (at, column) => sheet.hasFormula(at, column),
    isRowHidden: (at) => sheet.isRowHidden(at),
    isColumnHidden: (column) => sheet.isColumnHidden(column),
    comment: (at, column) => sheet.comment(at, column),
  };
}
