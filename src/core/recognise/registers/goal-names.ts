/** What a list's goals are called for short, where a column, the målområden or the texts themselves tell. */
import type { GoalArea, KfGoal } from '../../model/goals.ts';
import { latinPattern } from '../../parse/index.ts';
import { tidy } from '../cells/cells.ts';

/**
 * The short names of a cell: parted by semicolons or lines, or by commas before a capital ("Ekonomi, God ekonomi";
 * "Kunskap, trivsel och trygghet" is one name).
 */
export function namesIn(text: string): readonly string[] {
  const names = text
    .split(/[;|\r\n]/)
    .map(tidy)
    .filter((name) => name !== '');
  return names.length === 1 ? (names[0] as string).split(/\s*,\s*(?=\p{Lu})/u) : names;
}

/** Every goal has a målområde of its own: its name is what the goal is called. Null when any of them holds several goals. */
export function withNamesOfAreas(
  goals: readonly KfGoal[],
  areas: ReadonlyMap<string, GoalArea>,
): readonly KfGoal[] | null {
  const ids = goals.map(({ areaIds }) => areaIds[0]);
  if (new Set(ids).size < goals.length || ids.length !== areas.size) return null;
  if (goals.some(({ aliases, areaIds }) => aliases.length > 0 || areaIds.length !== 1)) return null;
  return goals.map((goal) => {
    const name = areas.get(goal.areaIds[0] as string)?.name as string;
    return { ...goal, shortName: name, aliases: [name], areaIds: [] };
  });
}

/**
 * "Alla ska känna sig trygga i vardagen (Trygghet)", "Trygghet: alla ska …": where nearly every goal has a short name of its own in its text,
 * and the list has no column of them, that is what people refer to.
 */
export function withNamesInTexts(goals: readonly KfGoal[]): readonly KfGoal[] {
  if (goals.some(({ aliases }) => aliases.length > 0)) return goals;
  for (const pattern of namesInTexts) {
    const names = goals.map(({ text }) => pattern.exec(text)?.[1]?.trim() ?? null);
    const found = names.filter((name) => name !== null);
    if (found.length < 0.75 * goals.length || new Set(found).size < found.length) continue;
    return goals.map((goal, index) => {
      const name = names[index];
      return name ? { ...goal, shortName: name, aliases: [name] } : goal;
    });
  }
  return goals;
}

const namesInTexts: readonly RegExp[] = [
  latinPattern(/(?<=.{12})\(([\p{L}][^()]{1,38})\)\.?$/u),
  latinPattern(/^(\p{L}[^:.–—]{1,30})(?::| [–—-]) .{12,}$/u),
];
