/** The ids of a register's goals: as written, once each, and a number for those that have none of their own. */
import type { KfGoal } from '../../model/goals.ts';
import { bareText } from '../../parse/index.ts';

/** A goal as its row says it; null for no id. */
export type WrittenGoal = Omit<KfGoal, 'id' | 'sharedId'> & { readonly id: string | null };

/**
 * The same goals with an id each, in their order. A row that repeats a goal is the same goal. Of two goals with the same id
 * the first keeps it, and the second says what it shares: a reference to that id may mean either. A number that is given out
 * is never one that stands on another row.
 */
export function withIds(written: readonly WrittenGoal[]): KfGoal[] {
  const own = new Set(written.map(({ id }) => id));
  const goals: KfGoal[] = [];
  for (const goal of written) {
    const id = goal.id || null;
    const isSame = (other: KfGoal) => bareText(other.text) === bareText(goal.text);
    const holder = goals.findIndex((other) => (id === null ? isSame(other) : other.id === id));
    const free = (): string => freeNumber(goals, own);
    const before = goals[holder];
    if (!before) goals.push({ ...goal, id: id ?? free() });
    else if (id === null || isSame(before)) goals[holder] = together(before, goal);
    else if (isTenth(id, goals)) goals.push({ ...goal, id: `${id}0` });
    else goals.push({ ...goal, id: free(), sharedId: id });
  }
  return goals;
}

/** The next number in order that neither a goal above nor a row of the register has. */
function freeNumber(goals: readonly KfGoal[], own: ReadonlySet<string | null>): string {
  let number = goals.length + 1;
  while (own.has(String(number)) || goals.some(({ id }) => id === String(number))) number++;
  return String(number);
}

/** 1.10 that became the number 1.1 is told by the 1.9 before it. */
function isTenth(id: string, goals: readonly KfGoal[]): boolean {
  const before = goals.at(-1)?.id;
  return before !== undefined && before.endsWith('.9') && id === `${before.slice(0, -1)}1`;
}

function together(goal: KfGoal, again: WrittenGoal): KfGoal {
  return {
    ...goal,
    shortName: goal.shortName ?? again.shortName,
    aliases: [...new Set([...goal.aliases, ...again.aliases])],
    areaIds: [...new Set([...goal.areaIds, ...again.areaIds])],
  };
}
