/** What this run leaves in the workbook for the next one. */
import type { Consolidation } from '../model/consolidation.ts';
import type { Settings } from '../model/settings.ts';
import type { BoardAssessment, ChangeRecord, RunRecord, SavedState } from '../workbook/state.ts';
import { texts } from '../i18n/index.ts';
import { boardNow, boardStatus } from '../rollup/index.ts';
import { approvalsOf } from './approvals.ts';
import type { PlanContext } from './context.ts';
import { settingsInWords } from './settings-words.ts';
import type { NextRun } from './next-run.ts';
import type { ReportView } from './view.ts';

/** The state part is to stay well under its limit of 256 kB, however often people run. */
const keptRuns = 100;
const keptChanges = 500;

export function nextState(view: ReportView, context: PlanContext, next: NextRun): SavedState {
  const { run, isRepeat } = next;
  const { state } = context;
  const { settings } = view.consolidation;
  const runs = state?.runs ?? [];
  return {
    phase: 'done',
    sheets: { ...view.names },
    settings: { method: settings.method, thresholds: settings.thresholds, expected: settings.expected },
    corrections: state?.corrections ?? [],
    legend: state?.legend ?? {},
    ...chosenOf(state),
    ...asWritten(boardNow(view.consolidation.chain, state), view),
    approved: approvedOf(view.consolidation, state),
    runs: [...(isRepeat ? runs.slice(0, -1) : runs).map(withoutFiles), run].slice(-keptRuns),
    changes: changesOf(state, next, view).slice(-keptChanges),
  };
}

/** The last run alone is compared with the files of the next: a hundred lists of names would be most of the state. */
function withoutFiles({ files: _, ...run }: RunRecord): RunRecord {
  return run;
}

/** Answers that no cell holds. Settings that were asked for are settings now. */
function chosenOf(state: SavedState | null): Pick<SavedState, 'register' | 'period' | 'language' | 'hasNoMarks'> {
  const { register, period, language, hasNoMarks } = state ?? {};
  return {
    ...(register ? { register } : {}),
    ...(period ? { period } : {}),
    ...(language ? { language } : {}),
    ...(hasNoMarks ? { hasNoMarks } : {}),
  };
}

/** In the words that stand in the sheet after this run, so that the next one reads what it finds here. */
function asWritten<Kept extends { readonly board: readonly BoardAssessment[] }>(kept: Kept, view: ReportView): Kept {
  const board = kept.board.map((entry) => {
    const status = boardStatus(entry.assessment);
    return status ? { ...entry, assessment: view.statusText[status] } : entry;
  });
  return { ...kept, board };
}

/** By the finding's own key where it is there; those that are not there now are kept as they were. */
function approvedOf({ findings }: Consolidation, state: SavedState | null): SavedState['approved'] {
  const approvals = approvalsOf(state?.approved ?? []);
  const seen = new Set<string>();
  const present = findings.flatMap((finding) => {
    const approval = approvals.of(finding);
    if (!approval || seen.has(finding.key)) return [];
    seen.add(finding.key);
    return [{ key: finding.key, motivation: approval.motivation }];
  });
  return [...present, ...approvals.unused(findings)];
}

/** The journal, with what this run has to add: other settings than last time, formulas put back. */
function changesOf(state: SavedState | null, next: NextRun, view: ReportView): readonly ChangeRecord[] {
  const { run, isRepeat, replaced } = next;
  const words = texts(view.language).trace;
  const changes = [...(state?.changes ?? [])];
  if (isRepeat) return changes;
  const add = (place: string, before: string, after: string, why: string): void =>
    void changes.push({ time: run.time, place, before, after, why, undone: '' });
  const runs = state?.runs ?? [];
  const before = runs[runs.length - 1]?.settings;
  if (before !== undefined && run.settings !== undefined && !saysTheSame(before, view.consolidation.settings))
    add(`${view.names.sparbarhet}, ${words.settings.heading}`, before, run.settings, words.changes.settingChanged);
  for (const { place, value } of replaced) add(place, value, words.changes.formula, words.changes.formulaRestored);
  return changes;
}

/** The run before may have been in the other language. */
function saysTheSame(before: string, settings: Settings): boolean {
  return (['sv', 'en'] as const).some((language) => settingsInWords(settings, language) === before);
}
