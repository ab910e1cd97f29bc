/** `npm run fuzz -- --minutes 30 --seed 1 [fil …]`: breaks workbooks for as long as told and keeps each that breaks a promise. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startCoverage } from './coverage.ts';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';
import { wholeWay } from './whole-way.ts';

/** Longer than this for a small workbook is a finding of its own. */
const slowMs = 5000;
/** What is worth breaking further is kept in memory; the oldest of it gives way. */
const poolCap = 600;

export interface FuzzOrder {
  readonly minutes: number;
  readonly seed: number;
  readonly files: readonly string[];
  /** Where workbooks that broke a promise are put. */
  readonly out: string;
  /** Name of the script whose coverage guides. */
  readonly script: string;
}

/** Returns the number of distinct failures. */
export async function fuzz({ minutes, seed, files, out, script }: FuzzOrder): Promise<number> {
  const originals = files.map((file) => new Uint8Array(readFileSync(file)));
  const pool: Uint8Array[] = [];
  const counts = new Map<string, number>();
  const failures = new Map<string, string>();
  const coverage = await startCoverage(script);
  const random = randomFrom(seed);
  const until = Date.now() + minutes * 60_000;
  let runs = 0;
  let slowest = 0;
  let nextLine = Date.now() + 60_000;
  for (const original of originals) await wholeWay(original);
  await coverage.reachedNew();
  while (Date.now() < until) {
    const source = pool.length > 0 && random.below(2) === 0 ? random.of(pool) : random.of(originals);
    const begun = process.cpuUsage();
    let bytes: Uint8Array = source;
    try {
      bytes = await mutate(source, random);
      const outcome = await wholeWay(bytes);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    } catch (error) {
      const key = failureKey(error);
      if (!failures.has(key)) keep(key, bytes);
    }
    // Processor time: a machine that is busy with something else has found nothing.
    const spent = process.cpuUsage(begun);
    const took = (spent.user + spent.system) / 1000;
    slowest = Math.max(slowest, took);
    if (took > slowMs && !failures.has(`slow ${Math.round(took / slowMs)}`))
      keep(`slow ${Math.round(took / slowMs)}`, bytes);
    runs++;
    if (await coverage.reachedNew()) {
      pool.push(bytes);
      if (pool.length > poolCap) pool.shift();
    }
    if (Date.now() >= nextLine) {
      nextLine += 60_000;
      console.log(line());
    }
  }
  console.log(line());
  for (const [outcome, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${outcome}: ${count}`);
  for (const [key, file] of failures) console.log(`BRUTET LÖFTE ${file}\n  ${key}`);
  return failures.size;

  function keep(key: string, bytes: Uint8Array): void {
    mkdirSync(out, { recursive: true });
    const file = join(out, `${seed}-${runs}.xlsx`);
    writeFileSync(file, bytes);
    failures.set(key, file);
    console.log(`BRUTET LÖFTE ${basename(file)}: ${key}`);
  }
  function line(): string {
    const rss = Math.round(process.resourceUsage().maxRSS / 1024);
    return `${runs} arbetsböcker, ${coverage.size()} ställen nådda, ${pool.length} i urvalet, ${failures.size} brutna löften, långsammast ${Math.round(slowest)} ms, minne ${rss} MB`;
  }
}

/** The same fault at the same place is one failure. */
function failureKey(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((row) => row.trim().startsWith('at ')) ?? '';
  return `${error.message.replace(/\d+/g, '0').slice(0, 200)} ${place.trim()}`;
}
