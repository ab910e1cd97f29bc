/** A tool that lives among the tests, bundled beside node_modules (office.js and jsdom are found from there) and run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

/** Runs `main` of the entry point (path from the root) with the arguments given; its value is the exit code. */
export async function runTool(entry) {
  const work = mkdtempSync(join(root, 'node_modules', '.verktyg-'));
  try {
    const file = join(work, 'main.mjs');
    await build({
      entryPoints: [join(root, entry)],
      outfile: file,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      external: ['jsdom', '@microsoft/office-js'],
      define: { __dirname: JSON.stringify(dirname(dirname(join(root, entry)))) },
      banner: {
        js: "import { createRequire as __require } from 'node:module'; const require = __require(import.meta.url);",
      },
      logLevel: 'error',
    });
    const { main } = await import(pathToFileURL(file).href);
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${error.message}\nValen står i skriptets första rader.`);
    process.exitCode = 2;
  } finally {
    rmSync(work, { recursive: true });
  }
}
