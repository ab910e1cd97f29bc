/** `malkedjan clean`: our sheets and marks out again, and the original comes back; with --marks the marks alone. */
import { basename } from 'node:path';
import { listed, texts } from '../../core/i18n/index.ts';
import type { RequestOf } from '../arguments.ts';
import { Exit } from '../exit.ts';
import { cleanDocument } from '../files/apply.ts';
import { expandInputs } from '../files/expand.ts';
import { markIfExists } from '../files/read.ts';
import { save } from '../files/save.ts';
import { isSameFile } from '../files/same-file.ts';
import { isFolder, targetOfOne, type Naming } from '../files/target.ts';
import { openWorkbook, openWorkbooks } from '../files/workbook.ts';
import { done, failed, problem, type Outcome, type Problem } from '../problem.ts';
import type { Screen } from '../screen.ts';
import { screenWords } from '../words/screen-words.ts';

const naming: Naming = { suffix: '-rensad', refusedSuffix: null };
const namingOfMarks: Naming = { suffix: '-omarkerad', refusedSuffix: null };

type Order = RequestOf<'clean'>;

export async function cleanCommand(order: Order, screen: Screen): Promise<Exit> {
  const { paths, explicit, skipped, problems: nowhere } = expandInputs(order.files, null, 'results');
  if (nowhere.length > 0) return screen.report([...nowhere, ...(await problemsOf(paths))]);
  if (paths.length > 1 && order.output !== null && !isFolder(order.output))
    return screen.report([problem('severalOutputs', order.output)]);
  const problems: Problem[] = [];
  const left: Record<Left, string[]> = { withoutOurs: [], oursAlone: [] };
  for (const path of paths) {
    const cleaned = await cleanOne(path, order, screen, !explicit.includes(path));
    if (!cleaned.ok) problems.push(...cleaned.problems);
    else if (typeof cleaned.value === 'string') left[cleaned.value].push(basename(path).normalize('NFC'));
    else await screen.say(cleaned.value.join('\n'));
  }
  await screen.say(leftLines(left, skipped, screen).join('\n'));
  return problems.length ? screen.report(problems) : Exit.done;
}

/** What else would stop the run: nothing is cleaned, and everything that is wrong is said at once. */
async function problemsOf(paths: readonly string[]): Promise<readonly Problem[]> {
  const opened = await openWorkbooks(
    paths,
    () => ({}),
    () => undefined,
  );
  return opened.ok ? [] : opened.problems;
}

/** What was found in folders and by patterns and is none of our results there, told together at the end. */
function leftLines(left: Readonly<Record<Left, string[]>>, skipped: readonly string[], screen: Screen): string[] {
  const words = screenWords[screen.language];
  return [
    ...(left.withoutOurs.length === 0 ? [] : [words.filesWithoutOurs(left.withoutOurs)]),
    ...(left.oursAlone.length === 0 ? [] : [words.filesOfOursAlone(left.oursAlone)]),
    ...(skipped.length === 0 ? [] : [`${words.skippedFiles}: ${listed(skipped, texts(screen.language).and)}.`]),
  ];
}

/** Why a workbook that nobody named is left alone. */
type Left = 'withoutOurs' | 'oursAlone';

/** @param isFound nobody named the file: in a folder only our results are meant, and of them those with something else to keep */
async function cleanOne(
  path: string,
  order: Order,
  screen: Screen,
  isFound: boolean,
): Promise<Outcome<string[] | Left>> {
  const words = screenWords[screen.language];
  const target = targetOfOne(path, order, order.marksOnly ? namingOfMarks : naming);
  if (!target.ok) return target;
  if (!order.inPlace && isSameFile(path, target.value)) return failed(problem('wouldOverwriteInput', path));
  const opened = await openWorkbook(path, { compress: order.compress });
  if (!opened.ok) return opened;
  const { sheets: all } = opened.value.document.snapshot;
  if (isFound && all.every(({ owner }) => owner !== 'users')) return done('oursAlone');
  // A workbook without a sheet is none that Excel opens.
  if (!order.marksOnly && all.every(({ owner }) => owner === 'ours')) return failed(problem('onlyOurs', path));
  const cleaned = await cleanDocument(opened.value.document, path, order.marksOnly);
  if (!cleaned.ok) return cleaned;
  const { bytes, removed, sheets } = cleaned.value;
  // Copies that somebody has made, or sheets that nothing remembers: they are left, and that is said.
  const left = all.filter(({ owner }) => owner === 'copy').map(({ name }) => name);
  const stays = order.marksOnly || left.length === 0 ? [] : [words.copiesStay(left)];
  if (!removed && isFound && stays.length === 0) return done('withoutOurs');
  if (!removed) return done([(order.marksOnly ? words.noMarks : words.nothingToRemove)(basename(path)), ...stays]);
  // A cleaned workbook carries no mark, so an earlier result of clean is told by its bytes alone (see save).
  const standing = order.inPlace ? opened.value.mark : markIfExists(target.value);
  const saved = save({
    path: target.value,
    pieces: [bytes],
    expected: standing,
    backupTime: order.inPlace ? screen.now : null,
    onlyIfEqual: !order.inPlace,
  });
  if (!saved.ok) return saved;
  return done([
    (order.marksOnly ? words.marksRemoved : sheets > 0 ? words.cleaned : words.onlyMarksRemoved)(basename(path)),
    ...stays,
    ...(opened.value.document.parts.isSigned ? [words.signed] : []),
    ...(saved.value.backup === null ? [] : [words.backup(saved.value.backup)]),
    target.value,
  ]);
}
