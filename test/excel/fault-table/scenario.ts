/** A run that is disturbed once, and what must hold after it: the promise of docs/robusthet.md, for one fault. */
import { consolidateWorkbook, type Run, type Result } from '../../../src/excel/index.ts';
import type { Host } from '../../../src/host/index.ts';
import { stateFromJson } from '../../../src/core/workbook/state-xml.ts';
import { texts } from '../../../src/core/i18n/index.ts';
import { openInExcel, options } from '../workbooks.ts';
import { contentsOf, markCount, sheetNames, type Contents } from './contents.ts';
import type { Trial } from './modes.ts';
import { toldWords } from './told.ts';

export interface Scenario {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly userSheets: readonly string[];
  readonly before: Contents;
  /** What an undisturbed run leaves. */
  readonly undisturbed: Contents;
  /** How many actions each request of an undisturbed run holds: reads first, then writes. */
  readonly actions: readonly number[];
}

/** Where an answer never comes this is awaited; one that comes later than so is late, and that is a fault as good. */
const giveUpMs = 1_000;

const run = (isSilent = false): Promise<Result<Run>> =>
  consolidateWorkbook({ ...options, ...(isSilent ? { timing: { giveUpMs } } : {}) });

export async function scenario(
  name: string,
  file: string | Uint8Array,
  userSheets: readonly string[] | null = null,
): Promise<Scenario> {
  const host = await openInExcel(file);
  const names = userSheets ?? sheetNames(await contentsOf(host, []));
  const before = await contentsOf(host, names);
  host.faults.clear();
  const outcome = await run();
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
  await host.settle();
  const actions = [...host.faults.actions];
  const undisturbed = await contentsOf(host, names);
  host.close();
  return { name, file, userSheets: names, before, undisturbed, actions };
}

/** Thousands of workbooks are opened one after another: office.js is started once. */
let last: Host | null = null;

/** What did not hold; empty when everything did. */
export async function tryFault(one: Scenario, { mode, fault }: Trial): Promise<string[]> {
  const host = await openInExcel(one.file, last ? { after: last } : {});
  last = host;
  try {
    host.faults.clear();
    host.faults.fail(fault);
    const outcome = await run(mode === 'inget svar' || mode === 'svaret borta');
    host.faults.clear();
    await host.settle();
    const now = await contentsOf(host, one.userSheets);
    const broken = broke(one, outcome, now);
    // The run of the scenario began at this very workbook: another would tell nothing more.
    return same(now.all, one.before.all) ? broken : [...broken, ...(await repaired(one, host))];
  } finally {
    // What never answered may leave office.js waiting: the next begins in a window of its own.
    if (mode === 'inget svar' || mode === 'svaret borta') closeLast();
  }
}

/** Closes the window that the faults were tried in. */
export function closeLast(): void {
  last?.close();
  last = null;
}

function broke({ before, undisturbed }: Scenario, outcome: Result<Run>, now: Contents): string[] {
  const broken: string[] = [];
  if (!same(now.users, before.users)) broken.push('users: something of the users is changed');
  const stateNow = stateIn(now);
  if (outcome.ok) {
    if (!same(now.all, undisturbed.all)) broken.push('ok: said to be done, and is not the same as an undisturbed run');
    return broken;
  }
  const { written } = outcome.problem;
  if (written === undefined || written === 'nothing') {
    if (!same(now.all, before.all)) broken.push(`told: said that nothing is written (${outcome.problem.code})`);
  } else if (stateNow?.phase !== 'writing' && written === 'unfinished')
    broken.push('told: said to be unfinished, and is not');
  // Old, new or visibly unfinished; a sheet that is one of the first two is whole.
  for (const [name, xml] of Object.entries(now.ours)) {
    // A sheet is born empty, a moment before its first word: nobody takes it for a result.
    const isWhole = xml === before.ours[name] || xml === undisturbed.ours[name] || !/<[vft][ >]/.test(xml);
    if (!isWhole && !xml.includes(texts('sv').unfinished))
      broken.push(`ours: ${name} is half-done and does not say so`);
  }
  if (
    stateNow?.phase === 'done' &&
    markCount(now) > 0 &&
    !same(now.ours, before.ours) &&
    !same(now.ours, undisturbed.ours)
  )
    broken.push('ours: said to be done, and half-done');
  broken.push(...toldWords(outcome.problem));
  return broken;
}

async function repaired(one: Scenario, host: Host): Promise<string[]> {
  const outcome = await run();
  if (!outcome.ok) return [`repair: ${JSON.stringify(outcome.problem)}`];
  await host.settle();
  const now = await contentsOf(host, one.userSheets);
  const differs = Object.keys({ ...now.all, ...one.undisturbed.all }).filter(
    (part) => now.all[part] !== one.undisturbed.all[part],
  );
  return differs.map((part) => `repair: ${part} differs from an undisturbed run`);
}

function stateIn({ state }: Contents): ReturnType<typeof stateFromJson> {
  const json = state === null ? null : /<malkedjan[^>]*>([\s\S]*)<\/malkedjan>/.exec(state)?.[1];
  return json
    ? stateFromJson(
        json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      )
    : null;
}

type Parts = Readonly<Record<string, string>>;
const same = (a: Parts, b: Parts): boolean =>
  a === b ||
  (Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, xml]) => b[name] === xml));
