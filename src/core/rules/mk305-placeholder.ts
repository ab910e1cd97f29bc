import type { IndicatorRow } from '../model/chain.ts';
import { standIn } from './comments.ts';
import { cellOf, SeenCells } from './places.ts';
import { defineRule } from './rule.ts';
import { shown, valueCells, valueFault } from './values.ts';

/** Example text of the template that nobody has replaced, wherever it stands. */
export const mk305 = defineRule('MK305', {
  severity: 'varning',
  *check({ odd, subGoals }, report) {
    for (const subGoal of subGoals) {
      const row = subGoal.rows[0];
      if (!subGoal.isPlaceholder || !row) continue;
      report.atRow(row, cellOf(row, 'delmal'), { text: subGoal.text });
      yield;
    }
    for (const row of odd.unmeasured)
      if (row.indicatorPlaceholder !== null) {
        report.atRow(row, cellOf(row, 'indikator'), { text: row.indicatorPlaceholder }, { about: 'indikator' });
        yield;
      }
    for (const row of odd.values)
      for (const cell of valueCells(row))
        if (valueFault(row, cell) === 'placeholder') {
          report.atRow(row, cellOf(row, cell.field), { text: shown(cell.value) }, { about: cell.field });
          yield;
        }
    const seen = new SeenCells();
    for (const row of odd.assessments) {
      const { isPlaceholder, place, text } = row.assessment;
      if (!isPlaceholder || !seen.isNew(row.sheet, place)) continue;
      report.atRow(row, place, { text }, { about: 'bedomning' });
      yield;
    }
    const texts = new CommentTexts();
    for (const row of odd.comments)
      for (const [field, text] of [['kommentar', row.comment] as const, ['atgard', row.action] as const])
        if (text !== null && texts.isNewPlaceholder(row, text)) {
          report.atSubGoal(row.subGoal, cellOf(row, field), { text }, { about: `${field} ${text}` });
          yield;
        }
  },
});

/** Which comment texts are the template's, each text looked at once, and each told once for its delmål. */
class CommentTexts {
  readonly #isPlaceholder = new Map<string, boolean>();
  readonly #told = new Set<string>();

  isNewPlaceholder(row: IndicatorRow, text: string): boolean {
    let is = this.#isPlaceholder.get(text);
    if (is === undefined) this.#isPlaceholder.set(text, (is = standIn(text) === 'placeholder'));
    if (!is) return false;
    const key = `${row.subGoal.id} ${text}`;
    const isNew = !this.#told.has(key);
    this.#told.add(key);
    return isNew;
  }
}
