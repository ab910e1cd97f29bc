/** `npm run sbom`: everything the product ships with as CycloneDX, in artefakter/sbom.cdx.json. npm's own tool, no network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const made = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 120_000,
  maxBuffer: 64 << 20,
  shell: process.platform === 'win32',
});
if (made.status !== 0) {
  console.error(`npm sbom misslyckades (kräver npm 10 eller senare):\n${made.stderr}`);
  process.exit(1);
}
const whole = JSON.parse(made.stdout);
// npm's own --omit dev also leaves out what we ship and a tool of ours happens to need (React), so we leave out ourselves.
const isTool = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
const components = whole.components.filter((one) => !isTool(one));
const shipped = new Set([whole.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
const dependencies = whole.dependencies
  .filter(({ ref }) => shipped.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => shipped.has(one)) }));
mkdirSync(join(root, 'artefakter'), { recursive: true });
writeFileSync(
  join(root, 'artefakter', 'sbom.cdx.json'),
  JSON.stringify({ ...whole, components, dependencies }, null, 2),
);
console.log(`artefakter/sbom.cdx.json: ${components.length} paket`);
