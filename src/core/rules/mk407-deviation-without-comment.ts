import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** Delvis or ej without a word about why or what is done; one for the delmål (decision 3.7). */
export const mk407 = defineRule('MK407', {
  severity: 'varning',
  check({ subGoals }, report) {
    for (const subGoal of subGoals) {
      const row = subGoal.rows.find(({ assessment }) => assessment.status === 'delvis' || assessment.status === 'ej');
      if (!row?.assessment.status || isExplained(subGoal)) continue;
      const place = cellOf(row, 'kommentar') ?? cellOf(row, 'atgard');
      // A template without room for comments cannot be filled in better.
      if (place) report.atRow(row, place, { subGoal: subGoal.text, status: row.assessment.status });
    }
  },
});

/** A comment or action on any row of the delmål, or a note on its assessment, says why. */
export function isExplained(subGoal: SubGoal): boolean {
  return subGoal.rows.some((row) => hasText(row.comment) || hasText(row.action) || hasNote(row));
}

function hasNote(row: IndicatorRow): boolean {
  const place = row.assessment.place;
  return place !== null && row.sheet.snapshot.comment(place.row, place.column) !== null;
}

const hasText = (text: string | null): boolean => text !== null && text.trim() !== '';
