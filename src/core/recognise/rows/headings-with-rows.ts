/**
 * Which of the headings that a workbook without a list of goals is read by are KF-mål: "Nämnden bedömer att målet är inom
 * räckhåll." across the table under its rows has no rows of its own, and is not marked as the headings that have. A goal that
 * nobody has taken is, or has a number.
 */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { normaliseText } from '../../parse/index.ts';
import { looksLikeGoalHeading } from '../cells/goal-text.ts';
import { noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { SampledReference } from './reference-sample.ts';
import { isSentence } from './row-words.ts';

/** A block is shorter than this. */
const mostRows = 400;

/** `samples` without the headings that are no goals; all of them where no heading has rows. */
export function headingsWithRows(samples: readonly SampledReference[]): readonly SampledReference[] {
  const headings = samples.filter(
    ({ input, layout, row }) => input.where === 'section' && onlyFilled(layout.source.sheet, row) >= 0,
  );
  const headed = new Set(headings.filter((one) => hasRows(one, headings)));
  if (headed.size === 0 || headed.size === headings.length) return samples;
  const texts = new Set([...headed].map(({ text }) => normaliseText(text)));
  const looks = new Set([...headed].map(lookOf));
  const standsSo = (look: string | null) => look !== null && looks.has(look);
  const isGoal = (one: SampledReference) =>
    texts.has(normaliseText(one.text)) || looksLikeGoalHeading(one.text) || standsSo(lookOf(one));
  const idle = new Set(headings.filter((one) => !headed.has(one) && !isGoal(one)));
  return samples.filter((one) => !idle.has(one));
}

/** The only filled column of the sheet's row, as `onlyColumn` says it. */
function onlyFilled(sheet: SheetSnapshot, row: number): number {
  return onlyColumn(sheet, row, 0, (sheet.rowEnd?.(row) ?? sheet.columnCount) - 1);
}

/** Wherever the sheet says it: a row with several cells comes before the next heading, lines of prose and blanks aside. */
function hasRows({ layout, row: sampled, column }: SampledReference, headings: readonly SampledReference[]): boolean {
  const { sheet } = layout.source;
  const own = sheet.textId(sampled, column);
  const others = new Set(
    headings.filter((one) => one.layout === layout).map((one) => sheet.textId(one.row, one.column)),
  );
  // The heading, or the last of those right under it: a level has the rows of its first goal, unless it is set as any line is.
  let last = -1;
  for (let row = sampled; row < Math.min(sheet.rowCount, sampled + mostRows); row++) {
    const only = onlyFilled(sheet, row);
    if (only === severalColumns && last >= 0) return true;
    if (only < 0 || !others.has(sheet.textId(row, only))) continue;
    const isNext = last >= 0 && last === row - 1 && (isMarked(sheet, last, only) || !isMarked(sheet, row, only));
    last = sheet.textId(row, only) === own || isNext ? row : -1;
  }
  return false;
}

function isMarked(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { bold, fill } = sheet.format(row, column);
  return bold || fill !== null;
}

/** What a heading is marked by, where it is: bold or a fill, a row parted from what is over it, no sentence's end. */
function lookOf({ layout, row, column, text }: SampledReference): string | null {
  const { sheet } = layout.source;
  if (!isMarked(sheet, row, column)) return null;
  const { bold, fill } = sheet.format(row, column);
  const isParted = row === 0 || onlyFilled(sheet, row - 1) === noColumn;
  return [isParted, bold, fill, isSentence(text)].join('|');
}
