/**
 * A list with the chain's levels under each other in one column and the kind of each row in another, as planning systems
 * export it: KF-mål | Nämndmål | Indikator | Aktivitet.
 */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import type { HeaderCell } from '../headers/header-run.ts';

export type Level = 'goal' | 'subGoal' | 'indicator' | 'other';

export interface LevelColumn {
  readonly column: number;
  /** The level that a row says to be of; null when it says nothing that is known. */
  at(row: number): Level | null;
}

const goal =
  /^(?:(?:kf|km|fm|rf)[\s-]?mål|(?:kommun)?fullmäktiges? ?mål|kommun(?:ens |övergripande )?mål|övergripande mål|inriktningsmål|strategiskt mål|prioriterat mål)$/;
const subGoal =
  /^(?:(?:nämnd|utskott|bolag|styrelse|verksamhet|förvaltning|resultat|effekt|del)(?:s|ens|ets)?[\s-]?mål|nämndens delmål|åtagande|mål)$/;
const indicator = /^(?:indikator|mått|nyckeltal|mätetal|styrtal|resultatmått|resultatindikator)$/;
const other =
  /^(?:aktivitet|nyckelaktivitet|åtgärd|handlingsplan|uppdrag|insats|projekt|vision|(?:mål|fokus|strategiskt )?område|perspektiv|kommentar|analys)$/;

/** Level of a word in a column of kinds. */
export function levelOf(word: string): Level | null {
  if (goal.test(word)) return 'goal';
  if (subGoal.test(word)) return 'subGoal';
  if (indicator.test(word)) return 'indicator';
  return other.test(word) ? 'other' : null;
}

function wordAt(sheet: SheetSnapshot, row: number, column: number): string {
  if (sheet.kind(row, column) !== CellKind.text || sheet.text(row, column).length > 40) return '';
  return cellWords(sheet, row, column).toLowerCase().replace(/[:.]$/, '').replace(/ \d+$/, '');
}

/** Every filled cell names a level, indicators among them and goals of one kind or the other. */
export function holdsLevels(sheet: SheetSnapshot, column: number, sample: readonly number[]): boolean {
  const filled = sample.filter((row) => !isBlank(sheet, row, column));
  const levels = filled.map((row) => levelOf(wordAt(sheet, row, column)));
  const has = (level: Level) => levels.includes(level);
  return filled.length >= 3 && !levels.includes(null) && has('indicator') && (has('goal') || has('subGoal'));
}

/** The column that holds the levels, beside the one that names them; null when none does. */
export function levelColumn(
  sheet: SheetSnapshot,
  cells: readonly HeaderCell[],
  names: number,
  sample: readonly number[],
): LevelColumn | null {
  const found = cells.find(({ column }) => column !== names && holdsLevels(sheet, column, sample));
  if (found === undefined) return null;
  const { column } = found;
  return { column, at: (row) => levelOf(wordAt(sheet, row, column)) };
}
