/** Words in the bedömning columns that nobody has explained yet. */
import { normaliseText } from '../../core/parse/text.ts';
import { a1 } from '../../core/workbook/cell-ref.ts';
import type { PortRun } from '../port.ts';

export interface UnknownWord {
  /** Comparison form: what the answer is kept under. */
  readonly key: string;
  /** As the first cell has it. */
  readonly word: string;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Most used first. Errors of formulas are no words. */
function unknownWords({ consolidation }: PortRun): readonly UnknownWord[] {
  const found = new Map<string, UnknownWord & { readonly cells: { sheet: string; cell: string }[] }>();
  const seen = new Set<string>();
  for (const { assessment, sheet } of consolidation.chain.rows) {
    const { isUnknown, text, place } = assessment;
    if (!isUnknown || !place || text.trim() === '' || text.startsWith('#')) continue;
    const cell = a1(place.row, place.column);
    // A merged bedömning stands for several rows and is one cell.
    if (seen.has(`${sheet.name}!${cell}`)) continue;
    seen.add(`${sheet.name}!${cell}`);
    const key = normaliseText(text);
    const word = found.get(key) ?? { key, word: text.trim(), cells: [] };
    word.cells.push({ sheet: sheet.name, cell });
    found.set(key, word);
  }
  return [...found.values()].sort((a, b) => b.cells.length - a.cells.length);
}

/** Those that nobody has answered. */
export function openWords(run: PortRun): readonly UnknownWord[] {
  return unknownWords(run).filter(({ key }) => run.answers.legend[key] === undefined);
}
