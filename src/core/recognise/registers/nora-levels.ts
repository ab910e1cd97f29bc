/** A register sheet that holds Nora's goals lacks what stands above and before them: vision, areas, the goals of 2017. */
import type { GoalRegister } from '../../model/goals.ts';
import { normaliseText } from '../../parse/index.ts';
import { noraRegister } from './nora.ts';

/** Share of the register's goals that must be Nora's, word for word. */
const enough = 0.8;

export function withNoraLevels(register: GoalRegister): GoalRegister {
  const plain = (text: string) => normaliseText(text).replace(/[.\s]+$/, '');
  const nora = new Set(noraRegister.goals.map((goal) => plain(goal.text)));
  const shared = register.goals.filter((goal) => nora.has(plain(goal.text))).length;
  if (shared < enough * register.goals.length) return register;
  const own = register.areas.length > 0;
  return {
    ...register,
    municipality: noraRegister.municipality,
    vision: register.vision ?? noraRegister.vision,
    overarching: register.overarching ?? noraRegister.overarching,
    areas: own ? register.areas : noraRegister.areas,
    goals: own
      ? register.goals
      : register.goals.map((goal) => ({ ...goal, areaIds: noraRegister.areas.map((area) => area.id) })),
    superseded: [...register.superseded, ...noraRegister.superseded],
    since: register.since ?? noraRegister.since,
    decision: register.decision ?? noraRegister.decision,
  };
}
