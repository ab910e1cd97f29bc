/** Where the time of chosen stretches went: V8's own samples of them, summed up by function. */
import { Session, type Profiler } from 'node:inspector/promises';

/** Samples taken now and then, of this thread alone. */
export class Samples {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.setSamplingInterval', { interval: 1_000 });
    await this.#session.post('Profiler.start');
  }

  async stop(): Promise<Profiler.Profile> {
    const { profile } = await this.#session.post('Profiler.stop');
    this.#session.disconnect();
    return profile;
  }
}

/** V8 counts microseconds from another beginning than performance.now() does. */
const beginning = Number(process.hrtime.bigint() / 1_000n) - performance.now() * 1_000;

/** "96 ms committeeResults (main.mjs:24735)" for the functions that took most by themselves between two moments. */
export function mostIn(profile: Profiler.Profile, from: number, to: number, most = 5): string[] {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const took = new Map<string, number>();
  const [first, last] = [from * 1_000 + beginning, to * 1_000 + beginning];
  let at = profile.startTime;
  profile.samples?.forEach((node, i) => {
    const since = at;
    at += profile.timeDeltas?.[i] ?? 0;
    const within = Math.min(at, last) - Math.max(since, first);
    const name = names.get(node) ?? '';
    if (within > 0) took.set(name, (took.get(name) ?? 0) + within / 1_000);
  });
  return [...took]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, ms]) => `${Math.round(ms)} ms ${name}`);
}

function nameOf({ functionName, url, lineNumber }: Profiler.ProfileNode['callFrame']): string {
  const file = url.split('/').pop() ?? '';
  return `${functionName || '(namnlös)'}${file ? ` (${file}:${lineNumber + 1})` : ''}`;
}
