/** `malkedjan consolidate`: workbooks in; one workbook with the four sheets, a JSON report, or both out. */
import { basename, dirname } from 'node:path';
import { jsonReport } from '../../core/report/json.ts';
import { newXlsx, type XlsxDocument } from '../../xlsx/index.ts';
import type { RequestOf } from '../arguments.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import { Exit } from '../exit.ts';
import { applyPlan } from '../files/apply.ts';
import { holdsExactly } from '../files/holds-exactly.ts';
import { save, type Saved } from '../files/save.ts';
import { isSameFile } from '../files/same-file.ts';
import { targetOfNew, targetOfOne, type Naming } from '../files/target.ts';
import { codecFor, type OpenWorkbook } from '../files/workbook.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';
import type { Screen } from '../screen.ts';
import { summaryLines } from '../summary/summary.ts';
import { screenWords } from '../words/screen-words.ts';
import { linkedFrom, makePlan } from './make-plan.ts';
import { consolidateInputs, findPaths, openInputs, type Consolidated, type Inputs, type Paths } from './read-inputs.ts';
import { otherMaterial } from './other-material.ts';
import { allowed, lookAtTarget, savedIn, type TargetState } from './target-state.ts';

const naming: Naming = { suffix: '-konsoliderad', refusedSuffix: '-konsoliderad' };

type Order = RequestOf<'consolidate'>;

interface Result extends Consolidated {
  readonly inputs: Inputs;
  /** Null when no workbook was asked for. */
  readonly file: ({ readonly path: string; readonly brister: string | null } & Saved) | null;
}

export async function consolidateCommand(order: Order, screen: Screen): Promise<Exit> {
  const result = await work(order, screen);
  if (!result.ok) return screen.report(result.problems);
  const { consolidation, open, setAside, comparesNothing, inputs, file } = result.value;
  if (order.json) await screen.answer(`${JSON.stringify(jsonReport(consolidation))}\n`);
  if (screen.isQuiet) return Exit.done;
  const lines = order.json
    ? []
    : summaryLines(consolidation, {
        language: screen.language,
        open,
        skipped: inputs.skipped,
        listedIn: file?.brister ?? null,
      });
  const uncompared = comparesNothing ? [screenWords[screen.language].nothingCompared] : [];
  const signed = file?.written && inputs.current.some(({ document }) => document.parts.isSigned);
  const warning = signed && inputs.current.length === 1 ? [screenWords[screen.language].signed] : [];
  const aside = setAside === null ? [] : [screenWords[screen.language].setAside(setAside)];
  await screen.say([...uncompared, ...lines, ...aside, ...warning, ...fileLines(file, screen)].join('\n'));
  return Exit.done;
}

/** The backup, then the result's path as the last line. */
function fileLines(file: Result['file'], screen: Screen): string[] {
  if (file === null) return [];
  const words = screenWords[screen.language];
  return [
    ...(file.backup === null ? [] : [words.backup(file.backup)]),
    ...(file.written ? [] : [words.unchanged]),
    file.path,
  ];
}

async function work(order: Order, screen: Screen): Promise<Outcome<Result>> {
  const wantsFile = !order.json || order.output !== null || order.inPlace;
  const paths = findPaths(order, order.output);
  const several = paths.current.length > 1;
  if (several && order.inPlace) return failed(problem('severalInPlace'));
  // Of one input the target is known before anything is read, so a hopeless order fails at once.
  const [only] = paths.current;
  const early = wantsFile && !several && only !== undefined ? targetOfOne(only, order, naming) : null;
  if (early && !early.ok) return failed(...early.problems, ...paths.problems);
  const clash = early?.ok && !order.inPlace ? overwritten(early.value, paths) : null;
  if (clash !== null) return failed(problem('wouldOverwriteInput', clash));

  const opened = await openInputs(paths, screen, { compress: order.compress, hash: order.json });
  if (!opened.ok) return opened;
  const inputs = opened.value;
  if (!wantsFile) {
    const consolidation = await consolidateInputs(inputs, order, ownSaved(inputs), screen);
    return consolidation.ok ? done({ ...consolidation.value, inputs, file: null }) : consolidation;
  }
  return several
    ? writeNew(order, screen, paths, inputs)
    : writeOne(order, screen, inputs, early?.ok ? early.value : '');
}

/** One input: the same workbook with our sheets in it. */
async function writeOne(order: Order, screen: Screen, inputs: Inputs, path: string): Promise<Outcome<Result>> {
  const input = inputs.current[0] as OpenWorkbook;
  if (input.document.snapshot.isStructureProtected) return failed(problem('structureProtected', input.path));
  const target: Outcome<TargetState> = order.inPlace
    ? done({ mark: input.mark, saved: savedIn(input), allow: allowed })
    : await lookAtTarget(path, input.document, input.name, order.force);
  if (!target.ok) return target;
  const saved = target.value.saved ?? savedIn(input);
  const consolidation = await consolidateInputs(inputs, order, saved, screen);
  if (!consolidation.ok) return consolidation;
  return write(order, screen, inputs, {
    document: input.document,
    consolidated: consolidation.value,
    saved,
    path,
    target: target.value,
  });
}

/** Several inputs: a new workbook with our four sheets, whose links lead to the files. */
async function writeNew(order: Order, screen: Screen, paths: Paths, inputs: Inputs): Promise<Outcome<Result>> {
  const document = newXlsx({ codec: codecFor(order.compress) });
  // The name needs the period, and the period may need what the target remembers: names are tried in that order.
  const named = order.output === null ? null : targetOfNew('', '', order);
  if (named && !named.ok) return named;
  const first = await consolidateInputs(inputs, order, ownSaved(inputs), screen);
  if (!first.ok) return first;
  const { kind, year } = first.value.consolidation.chain.period;
  const folder = dirname(inputs.current[0]?.path ?? '.');
  const target = targetOfNew(folder, `malkedja-${kind}-${year}.xlsx`, order);
  if (!target.ok) return target;
  const path = target.value;
  const clash = overwritten(path, paths);
  if (clash !== null) return failed(problem('wouldOverwriteInput', clash));
  const state = await lookAtTarget(path, document, paths.current.map((one) => basename(one)).join(', '), order.force);
  if (!state.ok) return state;
  const files = inputs.current.flatMap(({ document: { snapshot } }) => snapshot.file ?? []);
  const before = order.force ? null : otherMaterial(state.value.saved, first.value.consolidation.chain.period, files);
  if (before !== null) return failed(problem('otherFiles', path, { before }));
  const saved = state.value.saved ?? ownSaved(inputs);
  const again =
    state.value.saved === null
      ? first
      : await consolidateInputs(inputs, { ...order, period: first.value.period }, saved, screen);
  if (!again.ok) return again;
  return write(order, screen, inputs, {
    document,
    consolidated: again.value,
    saved,
    path,
    target: state.value,
  });
}

/** What is about to be written, and where. */
interface Writing {
  readonly document: XlsxDocument;
  readonly consolidated: Consolidated;
  /** What earlier runs left. */
  readonly saved: SavedState | null;
  readonly path: string;
  readonly target: TargetState;
}

async function write(order: Order, screen: Screen, inputs: Inputs, writing: Writing): Promise<Outcome<Result>> {
  const { document, consolidated, saved, path, target } = writing;
  const { consolidation } = consolidated;
  screen.progress.say(screenWords[screen.language].writing);
  const plan = makePlan(consolidation, inputs.current, saved, screen);
  const named = { path, brister: plan.sheets.find(({ role }) => role === 'brister')?.name ?? null };
  const linkable = inputs.register === null ? inputs.current : [...inputs.current, inputs.register];
  const made = await applyPlan(document, linkedFrom(dirname(path), plan, linkable), inputs.current[0]?.path ?? path);
  if (!made.ok) return made;
  const pieces = made.value;
  // What stands there already need not be replaced, nor proved to be replaceable.
  if (target.mark && holdsExactly(path, target.mark, pieces))
    return done({ ...consolidated, inputs, file: { ...named, written: false, backup: null } });
  const allowing = await target.allow(pieces);
  if (!allowing.ok) return allowing;
  const backupTime = order.inPlace ? screen.now : null;
  const saving = save({ path, pieces, expected: target.mark, backupTime });
  return saving.ok ? done({ ...consolidated, inputs, file: { ...named, ...saving.value } }) : saving;
}

/** What the input itself remembers, when there is only one. */
function ownSaved(inputs: Inputs): SavedState | null {
  return inputs.current.length === 1 ? savedIn(inputs.current[0] as OpenWorkbook) : null;
}

function overwritten(target: string, paths: Paths): string | null {
  const inputs = [...paths.current, ...paths.previous, ...(paths.register === null ? [] : [paths.register])];
  return inputs.find((input) => isSameFile(input, target)) ?? null;
}
