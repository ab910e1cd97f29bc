/**
 * "Uppföljning" over status words in half of its cells and sentences in the rest, where nothing else is a bedömning: either meaning
 * is as good (domain §3.3). How it went is read, and whoever knows is asked.
 */
import { missingReason } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { isProse } from '../cells/prose.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { Assignment } from './assign-columns.ts';
import type { Evidence } from './evidence.ts';

/** Words that head a text as often as a status; "Uppföljning text" and "Kommentar" do not. */
const eitherWord = /(?:uppföljning|rapportering|redovisning)(?:en)?$/;

/** From here on one of the kinds is what the column holds, and the other a slip. */
const clearly = 2 / 3;
/** "Målet är nått tack vare de nya öppettiderna" is a text, whatever it says of the goal. */
const longestStatus = 30;

export function withTextOrStatus(
  assignment: Assignment,
  cells: readonly HeaderCell[],
  evidence: Evidence,
  sheet: SheetSnapshot,
  rows: readonly number[],
): Assignment {
  const cell = cells.find((one) => meansFirst(one, 'kommentar') && eitherWord.test(one.reading.header.key));
  if (!cell || cells.some((other) => other !== cell && mayMean(other, 'bedomning', 0.6))) return assignment;
  const { column } = cell;
  const isJudgedElsewhere = assignment.columns.some(
    ({ field, column: at }) => at !== column && (field === 'bedomning' || field === 'bedomningPrognos'),
  );
  const share = isJudgedElsewhere ? 0 : shareOfStatuses(column, evidence, sheet, rows);
  if (share <= 1 - clearly) return assignment;
  const columns = assignment.columns.map((one) =>
    one.column === column ? { ...one, field: 'bedomning' as const } : one,
  );
  if (share >= clearly) return evidence.meanLength(column) <= longestStatus ? { ...assignment, columns } : assignment;
  return {
    ...assignment,
    columns,
    ambiguous: [...assignment.ambiguous, { cell, readings: ['bedomning', 'kommentar'] }],
  };
}

/** Share of statuses among those and the texts together; 0 when there are neither. "Mäts ej i år" may be said in either. */
function shareOfStatuses(column: number, evidence: Evidence, sheet: SheetSnapshot, rows: readonly number[]): number {
  const said = rows.map((row) => cellWords(sheet, row, column));
  const read = said.filter((text) => evidence.isStatusWord(text));
  const long = read.filter((text) => text.length > longestStatus).length;
  const reasons = read.filter((text) => text.length <= longestStatus && missingReason(text) !== null).length;
  const statuses = Math.round(evidence.statusLike(column) * evidence.filled(column)) - long - reasons;
  const texts = said.filter(isProse).length + long;
  return statuses + texts === 0 ? 0 : statuses / (statuses + texts);
}
