/** A sheet that is named after the goals, and is not read as a list of them. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { splitNumber } from '../cells/goal-text.ts';
import { KnownGoals } from '../columns/known-goals.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { saysNora } from './municipality.ts';
import { noraRegister } from './nora.ts';

/** So much is looked at. */
const deepest = 60;
const widest = 20;
/** A text of so many letters says something, and one of so many may say all. */
const telling = 12;
const whole = 60;

/** Goals that the workbook has and nobody could read: they are the kommun's own, and not Nora's unless they say so. */
export function holdsUnreadGoals(layouts: readonly SheetLayout[]): boolean {
  return layouts.some(({ source: { sheet, correction }, nameKind, runs, hasSideLabels }) => {
    if (nameKind !== 'register' || sheet.owner !== 'users' || correction?.role !== undefined) return false;
    return !hasSideLabels && runs.every(({ kind }) => kind === 'other') && saysOthers(sheet);
  });
}

function saysOthers(sheet: SheetSnapshot): boolean {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row++)
    for (let column = 0; column < Math.min(sheet.columnCount, widest); column++)
      if (sheet.kind(row, column) === CellKind.text) texts.push(cellWords(sheet, row, column));
  const known = new KnownGoals(noraRegister);
  const said = texts.filter((text) => text.length >= telling);
  const isSaid = said.length > 1 || said.some((text) => text.length >= whole);
  return isSaid && !saysNora(texts) && !said.some((text) => known.recognises(splitNumber(text).text));
}
