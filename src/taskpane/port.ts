/**
 * All that the pane needs from the workbook. main.tsx fulfils it with src/excel; tests with a consolidated workbook. The
 * pane never sees Office.js.
 */
import type { Consolidation } from '../core/model/consolidation.ts';
import type { HostResult as PortResult } from '../core/model/host-problem.ts';
import type { PeriodKind } from '../core/model/period.ts';
import type { Method } from '../core/model/settings.ts';
import type { ApprovedFinding } from '../core/workbook/state.ts';

export type {
  HostProblem as PortProblem,
  HostProblemCode as PortProblemCode,
  HostResult as PortResult,
} from '../core/model/host-problem.ts';

/** What a person has chosen in the pane; what is left out is told from the workbook. */
export interface RunChoices {
  readonly kind?: PeriodKind;
  readonly year?: number;
  readonly method?: Method;
}

export type RunPhase = 'reading' | 'computing' | 'writing';

export interface RunRequest {
  readonly choices: RunChoices;
  readonly onProgress: (phase: RunPhase, share: number) => void;
  readonly signal: AbortSignal;
}

export interface PortRun {
  readonly consolidation: Consolidation;
  /** Name of our sheet with the roll-up; "" when nothing was written. */
  readonly goalSheet: string;
  /** Local time, ISO without zone. */
  readonly clock: string;
  readonly fileName: string | null;
  /** Deviations that somebody has approved in Brister: they are not open findings. */
  readonly approved: readonly ApprovedFinding[];
  /** How many rules it was checked against. */
  readonly ruleCount: number;
}

/** A change that a person made in the workbook; null when it is not known how many cells. */
export type ChangeListener = (cells: number | null) => void;

export interface WorkbookPort {
  /** Reads and judges; writes nothing. */
  check(request: RunRequest): Promise<PortResult<PortRun>>;
  /** Reads, judges and writes our sheets and marks. */
  consolidate(request: RunRequest): Promise<PortResult<PortRun>>;
  /** The value is how many of our formats were taken away. */
  removeMarks(): Promise<PortResult<number>>;
  /** Takes away all that is ours; false when there was nothing. */
  clean(): Promise<PortResult<boolean>>;
  /** @param cell "B7"; null shows the sheet */
  goTo(sheet: string, cell: string | null): Promise<PortResult<null>>;
  /** False when neither the clipboard nor the older command would take the text. */
  copyText(text: string): Promise<boolean>;
  /** Called for what people change, not for what we write. @returns stops listening */
  onChanged(listener: ChangeListener): () => void;
  /** "Excel 16.0.15407 (OfficeOnline)", for IT. */
  readonly host: string;
}
