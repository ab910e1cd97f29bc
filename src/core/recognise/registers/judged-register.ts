/** "Nr | Mål | Status" on a sheet that is named after the goals: their list with a word on each, when the references lead into it. */
import type { Field } from '../../model/chain.ts';
import type { TextTests } from '../cells/text-tests.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { RegisterLayout } from './register-layout.ts';
import { readRegisterSheet } from './register-sheet.ts';

/** What a nämnd follows its goals up with. */
const measured: readonly Field[] = [
  'indikator',
  'malvarde',
  'utfall',
  'utfallTidigare',
  'prognos',
  'uppfyllelsegrad',
  'kfRef',
];

/** A sheet that is named after the goals needs less proof than one whose name says nothing. */
export const leastLed = { share: 0.5, references: 1 };

/** The lists that may be so; a nämnd's own goals under its name are no register. */
export function judgedRegisters(
  layouts: readonly SheetLayout[],
  words: HeaderWords,
  tests: TextTests,
  asOf: number | null,
): RegisterLayout[] {
  return layouts.flatMap((layout) => {
    const { source, merges, nameKind, goalTables, activityTables, lines, upright } = layout;
    if (source.sheet.owner !== 'users' || source.correction?.role !== undefined) return [];
    if (nameKind !== 'register' || goalTables.length !== 1 || activityTables.length > 0 || upright !== null) return [];
    const isMeasured = goalTables[0]?.run.cells.some(({ reading: { candidates } }) =>
      candidates.some(({ field, score }) => score >= 0.8 && measured.includes(field)),
    );
    if (isMeasured || lines.some(({ text }) => tests.isCommittee(text))) return [];
    const read = readRegisterSheet(source, words, merges, true, asOf);
    return read ? [{ layout, read }] : [];
  });
}
