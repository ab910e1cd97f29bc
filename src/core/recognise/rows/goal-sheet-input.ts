/** What is known before the tables of a sheet are read. */
import type { Period } from '../../model/period.ts';
import type { Legend, Resolver } from '../../parse/index.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import type { KnownValues } from '../readers/value-reader.ts';
import type { CommitteeNames } from '../sheets/committee-names.ts';
import type { SheetDraft } from '../sheets/drafts.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { RowFacts } from './row-facts.ts';
import type { RowWords } from './row-words.ts';
import type { SubGoals } from './sub-goals.ts';

export interface GoalSheetInput {
  readonly layout: SheetLayout;
  readonly assignments: readonly Assignment[];
  readonly reading: SheetDraft;
  /** Rows of blocks that are of other periods than the report. */
  readonly otherBlocks: ReadonlySet<number>;
  readonly committee: string;
  /** The sheet is no nämnd's own: nothing names one, or only what may be the heading of its first block; null where it is. */
  readonly isOfAll: 'sheet' | 'blocks' | null;
  readonly period: Period;
  readonly resolver: Resolver;
  readonly legend: Legend;
  readonly names: CommitteeNames;
  readonly words: RowWords;
  readonly facts: RowFacts;
  readonly values: KnownValues;
  readonly subGoals: SubGoals;
}
