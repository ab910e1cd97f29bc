// Writes docs/regler from the rules' own metadata and texts: node scripts/regler.mjs
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs', 'regler');
const work = mkdtempSync(join(tmpdir(), 'regler-'));
const bundle = join(work, 'pages.mjs');
await build({
  entryPoints: [join(root, 'src/core/i18n/rules-docs.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { rulePages } = await import(pathToFileURL(bundle).href);
const pages = rulePages();
mkdirSync(target, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(target, name), text);
// A rule that is gone takes its page with it.
for (const name of readdirSync(target)) if (/^MK\d{3}\.md$/.test(name) && !pages.has(name)) rmSync(join(target, name));
rmSync(work, { recursive: true });
console.log(`${pages.size} sidor i docs/regler`);
