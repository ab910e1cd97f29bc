/** Lists that say on every row what it concerns: "År | Period | Nämnd | …", as systems write them out. */
import type { PeriodReading } from '../../parse/index.ts';
import { parsePeriodText } from '../../parse/index.ts';
import { cellWords } from '../cells/cells.ts';
import type { HeaderRun } from '../headers/header-run.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

const yearHeader = /^(?:rapport(?:erings)?|redovisnings|uppföljnings|verksamhets)?år(?:et)?$/i;
const periodHeader =
  /^(?:rapport(?:erings)?|redovisnings|uppföljnings)?period(?:en)?$|^(?:rapport|uppföljnings)?tillfälle$/i;
const mostRows = 200;

/** The period of a table's rows; the latest where they concern several. Null when the rows do not say. */
export function rowsPeriod(
  { source }: SheetLayout,
  draft: TableDraft,
): { readonly reading: PeriodReading; readonly text: string } | null {
  const at = (header: RegExp) => columnOf(draft.run, header);
  const [year, period] = [at(yearHeader), at(periodHeader)];
  if (period < 0) return null;
  const { sheet, workbook } = source;
  const words = (row: number, column: number) => (column < 0 ? '' : cellWords(sheet, row, column, workbook.date1904));
  let latest: { reading: PeriodReading; text: string } | null = null;
  const seen = new Set<string>();
  for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++) {
    const text = `${words(row, period)} ${words(row, year)}`.trim();
    if (text === '' || text.length > longest || seen.has(text)) continue;
    seen.add(text);
    const reading = parsePeriodText(text);
    if (reading !== null && (latest === null || isLater(reading, latest.reading))) latest = { reading, text };
  }
  return latest;
}

/** "Delårsrapport 2, januari–augusti 2025" is about as long as the name of a period gets. */
const longest = 45;

function isLater(a: PeriodReading, b: PeriodReading): boolean {
  return `${a.year ?? ''}-${a.monthDay}` > `${b.year ?? ''}-${b.monthDay}`;
}

function columnOf({ cells }: HeaderRun, header: RegExp): number {
  return cells.find(({ text }) => header.test(text.trim()))?.column ?? -1;
}
