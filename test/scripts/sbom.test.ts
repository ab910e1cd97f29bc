import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the list of what the product ships with holds the same packages as the page of licences', () => {
  const made = spawnSync(process.execPath, [join(root, 'scripts/sbom.mjs')], { encoding: 'utf8' });
  expect(made).toMatchObject({ status: 0, stderr: '' });
  const { components } = JSON.parse(read('artefakter/sbom.cdx.json')) as { components: { 'bom-ref': string }[] };
  const licensed = [...read('docs/licenser.md').matchAll(/^\| ([^ |]+) \| (\d+\.[^ |]*) \|/gm)];
  expect(components.map((one) => one['bom-ref']).sort()).toEqual(licensed.map(([, name, v]) => `${name}@${v}`).sort());
  expect(components.map((one) => one['bom-ref'].replace(/@[^@]*$/, ''))).toContain('react');
});
