/** Makes findings for one rule: place, whose it is, which goals it touches, and a key that outlives sorting. */
import type { CellPlace, IndicatorRow, SheetReading, SubGoal } from '../model/chain.ts';
import type { Finding, Severity, Suggestion } from '../model/finding.ts';
import { normaliseText } from '../parse/index.ts';
import type { RuleCode, RuleParams } from './params.ts';

export interface FindingOptions {
  readonly severity?: Severity;
  readonly suggestions?: readonly Suggestion[];
  readonly variant?: string;
  /** What makes this finding another one than its neighbour with the same code and delmål; part of the key. */
  readonly about?: string;
  /** The indicator that it is about, where it is found on a delmål. */
  readonly subject?: string;
}

/** The parts of a finding that differ between a row, a sheet, a goal and a committee. */
type Whereabouts = Pick<
  Finding,
  'file' | 'sheet' | 'place' | 'row' | 'reading' | 'committee' | 'goalIds' | 'goalId' | 'subject'
>;

export class Reporter<C extends RuleCode> {
  readonly findings: Finding[] = [];
  readonly #code: C;
  readonly #severity: Severity;

  constructor(code: C, severity: Severity) {
    this.#code = code;
    this.#severity = severity;
  }

  /** About a cell of a row; `place` null when the table has no such column. */
  atRow(row: IndicatorRow, place: CellPlace | null, params: RuleParams[C], options: FindingOptions = {}): void {
    const about = `${row.subGoal.text}|${row.indicator ?? ''}|${options.about ?? ''}`;
    this.#add(whereRow(row, place, row.indicator ?? row.subGoal.text), about, params, options);
  }

  /** About a delmål; the place is on its first row unless given. */
  atSubGoal(subGoal: SubGoal, place: CellPlace | null, params: RuleParams[C], options: FindingOptions = {}): void {
    const row = subGoal.rows[0];
    if (row) this.#add(whereRow(row, place, subGoal.text), `${subGoal.text}|${options.about ?? ''}`, params, options);
  }

  atSheet(sheet: SheetReading, place: CellPlace | null, params: RuleParams[C], options: FindingOptions = {}): void {
    const where = {
      ...nowhere,
      file: sheet.file,
      sheet: sheet.name,
      reading: sheet,
      committee: sheet.committee,
      place,
    };
    this.#add({ ...where, row: place?.row ?? null }, options.about ?? '', params, options);
  }

  atGoal(goalId: string, params: RuleParams[C], options: FindingOptions = {}): void {
    this.#add({ ...nowhere, goalId, goalIds: [goalId] }, `${goalId}|${options.about ?? ''}`, params, options);
  }

  atCommittee(committee: string, goalId: string | null, params: RuleParams[C], options: FindingOptions = {}): void {
    const where = { ...nowhere, committee, goalId, goalIds: goalId ? [goalId] : [] };
    this.#add(where, `${goalId ?? ''}|${options.about ?? ''}`, params, options);
  }

  atWorkbook(params: RuleParams[C], options: FindingOptions = {}): void {
    this.#add(nowhere, options.about ?? '', params, options);
  }

  #add(where: Whereabouts, about: string, params: RuleParams[C], options: FindingOptions): void {
    const severity = options.severity ?? this.#severity;
    // Who approves a varning at delår has not approved the fel that the same thing is at årsbokslut.
    const grave = severity === 'fel' && this.#severity !== 'fel' ? '|fel' : '';
    // Written out: spreading into literals is slow where findings are tens of thousands.
    const finding: Finding = {
      code: this.#code,
      severity,
      file: where.file,
      sheet: where.sheet,
      place: where.place,
      row: where.row,
      reading: where.reading,
      committee: where.committee,
      goalIds: where.goalIds,
      goalId: where.goalId,
      subject: options.subject ?? where.subject,
      params,
      suggestions: options.suggestions ?? noSuggestions,
      key: `${this.#code}|${where.sheet ?? ''}|${where.committee ?? ''}|${normaliseText(about)}${grave}`,
    };
    this.findings.push(options.variant === undefined ? finding : { ...finding, variant: options.variant });
  }
}

const noSuggestions: readonly Suggestion[] = [];

const nowhere: Whereabouts = {
  file: null,
  sheet: null,
  place: null,
  row: null,
  reading: null,
  committee: null,
  goalIds: [],
  goalId: null,
  subject: '',
};

function whereRow(row: IndicatorRow, place: CellPlace | null, subject: string): Whereabouts {
  return {
    file: row.sheet.file,
    sheet: row.sheet.name,
    place,
    row: place?.row ?? row.row,
    reading: row.sheet,
    committee: row.committee,
    goalIds: row.subGoal.goalIds,
    goalId: null,
    subject,
  };
}
