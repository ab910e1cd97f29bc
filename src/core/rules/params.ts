import type { Status } from '../model/status.ts';
import type { Direction } from '../model/values.ts';

/**
 * What each rule tells its texts. Plain values, not words: numbers as JavaScript writes them, statuses and fields by
 * their names in the code, lists joined with "|". The texts put them into Swedish or English.
 */
export interface RuleParams {
  /** `example` is a reference as it might be written, of the register's own kind. */
  MK101: { subGoal: string; example: string };
  MK102: { ids: string; valid: string };
  MK103: { text: string };
  MK104: { text: string; goal: string; goalText: string; likeness: string };
  /** `goals` are their numbers; their texts where they have the same number (variant `sameNumber`). */
  MK105: { text: string; goals: string };
  MK106: { goals: string; subGoal: string };
  MK107: { text: string; since: string; decision: string; suggestion: string };
  MK108: { byNumber: string; byText: string };
  MK109: { shown: string; suggestion: string };
  MK110: { text: string; level: string };
  MK111: { subGoal: string; goals: string };
  MK112: { indicator: string; otherPlace: string; otherFile: string };
  MK201: { sheet: string };
  MK202: { field: string };
  /** `rival` and `rivalPlace` are another column that may mean the same (variant `twins`); empty otherwise. */
  MK203: { header: string; readings: string; rival: string; rivalPlace: string };
  MK204: { committee: string; sheet: string };
  MK205: { count: string; isSheetHidden: string };
  MK301: { subGoal: string };
  MK302: { indicator: string };
  MK303: { indicator: string; period: string; year: string };
  MK304: { indicator: string; text: string; reason: string };
  MK305: { text: string };
  MK306: { error: string };
  MK307: { text: string };
  MK308: { text: string; readings: string };
  MK309: { outcome: string; target: string };
  MK310: { target: string; outcome: string };
  /** `indicator` is the row's (variant `row`); empty where the whole delmål has none. */
  MK401: { subGoal: string; indicator: string };
  /**
   * `calculated` is what outcome and target of the indicator give. `together`, what several give (variant `together`): empty
   * when that is left open, or when there is one.
   */
  MK402: {
    reported: Status;
    calculated: Status;
    outcome: string;
    target: string;
    indicator: string;
    together: Status | '';
    /** The direction, where it is inferred. */
    assumed: Direction | '';
  };
  /** `status` and `count` only for a word about the work rather than the goal. */
  MK403: { text: string; status: Status | ''; count: string };
  MK404: { colour: string; colourStatus: Status; status: Status };
  MK405: { by: string; count: string; status: Status };
  /** `status` is what it counts as until then. */
  MK406: { text: string; year: string; status: Status | '' };
  MK407: { subGoal: string; status: Status };
  MK408: { indicator: string };
  /** `leftOut` are the sheets of another period that have a delmål for it. */
  MK501: { goal: string; goalText: string; leftOut: string };
  MK502: { goal: string; assessed: string; applying: string; committees: string };
  MK503: { committee: string; goal: string; goalText: string };
  /** `through` is the last day that the report covers. */
  MK601: { stated: string; statedKind: string; statedYear: string; kind: string; year: string; through: string };
  MK602: { indicator: string; before: string };
  MK603: { committee: string; indicator: string; period: string; year: string };
  MK604: { indicator: string; before: string; now: string };
  MK607: { cells: string };
  MK900: { rule: string; reason: string };
}

export type RuleCode = keyof RuleParams;
