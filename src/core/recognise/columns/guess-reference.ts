/** Columns that lead to the goals of fullmäktige under words that do not say so. */
import type { Evidence } from './evidence.ts';
import { leadsToGoals } from './content-beats-words.ts';
import { isOverNextLevel, levelFields } from './guess-sub-goal.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { isMarkedReference } from './marked-reference.ts';
import { isBareYear, mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

export function referenceByContent(column: HeaderColumn): Guess[] {
  if (isOverNextLevel(column)) return [{ field: 'kfRef', score: 1.2 }];
  if (column.others((other) => refers(other, column))) return [];
  const score = scoreOf(column);
  return score === null ? [] : [{ field: 'kfRef', score }];
}

function scoreOf(column: HeaderColumn): number | null {
  const { best, cell, header, evidence, at, cells, view } = column;
  // "Mål | Nämndens bidrag": what is broken down is fullmäktige's, also where its cells lead nowhere.
  if (column.may('delmal') && (header.key === 'mål' || namesGoals(cell, evidence)))
    if (cells.some((other) => isBrokenDown(other, at))) return 1.15;
  // "Mandatperiodens mål" left of what is measured: whatever the words, the cells lead to the goals.
  const isMistaken = best !== undefined && best.score < 0.9 && levelFields.has(best.field);
  if (isMistaken && at < view.indicatorColumn && leads(column)) return 1.2;
  // Fullmäktige's inriktningar are its goals where the column leads to them.
  const isUndecided =
    column.may('dimension') ||
    column.may('delmalNr') ||
    best === undefined ||
    (column.may('delmal') && column.isElsewhere('delmal', 0.8));
  if (isAreaOfGoals(cell, column)) return null;
  if (column.may('dimension') && column.others((other) => isMarkedReference(other, column))) return null;
  if (isUndecided && leads(column)) return column.may('dimension') ? 0.8 : 0.75;
  // A follow-up of the KF-mål themselves: what is called a goal is one of fullmäktige's.
  return column.may('delmal') && evidence.meanLength(at) >= 12 && leads(column) ? 0.95 : null;
}

/**
 * Another column is the reference already. "Prioriterat mål nämnd" is plainly the nämnd's, though "prioriterat mål" may be
 * fullmäktige's; and so is what leads to none of the goals, beside what leads to them ("Gemensamma mål | Utvecklingsmål
 * nämnd").
 */
function refers(other: HeaderCell, column: HeaderColumn): boolean {
  const { at, evidence } = column;
  const isPlain = meansFirst(other, 'kfRef') || (other.reading.candidates[0]?.score ?? 0) < 1;
  if (!mayMean(other, 'kfRef', 0.8) || !isPlain || isAreaOfGoals(other, column)) return false;
  return !(evidence.resolving(other.column) < 0.3 && evidence.resolving(at) >= 0.8);
}

/** The cells lead to goals, and are not years, nor a count of the rows. */
function leads(column: HeaderColumn): boolean {
  const { at, header, evidence, cells, cell, view } = column;
  if (isBareYear(cell) || (column.may('delmalNr') && evidence.partNumbers(at) >= 0.8)) return false;
  if (!mayLead(column) || (evidence.isRunning(at, view.numberedColumn) && !isOfGoals.test(header.key))) return false;
  return evidence.resolving(at) >= 0.6 || leadsToGoals(cell, cells, evidence);
}

/** What is numbered under such words is no count of the rows. */
const isOfGoals = /mål|^kf|från(?:kf|kommunfullmäktige|fullmäktige)|^koppl|^bidrar|inriktning|område/;

/**
 * Bare numbers are the goals' only left of what is measured, and there under a header that speaks of goals or numbers, or first
 * in the table. Words right of it lead to goals under a header that speaks of them: "Politikområde" does not.
 */
function mayLead({ at, best, header, cells, evidence, view: { indicatorColumn } }: HeaderColumn): boolean {
  const isBefore = at < indicatorColumn;
  const speaksOfGoals = /mål|kf|koppl|bidr|stöd|nr|num|^id|#/.test(header.key);
  if (evidence.numeric(at) < 0.5) return isBefore || indicatorColumn < 0 || speaksOfGoals;
  const isFirst = cells.every((other) => other.column >= at);
  return isBefore && (best !== undefined || speaksOfGoals || isFirst);
}

/**
 * "Målområde | Resultatmål", "Strategiskt målområde | KF-mål": also areas that hold a goal each, and are its short names,
 * tell less than the goals beside them.
 */
export function isAreaOfGoals({ column: at, reading }: HeaderCell, { cells, evidence }: HeaderColumn): boolean {
  const isArea = reading.candidates[0]?.field === 'dimension' || /(?:område|inriktning)$/.test(reading.header.key);
  // "KF 4", "Målområde 2": a number tells which goal.
  if (!isArea || evidence.valueLike(at) >= 0.3) return false;
  return cells.some((other) => other.column > at && namesGoals(other, evidence));
}

/** Called some goal, and some of its texts are goals of the register: the rest are broken links. */
function namesGoals({ column, reading }: HeaderCell, evidence: Evidence): boolean {
  if (!/mål(?:et|en)?$/.test(reading.header.key) || evidence.meanLength(column) < 10) return false;
  return evidence.resolving(column) >= 0.3 && evidence.numbered(column) < 0.5;
}

/** To the right of a goal, and called what a nämnd makes of it. */
function isBrokenDown(cell: HeaderCell, goal: number): boolean {
  return (
    meansFirst(cell, 'delmal', 0.9) && cell.column > goal && /delmål|nämnd|bidra|nedbrut/.test(cell.reading.header.key)
  );
}
