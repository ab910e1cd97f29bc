/** What stands where the result is to go: nothing, our earlier result (with what people wrote in it), or something to leave alone. */
import { readOurSheets } from '../../core/report/our-sheets.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import { markIfExists, type FileMark } from '../files/read.ts';
import { openWorkbook, type OpenWorkbook } from '../files/workbook.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';

export interface TargetState {
  /** The file now; null when there is none. */
  readonly mark: FileMark | null;
  /** Our earlier result's memory, to be carried over. */
  readonly saved: SavedState | null;
}

/**
 * Looks at the target. `checksum` is that of the users' sheets of what is about to be written: a result made from other
 * material is only replaced with --force, and a file without our mark never.
 */
export async function lookAtTarget(
  path: string,
  checksum: string,
  inputName: string,
  force: boolean,
): Promise<Outcome<TargetState>> {
  if (markIfExists(path) === null) return done({ mark: null, saved: null });
  const opened = await openWorkbook(path);
  if (!opened.ok) {
    const reason = opened.problems[0]?.params.reason ?? opened.problems[0]?.code ?? '';
    return failed(problem('targetUnreadable', path, { reason }));
  }
  const { document, mark } = opened.value;
  if (document.snapshot.state === null) return failed(problem('notOurs', path));
  if (!force && document.checksum() !== checksum) return failed(problem('otherContent', path, { input: inputName }));
  return done({ mark, saved: readOurSheets(document.snapshot) });
}

/** What an earlier run left in the input itself. */
export function savedIn(book: OpenWorkbook): SavedState | null {
  return book.document.snapshot.state === null ? null : readOurSheets(book.document.snapshot);
}
