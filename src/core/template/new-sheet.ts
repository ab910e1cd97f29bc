/** One sheet to fill in, for a workbook that exists: a register of goals, or a committee's sheet. Pure data, the user's own. */
import { sv } from '../i18n/sv.ts';
import type { GoalRegister } from '../model/goals.ts';
import type { Period } from '../model/period.ts';
import { statuses } from '../model/status.ts';
import type { SheetPlan } from '../workbook/write-plan.ts';
import { committeeSheet } from './committee-sheet.ts';
import { directions } from './list-sheet.ts';
import { registerSheet, registerSheetName } from './register-sheet.ts';
import { sheetNameFor } from './sheet-names.ts';

export interface TakenNames {
  /** Of sheets and of tables and defined names, lower case. */
  readonly sheets: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const footer = { left: '', centre: '&A', right: sv.page('&P', '&N') };
/** Excel takes no longer list than this as words. */
const longestList = 255;

export const noGoals: GoalRegister = {
  source: 'none',
  municipality: null,
  vision: null,
  overarching: null,
  areas: [],
  goals: [],
  superseded: [],
  since: null,
  decision: null,
  areasAreNarrow: false,
};

/** A register with these goals; with none it has rows to write them in. */
export function newRegisterSheet(register: GoalRegister, taken: TakenNames): SheetPlan {
  const called = {
    sheet: sheetNameFor(registerSheetName, taken.sheets),
    table: free('Malregister', taken.others),
  };
  return registerSheet(register, register.municipality, footer, called).sheet;
}

export interface NewCommittee {
  readonly name: string;
  readonly period: Period;
  /** Ids for the drop-down. */
  readonly goalIds: readonly string[];
}

/** A sheet for one committee more, in a workbook whose names in `taken` are left alone. */
export function newCommitteeSheet({ name, period, goalIds }: NewCommittee, taken: TakenNames): SheetPlan {
  const lists = {
    goals: wordList(goalIds),
    directions: wordList(directions) ?? '',
    assessments: wordList(statuses.map((status) => sv.statusAt[period.kind][status])) ?? '',
  };
  const sheet = sheetNameFor(name, taken.sheets);
  return committeeSheet({ name, rows: [] }, sheet, free('Delmal_1', taken.others), { period }, lists, footer);
}

/** `"KF1,KF2"`; null when Excel would not take it as a list of words. */
function wordList(words: readonly string[]): string | null {
  const list = words.join(',');
  const isPlain = words.length > 0 && words.every((word) => word !== '' && !/[",;]/.test(word));
  return isPlain && list.length <= longestList ? `"${list}"` : null;
}

/** "Delmal_1", "Delmal_2": the first that nobody has. */
function free(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/_1$/, '');
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${stem}_${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
