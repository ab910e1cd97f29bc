/** Approving a deviation: in the yellow cells of Brister where its row stands, and in the state for the next run. */
import { languages, texts } from '../core/i18n/index.ts';
import { findingId } from '../core/report/finding-id.ts';
import { cellText, columnBy, dataRows, findTable } from '../core/report/read-back/our-table.ts';
import { emptyState } from '../core/workbook/answers.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { inert } from './apply-plan/inert-text.ts';
import { StatePart } from './apply-plan/state.ts';
import { batch, type BatchClock } from './batch.ts';
import { checkable } from './checkable.ts';
import { ok, type ExcelProblem, type Result } from './problem.ts';
import { readSnapshot } from './snapshot.ts';

export interface Approval {
  /** The finding's own key. */
  readonly key: string;
  readonly motivation: string;
}

/** Approves the finding of this key: it no longer counts as open. */
export function approve({ key, motivation }: Approval, clock: BatchClock = {}): Promise<Result<null>> {
  return setApproval(key, motivation, clock);
}

/** Takes the approval back: the finding is open again. */
export function unapprove(key: string, clock: BatchClock = {}): Promise<Result<null>> {
  return setApproval(key, null, clock);
}

async function setApproval(key: string, motivation: string | null, clock: BatchClock): Promise<Result<null>> {
  const done = await batch(async (context): Promise<ExcelProblem | null> => {
    const { snapshot, structure } = await readSnapshot(context, { depth: 'ours' });
    const refused = checkable(structure);
    if (refused) return refused;
    const place = placeOf(snapshot, key);
    if (place?.isProtected) return { code: 'sheetProtected', technical: 'Brister is protected', sheet: place.sheet };
    if (place) {
      const { sheet, row, approved, motivation: beside, yes } = place;
      const cell = (column: number): Excel.Range => context.workbook.worksheets.getItem(sheet).getCell(row, column);
      if (beside !== null) cell(beside).values = [[inert(motivation ?? '', false)]];
      cell(approved).values = [[motivation === null ? '' : yes]];
    }
    const state = snapshot.state ?? emptyState;
    const others = state.approved.filter((entry) => entry.key !== key && entry.key !== findingId(key));
    const own = motivation === null ? [] : [{ key, motivation }];
    new StatePart(context, structure.stateParts).write({ ...state, approved: [...others, ...own] });
    await context.sync();
    return null;
  }, clock);
  if (!done.ok) return done;
  return done.value ? { ok: false, problem: done.value } : ok(null);
}

interface Place {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly row: number;
  readonly approved: number;
  readonly motivation: number | null;
  /** "Ja", in the language of the sheet. */
  readonly yes: string;
}

/** The finding's row in Brister, wherever it has been sorted to; null when it does not stand there. */
function placeOf(workbook: WorkbookSnapshot, key: string): Place | null {
  const table = findTable(workbook, 'MK_Brister');
  if (!table) return null;
  const id = columnBy(table, (t) => t.brister.columns.id);
  const approved = columnBy(table, (t) => t.brister.columns.approved);
  if (id === null || approved === null) return null;
  const { sheet, area } = table;
  const header = cellText(sheet, area.top, approved);
  const language = languages.find((one) => texts(one).brister.columns.approved === header) ?? 'sv';
  for (const row of dataRows(table))
    if (cellText(sheet, row, id) === findingId(key))
      return {
        sheet: sheet.name,
        isProtected: sheet.isProtected,
        row,
        approved,
        motivation: columnBy(table, (t) => t.brister.columns.motivation),
        yes: texts(language).yes,
      };
  return null;
}
