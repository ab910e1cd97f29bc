/**
 * node code-cache.mjs PROGRAM WORKBOOK [FLAG…]: runs the program once on a workbook, with the settings of V8 that it will run
 * with, and keeps the code that V8 compiled for it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [filename, workbook, ...flags] = process.argv.slice(2);
flags.forEach((flag) => setFlagsFromString(flag));
const folder = mkdtempSync(join(tmpdir(), 'malkedjan-bygge-'));
const script = new Script(readFileSync(filename, 'utf8'), { filename });
process.argv = [process.execPath, filename, 'consolidate', workbook, '-o', join(folder, 'ut.xlsx'), '--quiet'];
process.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  if (code === 0) writeFileSync(filename.replace(/\.cjs$/, '.cache'), script.createCachedData());
});
script.runInThisContext()(createRequire(import.meta.url));
