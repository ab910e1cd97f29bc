/** Headings in two cells of their row, where fullmäktige's goals are headings: "Mål 1 | Alla elever ska …". */
import { noColumn } from '../cells/single-rows.ts';
import type { Section, SectionContext } from './section-rows.ts';
import { areaName, namesOtherLevel } from './section-rows.ts';

/**
 * What the row is as a heading: a målområde's, or a goal's. Over delmål its number may tell which; where the table has no column
 * for those the nämnd's own goals are headed so too, and only a known text tells.
 */
export function sectionInTwo(context: SectionContext, row: number): Section | null {
  const found = context.inTwo?.at(row) ?? null;
  if (found === null) return null;
  const { references, contentColumns } = context;
  const { text, own, column, isBare } = found;
  const isNamed = references.namesGoal(own);
  if (!isNamed && areaName(text) !== null) return { kind: 'heading', text, row, column };
  if (!isNamed && (contentColumns[0] === noColumn || namesOtherLevel(text))) return null;
  const reference = references.heading(row, column, 'section', text);
  return isNamed || isBare || reference.goalIds.length > 0
    ? { kind: 'goal', reference: { ...reference, text }, isPlaced: true }
    : null;
}
