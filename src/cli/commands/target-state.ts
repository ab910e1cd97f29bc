/** What stands where the result is to go: nothing, our earlier result (with what people wrote in it), or something to leave alone. */
import { readOurSheets } from '../../core/report/our-sheets.ts';
import type { SavedState } from '../../core/workbook/state.ts';
import { attempt, joinBytes } from '../../xlsx/package/index.ts';
import { openEarlierResult, type EarlierResult, type XlsxDocument } from '../../xlsx/index.ts';
import { lookInto } from '../files/look-into.ts';
import { markIfExists, readWorkbookFile, type FileMark } from '../files/read.ts';
import { codecFor, fileProblem, openWorkbook, type OpenWorkbook } from '../files/workbook.ts';
import { done, failed, problem, type Outcome, type Problem } from '../problem.ts';

export interface TargetState {
  /** The file now; null when there is none. */
  readonly mark: FileMark | null;
  /** Our earlier result's memory, to be carried over. */
  readonly saved: SavedState | null;
  /**
   * May it be replaced by `made`? A result made from other material may not, without --force. Asked when everything has been
   * made: then the bytes of two runs tell at once, while earlier both workbooks would have to be read.
   */
  readonly allow: (made: readonly Uint8Array[]) => Promise<Outcome<null>>;
}

export const allowed = (): Promise<Outcome<null>> => Promise.resolve(done(null));

/**
 * Looks at the target. `source` is what is about to be written, before it is changed: a result made from other material is
 * only replaced with --force (see `allow`), and a file without our mark never.
 */
export async function lookAtTarget(
  path: string,
  source: XlsxDocument,
  inputName: string,
  force: boolean,
): Promise<Outcome<TargetState>> {
  if (markIfExists(path) === null) return done({ mark: null, saved: null, allow: allowed });
  const seen = await lookInto(path, (earlier, name) =>
    openEarlierResult(earlier, source, { file: name, codec: codecFor(false) }),
  );
  if (!seen.ok) return unreadable(path, seen.problems[0]);
  const { mark, value: opened } = seen.value;
  if (!opened.ok) return unreadable(path, fileProblem(path, opened.problem));
  const { snapshot } = opened.result;
  if (snapshot.state === null) return failed(problem('notOurs', path));
  const allow = async (made: readonly Uint8Array[]): Promise<Outcome<null>> => {
    const same = await hasSameCells(path, source, opened.result, made);
    if (!same.ok) return same;
    return same.value ? done(null) : failed(problem('otherContent', path, { input: inputName }));
  };
  return done({ mark, saved: readOurSheets(snapshot), allow: force ? allowed : allow });
}

/** Do the users' sheets of the target say what those of `source` do? Bytes tell at once, else the cells are compared. */
async function hasSameCells(
  path: string,
  source: XlsxDocument,
  target: EarlierResult,
  made: readonly Uint8Array[],
): Promise<Outcome<boolean>> {
  const earlier = readWorkbookFile(path);
  if (!earlier.ok) return unreadable(path, earlier.problems[0]);
  const isMade = await attempt(() => target.isMadeFromSource(earlier.value.bytes, joinBytes(made)));
  if (isMade.ok && isMade.value) return done(true);
  const whole = await openWorkbook(path);
  if (!whole.ok) return unreadable(path, whole.problems[0]);
  return done(whole.value.document.checksum() === source.checksum());
}

function unreadable(path: string, why: Problem | undefined): Outcome<never> {
  return failed(problem('targetUnreadable', path, { reason: why?.params.reason ?? why?.code ?? '' }));
}

/** What an earlier run left in the input itself. */
export function savedIn(book: OpenWorkbook): SavedState | null {
  return book.document.snapshot.state === null ? null : readOurSheets(book.document.snapshot);
}
