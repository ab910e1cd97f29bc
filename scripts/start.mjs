/** `npm start`: installs if needed, builds, and does the main job on the sample workbook. The sample itself is left as it is. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './ensure.mjs';

ensureInstalled();
for (const build of ['scripts/build.mjs', 'scripts/build-host.mjs']) {
  const built = run(process.execPath, [build]);
  if (built !== 0) process.exit(built);
}

const output = join(root, 'artefakter');
mkdirSync(output, { recursive: true });
const sample = 'assets/mallar/nora-exempel.xlsx';
const result = join(output, 'nora-exempel-konsoliderad.xlsx');
console.log(`malkedjan consolidate ${sample} -o artefakter/nora-exempel-konsoliderad.xlsx --force\n`);
const code = run(process.execPath, ['dist/cli.js', 'consolidate', sample, '-o', result, '--force']);
if (code === 0)
  console.log(
    '\nÖppna filen i Excel: bladen Måluppfyllelse, Brister, Underlag och Spårbarhet är nya, resten är orört.',
  );
process.exit(code);
