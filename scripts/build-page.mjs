/** Builds the page of the local host into dist/page, and the server that hands it out into dist/host/server.mjs. */
import { build } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const source = join(root, 'src/host/page');
const target = join(root, 'dist/page');
const common = { bundle: true, legalComments: 'none', logLevel: 'error' };
mkdirSync(target, { recursive: true });
await build({
  ...common,
  entryPoints: [join(source, 'main.ts')],
  outfile: join(target, 'page.js'),
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  minify: true,
});
for (const file of ['index.html', 'page.css']) copyFileSync(join(source, file), join(target, file));
await build({
  ...common,
  entryPoints: [join(source, 'server/main.ts')],
  outfile: join(root, 'dist/host/server.mjs'),
  platform: 'node',
  target: 'node20',
  format: 'esm',
});
