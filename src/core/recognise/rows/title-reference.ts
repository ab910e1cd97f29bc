/** The KF-mål of a sheet that holds one goal's delmål: what its title or its name says ("Mål 1: Trygg skola", "Resursmål 6"). */
import type { Reference } from '../../model/chain.ts';
import { looksLikeGoalHeading, looksLikeGoalName } from '../cells/goal-text.ts';
import type { ReferenceReader } from '../readers/reference-reader.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { goalInTitle } from '../cells/goal-in-title.ts';
import { levelInTitle } from './level-titles.ts';

export function titleReference({ lines, source }: SheetLayout, references: ReferenceReader): Reference | null {
  for (const { text, place } of lines) {
    if (!looksLikeGoalHeading(text)) continue;
    const reference = references.heading(place.row, place.column, 'title');
    if (reference.goalIds.length > 0) return reference;
  }
  for (const { text, place } of lines) {
    const level = levelInTitle(text);
    if (level !== null && references.namesGoal(level))
      return references.heading(place.row, place.column, 'title', level);
  }
  for (const [at, { text, place }] of lines.entries()) {
    const goal = goalInTitle(text);
    if (goal === null) continue;
    // A number alone is the sheet's goal where nothing stands over it.
    const isNumber = goal.text === '' && at === 0 && !goal.mayBeNamnds;
    if (!isNumber && !references.namesGoal(goal.text)) continue;
    const whole = references.heading(place.row, place.column, 'title', isNumber ? goal.id : null);
    if (whole.goalIds.length > 0) return whole;
    // The number is another goal's, and that is said of the heading.
    if (whole.problem?.kind === 'numberTextConflict') continue;
    const own = references.heading(place.row, place.column, 'title', goal.text);
    if (own.goalIds.length > 0) return own;
  }
  const name = source.sheet.name.normalize('NFC');
  return looksLikeGoalName(name) ? references.sheetName(name) : null;
}
