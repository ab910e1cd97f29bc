import type { Language } from '../i18n/index.ts';
import type { OurSheet } from '../workbook/write-plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { SavedState } from '../workbook/state.ts';

/** What the plan needs beside the consolidation itself. Nothing here is asked of the machine: the caller says it. */
export interface PlanContext {
  /** The workbooks read, in the order given. One: the plan is for that workbook. Several: for a new one, with links to them. */
  readonly workbooks: readonly WorkbookSnapshot[];
  /** Local time, ISO without zone: "2026-11-25T16:42:00". */
  readonly clock: string;
  /** Version of the product: "1.0.0". */
  readonly version: string;
  /** Name of the workbook that was read, as people know it; null for several or for one never saved. */
  readonly fileName: string | null;
  /** Name of the kommun when the caller knows it; else the register's is used. */
  readonly kommun: string | null;
  readonly language: Language;
  /** What earlier runs left, cells of ours counted in (readOurSheets); null at the first run. */
  readonly state: SavedState | null;
  /** Checksum of the users' sheets as read; "" when it is not known, and then every run is a new one. */
  readonly checksum: string;
  /** Names of our sheets after collisions (ourSheetNames); absent: found from the workbook itself. */
  readonly sheetNames?: Readonly<Record<OurSheet, string>>;
}
