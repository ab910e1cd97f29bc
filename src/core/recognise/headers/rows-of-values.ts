/**
 * A row after a gap whose texts are values of the table above it: "Mål 5 | Hyrorna ska sänkas | Lägre är bättre | max 3,5 Mkr |
 * Uppfyllt" holds words of headers in nearly every cell, and is a row of data.
 */
import { looksLikeAssessment, looksLikeDirection } from '../../parse/index.ts';
import { isWrittenAsId } from '../cells/goal-text.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import { isCount } from './header-run.ts';

/** The pieces of a row without those that are data of a table found above. */
export function withoutValues(pieces: readonly HeaderCell[][], found: readonly HeaderRun[]): HeaderCell[][] {
  return pieces.filter((cells) => !found.some((table) => reaches(table, cells) && holdsRow(table, pieces.flat())));
}

function reaches({ left, right }: HeaderRun, cells: readonly HeaderCell[]): boolean {
  return cells.some(({ column }) => column >= left && column <= right);
}

/** Two values under the headers that ask for them, or more of values and sentences than of what surely names a column. */
function holdsRow(table: HeaderRun, row: readonly HeaderCell[]): boolean {
  if (table.kind !== 'goal') return false;
  const cells = row.filter(({ column }) => column >= table.left && column <= table.right);
  let values = 0;
  let sentences = 0;
  let names = 0;
  let counts = 0;
  for (const cell of cells) {
    const head = table.cells.find(({ column }) => column === cell.column);
    // "Antal deltagare" under Indikator is what is measured.
    if (isCount(cell) && fieldOf(head) !== 'indikator') counts++;
    if (head !== undefined && isValue(cell, head)) values++;
    else if (isSentence(cell)) sentences++;
    else if ((cell.reading.candidates[0]?.score ?? 0) >= surely) names++;
  }
  // "Nämndmål | Uppfyllt | Delvis | Ej" heads a count, though it stands where a bedömning stood.
  return counts < 2 && (values >= 2 || values + sentences > names);
}

const surely = 0.9;

/** A status under Bedömning, a direction under Riktning, "Mål 5" under KF-mål, "max 3,5 Mkr" under Målvärde. */
function isValue({ text, reading }: HeaderCell, head: HeaderCell): boolean {
  if (reading.header.key === head.reading.header.key) return false;
  switch (fieldOf(head)) {
    case 'bedomning':
    case 'bedomningPrognos':
      return looksLikeAssessment(text);
    case 'riktning':
      return looksLikeDirection(text);
    case 'kfRef':
    case 'kfText':
      return isWrittenAsId(text);
    case 'malvarde':
    case 'utfall':
    case 'utfallTidigare':
    case 'prognos':
    case 'basvarde':
      return isFigure(text) && reading.candidates.length === 0 && saysNoTime(reading.header);
    default:
      return false;
  }
}

function fieldOf(head: HeaderCell | undefined) {
  return head?.reading.candidates[0]?.field;
}

function isFigure(text: string): boolean {
  return /\d/.test(text);
}

function saysNoTime({ year, period }: HeaderCell['reading']['header']): boolean {
  return year === null && period === null;
}

/** "Årets resultat ska vara positivt", "Arbetet kom igång senare än planerat."; "Vad ska nämnden uppnå?" is a header. */
function isSentence({ text }: HeaderCell): boolean {
  if (!/ ska(?:ll)? \S+ \S|\S+ \S+ \S+ .*\.$/i.test(text)) return false;
  return !/\?\s*$|^\s*(?:vad|vilk[ae]n?|hur|när|var|vem|det|så)\s/i.test(text);
}
