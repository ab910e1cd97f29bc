/**
 * Builds the command line: dist/cli.js starts dist/cli/main-<hash>.cjs, the whole program in one file, with the code that
 * V8 compiled for a first run kept beside it. Start-up time decides on small and middle-sized workbooks.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './ensure.mjs';
import { compiledKernels } from './kernels.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist/cli');
/** See src/cli/loader.ts. */
const settings = {
  v8: '11.3.',
  flags: [
    '--semi-space-growth-factor=1',
    '--interrupt-budget=400000',
    '--ticks-before-optimization=0',
    '--bytecode-size-allowance-per-tick=600',
    '--interrupt-budget-factor-for-feedback-allocation=16',
    '--interrupt-budget-for-feedback-allocation=2000',
    '--max-inlined-bytecode-size-cumulative=200',
    '--no-turbo-loop-peeling',
    '--no-regexp-tier-up',
  ],
};
/**
 * Parts of Node that a run seldom uses, with what is called of them: each is loaded when it is called, which saves some
 * milliseconds. Commander asks for processes and we have none, a checksum of the file stands in the JSON report alone, and
 * questions are asked when the period is unknown.
 */
const seldom = {
  'node:child_process': ['spawn'],
  'node:crypto': ['createHash'],
  'node:readline': ['createInterface'],
};
const lazily = {
  name: 'lazily',
  setup(building) {
    building.onResolve({ filter: /^node:/ }, ({ path }) =>
      path in seldom ? { path, namespace: 'lazily' } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'lazily' }, ({ path }) => ({
      contents: seldom[path]
        .map((name) => `exports.${name} = (...all) => require(${JSON.stringify(path.slice(5))}).${name}(...all);`)
        .join('\n'),
    }));
  },
};
/** What a module of the core exports, worked out here. */
async function exportsOf(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
const patterns = await exportsOf(join(root, 'src/core/parse/letters.ts'));
/** A call of wordPattern or latinPattern on a pattern as it is written; any other is left to be called. */
const patternCall = /\b(wordPattern|latinPattern)\(\s*\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*),?\s*\)/g;
/**
 * Done here and not at each start: the vocabulary of headers is normalised (some hundred texts, eight milliseconds), and
 * letters are put into patterns, which V8 would otherwise read twice.
 */
const beforehand = {
  name: 'beforehand',
  setup(building) {
    building.onLoad({ filter: /header-variants\.ts$/ }, async ({ path }) => {
      const variants = (await exportsOf(path)).headerVariants();
      const keys = Object.keys(variants[0]).join(', ');
      // Without the names of the properties it is a third as long.
      const rows = JSON.stringify(JSON.stringify(variants.map((variant) => Object.values(variant))));
      return { contents: `export const headerVariants = () => JSON.parse(${rows}).map(([${keys}]) => ({ ${keys} }));` };
    });
    building.onLoad({ filter: /src[\\/]core[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(patternCall, (_, made, source, flags) =>
        String(patterns[made](new RegExp(source, flags))),
      ),
      loader: 'ts',
    }));
  },
};
/**
 * Letters beyond ASCII stand in patterns only, where an escape is as good: a program of one byte to a letter takes half the
 * memory to load.
 */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const common = { bundle: true, platform: 'node', target: 'node20', minify: true, legalComments: 'none' };

const built = await build({
  ...common,
  entryPoints: [join(root, 'src/cli/main.ts')],
  format: 'cjs',
  // Node 20 has \p{…}; as calls of RegExp they would be made anew each time they are asked.
  supported: { 'regexp-unicode-property-escapes': true },
  write: false,
  outdir: folder,
  define: {
    __VERSION__: JSON.stringify(version),
    __FLAGS__: JSON.stringify(settings),
    __KERNELS__: JSON.stringify(await compiledKernels()),
  },
  plugins: [lazily, beforehand],
});
// A function of `require`, so that the loader can run it as a script and keep its compiled code.
const program = `(function(require){${ascii(built.outputFiles[0].text)}\n})`;
const name = `main-${createHash('sha256').update(program).digest('hex').slice(0, 10)}.cjs`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), program);
// Starting as CommonJS saves Node the loader of modules.
writeFileSync(join(root, 'dist/package.json'), '{ "type": "commonjs" }\n');
await build({
  ...common,
  entryPoints: [join(root, 'src/cli/loader.ts')],
  format: 'cjs',
  outfile: join(root, 'dist/cli.js'),
  define: { __PROGRAM__: JSON.stringify(name), __FLAGS__: JSON.stringify(settings) },
});

/** The sample, made by us, and a workbook that was saved by another program: its texts stand in a table of their own. */
const samples = ['assets/mallar/nora-exempel.xlsx', 'test/corpus/visible/X1-nora-delar-2025-blandade-mallar.xlsx'].map(
  (path) => join(root, path),
);
const flags = process.versions.v8.startsWith(settings.v8) ? settings.flags : [];
const warm = run(process.execPath, [join(root, 'scripts/code-cache.mjs'), join(folder, name), ...samples, ...flags], {
  timeoutS: 60,
  // V8 refuses code that was compiled under other settings than it runs with: none but ours, whoever builds.
  env: { NODE_OPTIONS: '' },
});
// Without the kept code everything works as well, a little slower: a build for it alone must not fail.
if (warm !== 0) console.error('Kompilerad kod kunde inte sparas: programmet startar något långsammare.');
