/** What stands over a table: name of the nämnd, period, who answers for it. Short lines only; instructions are prose. */
import type { PeriodReading } from '../../parse/index.ts';
import { parsePeriodText } from '../../parse/index.ts';
import type { CellPlace } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from './cells.ts';

export interface TitleLine {
  readonly place: CellPlace;
  readonly text: string;
}

const longestTitle = 100;
const mostLines = 40;

/** The short texts of the first rows, up to the first header (exclusive). */
export function titleLines(sheet: SheetSnapshot, before: number): TitleLine[] {
  const lines: TitleLine[] = [];
  const columns = Math.min(sheet.columnCount, 40);
  for (let row = 0; row < before && lines.length < mostLines; row++)
    for (let column = 0; column < columns; column++) {
      if (sheet.kind(row, column) !== CellKind.text) continue;
      const text = cellWords(sheet, row, column);
      if (text !== '' && text.length <= longestTitle) lines.push({ place: { row, column }, text });
    }
  return lines;
}

export interface StatedPeriod {
  readonly reading: PeriodReading;
  readonly text: string;
  readonly place: CellPlace;
}

/** An instruction or a sentence names periods that are not the sheet's own ("Redovisas vid årsbokslut"). */
const notATitle = /[.?!"”]\s*$|^\d+\.\s|"|”|t\.?ex\b|till exempel|redovisas|fyll i|följs upp/i;

export function isTitleLine(text: string): boolean {
  return !notATitle.test(text);
}

/**
 * The period that the sheet says it concerns: the first title line that names one, before all one that names the year
 * as well. A line that names several says less than one that names one. Null when it says nothing.
 */
export function statedPeriod(lines: readonly TitleLine[]): StatedPeriod | null {
  const said = lines.flatMap(({ text, place }): StatedPeriod[] => {
    const reading = isTitleLine(text) ? parsePeriodText(text) : null;
    return reading ? [{ reading, text, place }] : [];
  });
  const ofOne = said.filter(({ reading }) => reading.among === undefined);
  const hasYear = ({ reading }: StatedPeriod) => reading.year !== null;
  const several = said.filter(({ reading }) => reading.among !== undefined);
  const among = several.find(hasYear) ?? several[0] ?? null;
  const one = ofOne.find(hasYear) ?? ofOne[0];
  return one ? withYear(one, among?.reading.year ?? null) : among;
}

/** "Delårsrapport" under "Tertial 1, tertial 2 och helår 2025". */
function withYear(said: StatedPeriod, year: number | null): StatedPeriod {
  if (year === null || said.reading.year !== null) return said;
  return { ...said, reading: { ...said.reading, year, through: `${year}-${said.reading.monthDay}` } };
}
