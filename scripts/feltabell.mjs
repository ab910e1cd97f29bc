/**
 * `npm run feltabell`: every fault at every request of a consolidation, and the table of how it went. Choices, all optional:
 * --seed 7 (which actions in the middle are tried), --mitt 12 (how many of them for each request; "alla" tries every one)
 * and any number of workbooks; without them the ones that the tests use.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

// Beside node_modules, so that office.js and jsdom are found from there.
const work = mkdtempSync(join(root, 'node_modules', '.feltabell-'));
try {
  const file = join(work, 'main.mjs');
  await build({
    entryPoints: [join(root, 'test/excel/fault-table/main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['jsdom', '@microsoft/office-js'],
    define: { __dirname: JSON.stringify(join(root, 'test/excel')) },
    banner: {
      js: "import { createRequire as __require } from 'node:module'; const require = __require(import.meta.url);",
    },
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  rmSync(work, { recursive: true });
}
