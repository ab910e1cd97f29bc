/** What a list says of each goal beside its name ("Mål | Beskrivning"): nämnder refer to the one as well as to the other. */
import type { GoalRegister } from '../../model/goals.ts';
import { parseA1 } from '../../workbook/cell-ref.ts';
import { cellWords } from '../cells/cells.ts';
import type { SheetSource } from '../cells/source.ts';
import type { RegisterColumns } from './list-columns.ts';

/** More is a paragraph about the goal, that nobody copies. */
const longest = 250;

export function withSayings(register: GoalRegister, { sheet }: SheetSource, { said }: RegisterColumns): GoalRegister {
  if (said === undefined) return register;
  const goals = register.goals.map((goal) => {
    const place = goal.cell === null ? null : parseA1(goal.cell);
    const words = place === null ? '' : cellWords(sheet, place.row, said);
    return words === '' || words.length > longest ? goal : { ...goal, aliases: [...goal.aliases, words] };
  });
  return { ...register, goals };
}
