/** Makes the chain's rows out of sheet rows: values, assessment, texts; one for each indicator of a cell. */
import type { Assessment, IndicatorRow } from '../../model/chain.ts';
import type { AssessmentReading } from '../../parse/index.ts';
import { besideOutcome } from '../../parse/index.ts';
import { boundInGoal } from './bound-in-goal.ts';
import type { BuilderInput, GoalRow } from './builder-input.ts';
import { indicatorParts, withoutBullet } from '../cells/cell-parts.ts';
import { tidy } from '../cells/cells.ts';
import type { RowDraft } from '../sheets/drafts.ts';
import { goalsOwnText } from '../cells/goal-text.ts';
import { noAssessment, PlacedAssessment } from '../readers/placed-assessment.ts';
import type { RowFacts } from './row-facts.ts';
import { mayBeTemplate, partDirections, saidDirection } from './row-facts.ts';
import { assessmentLines, lineCounts, partOutcomes, partUnits, partValues } from './row-parts.ts';
import { toleranceAt, weightAt } from './weight-and-tolerance.ts';
import { RowShape } from './row-shape.ts';
import { RowTexts } from './row-texts.ts';
import { SaidUnder } from './said-under.ts';
import type { SubGoals } from './sub-goals.ts';
import type { Direction, Value } from '../../model/values.ts';
import { emptyValue } from '../readers/value-reader.ts';

/** How far the assessment of the delmål's first row reaches: to the rows under it that are part of the same delmål. */
export class RowBuilder {
  private readonly input: BuilderInput;
  private readonly facts: RowFacts;
  private readonly subGoals: SubGoals;
  private readonly rows: IndicatorRow[];
  readonly shape: RowShape;
  readonly under: SaidUnder;
  /** The delmål of the row that is being read. */
  private goalText = '';
  private lastAssessmentRow = -1;
  private readonly texts: RowTexts;

  constructor(input: BuilderInput, facts: RowFacts, subGoals: SubGoals, rows: IndicatorRow[]) {
    this.input = input;
    this.facts = facts;
    this.subGoals = subGoals;
    this.rows = rows;
    const { sheet, target, outcome, columns, assessment } = input;
    const values = { target: target.column, outcome: outcome.column, indicator: columns.indicator.column };
    this.shape = new RowShape(sheet, values, assessment);
    this.under = new SaidUnder(rows, input.reading, assessment, columns);
    this.texts = new RowTexts(sheet, columns, [assessment.column, outcome.column]);
  }

  add(goal: GoalRow): void {
    const { columns } = this.input;
    const { row } = goal;
    const subGoalText = goal.subGoalText ?? columns.subGoal.text(goal.subGoalRow);
    this.goalText = subGoalText;
    const written = goal.hasIndicator ? columns.indicator.text(row) : '';
    // A delmål without an indicator; where no delmål is told, the words are all that the row is known by.
    const saysNone = goal.hasIndicator && this.saysNoIndicator(goal, subGoalText, written);
    const name = saysNone ? '' : written;
    if (goal.hasIndicator && (name.includes('\n') || name.includes('•') || name.includes('\r'))) {
      const parts = indicatorParts(name, lineCounts(this.input, row));
      if (parts) {
        this.addParts(goal, subGoalText, parts);
        return;
      }
    }
    const unit = this.facts.unit(columns.unit, row);
    const indicator = withoutBullet(name.includes('\n') ? tidy(name) : name);
    const draft = this.draft(
      goal,
      0,
      indicator,
      goal.hasIndicator ? columns.indicator.id(row) : -1,
      unit,
      this.input.target.read(row, unit),
      this.input.outcome.read(row, unit),
    );
    draft.assessment = this.assessmentAt(goal, draft.outcome);
    if (goal.continues && draft.indicator !== null) this.dropHead(goal);
    this.finish(draft, subGoalText);
    if (saysNone && goal.continues) this.dropEmpty(draft);
  }

  private saysNoIndicator({ row, reference }: GoalRow, subGoalText: string, written: string): boolean {
    const { columns } = this.input;
    const isNamed = subGoalText !== '' || (!columns.subGoal.exists && goalsOwnText(reference) !== null);
    return isNamed && this.facts.saysNoIndicator(columns.indicator.id(row), written);
  }

  /** A delmål on a row of its own: what stands in it is said of the indicators under it. */
  open(row: number): void {
    this.lastAssessmentRow = this.input.assessment.says(row) ? row : -1;
    this.texts.open(row);
  }

  /** A delmål on a row of its own, its indicators on the rows under it: the first row is their heading, no indicator. */
  private dropHead({ subGoalRow }: GoalRow): void {
    const head = this.rows.at(-1);
    if (head?.row !== subGoalRow || head.indicator !== null || head.indicatorPlaceholder !== null) return;
    if (head.target.kind !== 'missing' || head.outcome.kind !== 'missing') return;
    this.rows.pop();
  }

  /** A delmål that has a row already: a dash under its indicators adds nothing. */
  private dropEmpty(row: IndicatorRow): void {
    const isSaid = row.target.kind !== 'missing' || row.outcome.kind !== 'missing';
    if (!isSaid && this.rows.at(-2)?.subGoal === row.subGoal) this.rows.pop();
  }

  private addParts(goal: GoalRow, subGoalText: string, parts: readonly string[]): void {
    const { columns, target, assessment } = this.input;
    const { row } = goal;
    const units = partUnits(this.input, row, parts.length);
    const ways = partDirections(columns.direction.text(row), parts.length);
    const targets = partValues(this.input, target, row, units);
    const outcomes = partOutcomes(this.input, row, units);
    const words = assessmentLines(this.input, row);
    const shared = this.assessmentAt(goal);
    parts.forEach((part, at) => {
      const draft = this.draft(
        goal,
        at,
        part,
        -1,
        units[at] as string | null,
        targets[at] as Value,
        outcomes[at] as Value,
        ways?.[at],
      );
      draft.assessment =
        words.length === parts.length ? this.placed(assessment.readText(words[at] as string), row) : shared;
      this.finish(draft, subGoalText);
    });
  }

  private draft(
    goal: GoalRow,
    part: number,
    name: string,
    id: number,
    unit: string | null,
    target: Value,
    outcome: Value,
    way: Direction | null = this.facts.statedDirection(this.input.columns.direction, goal.row),
  ): RowDraft {
    const { columns, reading, table, forecast, base, previous, isSheetHidden, sheet } = this.input;
    const { facts } = this;
    const { row } = goal;
    const isTemplate = name !== '' && mayBeTemplate(name, target, outcome) && facts.isPlaceholder(id, name);
    const indicator = name === '' || isTemplate ? null : name;
    const baseValue = base && base.read(row, unit);
    const previousValue = previous && previous.read(row, unit);
    const said = saidDirection(way, target);
    const implied = said ?? (indicator === null ? null : facts.impliedDirection(id, indicator));
    const told = said ?? (indicator === null || implied !== null ? null : boundInGoal(this.goalText, target));
    const direction =
      implied ??
      told ??
      (indicator === null
        ? null
        : facts.hintedDirection(id, indicator, baseValue, target, unit, this.wanted(target, indicator)));
    return {
      sheet: reading,
      table,
      row,
      part,
      subGoal: undefined as unknown as RowDraft['subGoal'],
      committee: goal.committee,
      reference: goal.reference,
      indicator,
      indicatorPlaceholder: isTemplate ? name : null,
      unit: unit ?? target.unit ?? outcome.unit ?? null,
      direction,
      isDirectionInferred: told === null && direction !== null,
      target,
      outcome,
      forecast: forecast && forecast.read(row, unit),
      base: baseValue,
      previousOutcome: previousValue,
      tolerance: columns.tolerance.exists ? toleranceAt(sheet, columns, row) : null,
      weight: columns.weight.exists ? weightAt(sheet, columns, row) : null,
      assessment: undefined as unknown as Assessment,
      comment: this.texts.comment(row, goal.continues) ?? goal.headTexts?.comment ?? this.texts.note(row),
      commentPlace: goal.headTexts?.commentPlace ?? null,
      action: this.texts.action(row, goal.continues) ?? goal.headTexts?.action ?? null,
      isHidden: isSheetHidden || sheet.isRowHidden(row),
    };
  }

  private wanted(target: Value, indicator: string): Direction | null {
    return target.number === null || this.goalText === '' ? null : this.facts.directionOfGoal(this.goalText, indicator);
  }

  /** What the row says of the delmål's status: its own cell, the merged one above, or that of the delmål it continues. */
  private assessmentAt(goal: GoalRow, outcome: Value = emptyValue): Assessment {
    const { assessment, assessmentColumn } = this.input;
    const { row, continues } = goal;
    if (assessment.column < 0) {
      const line = goal.headStatus;
      if (!line) return noAssessment;
      return new PlacedAssessment(assessment.readText(line.text), line.place.row, line.place.column, false);
    }
    if (assessment.says(row)) {
      this.lastAssessmentRow = row;
      const said = assessment.read(row);
      return this.placed(outcome.number === null ? said : besideOutcome(said), row);
    }
    const top = assessmentColumn.topRow(row);
    if (top >= 0 && assessment.says(top)) {
      this.lastAssessmentRow = top;
      return this.placed(assessment.read(top), top);
    }
    if (continues && this.lastAssessmentRow >= 0)
      return this.placed(assessment.read(this.lastAssessmentRow), this.lastAssessmentRow, true);
    this.lastAssessmentRow = -1;
    const place = top >= 0 ? top : row;
    return this.placed(assessment.read(place), place);
  }

  private placed(reading: AssessmentReading, row: number, isCarried = false): Assessment {
    const { assessment, fromForecastColumn } = this.input;
    return new PlacedAssessment(reading, row, assessment.columnAt(row), fromForecastColumn, isCarried);
  }

  private finish(draft: RowDraft, subGoalText: string): void {
    const text =
      subGoalText === '' && !this.input.columns.subGoal.exists
        ? (goalsOwnText(draft.reference) ?? draft.indicator ?? '')
        : subGoalText;
    draft.subGoal = this.subGoals.of(draft, text, mayBeTemplate(text, draft.target, draft.outcome));
    this.rows.push(draft);
  }
}
