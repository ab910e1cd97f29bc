/** Builds the local host as a library for any script written for Office.js: dist/host/index.mjs and index.cjs. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
for (const [format, file] of [
  ['esm', 'index.mjs'],
  ['cjs', 'index.cjs'],
]) {
  await build({
    entryPoints: [join(root, 'src/host/index.ts')],
    outfile: join(root, 'dist/host', file),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    // Read from node_modules at run time: jsdom is large, and office.js is Microsoft's own file, unmodified.
    external: ['jsdom', '@microsoft/office-js'],
    legalComments: 'none',
    logLevel: 'error',
    ...(format === 'esm'
      ? {
          banner: {
            js: "import { createRequire as __require } from 'node:module'; const require = __require(import.meta.url);",
          },
        }
      : {
          banner: { js: "const __here = require('node:url').pathToFileURL(__filename).href;" },
          define: { 'import.meta.url': '__here' },
        }),
  });
}
