/**
 * Load through office.js: the whole consolidation of a large workbook on the local host, and how long anyone else in the
 * pane's thread had to wait. In Excel the host is another process: what it takes here is measured and drawn off.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { consolidateWorkbook, type RunOptions } from '../../../src/excel/index.ts';
import { Session } from '../../../src/host/protocol/session.ts';
import { good, orphan, workbook } from '../../cli/helpers/workbooks.ts';
import { openInExcel, options } from '../workbooks.ts';
import { Pulse } from './pulse.ts';

/** Every eighth row is broken: about as many findings as a workbook that nobody has looked after. */
async function generated(sheets: number, rows: number): Promise<Uint8Array> {
  const committee = (n: number) =>
    Array.from({ length: rows }, (_, i) => ({ ...(i % 8 === 7 ? orphan : good), subGoal: `Delmål ${n}.${i}` }));
  return workbook(
    Object.fromEntries(Array.from({ length: sheets }, (_, n) => [`Nämnd ${n + 1}`, committee(n + 1)] as const)),
  );
}

/** The time that the host takes with each request, told to the pulse. */
function watchHost(pulse: Pulse): void {
  const session = Session.prototype as unknown as {
    batch(body: string, reply: (data: unknown) => void): Promise<void>;
  };
  const { batch } = session;
  session.batch = function (this: unknown, body, reply) {
    const answered = pulse.drawOff();
    return batch.call(this as never, body, (data) => {
      reply(data);
      answered();
    });
  };
}

export async function main(given: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      blad: { type: 'string', default: '60' },
      rader: { type: 'string', default: '5000' },
      varv: { type: 'string', default: '2' },
    },
  });
  const [path] = positionals;
  const file = path ? new Uint8Array(readFileSync(path)) : await generated(Number(values.blad), Number(values.rader));
  console.log(path ? basename(path) : `${values.blad} blad × ${values.rader} rader`);
  const host = await openInExcel(file);
  const pulse = new Pulse();
  watchHost(pulse);
  const loaded = process.memoryUsage().rss;
  for (const round of ['första körningen', 'andra körningen, över den förra'].slice(0, Number(values.varv))) {
    host.counters.reset();
    pulse.start();
    const onProgress: NonNullable<RunOptions['onProgress']> = (phase) => (pulse.phase = phases[phase]);
    pulse.phase = phases.reading;
    const outcome = await consolidateWorkbook({ ...options, onProgress });
    const { gaps, totalMs, drawnOffMs } = pulse.stop();
    if (!outcome.ok) {
      console.error(JSON.stringify(outcome.problem));
      return 1;
    }
    const { syncs, requestBytes, responseBytes } = host.counters;
    console.log(`\n${round}: ${outcome.value.consolidation.findings.length} brister`);
    console.log(`  ${syncs} synkar, begäran ${mega(requestBytes)} MB, svar ${mega(responseBytes)} MB`);
    console.log(`  ${seconds(totalMs)} s, varav värden ${seconds(drawnOffMs)} s`);
    console.log(
      `  längst utan att någon annan fick en tur (värden borträknad): ${gaps
        .slice(0, 8)
        .map(
          ({ ms, phase, collectingMs }) =>
            `${Math.round(ms)} (${phase}${collectingMs > ms / 4 ? `, sopsamling ${Math.round(collectingMs)}` : ''})`,
        )
        .join(', ')} ms`,
    );
    const own = gaps.map(({ ms, collectingMs }) => ms - collectingMs);
    console.log(
      `  utan sopsamling: längst ${Math.round(own.reduce((a, b) => Math.max(a, b), 0))} ms, ${own.filter((ms) => ms > 100).length} över 100 ms`,
    );
    console.log(`  över 100 ms: ${gaps.filter(({ ms }) => ms > 100).length} av ${gaps.length}`);
    console.log(
      `  minne som mest ${mega(process.resourceUsage().maxRSS * 1024)} MB (värden med arbetsboken öppen: ${mega(loaded)} MB)`,
    );
  }
  if (host.bugs.length > 0) console.error(host.bugs);
  host.close();
  return host.bugs.length > 0 ? 1 : 0;
}

const phases = { reading: 'läser', computing: 'räknar', writing: 'skriver' } as const;
const mega = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.', ',');
const seconds = (ms: number): string => (ms / 1e3).toFixed(1).replace('.', ',');
