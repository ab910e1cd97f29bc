// Writes docs/licenser.md from package-lock.json: what the product ships with, and what it is built and tested with.
// `node scripts/licenser.mjs --check` writes nothing and fails when the page is not what the lock file says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/** Licences that let the product be given on under EUPL-1.2 with a notice and nothing more. */
const shippable = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const page = join(root, 'docs', 'licenser.md');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license, dev }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version,
    licence: license ?? 'okänd',
    dev: dev === true,
  }));

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const shipped = packages.filter((one) => !one.dev).sort(byName);
const counts = new Map();
for (const one of packages) if (one.dev) counts.set(one.licence, (counts.get(one.licence) ?? 0) + 1);

const refused = shipped.filter((one) => !shippable.includes(one.licence));
if (refused.length > 0) {
  console.error(refused.map((one) => `${one.name} ${one.version}: ${one.licence} får inte följa med`).join('\n'));
  process.exit(1);
}

const text = `# Licenser

Skapad av \`node scripts/licenser.mjs\` ur package-lock.json; ändra inte för hand. Målkedjan själv: EUPL-1.2.
Hela listan i maskinläsbar form (CycloneDX): \`npm run sbom\`. Kända brister i det som följer med: \`npm run audit\`.

## Följer med produkten (${shipped.length} paket)
| Paket | Version | Licens |
|---|---|---|
${shipped.map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`).join('\n')}

Microsofts office.js följer inte med. Det hämtas av Excel från Microsofts adress när tillägget öppnas, som Microsoft kräver.

## Används bara för att bygga och prova
| Licens | Antal paket |
|---|--:|
${[...counts]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([licence, count]) => `| ${licence} | ${count} |`)
  .join('\n')}

"LICENSE" är Microsofts egna villkor för npm-paketet med office.js, som bara proven och den lokala värden läser.
`;

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') === text) process.exit(0);
  console.error('docs/licenser.md stämmer inte med package-lock.json. Kör: node scripts/licenser.mjs');
  process.exit(1);
}
writeFileSync(page, text);
console.log(`${shipped.length} paket följer med`);
