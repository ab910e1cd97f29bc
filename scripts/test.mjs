/** `npm test`: installs if needed, then types, lint, format, boundaries, build and all tests. Ends with "N passed, N failed". */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run, runAside } from './ensure.mjs';

ensureInstalled();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const artefacts = join(root, 'artefakter');
mkdirSync(artefacts, { recursive: true });
const results = join(artefacts, 'jest.json');
rmSync(results, { force: true });

const limits = { timeoutS: 900, env: { NODE_OPTIONS: '--max-old-space-size=6144' } };
const checks = [
  ['Typer', bin('tsc'), ['-p', 'tsconfig.json']],
  ['Kärnans typer (utan DOM och Node)', bin('tsc'), ['-p', 'src/core/tsconfig.json', '--noEmit']],
  ['Lint', bin('eslint'), ['.']],
  ['Format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['Beroendenas riktning', bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
  ['Licenser', process.execPath, ['scripts/licenser.mjs', '--check']],
];
const builds = [
  ['Bygge', process.execPath, ['scripts/build.mjs']],
  ['Bygge av den lokala värden', process.execPath, ['scripts/build-host.mjs']],
  ['Bygge av sidan som npm start öppnar', process.execPath, ['scripts/build-page.mjs']],
  ['Bygge av tillägget', process.execPath, ['scripts/build-addin.mjs']],
];

let failed = 0;
let passed = 0;

/** What `running` gives is the step's exit code; 0 is well. */
async function step(name, running) {
  const t0 = Date.now();
  const ok = (await running()) === 0;
  console.log(`${ok ? '✓' : '✕'} ${name} (${((Date.now() - t0) / 1000).toFixed(1)} s)`);
  return ok;
}

// Each is busy on one core: what is built is built while the rest is checked.
await Promise.all(
  [checks, builds].map(async (lane) => {
    for (const [name, program, args] of lane)
      if (await step(name, () => runAside(program, args, limits))) passed++;
      else failed++;
  }),
);
const jest = ['--json', `--outputFile=${results}`, ...process.argv.slice(2)];
await step('Tester', () => run(bin('jest'), jest, limits));
if (!existsSync(results)) failed++;
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (report.numPendingTests) console.log(`Hoppades över: ${report.numPendingTests}`);
  if (!report.success && failed === 0) failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
