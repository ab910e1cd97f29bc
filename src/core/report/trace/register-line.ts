import { listed, texts, type Language } from '../../i18n/index.ts';
import type { GoalRegister } from '../../model/goals.ts';
import type { ReportView } from '../view.ts';

/**
 * Which goal register was used: the first line of Spårbarhet, and of every summary (decision 2).
 * @param inFile names the workbook that it stands in, for when several are read together
 */
export function registerLine(register: GoalRegister, language: Language, inFile = false): string {
  const words = texts(language).reading;
  const { goals, source, municipality } = register;
  const [first] = goals;
  switch (source) {
    case 'option':
      return words.register.option(goals.length, first?.file ?? words.registerFile);
    case 'sheet':
      return words.register.sheet(goals.length, first?.sheet ?? '', inFile ? (first?.file ?? null) : null);
    case 'builtIn':
      return words.register.builtIn(goals.length, (municipality ?? 'Nora').replace(/ kommun$/i, ''));
    case 'derived':
      return words.register.derived(goals.length);
    case 'none':
      return words.register.none;
  }
}

/** Why no sums per målområde are printed; null when they are, or when there are none. */
export function areasLine({ consolidation, t }: ReportView): string | null {
  const { areas, areasAreNarrow } = consolidation.chain.register;
  if (areas.length === 0 || areasAreNarrow) return null;
  return t.reading.allAreas(
    listed(
      areas.map((area) => area.name),
      t.and,
    ),
  );
}
