/**
 * Carries out a plan in the open workbook. Two requests: our sheets, then the marks on the users' sheets; more only where a
 * request would pass Excel's limit. The intent is written first and "done" last, so that a run that breaks off anywhere is
 * known as unfinished and the next run repairs it. Both requests also ask whether the workbook still is what was read.
 */
import { withFreeNames } from '../../core/workbook/free-names.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { stateToXml } from '../../core/workbook/state-xml.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import type { WritePlan } from '../../core/workbook/write-plan.ts';
import type { KeyRange } from '../key-ranges.ts';
import { oursIn } from '../ours.ts';
import type { WorkbookStructure } from '../read-structure.ts';
import { pieceOf } from '../request-size.ts';
import type { SliceOptions } from '../slices.ts';
import { stateIn } from '../state-of.ts';
import { Stopped } from '../stopped.ts';
import { WriteFlow } from './flow.ts';
import { sizeOf } from './grid-of.ts';
import { removeOverlays, writeOverlays } from './overlays.ts';
import { finishSheet } from './sheets.ts';
import { StatePart } from './state.ts';
import { takeBack } from './take-back.ts';
import { askForChanges, askForIntent, askForKey, firstOf, type Expected } from './verify.ts';
import { writeSheets } from './write-sheets.ts';

export interface ApplyOptions extends SliceOptions {
  /** The words that stand in the run line until the sheet is finished. */
  readonly unfinished: string;
  /** Cells that must still hold what was read when the marks are put out. */
  readonly keys: readonly KeyRange[];
  /** The workbook as it was read for the plan; null when the plan was not made from what stands there now. */
  readonly held: WorkbookSnapshot | null;
}

/** Bytes of an answer; keys that weigh more are compared in requests of their own. */
const KEYS_IN_PASSING = 1_000_000;
const VALUE_BYTES = 30;
const bytesOf = ({ rows, columns }: KeyRange): number => rows * columns * VALUE_BYTES;

/** The plan as it will stand: names that the users' have taken replaced. */
export function planFor(asked: WritePlan, structure: WorkbookStructure): WritePlan {
  const ours = oursIn(structure, stateIn(structure));
  const own = new Set(ours.names);
  const tables = ours.users.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = structure.names.map(({ name }) => name).filter((name) => !own.has(name));
  return withFreeNames(asked, new Set([...tables, ...names].map((name) => name.toLowerCase())));
}

/**
 * Throws what Office.js throws, and Stopped when somebody cancelled or the workbook was changed meanwhile.
 * @param plan from planFor
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  structure: WorkbookStructure,
  { unfinished, keys, held, ...slicing }: ApplyOptions,
): Promise<void> {
  const { state } = plan;
  const ours = oursIn(structure, stateIn(structure));
  const expected = expectedOf(plan, structure, keys);
  const flow = new WriteFlow(context, slicing, weightOf(plan));
  const inPassing = keys.reduce((sum, key) => sum + bytesOf(key), 0) <= (slicing.pieceBytes ?? KEYS_IN_PASSING);
  const ask = (): (() => string | null)[] => [
    askForChanges(context, expected),
    ...(inPassing ? keys.map((key) => askForKey(context, key)) : []),
  ];

  const before = ask();
  const intent: SavedState | null = state && { ...state, phase: 'writing' };
  const part = new StatePart(context, structure.stateParts);
  if (intent) {
    part.write(intent);
    await flow.add(JSON.stringify(intent).length);
  }
  const sheets = await writeSheets(flow, plan, structure, ours, unfinished, held);
  await flow.send();
  // Nothing is marked yet, and our sheets say that they are unfinished: as safe as it was.
  stopAt(firstOf(before));
  if (!inPassing) await compareKeys(flow, keys, slicing);

  const after = ask();
  const isOurs = askForIntent(context, intent && stateToXml(intent));
  removeOverlays(context, ours.users);
  await writeOverlays(flow, plan.overlays, structure);
  for (const { sheet, plan: own } of sheets) {
    if (structure.isManual) sheet.calculate(false);
    finishSheet(sheet, own);
  }
  if (state) part.write(state);
  await flow.send();

  // Somebody else's run is under way: what stands there now is theirs to finish.
  stopAt(isOurs());
  const changed = firstOf(after);
  if (changed === null) return;
  await takeBack(context, plan, unfinished);
  stopAt(changed);
}

/** Bytes of our sheets' values, roughly: what tells a workbook that one request holds from one that it does not. */
function weightOf({ sheets }: WritePlan): number {
  return sheets.map(sizeOf).reduce((sum, { rows, columns }) => sum + rows * columns * VALUE_BYTES, 0);
}

export function expectedOf(plan: WritePlan, structure: WorkbookStructure, keys: readonly KeyRange[]): Expected {
  const { sheets, users } = oursIn(structure, stateIn(structure));
  return { users, keys, ours: new Set([...sheets, ...plan.sheets].map(({ name }) => name)) };
}

async function compareKeys(flow: WriteFlow, keys: readonly KeyRange[], { pieceBytes }: SliceOptions): Promise<void> {
  const piece = pieceOf(
    keys.reduce((sum, key) => sum + bytesOf(key), 0),
    pieceBytes,
  );
  for (let i = 0; i < keys.length;) {
    const asked: (() => string | null)[] = [];
    let bytes = 0;
    do {
      bytes += bytesOf(keys[i]!);
      asked.push(askForKey(flow.context, keys[i++]!));
    } while (i < keys.length && bytes + bytesOf(keys[i]!) <= piece);
    await flow.send();
    stopAt(firstOf(asked));
  }
}

function stopAt(changed: string | null): void {
  if (changed !== null) throw new Stopped('ChangedMeanwhile', changed);
}
