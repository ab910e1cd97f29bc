/** `npm test`: installs if needed, then types, lint, format, boundaries, build and all tests. Ends with "N passed, N failed". */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './ensure.mjs';

ensureInstalled();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const artefacts = join(root, 'artefakter');
mkdirSync(artefacts, { recursive: true });
const results = join(artefacts, 'jest.json');
rmSync(results, { force: true });

const steps = [
  ['Typer', bin('tsc'), ['-p', 'tsconfig.json']],
  ['Kärnans typer (utan DOM och Node)', bin('tsc'), ['-p', 'src/core/tsconfig.json', '--noEmit']],
  ['Lint', bin('eslint'), ['.']],
  ['Format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['Beroendenas riktning', bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['Licenser', process.execPath, ['scripts/licenser.mjs', '--check']],
  ['Bygge', process.execPath, ['scripts/build.mjs']],
  ['Bygge av den lokala värden', process.execPath, ['scripts/build-host.mjs']],
  ['Bygge av sidan som npm start öppnar', process.execPath, ['scripts/build-page.mjs']],
  ['Bygge av tillägget', process.execPath, ['scripts/build-addin.mjs']],
  ['Tester', bin('jest'), ['--json', `--outputFile=${results}`, ...process.argv.slice(2)]],
];

let failed = 0;
let passed = 0;
for (const [name, program, args] of steps) {
  const t0 = Date.now();
  const code = run(program, args, { timeoutS: 900, env: { NODE_OPTIONS: '--max-old-space-size=6144' } });
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✕'} ${name} (${((Date.now() - t0) / 1000).toFixed(1)} s)`);
  if (name === 'Tester' && existsSync(results)) continue;
  if (ok) passed++;
  else failed++;
}
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (report.numPendingTests) console.log(`Hoppades över: ${report.numPendingTests}`);
  if (!report.success && failed === 0) failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
