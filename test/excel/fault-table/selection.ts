/** The part of the fault table that the tests have time for. */
import { actionsToTry, trialsFor, type Trial } from './modes.ts';
import type { Scenario } from './scenario.ts';

export interface Chosen {
  readonly one: Scenario;
  readonly trial: Trial;
}

/**
 * Every mode with every error once, spread over requests and scenarios; an answer that never comes, or that is
 * lost, is tried at each request that writes as well.
 */
export function selection(scenarios: readonly Scenario[], seed: number): Chosen[] {
  const chosen = new Map<string, Chosen>();
  let next = seed;
  const slots = scenarios.flatMap((one) => one.actions.map((actions, i) => ({ one, request: i + 1, actions })));
  for (const { mode, error } of trialsFor(1, actionsToTry(slots[0]!.actions, 12, seed))) {
    const key = `${mode} ${error}`;
    if (chosen.has(key)) continue;
    const { one, request, actions } = slots[next++ % slots.length]!;
    const trial = trialsFor(request, actionsToTry(actions, 12, seed + next)).find(
      (each) => each.mode === mode && each.error === error,
    );
    if (trial) chosen.set(key, { one, trial });
  }
  // A run ends with two requests that write.
  for (const [i, one] of [0, 1].map((n) => scenarios[n % scenarios.length]!).entries())
    for (const trial of trialsFor(one.actions.length - i, []).filter(({ error }) => error === 'inget'))
      chosen.set(`${one.name} ${trial.mode}`, { one, trial });
  return [...chosen.values()];
}
