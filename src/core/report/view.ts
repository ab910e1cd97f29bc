/** What all four sheets say the same: names, words, goals and committees in order, and the counted rows. */
import type { Consolidation } from '../model/consolidation.ts';
import { listed, texts, type Language, type Texts } from '../i18n/index.ts';
import type { IndicatorRow } from '../model/chain.ts';
import type { KfGoal } from '../model/goals.ts';
import type { Status } from '../model/status.ts';
import type { RunRecord, SavedState } from '../workbook/state.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { OurSheet } from '../workbook/write-plan.ts';
import type { PlanContext } from './context.ts';
import { isPlainCriterion } from './count-where.ts';
import type { Steps } from '../steps.ts';
import { flatRows, type FlatRows } from './flat-rows.ts';
import { ourSheetNames } from './sheet-names.ts';
import { shortNames } from './short-name.ts';
import { statusTexts } from './status-text.ts';

export interface GoalView {
  readonly goal: KfGoal;
  readonly shortName: string;
}

export interface ReportView {
  readonly consolidation: Consolidation;
  readonly language: Language;
  readonly t: Texts;
  readonly statusText: Readonly<Record<Status, string>>;
  readonly kommun: string | null;
  /** "Delår 2026". */
  readonly periodName: string;
  readonly periodSentence: string;
  /** The workbook that the plan is for; null when several inputs give a new one. */
  readonly target: WorkbookSnapshot | null;
  /** "Nora delår.xlsx", "6 filer". */
  readonly sourceName: string;
  readonly names: Readonly<Record<OurSheet, string>>;
  readonly goals: readonly GoalView[];
  /** Columns of the matrix: those that have rows, in order of appearance, then those that are only expected. */
  readonly committees: readonly string[];
  /** How many of them have rows. */
  readonly reporting: number;
  readonly flat: FlatRows;
  /** COUNTIFS would misread an id or a name: compare text with text instead. */
  readonly exactGoals: boolean;
  readonly exactCommittees: boolean;
}

/** The view with the run that the sheets speak of. */
export interface RunView extends ReportView {
  readonly run: RunRecord;
  readonly state: SavedState;
}

export function* reportView(consolidation: Consolidation, context: PlanContext): Steps<ReportView> {
  const { chain, rollup, settings } = consolidation;
  const t = texts(context.language);
  const target = context.workbooks.length === 1 ? (context.workbooks[0] as WorkbookSnapshot) : null;
  const { committees, reporting, indexOf } = committeeColumns(consolidation, t);
  const short = shortNames(chain.register.goals);
  const { kind, year, through } = chain.period;
  return {
    consolidation,
    language: context.language,
    t,
    statusText: statusTexts(context.language),
    kommun: context.kommun ?? chain.register.municipality,
    periodName: t.period.name(kind, year),
    periodSentence: t.period.sentence(kind, year, through),
    target,
    sourceName: sourceName(context, t),
    names: context.sheetNames ?? ourSheetNames(target, context.state),
    goals: chain.register.goals.map((goal, i) => ({ goal, shortName: short[i] as string })),
    committees,
    reporting,
    flat: yield* flatRows(chain, rollup.subGoals, indexOf, committees.length),
    exactGoals: !chain.register.goals.every((goal) => isPlainCriterion(goal.id)),
    exactCommittees: !committees.every(isPlainCriterion),
  };

  function sourceName({ fileName, workbooks }: PlanContext, t: Texts): string {
    if (workbooks.length > 3) return t.files(workbooks.length);
    const named = workbooks.map((w) => w.file).filter((file) => file !== null);
    if (workbooks.length > 1 && named.length === workbooks.length) return listed(named, t.and);
    return fileName ?? target?.file ?? (workbooks.length > 1 ? t.files(workbooks.length) : t.unsavedWorkbook);
  }

  function committeeColumns({ chain }: Consolidation, t: Texts) {
    // Excel compares without regard to case, so two spellings of one name are one column.
    const index = new Map<string, number>();
    const byName = new Map<string, number>();
    const committees: string[] = [];
    const place = (name: string): number => {
      const shown = name.replace(/\s+/g, ' ').trim() || t.committees.unknown;
      const key = shown.toLowerCase();
      let at = index.get(key);
      if (at === undefined) {
        at = committees.push(shown) - 1;
        index.set(key, at);
      }
      byName.set(name, at);
      return at;
    };
    for (const name of chain.committees) place(name);
    let last: string | null = null;
    for (let i = 0; i < chain.rows.length; i++) {
      const { committee } = chain.rows[i] as IndicatorRow;
      if (committee !== last && !byName.has((last = committee))) place(last);
    }
    const reporting = committees.length;
    for (const goal of chain.register.goals) for (const name of settings.expected[goal.id] ?? []) place(name);
    return { committees, reporting, indexOf: (name: string): number => byName.get(name) as number };
  }
}
