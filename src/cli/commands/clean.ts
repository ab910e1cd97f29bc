/** `malkedjan clean`: our sheets and marks out again, and the original comes back; with --marks the marks alone. */
import { basename } from 'node:path';
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
  const { paths, problems: nowhere } = expandInputs(order.files);
  if (nowhere.length > 0) return screen.report([...nowhere, ...(await problemsOf(paths))]);
  if (paths.length > 1 && order.output !== null && !isFolder(order.output))
    return screen.report([problem('severalOutputs', order.output)]);
  const problems: Problem[] = [];
  for (const path of paths) {
    const lines = await cleanOne(path, order, screen);
    if (lines.ok) await screen.say(lines.value.join('\n'));
    else problems.push(...lines.problems);
  }
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

async function cleanOne(path: string, order: Order, screen: Screen): Promise<Outcome<string[]>> {
  const words = screenWords[screen.language];
  const target = targetOfOne(path, order, order.marksOnly ? namingOfMarks : naming);
  if (!target.ok) return target;
  if (!order.inPlace && isSameFile(path, target.value)) return failed(problem('wouldOverwriteInput', path));
  const opened = await openWorkbook(path, { compress: order.compress });
  if (!opened.ok) return opened;
  const { sheets: all } = opened.value.document.snapshot;
  // A workbook without a sheet is none that Excel opens.
  if (!order.marksOnly && all.every(({ owner }) => owner === 'ours')) return failed(problem('onlyOurs', path));
  const cleaned = await cleanDocument(opened.value.document, path, order.marksOnly);
  if (!cleaned.ok) return cleaned;
  const { bytes, removed, sheets } = cleaned.value;
  // Copies that somebody has made, or sheets that nothing remembers: they are left, and that is said.
  const left = opened.value.document.snapshot.sheets.filter(({ owner }) => owner === 'copy').map(({ name }) => name);
  const stays = order.marksOnly || left.length === 0 ? [] : [words.copiesStay(left)];
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
