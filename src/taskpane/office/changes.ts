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

/** What the watch needs of Excel; a test of the watch gives its own. */
export interface Heard {
  /** Calls back for every change of a cell's content in the workbook. */
  listen(hears: (event: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'triggerSource'>) => void): void;
  /** The run that stands in the workbook, null when none does; undefined when it cannot be told. */
  standing(): Promise<string | null | undefined>;
}

const inExcel: Heard = {
  // An Excel that cannot tell is not an error: the pane just does not know.
  listen: (hears) =>
    void workbook().then(({ batch }) =>
      batch(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => hears(event));
        await context.sync();
      }),
    ),
  standing: async () => {
    const run = await (await workbook()).standingRun();
    return run.ok ? run.value : undefined;
  },
};

export function watchChanges({ listen, standing }: Heard = inExcel): Changes {
  let writing = 0;
  /** How many times the pane itself has begun to write. */
  let begun = 0;
  let wroteAt = -Infinity;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<ChangeListener>();
  const written = new Set<() => void>();
  /** The run that stood there after the pane's own last writing; undefined: not known. */
  let known: Promise<string | null | undefined> = Promise.resolve(undefined);
  /**
   * Only another run than the one we know of is news: on a slow computer Excel tells of our own writes long after them.
   * @param mayBeEcho when it cannot be told which run stands, what comes soon after our own writing is taken for our own
   */
  const tell = async (mayBeEcho: boolean): Promise<void> => {
    // While the pane writes, what stands is on its way to something else; the end of that writing becomes what is known.
    if (writing > 0) return;
    const seen = begun;
    const [before, now] = await Promise.all([known, standing()]);
    if (seen !== begun) return;
    const isKnown = before !== undefined && now !== undefined;
    if (isKnown ? before === now : mayBeEcho) return;
    known = Promise.resolve(now);
    written.forEach((listener) => listener());
  };
  listen(({ address, triggerSource }) => {
    if (writing > 0) return;
    const mayBeEcho = performance.now() - wroteAt < echoMs;
    if (triggerSource !== 'ThisLocalAddin') {
      if (!mayBeEcho) changed.forEach((listener) => listener(cellsIn(address)));
      return;
    }
    clearTimeout(rest);
    rest = setTimeout(() => void tell(mayBeEcho), restMs);
  });
  return {
    async writes(work) {
      writing++;
      begun++;
      try {
        return await work();
      } finally {
        writing--;
        wroteAt = performance.now();
        known = standing();
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
