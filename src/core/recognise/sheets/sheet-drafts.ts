/** The first page of what is said about a sheet: its role and its title's period; rows and columns are added as they are read. */
import type { Period } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { normaliseText, ownTime, periodsOf } from '../../parse/index.ts';
import { asWritten } from '../cells/composed-letters.ts';
import type { SheetDraft } from './drafts.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { RoleDecision } from './sheet-role.ts';

/** `hasOwnBlock`: the title is of one of several blocks, and the report's has a heading of its own. */
export function sheetDraft(
  layout: SheetLayout,
  decision: RoleDecision,
  committee: string | null,
  period: Period,
  hasOwnBlock: boolean,
): SheetDraft {
  const { source } = layout;
  const stated = hasOwnBlock ? null : layout.stated;
  const { sheet, file } = source;
  const isGoals = decision.role === 'namnd';
  return {
    snapshot: asWritten(layout.upright?.origin ?? sheet),
    file,
    name: sheet.name,
    role: decision.role,
    reason: decision.reason,
    committee: isGoals || decision.role === 'aktiviteter' ? committee : null,
    tables: [],
    headerRows: [],
    rowsRead: 0,
    missingFields: [],
    ambiguousHeaders: [],
    lacksGoalTable: decision.lacksGoalTable === true,
    isEmptyTable: decision.isEmptyTable === true,
    hiddenGoalRows: 0,
    statedPeriod:
      isGoals && stated
        ? { kind: stated.reading.kind, year: stated.reading.year, text: stated.text, place: stated.place }
        : null,
    isWrongPeriod: isGoals && deviates(stated, period),
    skippedRows: [],
  };
}

/**
 * The title names another year, another kind of report, or another day of the same year (T1 in a report for T2). One that names
 * several periods, the report's among them, is of it.
 */
function deviates(stated: SheetLayout['stated'], period: Period): boolean {
  if (!stated) return false;
  return periodsOf(stated.reading).every((one) => isOther(one, stated.text, period));
}

function isOther({ kind, year, through, isAnyDay }: PeriodReading, title: string, period: Period): boolean {
  if (kind !== period.kind || (year !== null && year !== period.year)) return true;
  return through !== null && through !== period.through && isAnyDay !== true && namesDay(title);
}

/** The title itself names a day or month, not only "delår"; the day of a decision is none. */
function namesDay(title: string): boolean {
  const { text } = ownTime(normaliseText(title));
  return /\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}|\bT[12]\b|tertial|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|\bjan\b|\bfeb\b|\bmar\b|\bapr\b|\bjun\b|\bjul\b|\baug\b|\bsep\b|\bokt\b|\bnov\b/i.test(
    text,
  );
}
