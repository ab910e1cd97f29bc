/** Several sheets may hold goals: one register is used, sheets with the very same goals repeat it, the rest are left out. */
import { normaliseText } from '../../parse/index.ts';
import type { RegisterChoice } from './choose-register.ts';
import type { RegistersFound } from './find-registers.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

export type RegisterUse = 'used' | 'repeated' | 'other';

export function registerUses({ registers, choice, option }: RegistersFound): Map<SheetLayout, RegisterUse> {
  const uses = new Map<SheetLayout, RegisterUse>();
  const chosen = contentOf(choice.register.goals);
  for (const { layout, read } of registers) {
    const same = contentOf(read.register.goals) === chosen;
    if (!option && choice.sheet === read) uses.set(layout, 'used');
    else uses.set(layout, same ? 'repeated' : 'other');
  }
  return uses;
}

function contentOf(goals: RegisterChoice['register']['goals']): string {
  return goals.map((goal) => `${goal.id} ${normaliseText(goal.text)}`).join('\n');
}
