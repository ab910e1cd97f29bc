/** Målregistret: what fullmäktige decided. Vision → övergripande mål → målområden → KF-mål. */

/** Målområde (hållbarhet, attraktivitet, livskvalitet in Nora). The seed document also calls it "delmål": we never do. */
export interface GoalArea {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What it is numbered with in the list of goals: "2" over 2.1 and 2.2. */
  readonly number?: string;
}

export interface KfGoal {
  /** The register's own id: "KF3", "2.1", "M4". */
  readonly id: string;
  /** What the register calls it, where that is the id of a goal above it too: nobody can tell which a reference means. */
  readonly sharedId?: string;
  /** What the list calls this kind of goal, where it says: "Verksamhetsmål". */
  readonly word?: string;
  readonly text: string;
  /** Short name for matrix, chart and pane; null when the register has none. */
  readonly shortName: string | null;
  /** Other names that may stand for it in a reference. */
  readonly aliases: readonly string[];
  /** The målområden it serves; empty or all when the register does not say which. */
  readonly areaIds: readonly string[];
  /** Where it was read; null for a built-in register. */
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A goal that fullmäktige has replaced; old templates still cite it (MK107). */
export interface SupersededGoal {
  readonly text: string;
  /** What a list of goals in force and out of force calls it: "5", "M5"; left out elsewhere. */
  readonly id?: string;
  readonly number: number | null;
  readonly group: string | null;
}

/** option: --register; sheet: found in the workbook(s); builtIn: Nora's; derived: read off the references themselves. */
export type RegisterSource = 'option' | 'sheet' | 'builtIn' | 'derived' | 'none';

export interface GoalRegister {
  readonly source: RegisterSource;
  /** Name of the kommun when the register or the workbook says it. */
  readonly municipality: string | null;
  readonly vision: string | null;
  readonly overarching: string | null;
  /** Where there are several overarching goals: all but the first. */
  readonly furtherAbove?: readonly string[];
  readonly areas: readonly GoalArea[];
  /** In the register's order. */
  readonly goals: readonly KfGoal[];
  readonly superseded: readonly SupersededGoal[];
  /** When the present goals began to apply and by which decision, for MK107; null when not known. */
  readonly since: string | null;
  readonly decision: string | null;
  /** Every goal is mapped to all areas, or none is: a roll-up per area would give identical rows and is not printed. */
  readonly areasAreNarrow: boolean;
}
