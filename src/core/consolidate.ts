/**
 * The one function that everything calls: workbooks in; chain, findings and roll-up out. The JSON report and the write
 * plan are made from its result. Pure: same input, same settings → same output.
 */
import type { GoalChain } from './model/chain.ts';
import type { Consolidation, ConsolidationInput } from './model/consolidation.ts';
import type { Period } from './model/period.ts';
import { defaultThresholds, type Settings } from './model/settings.ts';
import { chainSteps, type ChainProblem } from './read-chain.ts';
import { boardNow, expectedIn, rollUpSteps } from './rollup/index.ts';
import { ruleSteps, type Freshness } from './rules/index.ts';
import { atOnce, type Steps } from './steps.ts';
import type { SavedState } from './workbook/state.ts';

export type { Consolidation, ConsolidationInput } from './model/consolidation.ts';

export type ConsolidationResult =
  | {
      readonly ok: true;
      readonly consolidation: Consolidation;
      /** Indicators of the previous period that these were compared with; null when there was none to compare with. */
      readonly compared: number | null;
    }
  | { readonly ok: false; readonly problem: ChainProblem };

/**
 * @param saved what earlier runs and people's own cells left in the workbook (readOurSheets); null at the first run
 * @param freshness checksums of the last run and of now; only when an existing roll-up is judged and not replaced (MK607)
 */
export function consolidate(
  input: ConsolidationInput,
  saved: SavedState | null = null,
  freshness: Freshness | null = null,
): ConsolidationResult {
  return atOnce(consolidationSteps(input, saved, freshness));
}

/** The same in steps, for a caller that has others to let in between. */
export function* consolidationSteps(
  input: ConsolidationInput,
  saved: SavedState | null = null,
  freshness: Freshness | null = null,
): Steps<ConsolidationResult> {
  const reading = yield* chainSteps({ ...input, period: { ...saved?.period, ...input.period } });
  if (!reading.ok) return { ok: false, problem: reading.problem };
  const chain = saidBy(reading.chain, input, saved);
  const settings = settingsOf(input.settings, saved, chain);
  const previous = input.previous.length > 0 ? yield* previousChain(input, chain.period) : null;
  const rollup = yield* rollUpSteps(chain, settings, boardNow(chain, saved).board);
  const findings = yield* ruleSteps({ chain, rollup, settings, previous, freshness });
  return { ok: true, consolidation: { chain, settings, rollup, findings }, compared: previous && previous.rows.length };
}

/** A period that a person chose earlier is not one that this run was asked for. */
function saidBy(chain: GoalChain, { period }: ConsolidationInput, saved: SavedState | null): GoalChain {
  const isRemembered = chain.period.source === 'option' && saved?.period && !period.kind && !period.year;
  return isRemembered ? { ...chain, period: { ...chain.period, source: 'state' } } : chain;
}

function settingsOf(asked: Partial<Settings>, saved: SavedState | null, chain: GoalChain): Settings {
  const remembered = saved?.settings;
  return {
    method: asked.method ?? remembered?.method ?? 'andel',
    thresholds: { ...defaultThresholds, ...remembered?.thresholds, ...asked.thresholds },
    expected: expectedIn(chain, asked.expected ?? remembered?.expected ?? {}),
  };
}

/**
 * The previous period is read with its own titles; where they say nothing it is compared all the same, as the same kind
 * of report the year before: what matters is which indicators it holds, not how it would be judged.
 */
function* previousChain(input: ConsolidationInput, now: Period): Steps<GoalChain | null> {
  const { registerWorkbook } = input;
  const own = { workbooks: input.previous, previous: [], registerWorkbook, settings: {} };
  const found = yield* chainSteps({ ...own, period: {} });
  if (found.ok) return found.chain;
  const assumed = yield* chainSteps({ ...own, period: { kind: now.kind, year: now.year - 1 } });
  return assumed.ok ? assumed.chain : null;
}
