/** What each sheet is for, seen among the others: who else reports for the same nämnd, and whether anything is filled in. */
import type { Resolver } from '../parse/index.ts';
import type { Assignment } from './columns/assign-columns.ts';
import type { CommitteeNames } from './sheets/committee-names.ts';
import { fileCommittee, ownCommittee } from './sheets/sheet-committee.ts';
import type { SheetLayout } from './sheets/sheet-layout.ts';
import type { RoleContext, RoleDecision } from './sheets/sheet-role.ts';
import { decideRole } from './sheets/sheet-role.ts';
import { hasDataRows } from './rows/data-rows.ts';
import { hasGoals } from './rows/figures-alone.ts';
import type { Period } from '../model/period.ts';
import { sheetsOfOtherPeriods } from './period/named-period.ts';
import { tellsAgain } from './period/told-again.ts';
import type { RowWords } from './rows/row-words.ts';

export class RoleDecisions {
  readonly #goalLayouts: readonly SheetLayout[];
  readonly #registerUses: ReadonlyMap<SheetLayout, RoleContext['registerUse']>;
  readonly #names: CommitteeNames;
  readonly #tellsOfGoals: ReadonlyMap<SheetLayout, boolean>;
  readonly #committees: ReadonlyMap<SheetLayout, string | null>;
  readonly #otherPeriods: ReadonlySet<SheetLayout>;

  /** `goalLayouts`: sheets with goal tables that are no registers. */
  constructor(
    goalLayouts: readonly SheetLayout[],
    assignments: ReadonlyMap<SheetLayout, readonly Assignment[]>,
    resolver: Resolver,
    registerUses: ReadonlyMap<SheetLayout, RoleContext['registerUse']>,
    names: CommitteeNames,
    period: Period,
  ) {
    this.#goalLayouts = goalLayouts;
    this.#registerUses = registerUses;
    this.#names = names;
    this.#committees = new Map(goalLayouts.map((layout) => [layout, ownCommittee(layout, names)]));
    this.#otherPeriods = sheetsOfOtherPeriods(
      goalLayouts,
      period,
      (layout) => this.#committees.get(layout) ?? null,
      (layout, own) => tellsAgain(layout, own, assignments),
    );
    this.#tellsOfGoals = new Map(
      goalLayouts.map((layout) => [layout, hasGoals(layout, assignments.get(layout) ?? [], resolver)]),
    );
  }

  of(layout: SheetLayout, words: RowWords): RoleDecision {
    const { workbook } = layout.source;
    const own = ownCommittee(layout, this.#names);
    const reporting = this.#goalLayouts.filter(
      (other) => this.#tellsOfGoals.get(other) === true && (own === null || this.#committees.get(other) === own),
    );
    return decideRole(layout, {
      committee: own,
      fileCommittee: fileCommittee(workbook.file, this.#names),
      registerUse: this.#registerUses.get(layout) ?? null,
      otherGoalSheets: this.#goalLayouts.filter((other) => other !== layout && other.source.workbook === workbook),
      tellsOfGoals: this.#tellsOfGoals.get(layout) ?? true,
      isReportedElsewhere: reporting.length > 0,
      isReportedBeside: own !== null && reporting.some(({ source }) => source.workbook === workbook),
      isOfOtherPeriod: this.#otherPeriods.has(layout),
      hasRows: layout.goalTables.some((draft) => hasDataRows(layout, draft, words)),
    });
  }
}
