/** `npm run fuzz -- [--minutes 30] [--seed 1] [fil …]`: own corpus mutation, guided by coverage. Exit code 1 when a promise broke. */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './ensure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});
const samples = ['assets/mallar', 'test/corpus', 'test/fuzz/found']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)))
  .filter((name) => /\.xls[xm]$/.test(name));

const script = join(root, 'artefakter', 'fuzz', 'fuzz.mjs');
await build({
  entryPoints: [join(root, 'test/fuzz/run.ts')],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { fuzz } = await import(pathToFileURL(script).href);
const failures = await fuzz({
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  files: positionals.length > 0 ? positionals : samples,
  out: join(root, 'artefakter', 'fuzz', 'funnet'),
  script: 'fuzz.mjs',
});
process.exit(failures > 0 ? 1 : 0);
