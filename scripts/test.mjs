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
/** What is built is built in this order; the rest can be done in any, the longest first. */
const queue = [
  [
    ['Bygge', process.execPath, ['scripts/build.mjs']],
    ['Bygge av den lokala värden', process.execPath, ['scripts/build-host.mjs']],
    ['Bygge av sidan som npm start öppnar', process.execPath, ['scripts/build-page.mjs']],
    ['Bygge av tillägget', process.execPath, ['scripts/build-addin.mjs']],
  ],
  [['Typer', bin('tsc'), ['-p', 'tsconfig.json']]],
  [['Lint', bin('eslint'), ['.']]],
  [['Format', bin('prettier'), ['--check', '--log-level', 'warn', '.']]],
  [['Kärnans typer (utan DOM och Node)', bin('tsc'), ['-p', 'src/core/tsconfig.json', '--noEmit']]],
  [['Beroendenas riktning', bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']]],
  [['Licenser', process.execPath, ['scripts/licenser.mjs', '--check']]],
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

/** Takes what is next until nothing is left. Each step is busy on one core: two of these go side by side. */
async function workThrough() {
  for (let steps = queue.shift(); steps; steps = queue.shift())
    for (const [name, program, args] of steps)
      if (await step(name, () => runAside(program, args, limits))) passed++;
      else failed++;
}
await Promise.all([workThrough(), workThrough()]);
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
