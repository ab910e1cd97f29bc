/**
 * Every change of the disk fails in turn, or the process is killed just before it. After each: the input is what it was,
 * the result is the old file or the new one, and unless we were killed no temporary file is left.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, program } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { workbook } from './helpers/workbooks.ts';

const preload = join(__dirname, 'helpers/fault.mjs');
let book: Uint8Array;
beforeAll(async () => {
  book = await workbook();
});

/** Runs with the fault at each change until the run meets none; returns how many changes there were. */
function atEveryChange(
  fault: string,
  args: (input: string) => string[],
  after: (at: string, input: string, code: number | null) => void,
): number {
  const counter = join(folder(), 'antal');
  for (let n = 1; ; n++) {
    const at = folder();
    const input = put(at, 'a.xlsx', book);
    writeFileSync(counter, '');
    const run = cli(args(input), { preload, env: { FAULT: fault, FAULT_AT: String(n), FAULT_COUNT: counter } });
    after(at, input, run.code);
    const calls = readFileSync(counter, 'utf8');
    if (calls !== '' && Number(calls) < n) return n - 1;
  }
}

const same = (path: string) => readFileSync(path).equals(book);

test('disk full at any step: exit 4, nothing left behind', () => {
  const steps = atEveryChange(
    'ENOSPC',
    (input) => ['consolidate', input],
    (at, input, code) => {
      const files = readdirSync(at);
      expect(same(input)).toBe(true);
      if (code === 0) expect(files.sort()).toEqual(['a-konsoliderad.xlsx', 'a.xlsx']);
      else expect([code, files]).toEqual([4, ['a.xlsx']]);
    },
  );
  expect(steps).toBeGreaterThanOrEqual(4);
});

test('--in-place, an error at any step: the original or the whole result, and the backup is whole', () => {
  const steps = atEveryChange(
    'EIO',
    (input) => ['consolidate', input, '--in-place'],
    (at, input, code) => {
      const others = readdirSync(at).filter((name) => name !== 'a.xlsx');
      for (const name of others) expect(same(join(at, name))).toBe(true);
      if (code === 0) expect([same(input), others.length]).toEqual([false, 1]);
      else expect([code, same(input)]).toEqual([4, true]);
      expect(others.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
  expect(steps).toBeGreaterThanOrEqual(8);
});

test('--in-place, killed at any step: the original or the whole result under the name', () => {
  const results = new Set<string>();
  atEveryChange(
    'kill',
    (input) => ['consolidate', input, '--in-place', '--now', '2026-11-25T13:05:00'],
    (at, input, code) => {
      results.add(readFileSync(input).toString('base64'));
      expect([0, null]).toContain(code);
      for (const name of readdirSync(at)) if (/^a \(före/.test(name)) expect(same(join(at, name))).toBe(true);
    },
  );
  expect(results.size).toBe(2);
});

test('Ctrl+C in the middle of writing leaves no temporary file', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const run = cli(['consolidate', input], { preload, env: { FAULT: 'SIGINT', FAULT_AT: '2' } });
  expect([0, 130]).toContain(run.code);
  expect(same(input)).toBe(true);
  expect(readdirSync(at).filter((name) => !/^a(-konsoliderad)?\.xlsx$/.test(name))).toEqual([]);
});

test('what a killed run left is removed by the next one an hour later; what may be in use stays', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const left = put(at, '.~a-konsoliderad.xlsx.123.0.tmp', 'PK');
  utimesSync(left, new Date(0), new Date(0));
  put(at, '.~a-konsoliderad.xlsx.124.0.tmp', 'PK');
  utimesSync(put(at, '.~annan.xlsx.1.0.tmp', 'PK'), new Date(0), new Date(0));
  expect(cli(['consolidate', input]).code).toBe(0);
  expect(readdirSync(at).filter((name) => name.endsWith('.tmp'))).toEqual([
    '.~a-konsoliderad.xlsx.124.0.tmp',
    '.~annan.xlsx.1.0.tmp',
  ]);
});

const full = '/dev/full';
(existsSync(full) ? test : test.skip)('an answer that is sent to a full disk: exit 4, in words', () => {
  const to = openSync(full, 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'explain', 'MK105'], {
    stdio: ['ignore', to, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(to);
  expect([status, stderr]).toEqual([4, expect.stringMatching(/^Fel: Svaret kunde inte skrivas dit det skulle\.\n/)]);
});

test('the words for a full, locked or write-protected disk', () => {
  const said = (fault: string) => {
    const input = put(folder(), 'a.xlsx', book);
    return cli(['consolidate', input], { preload, env: { FAULT: fault, FAULT_AT: '1' } }).err;
  };
  expect(said('ENOSPC')).toMatch(/Disken blev full/);
  expect(said('EBUSY')).toMatch(/öppen i Excel/);
  expect(said('EROFS')).toMatch(/skrivskyddad disk/);
  expect(said('EPERM')).toMatch(/skrivskyddad/);
  expect(said('EACCES')).toMatch(/skrivskyddad/);
});
