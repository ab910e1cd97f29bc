/** Do headings over a table, or between its rows, name the KF-mål? Then its columns are of the levels under them. */
import { levelledTexts } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { saysGoal } from '../cells/goal-text.ts';
import { onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { KnownGoals } from '../columns/known-goals.ts';
import type { TableDraft } from '../headers/table-draft.ts';

/** Between the heading and the header may stand what is said of the goal. */
const deepestAbove = 4;
/** Rows in which a heading shows, where the header is not repeated under each. */
const mostRows = 40;
const longest = 200;

export function isUnderGoals(sheet: SheetSnapshot, draft: TableDraft, goals: KnownGoals): boolean {
  const { headerRows, run, from, to } = draft;
  const names = (row: number) => {
    const column = onlyColumn(sheet, row, run.left, run.right);
    if (column < 0) return column === severalColumns ? null : false;
    const text = cellWords(sheet, row, column);
    return text.length <= longest && (goals.recognises(text) || callsItselfGoal(text));
  };
  const isHeaded = (header: number) => {
    for (let row = header - 1; row >= Math.max(0, header - deepestAbove); row--) {
      const named = names(row);
      if (named !== false) return named === true;
    }
    return false;
  };
  if (headerRows.some(isHeaded)) return true;
  for (let row = from; row < Math.min(to, from + mostRows); row++) if (names(row) === true) return true;
  return false;
}

/** "Inriktningsmål: God välfärd", "Inriktningsmål God välfärd": a goal also where no register knows it. */
function callsItselfGoal(text: string): boolean {
  if (saysGoal(text)) return true;
  return levelledTexts(text).some(({ label, text: rest }) => goalLabel.test(label) && /^\p{L}/u.test(rest));
}

const goalLabel =
  /^(?:(?:kommun)?fullmäktiges? |kommunens |kf:?s? )?(?:inriktnings|riktnings|övergripande |strategiskt? |prioriterat |utvecklings|kommun|kf-|fullmäktige)mål$/;
