/** "Utmaning | …" over U1, U2: a list whose goals are cited by their marks, in a column that is called what the list is called. */
import { createResolver, stemOf } from '../../parse/index.ts';
import { cellInput, isBlank } from '../cells/cells.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { mayCite } from './cited-texts.ts';
import type { RegisterLayout } from './register-layout.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { readRegisterSheet } from './register-sheet.ts';
import { mostGoals } from './unnamed-register.ts';

/** Share of the cells under that word that lead to a goal of the list. */
const enough = 0.8;
/** More rows than this say nothing new. */
const mostRows = 200;
const fewest = 2;

/** The first of the sheets that is such a list; none in most workbooks. */
export function markedRegister(
  quiet: readonly SheetLayout[],
  layouts: readonly SheetLayout[],
  words: HeaderWords,
  asOf: number | null,
): RegisterLayout[] {
  for (const layout of quiet) {
    const called = new Set([stemOf(layout.source.sheet.name.normalize('NFC'))]);
    const read = readRegisterSheet(layout.source, words, layout.merges, true, asOf);
    if (!read || read.register.goals.length < fewest || read.register.goals.length > mostGoals) continue;
    for (const { field, text } of read.columns.headers) if (field === 'kfText') called.add(stemOf(text));
    if (isCitedBy(read, called, layouts)) return [{ layout, read }];
  }
  return [];
}

function isCitedBy({ register }: RegisterSheet, called: ReadonlySet<string>, layouts: readonly SheetLayout[]): boolean {
  const resolver = createResolver(register);
  let filled = 0;
  let leading = 0;
  for (const { source, goalTables } of layouts)
    for (const draft of goalTables)
      for (const { column } of mayCite(draft).filter((cell) => called.has(stemOf(cell.reading.header.key))))
        for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++) {
          if (isBlank(source.sheet, row, column) || draft.headerRows.includes(row)) continue;
          filled++;
          const { goalIds } = resolver.resolve({ ...cellInput(source.sheet, row, column), where: 'cell' });
          if (goalIds.length > 0) leading++;
        }
  return leading >= fewest && leading >= enough * filled;
}
