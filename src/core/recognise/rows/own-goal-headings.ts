/**
 * Two levels of headings over the rows: "Målområde livsmiljö", and under it "Mål: Vattnet är säkert (SBN)" with the nämnd in
 * brackets. The inner ones are the nämnder's own goals, one for each nämnd; the outer ones are what they are counted by.
 */
import { matchCommittee } from '../../parse/index.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { Stretch } from './stretch.ts';

export interface OwnGoal {
  readonly text: string;
  /** As written: "SBN". */
  readonly committee: string;
}

/** A KF-mål with the nämnd that answers for it has a number, or says whose it is. */
const ownGoal = /^(?:(?:nämnd(?:s|en|ens)?[\s-]*)?mål(?:et)?\s*[:–-]\s*)?(\p{L}[^:]*?)\s*\(([^()\d]{2,60})\)$/iu;
/** Less certain matches are words that only look like a nämnd's name. */
const certain = 0.6;
/** The first målområde's heading stands over the first header. */
const deepestAbove = 5;
/** More rows than this say nothing new. */
const mostRows = 400;

/** The nämnd's own goal that a heading names, with its nämnd; null for a heading of another kind. */
function ownGoalIn(text: string): OwnGoal | null {
  if (!text.endsWith(')')) return null;
  const found = ownGoal.exec(text);
  const committee = found?.[2] ?? '';
  const match = found === null ? null : matchCommittee(committee);
  return match === null || match.confidence < certain ? null : { text: found?.[1] as string, committee };
}

export interface OuterHeading {
  readonly row: number;
  readonly column: number;
}

/** The headings that stand over the nämnder's own goals, in order; none where any of those has no such heading over it. */
export function headingsOverOwnGoals(place: Stretch, isOuter: (text: string) => boolean): readonly OuterHeading[] {
  const { sheet, left, right, from, to } = place;
  const outer: OuterHeading[] = [];
  let goals = 0;
  for (let row = Math.max(0, from - deepestAbove); row < Math.min(to, from + mostRows); row++) {
    const column = onlyColumn(sheet, row, left, right);
    if (column < 0 || sheet.kind(row, column) !== CellKind.text) continue;
    const text = cellWords(sheet, row, column);
    if (isOuter(text)) outer.push({ row, column });
    else if (ownGoalIn(text) === null) continue;
    else if (outer.length === 0) return [];
    else goals++;
  }
  return goals >= 2 ? outer : [];
}

/** Asked of the headings of one table; looked for once, when there is one that may be of either level. */
export class OwnGoalHeadings {
  private readonly place: Stretch;
  private readonly isOuter: (text: string) => boolean;
  private found: readonly OuterHeading[] | null = null;

  constructor(place: Stretch, isOuter: (text: string) => boolean) {
    this.place = place;
    this.isOuter = isOuter;
  }

  /** The text is what the nämnder's own goals are counted by. */
  isOver(text: string): boolean {
    return this.isOuter(text) && this.outer().length > 0;
  }

  /** The nämnd's own goal that the text names, under a heading of what it is counted by. */
  goalIn(text: string): OwnGoal | null {
    const own = ownGoalIn(text);
    return own !== null && this.outer().length > 0 ? own : null;
  }

  /** The first table's målområde, over its first goal; null when there is none. */
  above(top: number): OuterHeading | null {
    const { sheet, left, right } = this.place;
    for (let row = top - 1; row >= Math.max(0, top - deepestAbove); row--) {
      const column = onlyColumn(sheet, row, left, right);
      if (column < 0 || sheet.kind(row, column) !== CellKind.text) continue;
      const text = cellWords(sheet, row, column);
      if (this.isOuter(text)) return this.outer().length > 0 ? { row, column } : null;
      if (ownGoalIn(text) === null) return null;
    }
    return null;
  }

  private outer(): readonly OuterHeading[] {
    return (this.found ??= headingsOverOwnGoals(this.place, this.isOuter));
  }
}
