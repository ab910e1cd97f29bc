/** What a script costs: counted for each Excel.run, and in all. */

export interface Cost {
  /** Requests with work of the script in them; office.js' own are not counted. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** Cells that were read or written. */
  cells: number;
  /** Deeds that empty the user's undo list in Excel on the desktop. */
  undoClearing: number;
}

const noCost = (): Cost => ({ syncs: 0, requestBytes: 0, responseBytes: 0, cells: 0, undoClearing: 0 });

/** Counts per run: a run ends when its cleanup request has come, or when `reset` says so. */
export class Counters implements Cost {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  cells = 0;
  undoClearing = 0;
  /** Finished runs, oldest first. */
  readonly runs: Cost[] = [];
  private current = noCost();

  /** The run that is going on. */
  get run(): Cost {
    return this.current;
  }

  add(cost: Cost): void {
    for (const key of Object.keys(cost) as (keyof Cost)[]) {
      this[key] += cost[key];
      this.current[key] += cost[key];
    }
  }

  endRun(): void {
    if (this.current.syncs > 0) this.runs.push(this.current);
    this.current = noCost();
  }

  reset(): void {
    Object.assign(this, noCost());
    this.runs.length = 0;
    this.current = noCost();
  }
}
