/** `npm run sbom`: everything the product ships with as CycloneDX, in artefakter/sbom.cdx.json. npm's own tool, no network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const made = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'], {
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
mkdirSync(join(root, 'artefakter'), { recursive: true });
writeFileSync(join(root, 'artefakter', 'sbom.cdx.json'), made.stdout);
console.log(`artefakter/sbom.cdx.json: ${JSON.parse(made.stdout).components.length} paket`);
