/** The columns of a list of goals under a word that nobody has listed ("Utmaning"): told by the texts that are cited from it. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import { GoalList } from './goal-list.ts';
import { listHeader } from './list-header.ts';
import type { RegisterColumns } from './register-columns.ts';

const mostColumns = 12;
const mostRows = 150;

/** Null when no column holds two of the cited texts. */
export function citedColumns(
  sheet: SheetSnapshot,
  words: HeaderWords,
  isCited: (text: string) => boolean,
): RegisterColumns | null {
  for (let text = 0; text < Math.min(sheet.columnCount, mostColumns); text++) {
    const rows: number[] = [];
    for (let row = 0; row < Math.min(sheet.rowCount, mostRows); row++)
      if (!isBlank(sheet, row, text) && isCited(cellWords(sheet, row, text))) rows.push(row);
    const [first] = rows;
    if (first === undefined || rows.length < 2) continue;
    let headerRow = first;
    while (headerRow > 0 && !isBlank(sheet, headerRow - 1, text)) headerRow--;
    // The goals' block begins at the top: its header, where it has one, else the line over it.
    if (headerRow === first || !listHeader(sheet, headerRow, words)) headerRow--;
    const list = new GoalList(sheet, headerRow);
    const header = headerRow < 0 ? null : listHeader(sheet, headerRow, words);
    const rest = header?.filter(({ column }) => column !== text) ?? [];
    const named = header?.map(({ column }) => column) ?? [];
    const own = header?.find(({ column }) => column === text);
    return {
      headerRow,
      text,
      id: rest.find(({ column }) => list.holdsMarks(column))?.column ?? list.unnamedId(text, named),
      shortName: rest.find((cell) => cell.isShortName)?.column ?? -1,
      area: rest.find((cell) => cell.score('dimension') >= 0.8)?.column ?? -1,
      level: -1,
      until: -1,
      headers: own ? [{ column: text, text: own.text, field: 'kfText' }] : [],
    };
  }
  return null;
}
