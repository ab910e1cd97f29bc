/**
 * A list of levels without a header: "Målområde | Trygghet" over "KF-mål 1 | Alla ska …". Each line says what it is, in the first
 * of two columns.
 */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { isMark } from './goal-list.ts';
import type { RegisterColumns } from './list-columns.ts';

const area = /^(?:mål|fokus|utvecklings|verksamhets|strategiskt )?område$|^perspektiv$/;
const goal = /^(?:kf|fm|kommunfullmäktiges?|fullmäktiges?|fullmäktige|inriktnings|effekt)?[ -]?mål$/;
const above = /^vision$|^övergripande mål$/;
const longest = 150;
/** Columns that the levels may stand in. */
const farthest = 3;

/** Its columns, on a sheet that is named after goals; null for any other list. */
export function listedLevels(sheet: SheetSnapshot): RegisterColumns | null {
  for (let column = 0; column < Math.min(farthest, sheet.columnCount - 1); column++) {
    const found = levelsIn(sheet, column);
    if (found !== null) return found;
  }
  return null;
}

function levelsIn(sheet: SheetSnapshot, column: number): RegisterColumns | null {
  const counts = { area: 0, goal: 0, above: 0 };
  let first = -1;
  let numbered = false;
  for (let row = 0; row < Math.min(sheet.rowCount, longest); row++) {
    const isText = !isBlank(sheet, row, column + 1);
    const said = cellWords(sheet, row, column).toLowerCase();
    if (said === '' && !isText) continue;
    const word = said.replace(/\s*\d*(?:\.\d+)?\s*[.:]?$/, '');
    const kind = area.test(word) ? 'area' : goal.test(word) ? 'goal' : above.test(word) ? 'above' : null;
    if (kind === null || !isText) {
      // Over a header's words the list is one of columns.
      if (first >= 0 || (said !== '' && isText)) return null;
      continue;
    }
    if (isMark(cellWords(sheet, row, column + 1))) return null;
    if (first < 0) first = row;
    counts[kind]++;
    numbered ||= kind === 'goal' && /\d/.test(said);
  }
  if (counts.area < 1 || counts.goal < 2 || counts.above > 2) return null;
  const id = numbered ? column : -1;
  const none = { shortName: -1, area: -1, until: -1, headers: [] };
  return { headerRow: first - 1, text: column + 1, id, level: column, ...none };
}
