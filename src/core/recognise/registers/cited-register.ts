/** "Utmaningar", "Stadens styrkort": a list that the goal tables cite word for word is the register, whatever it is called. */
import { splitNumber } from '../cells/goal-text.ts';
import type { TextTests } from '../cells/text-tests.ts';
import { KnownGoals } from '../columns/known-goals.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { citedColumns } from './cited-columns.ts';
import type { CitedTexts } from './cited-texts.ts';
import { citedTexts } from './cited-texts.ts';
import { markedRegister } from './marked-register.ts';
import type { RegisterLayout } from './register-layout.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { readRegisterSheet } from './register-sheet.ts';
import { mostGoals } from './unnamed-register.ts';

/** Share of the cited texts that the list holds: a few may be misspelt, or goals that were replaced. */
const enough = 0.6;

/** The list that the leftmost column cites; asked where no sheet is a register by its name, its header or the references. */
export function citedRegister(
  layouts: readonly SheetLayout[],
  words: HeaderWords,
  tests: TextTests,
  asOf: number | null,
): RegisterLayout[] {
  const quiet = layouts.filter(
    ({ source, nameKind, runs, isEmpty, hasSideLabels }) =>
      source.sheet.owner === 'users' &&
      source.correction?.role === undefined &&
      !(isEmpty || hasSideLabels || nameKind === 'instruction' || runs.some((run) => run.kind !== 'other')),
  );
  if (quiet.length === 0) return [];
  for (const cited of citedTexts(layouts, tests)) {
    const [best] = quiet.flatMap((layout) => listOf(layout, cited, words, asOf)).sort((a, b) => b.share - a.share);
    if (best) return [best];
  }
  return markedRegister(quiet, layouts, words, asOf);
}

function listOf(
  layout: SheetLayout,
  cited: CitedTexts,
  words: HeaderWords,
  asOf: number | null,
): (RegisterLayout & { readonly share: number })[] {
  const { source, merges } = layout;
  const byWords = readRegisterSheet(source, words, merges, true, asOf);
  const share = byWords ? shareHeld(byWords, cited) : 0;
  if (byWords && share >= enough) return [{ layout, read: byWords, share }];
  const columns = citedColumns(source.sheet, words, (text) => cited.texts.has(text));
  const byTexts = columns ? readRegisterSheet(source, words, merges, true, asOf, columns) : null;
  const own = byTexts ? shareHeld(byTexts, cited) : 0;
  return byTexts && own >= enough ? [{ layout, read: byTexts, share: own }] : [];
}

function shareHeld({ register }: RegisterSheet, { texts }: CitedTexts): number {
  if (register.goals.length > mostGoals) return 0;
  const known = new KnownGoals(register);
  const held = [...texts].filter((text) => known.recognises(splitNumber(text).text));
  return held.length < 2 ? 0 : held.length / texts.size;
}
