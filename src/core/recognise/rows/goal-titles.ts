/**
 * "Resursmål 6: Personal", "Finansiellt mål 7 – God ekonomi": the title of a sheet that holds what belongs to one of
 * fullmäktige's goals, whatever those are called.
 */
import { matchCommittee, normaliseText } from '../../parse/index.ts';
import type { GoalTitle } from '../cells/goal-in-title.ts';
import { goalInTitle } from '../cells/goal-in-title.ts';
import { splitNumber } from '../cells/goal-text.ts';
import { namedInput } from '../cells/named-input.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { SampledReference } from './reference-sample.ts';

interface Titled {
  readonly layout: SheetLayout;
  readonly title: GoalTitle;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The goals that sheets with no reference of their own name in their titles. */
export function titleGoals(layouts: readonly SheetLayout[], samples: readonly SampledReference[]): SampledReference[] {
  const sampled = new Set(samples.map(({ layout }) => layout));
  const titles = layouts.filter((layout) => !sampled.has(layout)).flatMap(titled);
  const ids = new Set([...samples.map(({ text }) => splitNumber(text).id), ...titles.map(({ title }) => title.id)]);
  const told = titles.filter((one) => tellsGoals(one, titles, ids.size > 1));
  return told.map(({ layout, text, row, column }) => ({ input: namedInput(text), text, layout, row, column }));
}

function titled(layout: SheetLayout): Titled[] {
  if (layout.goalTables.length === 0) return [];
  for (const { text, place } of layout.lines) {
    const title = goalInTitle(text);
    if (title !== null && title.text !== '') return [{ layout, title, text, ...place }];
  }
  return [];
}

/** A word's numbers are goals' where each has one text. A word that nämnder have too is one of several, and over no nämnd's sheet. */
function tellsGoals({ title, layout }: Titled, titles: readonly Titled[], areSeveral: boolean): boolean {
  const alike = titles.filter((other) => other.title.label === title.label);
  const isOne = ({ title: { id, text } }: Titled) =>
    alike.every(({ title: other }) => other.id !== id || normaliseText(other.text) === normaliseText(text));
  if (!alike.every(isOne)) return false;
  return !title.mayBeNamnds || (areSeveral && !isNamnds(layout));
}

/** The sheet or its file is called after a nämnd. */
function isNamnds({ source: { sheet, workbook }, lines }: SheetLayout): boolean {
  const names = [workbook.file ?? '', sheet.name, ...lines.map(({ text }) => text)];
  return names.some((name) => goalInTitle(name) === null && matchCommittee(name) !== null);
}
