/**
 * `npm run package -- --url https://intranet.kommunen.se/malkedjan`: builds the add-in and writes dist/manifest.xml with
 * that address, ready for central deployment. The folder dist/addin is what should be served there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const development = 'https://localhost:3000';

const { values } = parseArgs({ options: { url: { type: 'string' }, 'no-build': { type: 'boolean' } } });
const base = baseUrl(values.url);
if (!base) {
  console.error('Ange adressen där tillägget ska ligga: npm run package -- --url https://exempel.se/malkedjan');
  process.exit(2);
}
if (!values['no-build']) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build-addin.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const manifest = manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), base);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/manifest.xml'), manifest);
console.log(`dist/manifest.xml gäller ${base}. Lägg innehållet i dist/addin där.`);

/** The address without a final slash; null when it is none that Office accepts (https, no query). */
function baseUrl(text) {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.search || url.hash || url.username) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** Domains of the manifest are origins; everything else is under the base address. */
function manifestFor(text, base) {
  const escaped = base.replace(/&/g, '&amp;');
  return text
    .replaceAll(`<AppDomain>${development}</AppDomain>`, `<AppDomain>${new URL(base).origin}</AppDomain>`)
    .replaceAll(development, escaped);
}
