/** Which code a run reached, from V8's own counters: a broken workbook that reaches something new is worth breaking further. */
import { Session } from 'node:inspector/promises';

export interface Coverage {
  /** True when code has run since the last question that had never run before. */
  reachedNew(): Promise<boolean>;
  /** Places reached so far. */
  size(): number;
}

export async function startCoverage(script: string): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();
  return {
    size: () => seen.size,
    async reachedNew() {
      const before = seen.size;
      const { result } = await session.post('Profiler.takePreciseCoverage');
      for (const one of result) {
        if (!one.url.endsWith(script)) continue;
        for (const { ranges } of one.functions)
          for (const range of ranges) if (range.count > 0) seen.add(`${range.startOffset}-${range.endOffset}`);
      }
      return seen.size > before;
    },
  };
}
