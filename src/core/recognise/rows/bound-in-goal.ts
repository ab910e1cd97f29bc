/** "Resultatet ska uppgå till minst en procent" beside the target 1,0 %: the delmål says which side of its target is good. */
import type { Direction, Value } from '../../model/values.ts';
import { noHints, parseValue, wordPattern } from '../../parse/index.ts';
import { namedInput } from '../cells/named-input.ts';

/** Words of a bound, as in a target's own cell; at once behind them, or a word or two on, comes the figure. */
const bound = wordPattern(
  /(?<!\w)(?:minst|lägst|åtminstone|högst|max|maximalt|som mest|inte överstiga|inte understiga)(?!\w)/g,
);
/** The longest first: "minst 90 procent" is more than "minst 90". */
const lengths = [5, 4, 3, 2];
/** So few of anything may by chance be the target of something else. */
const few = 12;

/** The side that a delmål's own words name of the very figure that is the target; null where they name none, or another figure. */
export function boundInGoal(goal: string, target: Value): Direction | null {
  if (target.number === null || target.kind === 'interval') return null;
  const form = goal.toLowerCase();
  for (const { index } of form.matchAll(bound)) {
    const said = boundAt(form.slice(index).split(/\s+/));
    if (said?.number === target.number && isAlike(said, target)) return said.bound === 'min' ? 'hogre' : 'lagre';
  }
  return null;
}

function boundAt(words: readonly string[]): Value | null {
  for (const length of lengths) {
    const text = words
      .slice(0, length)
      .join(' ')
      .replace(/[.,;:]+$/, '');
    const said = parseValue(namedInput(text), 'target', noHints);
    if (said.bound !== undefined && said.number !== null) return said;
  }
  return null;
}

/** "90 procent" is not the target "90 dagar"; "90" may be of either. */
function isAlike(said: Value, target: Value): boolean {
  if (said.isPercent === true) return target.isPercent === true || target.unit === undefined;
  return target.isPercent !== true && (said.unit !== undefined || (said.number ?? 0) > few);
}
