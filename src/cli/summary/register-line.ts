/** Which goal register was used: the first line of every summary, with the option that changes it where one is needed. */
import type { GoalChain } from '../../core/model/chain.ts';
import { registerLine as lineOf } from '../../core/report/trace/register-line.ts';
import type { Language } from '../arguments.ts';

export function registerLine({ register }: GoalChain, language: Language): string {
  const line = lineOf(register, language, true);
  return register.source === 'builtIn' ? line.replace(/\.$/, ' (--register).') : line;
}
