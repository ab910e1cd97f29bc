/**
 * Load through office.js: the whole consolidation of a large workbook, and how long anyone else in the pane's thread had to
 * wait. The local host works in a thread of its own, as Excel is a process of its own.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { consolidateWorkbook, type RunOptions } from '../../../src/excel/index.ts';
import { good, orphan, workbook } from '../../cli/helpers/workbooks.ts';
import { options } from '../workbooks.ts';
import { hostInThread } from './host-thread.ts';
import { Pulse, type Gap } from './pulse.ts';
import { mostIn, Samples } from './where.ts';

/** Every eighth row is broken: about as many findings as a workbook that nobody has looked after. */
async function generated(sheets: number, rows: number): Promise<Uint8Array> {
  const committee = (n: number) =>
    Array.from({ length: rows }, (_, i) => ({ ...(i % 8 === 7 ? orphan : good), subGoal: `Delmål ${n}.${i}` }));
  return workbook(
    Object.fromEntries(Array.from({ length: sheets }, (_, n) => [`Nämnd ${n + 1}`, committee(n + 1)] as const)),
  );
}

export async function main(given: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      blad: { type: 'string', default: '60' },
      rader: { type: 'string', default: '5000' },
      varv: { type: 'string', default: '2' },
      var: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  const file = path ? new Uint8Array(readFileSync(path)) : await generated(Number(values.blad), Number(values.rader));
  console.log(path ? basename(path) : `${values.blad} blad × ${values.rader} rader`);
  const host = await hostInThread(file);
  const pulse = new Pulse();
  for (const round of ['första körningen', 'andra körningen, över den förra'].slice(0, Number(values.varv))) {
    await host.figures();
    const samples = values.var ? new Samples() : null;
    await samples?.start();
    pulse.start();
    const onProgress: NonNullable<RunOptions['onProgress']> = (phase) => (pulse.phase = phases[phase]);
    pulse.phase = phases.reading;
    const outcome = await consolidateWorkbook({ ...options, onProgress });
    const { gaps, cpuMs, wallMs, heapBytes } = pulse.stop();
    const profile = await samples?.stop();
    const { syncs, requestBytes, responseBytes, bugs } = await host.figures();
    if (!outcome.ok || bugs.length > 0) {
      console.error(outcome.ok ? bugs.join('\n') : JSON.stringify(outcome.problem));
      return 1;
    }
    console.log(`\n${round}: ${outcome.value.consolidation.findings.length} brister`);
    console.log(`  ${syncs} synkar, begäran ${mega(requestBytes)} MB, svar ${mega(responseBytes)} MB`);
    console.log(
      `  panelens processortid ${seconds(cpuMs)} s av ${seconds(wallMs)} s; minne som mest ${mega(heapBytes)} MB`,
    );
    console.log(`  längst utan att någon annan fick en tur: ${gaps.slice(0, 8).map(told).join(', ')} ms`);
    console.log(`  över 100 ms: ${gaps.filter(({ ms }) => ms > 100).length} av ${gaps.length}`);
    for (const gap of profile ? gaps.slice(0, 12) : [])
      console.log(`    ${told(gap)}: ${mostIn(profile!, gap.from, gap.to).join(', ')}`);
  }
  await host.close();
  return 0;
}

const phases = { reading: 'läser', computing: 'räknar', writing: 'skriver' } as const;
const told = ({ ms, phase }: Gap): string => `${Math.round(ms)} (${phase})`;
const mega = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.', ',');
const seconds = (ms: number): string => (ms / 1e3).toFixed(1).replace('.', ',');
