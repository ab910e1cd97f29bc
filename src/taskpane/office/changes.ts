/** Who changed the workbook: people, this pane, or another window of ours. */
import { parseArea } from '../../core/workbook/cell-ref.ts';
import type { ChangeListener } from '../port.ts';
import { workbook } from './workbook.ts';

/** Excel tells of our own writes a moment after they are done. */
const echoMs = 2000;
/** The ribbon writes in several steps: its result is read when nothing more has come for this long. */
const restMs = 1500;

export interface Changes {
  /** Does work that writes, so that its own changes are not taken for somebody else's. */
  writes<T>(work: () => Promise<T>): Promise<T>;
  onChanged(listener: ChangeListener): () => void;
  onWritten(listener: () => void): () => void;
}

export function watchChanges(): Changes {
  let writing = 0;
  let wroteAt = -Infinity;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<ChangeListener>();
  const written = new Set<() => void>();
  /** The run that stood there after the pane's own last writing; undefined: not known. */
  let known: string | null | undefined;
  const standing = async (): Promise<string | null | undefined> => {
    const run = await (await workbook()).standingRun();
    return run.ok ? run.value : undefined;
  };
  const tell = async (mayBeEcho: boolean): Promise<void> => {
    const run = mayBeEcho ? await standing() : undefined;
    // Soon after our own writing only another run than ours is news.
    if (mayBeEcho && (run === undefined || known === undefined || run === known)) return;
    written.forEach((listener) => listener());
  };
  const hears = ({ address, triggerSource }: Excel.WorksheetChangedEventArgs): void => {
    if (writing > 0) return;
    const mayBeEcho = performance.now() - wroteAt < echoMs;
    if (triggerSource !== 'ThisLocalAddin') {
      if (!mayBeEcho) changed.forEach((listener) => listener(cellsIn(address)));
      return;
    }
    clearTimeout(rest);
    rest = setTimeout(() => void tell(mayBeEcho), restMs);
  };
  // An Excel that cannot tell is not an error: the pane just does not know.
  void workbook().then(({ batch }) =>
    batch(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => hears(event));
      await context.sync();
    }),
  );
  return {
    async writes(work) {
      writing++;
      try {
        return await work();
      } finally {
        writing--;
        wroteAt = performance.now();
        known = undefined;
        void standing().then((run) => (known = run));
      }
    },
    onChanged: (listener) => listenIn(changed, listener),
    onWritten: (listener) => listenIn(written, listener),
  };
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** "B7" → 1, "B7:C9" → 6; null for whole rows and columns. */
function cellsIn(address: string): number | null {
  const area = parseArea(address);
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : null;
}
