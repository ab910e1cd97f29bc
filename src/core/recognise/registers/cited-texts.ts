/** What the goal tables say left of what they measure, by column: texts that a list of goals elsewhere may hold. */
import { missingReason } from '../../parse/index.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { onlyId } from '../cells/goal-text.ts';
import { cellWords } from '../cells/cells.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { TextTests } from '../cells/text-tests.ts';
import { meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

/** A column of one name in the tables, or what stands alone over the rows, with each of its texts once. */
export interface CitedTexts {
  /** The leftmost place it has in a table; -1 over the rows. */
  readonly column: number;
  readonly texts: ReadonlySet<string>;
}

/** More rows than this say nothing new. */
const mostRows = 200;
const shortest = 8;

/** Columns that may lead to goals though their words do not say so, the leftmost first. */
export function citedTexts(layouts: readonly SheetLayout[], tests: TextTests): CitedTexts[] {
  const found = new Map<string, { column: number; texts: Set<string> }>();
  const of = (key: string, column: number) => {
    const known = found.get(key) ?? { column, texts: new Set<string>() };
    known.column = Math.min(known.column, column);
    found.set(key, known);
    return known.texts;
  };
  for (const layout of layouts)
    for (const draft of layout.goalTables) {
      for (const cell of mayCite(draft)) collect(layout, draft, cell.column, of(cell.reading.header.key, cell.column));
      collect(layout, draft, -1, of('', -1));
    }
  return [...found.values()]
    .filter(({ texts }) => texts.size > 1 && ![...texts].some((text) => tests.isCommittee(text)))
    .sort((a, b) => a.column - b.column);
}

/** The texts of a column; of no column (-1): those that stand alone in their rows. */
function collect({ source: { sheet } }: SheetLayout, draft: TableDraft, of: number, texts: Set<string>): void {
  const headers = new Set(draft.headerRows);
  const { left, right } = draft.run;
  for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++) {
    const column = of >= 0 ? of : onlyColumn(sheet, row, left, right);
    if (column < 0 || headers.has(row) || sheet.kind(row, column) !== CellKind.text) continue;
    const text = cellWords(sheet, row, column);
    if (text.length >= shortest && onlyId(text) === null && missingReason(text) === null) texts.add(text);
  }
}

/** Left of what is measured, and neither plainly the nämnd's own goals nor what is no goal at all. */
export function mayCite({ run: { cells } }: TableDraft): HeaderCell[] {
  const measured = cells.find((cell) => meansFirst(cell, 'indikator', 0.6)) ?? cells.find(isFigure);
  return cells.filter((cell) => measured !== undefined && cell.column < measured.column && !isOther(cell));
}

function isFigure(cell: HeaderCell): boolean {
  return (['malvarde', 'utfall', 'bedomning'] as const).some((field) => meansFirst(cell, field, 0.6));
}

function isOther(cell: HeaderCell): boolean {
  const isOwnGoal = meansFirst(cell, 'delmal', 0.9) && cell.reading.header.key !== 'mål';
  return (
    isOwnGoal ||
    (['dimension', 'namnd', 'ansvarig', 'aktivitet', 'delmalNr'] as const).some((field) => meansFirst(cell, field, 0.7))
  );
}
