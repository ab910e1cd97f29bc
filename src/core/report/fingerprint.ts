/** What a run's report follows from, in one short text: the same material and settings again are the same run. */
import type { Consolidation } from '../model/consolidation.ts';
import type { GoalChain } from '../model/chain.ts';
import { boardNow, boardStatus } from '../rollup/index.ts';
import type { PlanContext } from './context.ts';
import { hash53 } from './finding-id.ts';

/** "" when the checksum of the workbooks is not known: then no two runs are the same. */
export function fingerprintOf({ chain, settings, findings }: Consolidation, context: PlanContext): string {
  if (context.checksum === '') return '';
  const { state, checksum, version, language, kommun } = context;
  const { register, period } = chain;
  const said = JSON.stringify([
    checksum,
    version,
    language,
    kommun,
    [period.kind, period.year, period.through],
    [settings.method, settings.thresholds, sortedEntries(settings.expected)],
    [register.source, register.goals.map(({ id, text }) => [id, text])],
    // Of the workbooks that are read the checksum says all: their bytes hold our own sheets too.
    chain.inputs.filter(({ role }) => role !== 'current').map(({ file, sha256, role }) => [file, sha256, role]),
    [boardOf(chain, state), state?.approved ?? [], state?.corrections ?? [], sortedEntries(state?.legend ?? {})],
  ]);
  let keys = 0;
  for (const { key, severity } of findings) keys = (keys * 31 + hash53(key + severity)) % 9007199254740881;
  return `${hash53(said).toString(36)}-${keys.toString(36)}`;
}

/** Kommunstyrelsen's words by what they mean: the same word in the other language is no other material. */
function boardOf(chain: GoalChain, state: PlanContext['state']): readonly (readonly string[])[] {
  return boardNow(chain, state).board.map(({ goalId, assessment, motivation }) => [
    goalId,
    boardStatus(assessment) ?? assessment,
    motivation,
  ]);
}

/** By key, so that the order in which settings were given does not matter. */
function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
