import type { Host } from '../../src/host/index.ts';

export type Act = (workbook: Excel.Workbook) => void;

/** Somebody else's act, right after the n-th request of the run and before the next. */
export function afterRequest(host: Host, request: number, act: Act): void {
  let answered = 0;
  const add = host.counters.add.bind(host.counters);
  host.counters.add = (cost) => {
    add(cost);
    if (++answered !== request) return;
    // Queued before the run's next request: the host carries out one after the other.
    void host.Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });
  };
}
