/**
 * Compiles kernels/ (AssemblyScript) to a WebAssembly module of some kilobytes. It takes seconds, so the last one is kept until
 * a source, the compiler or its options are others. Run by itself it writes the module in base64.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

const options = ['-O3', '--runtime', 'stub', '--noAssert', '--importMemory'];
const cache = join(root, 'node_modules/.cache/kernels');

/** What the module is made of. */
function hashOfAll() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/assemblyscript/package.json'), 'utf8'));
  const hash = createHash('sha256').update([version, ...options].join(' '));
  const sources = readdirSync(join(root, 'kernels')).map((name) => join('kernels', name));
  for (const path of ['src/core/kernels/layout.ts', ...sources.sort()]) hash.update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/** The module in base64. Throws with the compiler's words when the sources are wrong. */
export async function compiledKernels() {
  const kept = join(cache, `${hashOfAll()}.wasm`);
  if (!existsSync(kept)) {
    const { default: compiler } = await import('assemblyscript/asc');
    const { error, stderr } = await compiler.main(['kernels/index.ts', '--outFile', 'kernels.wasm', ...options], {
      readFile: (name, base) => (existsSync(join(base, name)) ? readFileSync(join(base, name), 'utf8') : null),
      writeFile: (_name, module) => {
        mkdirSync(cache, { recursive: true });
        writeFileSync(kept, module);
      },
      listFiles: () => [],
    });
    if (error) throw new Error(`kernels/ could not be compiled\n${stderr.toString()}`);
  }
  return readFileSync(kept).toString('base64');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(await compiledKernels());
