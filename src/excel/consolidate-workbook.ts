/** The whole run in the open workbook: read, consolidate, plan, write. */
import { consolidationSteps, type Consolidation, type ConsolidationInput } from '../core/consolidate.ts';
import { texts } from '../core/i18n/index.ts';
import type { Language } from '../core/i18n/language.ts';
import type { PlanContext } from '../core/report/context.ts';
import { planSteps } from '../core/report/plan.ts';
import { emptyState } from '../core/workbook/answers.ts';
import { checksumSteps } from '../core/workbook/checksum.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import type { SavedState } from '../core/workbook/state.ts';
import type { WritePlan } from '../core/workbook/write-plan.ts';
import { planFor } from './apply-plan/index.ts';
import { batch, type BatchClock } from './batch.ts';
import { capabilities, floor } from './capabilities.ts';
import { keyRanges } from './key-ranges.ts';
import { failed, ok, type ExcelProblem, type Result } from './problem.ts';
import type { SheetProgress } from './read-cells.ts';
import type { WorkbookStructure } from './read-structure.ts';
import { savedIn } from './saved-state.ts';
import { Slices, type SliceOptions } from './slices.ts';
import { readSnapshot, type ReadOptions } from './snapshot.ts';
import { rememberRun, rememberSeen } from './undo-run.ts';
import { writePlan } from './write-plan.ts';

export type { SheetProgress } from './read-cells.ts';

export interface RunOptions {
  /** Local time, ISO without zone. */
  readonly clock: string;
  /** Version of the product. */
  readonly version: string;
  /** Of the reader; what the workbook remembers goes before it. */
  readonly language: Language;
  readonly period?: ConsolidationInput['period'];
  readonly settings?: ConsolidationInput['settings'];
  readonly onProgress?: (phase: 'reading' | 'computing' | 'writing', share: number, detail?: SheetProgress) => void;
  /** Stops between two requests; what is written by then says that it is unfinished. */
  readonly signal?: AbortSignal;
  readonly timing?: Omit<BatchClock, 'signal'> & Omit<SliceOptions, 'signal'>;
}

export interface Run {
  readonly consolidation: Consolidation;
  readonly snapshot: WorkbookSnapshot;
  readonly checksum: string;
  /** Name of our sheet with the roll-up. */
  readonly goalSheet: string;
  /** What earlier runs and people have left in the workbook, answers included; null at the first run. */
  readonly saved: SavedState | null;
  /** Of our four sheets, in the order of the plan. */
  readonly sheetNames: readonly string[];
  /** Only the first rows were read. */
  readonly isOverview: boolean;
}

/** A run with everything that writing it needs. */
interface Prepared {
  readonly run: Run;
  readonly plan: WritePlan;
  readonly context: PlanContext;
  readonly structure: WorkbookStructure;
}

type Outcome = { readonly prepared: Prepared } | { readonly problem: ExcelProblem };

/** Bytes of the values in one block of key cells. */
const KEY_CELLS = 100_000;

/** Reads and judges the open workbook; writes nothing. */
export async function checkWorkbook(options: RunOptions): Promise<Result<Run>> {
  const prepared = await prepare(options, false);
  if (!prepared.ok) return prepared;
  const { run, plan, structure, context } = prepared.value;
  const { unfinished } = texts(run.saved?.language ?? options.language);
  rememberSeen({ plan, structure, context, consolidation: run.consolidation, unfinished });
  return ok(run);
}

/**
 * What can be told from the first rows of each sheet: for the pane when it opens. Cheap however large the workbook is, and
 * writes nothing; figures are of those rows alone.
 */
export async function overview(options: RunOptions): Promise<Result<Run>> {
  const prepared = await prepare(options, false, 'overview');
  return prepared.ok ? ok(prepared.value.run) : prepared;
}

/** Consolidates the open workbook: our four sheets, the marks and the state. Expected failures are problems. */
export async function consolidateWorkbook(options: RunOptions): Promise<Result<Run>> {
  const prepared = await prepare(options, true);
  if (!prepared.ok) return prepared;
  const { run, plan, structure, context } = prepared.value;
  const { onProgress = () => undefined } = options;
  const { sheets } = run.consolidation.chain;
  const { unfinished } = texts(run.saved?.language ?? options.language);
  onProgress('writing', 0);
  const written = await writePlan(plan, structure, {
    unfinished,
    keys: keyRanges(sheets, structure.sheets, KEY_CELLS),
    held: run.snapshot,
    clock: clockOf(options),
    ...slicingOf(options),
  });
  if (!written.ok) return written;
  onProgress('writing', 1);
  rememberRun({ plan, structure, context, consolidation: run.consolidation, unfinished });
  return ok(run);
}

/** What a run would write now; for what writes a part of it. */
export async function planOfNow(options: RunOptions): Promise<Result<WritePlan>> {
  const prepared = await prepare(options, false);
  return prepared.ok ? ok(prepared.value.plan) : prepared;
}

function clockOf({ timing, signal }: RunOptions): BatchClock {
  return { ...timing, ...(signal ? { signal } : {}) };
}

function slicingOf({ timing, signal }: RunOptions): SliceOptions {
  const { sliceMs, pieceBytes } = timing ?? {};
  return {
    ...(signal ? { signal } : {}),
    ...(sliceMs === undefined ? {} : { sliceMs }),
    ...(pieceBytes === undefined ? {} : { pieceBytes }),
  };
}

async function prepare(
  options: RunOptions,
  writes: boolean,
  depth: ReadOptions['depth'] = 'all',
): Promise<Result<Prepared>> {
  const { meetsFloor, description } = capabilities();
  if (!meetsFloor) return failed({ code: 'tooOld', technical: `ExcelApi ${floor}: ${description}` });
  const outcome = await batch((context) => readAndPlan(context, options, writes, depth), clockOf(options));
  if (!outcome.ok) return outcome;
  return 'prepared' in outcome.value ? ok(outcome.value.prepared) : failed(outcome.value.problem);
}

async function readAndPlan(
  context: Excel.RequestContext,
  options: RunOptions,
  writes: boolean,
  depth: ReadOptions['depth'] = 'all',
): Promise<Outcome> {
  const { clock, version, period = {}, settings = {}, onProgress = () => undefined } = options;
  const slicing = slicingOf(options);
  const { snapshot, structure } = await readSnapshot(context, {
    depth,
    onProgress: (done, all, detail) => onProgress('reading', all === 0 ? 1 : done / all, detail),
    ...slicing,
  });
  if (writes && structure.isStructureProtected) return problem('structureProtected', 'the structure is protected');
  if (writes && structure.isReadOnly) return problem('readOnly', 'the workbook is read-only');
  const locked = structure.sheets.find(({ isProtected }, i) => isProtected && snapshot.sheets[i]?.owner === 'ours');
  if (writes && locked) return problem('sheetProtected', 'a sheet of ours is protected', locked.name);

  onProgress('computing', 0);
  const slices = new Slices(slicing);
  await slices.rest();
  const saved = savedIn(snapshot);
  const input = { workbooks: [snapshot], previous: [], registerWorkbook: null, period, settings };
  const result = await slices.through(consolidationSteps(input, saved));
  if (!result.ok) return problem('periodUnknown', JSON.stringify(result.problem));
  const { consolidation } = result;
  const sum = await slices.through(checksumSteps(snapshot));
  const planContext: PlanContext = {
    workbooks: [snapshot],
    clock,
    version,
    fileName: snapshot.file,
    kommun: null,
    language: saved?.language ?? options.language,
    state: withPeriod(saved, period),
    checksum: sum,
  };
  const plan = await slices.through(planSteps(consolidation, planContext));
  const goalSheet = plan.sheets.find(({ role }) => role === 'maluppfyllelse')?.name ?? '';
  const sheetNames = plan.sheets.map(({ name }) => name);
  const isOverview = depth === 'overview';
  const run = { consolidation, snapshot, checksum: sum, goalSheet, saved, sheetNames, isOverview };
  return { prepared: { run, plan: planFor(plan, structure), structure, context: planContext } };
}

/** The period that a person chose for this run is the period of the next as well, until another is chosen. */
function withPeriod(saved: SavedState | null, { kind, year }: NonNullable<RunOptions['period']>): SavedState | null {
  if (!kind && !year) return saved;
  const period = { ...saved?.period, ...(kind ? { kind } : {}), ...(year ? { year } : {}) };
  return { ...(saved ?? emptyState), period };
}

function problem(code: ExcelProblem['code'], technical: string, sheet?: string): Outcome {
  return { problem: sheet === undefined ? { code, technical } : { code, technical, sheet } };
}
