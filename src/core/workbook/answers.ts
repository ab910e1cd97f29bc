/** What a person has answered and corrected about a workbook; kept in its state, so that every later run uses it. */
import type { Language } from '../i18n/language.ts';
import type { LegendAnswer, RegisterAnswer, SavedSettings, SavedState, SheetCorrection } from './state.ts';

export interface Answers {
  /** Which sheet is what, and which column is which field; a sheet that is not named is as recognised. */
  readonly corrections: readonly SheetCorrection[];
  /** By normalised word, symbol or letter; a colour without words as "#gul". */
  readonly legend: Readonly<Record<string, LegendAnswer>>;
  /** Null: as recognised. */
  readonly register: RegisterAnswer | null;
  /** What is left out is told from the workbook. */
  readonly period: NonNullable<SavedState['period']>;
  /** What is left out stays as it is. */
  readonly settings: SavedSettings;
  /** Of our sheets; absent: the reader's own. */
  readonly language?: Language;
}

/** The state of a workbook that nothing has been written in. */
export const emptyState: SavedState = {
  phase: 'done',
  sheets: {},
  settings: {},
  corrections: [],
  legend: {},
  board: [],
  approved: [],
  orphans: [],
  runs: [],
};

/**
 * The state with the answers in it, in place of all earlier ones.
 * @param state the saved part as it stands; null when the workbook has none
 * @param held the settings that hold now, cells of ours counted in
 */
export function withAnswers(state: SavedState | null, answers: Answers, held: SavedSettings): SavedState {
  const { corrections, legend, register, period, settings, language } = answers;
  const { asked: _asked, register: _register, period: _period, language: _language, ...kept } = state ?? emptyState;
  const hasSettings = Object.values(settings).some((setting) => setting !== undefined);
  return {
    ...kept,
    corrections: corrections.filter(
      ({ role, committee, columns, headerRows }) => role ?? committee ?? columns ?? headerRows,
    ),
    legend,
    ...(hasSettings ? { asked: { settings, instead: held } } : {}),
    ...(register ? { register } : {}),
    ...(period.kind || period.year ? { period } : {}),
    ...(language ? { language } : {}),
  };
}

/** The settings that hold: what was asked for in the pane, unless a person has changed the cell of it since then. */
export function settingsWithAsked(now: SavedSettings, state: SavedState | null): SavedSettings {
  const asked = state?.asked;
  if (!asked) return now;
  const { settings, instead } = asked;
  const isUntouched = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  const keys = ['met', 'partly', 'assessed', 'tolerance'] as const;
  const shares = keys.flatMap((key) => {
    const held = now.thresholds?.[key];
    const wanted = settings.thresholds?.[key];
    const share = wanted !== undefined && isUntouched(held, instead.thresholds?.[key]) ? wanted : held;
    return share === undefined ? [] : [[key, share] as const];
  });
  const method = settings.method && isUntouched(now.method, instead.method) ? settings.method : now.method;
  const expected = settings.expected && isUntouched(now.expected, instead.expected) ? settings.expected : now.expected;
  return {
    ...(method ? { method } : {}),
    ...(shares.length > 0 ? { thresholds: Object.fromEntries(shares) } : {}),
    ...(expected ? { expected } : {}),
  };
}
