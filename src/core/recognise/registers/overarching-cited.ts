/** "Typ: Övergripande" beside "Typ: Verksamhetsnära": goals of two kinds where people refer to both alike, else a goal above goals. */
import { createResolver } from '../../parse/index.ts';
import { cellWords } from '../cells/cells.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import type { RegisterLayout } from './register-layout.ts';
import { readRegisterSheet } from './register-sheet.ts';

/** How often a goal is referred to, set against the others, to be one of them. */
const enough = 0.5;

/** The same list; what it calls overarching are goals too, where they are referred to as the others are. */
export function withOverarchingCited(
  found: RegisterLayout,
  samples: readonly SampledReference[],
  words: HeaderWords,
  asOf: number | null,
): RegisterLayout {
  const { layout, read } = found;
  const { columns, register } = read;
  if (columns.level < 0 || register.overarching === null || register.vision !== null || samples.length === 0)
    return found;
  // "Nivå" tells what stands above what, "Typ" only of which kind a goal is.
  if (/^niv/i.test(cellWords(layout.source.sheet, columns.headerRow, columns.level))) return found;
  const beside = { ...columns, countsOverarching: true } as const;
  const again = readRegisterSheet(layout.source, words, layout.merges, true, asOf, beside);
  if (!again) return found;
  const cells = new Set(register.goals.map(({ cell }) => cell));
  const own = new Set(again.register.goals.flatMap(({ id, cell }) => (cells.has(cell) ? [id] : [])));
  const resolver = createResolver(again.register);
  const cited = { own: 0, above: 0 };
  for (const { input } of samples) {
    const { goalIds, via } = resolver.resolve(input);
    // Without a column of numbers nobody knows whether the goal above was counted.
    if (goalIds.length !== 1 || (via === 'id' && columns.id < 0)) continue;
    cited[own.has(goalIds[0] as string) ? 'own' : 'above']++;
  }
  const above = again.register.goals.length - own.size;
  return cited.above > 0 && cited.above * own.size >= enough * cited.own * above ? { layout, read: again } : found;
}
