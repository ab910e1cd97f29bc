/** A register sheet that holds Nora's goals lacks what stands above and before them, and what the goals are called for short. */
import type { GoalRegister, KfGoal } from '../../model/goals.ts';
import { normaliseText } from '../../parse/index.ts';
import { noraRegister } from './nora.ts';

/** Share of the register's goals that must be Nora's, word for word. */
const enough = 0.8;

export function withWhatNoraHas(register: GoalRegister): GoalRegister {
  const plain = (text: string) => normaliseText(text).replace(/[.\s]+$/, '');
  const nora = new Map(noraRegister.goals.map((goal) => [plain(goal.text), goal]));
  const shared = register.goals.filter((goal) => nora.has(plain(goal.text))).length;
  if (shared < enough * register.goals.length) return register;
  const own = register.areas.length > 0;
  const areaIds = noraRegister.areas.map((area) => area.id);
  // A list without short names is no reason to understand fewer of them than without a list.
  const isNamed = register.goals.some(({ aliases }) => aliases.length > 0);
  const called = (goal: KfGoal) => {
    const same = isNamed ? undefined : nora.get(plain(goal.text));
    return same ? { ...goal, shortName: same.shortName, aliases: same.aliases } : goal;
  };
  return {
    ...register,
    municipality: noraRegister.municipality,
    vision: register.vision ?? noraRegister.vision,
    overarching: register.overarching ?? noraRegister.overarching,
    areas: own ? register.areas : noraRegister.areas,
    goals: register.goals.map((goal) => ({ ...called(goal), ...(own ? {} : { areaIds }) })),
    superseded: [...register.superseded, ...noraRegister.superseded],
    since: register.since ?? noraRegister.since,
    decision: register.decision ?? noraRegister.decision,
  };
}
