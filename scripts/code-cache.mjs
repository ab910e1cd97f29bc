/**
 * node code-cache.mjs PROGRAM WORKBOOK… [FLAG…]: runs the program on the workbooks, twice each since the second run meets an
 * earlier result, with the settings of V8 that it will run with, and keeps the code that V8 compiled for it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [filename, ...others] = process.argv.slice(2);
const flags = others.filter((other) => other.startsWith('--'));
const workbooks = others.filter((other) => !other.startsWith('--'));
flags.forEach((flag) => setFlagsFromString(flag));
const folder = mkdtempSync(join(tmpdir(), 'malkedjan-bygge-'));
const script = new Script(readFileSync(filename, 'utf8'), { filename });
const runs = workbooks.flatMap((workbook, i) => {
  const run = ['consolidate', workbook, '-o', join(folder, `ut-${i}.xlsx`), '--quiet'];
  return [run, run];
});

/** The program ends by leaving the process: it is the next run's turn, until all have been or one has failed. */
const leave = process.exit;
process.exit = (code) => (code === 0 && runs.length > 0 ? next() : leave(code));
function next() {
  process.argv = [process.execPath, filename, ...runs.shift()];
  script.runInThisContext()(createRequire(import.meta.url));
}

process.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  if (code === 0) writeFileSync(filename.replace(/\.cjs$/, '.cache'), script.createCachedData());
});
next();
