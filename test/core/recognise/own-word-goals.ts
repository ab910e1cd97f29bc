/** Goals of a kommun that numbers them in its own way, and sheets of nämnder under them. */
import { bold, sheet } from './build.ts';
import type { Grid, Plain, chainOf } from './build.ts';

export const goals = [
  'Vi möter invånarna med respekt',
  'Vi minskar vår påverkan på klimatet',
  'Vi tar ansvar för ekonomin',
];
export const measures = ['Mått', 'Målvärde 2025', 'Utfall 2025', 'Bedömning'];
export const result = (name: string) => [name, 80, 82, 'Uppfyllt'];
export const nämnd = (name: string, grid: Grid) => sheet(name, [[name], ['Delårsrapport augusti 2025'], [], ...grid]);
export const goalsOf = ({ rows }: ReturnType<typeof chainOf>) =>
  rows.map(({ reference }) => reference.problem?.kind ?? reference.goalIds.join());
export const under = (
  heads: readonly string[],
  set: (text: string) => Plain | ReturnType<typeof bold> = bold,
): Grid => [
  ['Nämndstrategi', ...measures],
  ...heads.flatMap((head, at) => [[set(head)], [`Delmål ${at}`, ...result('Andel nöjda')]]),
];
