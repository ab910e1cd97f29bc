/** Målregister for tests: what fullmäktige decided, said as pairs of id and text. */
import type { GoalRegister } from '../../src/core/model/goals.ts';

type GoalWords = readonly [id: string, text: string, shortName?: string];

/** A register read in a sheet, unless `rest` says otherwise: no vision, no areas, no decision. */
export function registerOf(goals: readonly GoalWords[], rest: Partial<GoalRegister> = {}): GoalRegister {
  return {
    source: 'sheet',
    municipality: null,
    vision: null,
    overarching: null,
    areas: [],
    goals: goals.map(([id, text, shortName = null]) => ({
      id,
      text,
      shortName,
      aliases: [],
      areaIds: [],
      file: null,
      sheet: null,
      cell: null,
    })),
    superseded: [],
    since: null,
    decision: null,
    areasAreNarrow: false,
    ...rest,
  };
}
