/** A table whose first column has no header: goals and measures to the left, years, target and bedömning named to the right. */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import { kindOf } from './header-run.ts';
import type { HeaderWords } from './header-words.ts';
import { longestHeader } from './header-words.ts';

const labels: ReadonlySet<Field> = new Set<Field>(['indikator', 'delmal', 'kfRef', 'kfText', 'aktivitet', 'namnd']);
const aimed: ReadonlySet<Field> = new Set<Field>(['malvarde', 'bedomning', 'bedomningPrognos']);
const levels: ReadonlySet<Field> = new Set<Field>(['malvarde', 'utfall', 'utfallTidigare']);
const reached: ReadonlySet<Field> = new Set<Field>(['utfall', 'utfallTidigare', 'bedomning', 'bedomningPrognos']);
/** A table beside others may begin a few blank columns to the right of its labels. */
const farthest = 2;
const sampledRows = 15;

/** The header with the column of labels left of it; the same header when there is none, or when it says itself what it is about. */
export function withUnnamedLabels(run: HeaderRun, sheet: SheetSnapshot, words: HeaderWords): HeaderRun {
  if (run.left === 0 || run.cells.some((cell) => isLabel(cell, run, sheet)) || !tellsResults(run)) return run;
  const column = labelColumn(run, sheet, words);
  if (column < 0) return run;
  const cells = [
    { column, text: '', reading: words.read('Mål och indikatorer'), split: null, isUnnamed: true as const },
    ...run.cells,
  ];
  return { ...run, cells, left: column, kind: kindOf(cells) };
}

/** A column that names goals, measures or what is done; "Mål" over figures is a level. */
function isLabel({ column, reading: { candidates } }: HeaderCell, { rows }: HeaderRun, sheet: SheetSnapshot): boolean {
  const field = candidates[0]?.field;
  if (field === undefined || !labels.has(field)) return false;
  const from = (rows.at(-1) as number) + 1;
  for (let row = from; row < Math.min(sheet.rowCount, from + sampledRows); row++)
    if (sheet.kind(row, column) === CellKind.number) return false;
  return true;
}

/** What was aimed at and how it went, in two columns at least, and nothing of money. */
function tellsResults({ cells }: HeaderRun): boolean {
  const certain = cells.flatMap(({ reading: { candidates } }) =>
    candidates[0] !== undefined && candidates[0].score >= 0.75 ? [candidates[0].field] : [],
  );
  // "Uppfyllt | Bedöms uppnås" after a gap are the assessments of a row, though both words head columns elsewhere.
  const isGoals = certain.includes('malvarde') && certain.includes('bedomning');
  if ((certain.includes('IGNORERA') && !isGoals) || !certain.some((field) => levels.has(field))) return false;
  return (
    certain.length >= 2 && certain.some((field) => aimed.has(field)) && certain.some((field) => reached.has(field))
  );
}

/** The nearest column to the left that holds a text in rows with results; -1 when none does. */
function labelColumn({ rows, left, right }: HeaderRun, sheet: SheetSnapshot, words: HeaderWords): number {
  const from = (rows.at(-1) as number) + 1;
  const to = Math.min(sheet.rowCount, from + sampledRows);
  for (let column = left - 1; column >= Math.max(0, left - 1 - farthest); column--) {
    if (rows.some((row) => sheet.kind(row, column) !== CellKind.empty)) return -1;
    let labelled = 0;
    let filled = 0;
    for (let row = from; row < to; row++) {
      if (!hasResult(sheet, row, left, right) || isHeaderAgain(sheet, row, rows[0] as number, right, words)) continue;
      filled++;
      if (sheet.kind(row, column) === CellKind.text && !level.test(sheet.text(row, column))) labelled++;
    }
    if (labelled > 0 && labelled >= 0.7 * filled) return column;
  }
  return -1;
}

/** "≥ 80", "minst 84 procent": what is to be reached, the name of nothing. */
const level = /^\s*(?:mål: ?)?(?:[≥≤<>]|(?:minst|högst|lägst|max\.?|mellan|över|under|inte \S+|som \S+)\s*\d)/i;

/** The header returns over the next block, maybe with a mark for a footnote. */
function isHeaderAgain(sheet: SheetSnapshot, row: number, header: number, column: number, words: HeaderWords): boolean {
  if (sheet.kind(row, column) !== CellKind.text || sheet.kind(header, column) !== CellKind.text) return false;
  if (sheet.textId(row, column) === sheet.textId(header, column)) return true;
  const text = sheet.text(row, column);
  return text.length <= longestHeader && keyOf(text, words) === keyOf(sheet.text(header, column), words);
}

function keyOf(text: string, words: HeaderWords): string {
  return words.read(text).header.key;
}

function hasResult(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (sheet.kind(row, column) !== CellKind.empty) return true;
  return false;
}
