/** Builds dist/cli.js, one bundled file: start-up time decides on small and middle-sized workbooks. */
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const entry = join(root, 'src/cli/main.ts');
if (existsSync(entry)) {
  await build({
    entryPoints: [entry],
    outfile: join(root, 'dist/cli.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    minify: true,
    keepNames: false,
    sourcemap: false,
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify('1.0.0') },
  });
}
