/** Which goal register was used: the first line of every summary. */
import type { GoalChain } from '../../core/model/chain.ts';
import { texts } from '../../core/i18n/index.ts';
import type { Language } from '../arguments.ts';

export function registerLine({ register }: GoalChain, language: Language): string {
  const { reading } = texts(language);
  const count = register.goals.length;
  const { file = null, sheet = null } = register.goals[0] ?? {};
  switch (register.source) {
    case 'option':
      return reading.register.option(count, file ?? reading.registerFile);
    case 'sheet':
      return reading.register.sheet(count, sheet ?? '', file);
    case 'builtIn':
      return reading.register.builtIn(count, register.municipality ?? '').replace(/\.$/, ' (--register).');
    case 'derived':
      return reading.register.derived(count);
    case 'none':
      return reading.register.none;
  }
}
