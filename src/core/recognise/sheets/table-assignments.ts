/** Which field each column of the goal tables is, told with the help of a register's goals; each table is asked about once. */
import type { GoalRegister } from '../../model/goals.ts';
import type { TextTests } from '../cells/text-tests.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import { KnownGoals } from '../columns/known-goals.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { isExplained } from './key-column.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { assignTable } from './sheet-layout.ts';

export class TableAssignments {
  readonly #register: GoalRegister;
  readonly #goals: KnownGoals;
  readonly #areaNames: ReadonlySet<string>;
  readonly #tests: TextTests;
  readonly #known = new Map<TableDraft, Assignment>();

  /** `word` is the header over the goals in their list, null for none. */
  constructor(register: GoalRegister, tests: TextTests, word: string | null = null) {
    this.#register = register;
    this.#goals = new KnownGoals(register, word);
    this.#areaNames = new Set(register.areas.map(({ name }) => name.toLowerCase()));
    this.#tests = tests;
  }

  of(layout: SheetLayout, draft: TableDraft): Assignment {
    let assignment = this.#known.get(draft);
    if (!assignment) {
      assignment = assignTable(layout, draft, this.#goals, this.#tests, this.#areaNames, (rows, column) =>
        isExplained(layout, rows, column),
      );
      this.#known.set(draft, assignment);
    }
    return assignment;
  }

  /** The same, told with the help of another register: itself where the goals are the same. */
  with(register: GoalRegister, word: string | null): TableAssignments {
    const isSame = register.goals === this.#register.goals && register.areas === this.#register.areas;
    return isSame ? this : new TableAssignments(register, this.#tests, word);
  }
}
