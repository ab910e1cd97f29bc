/**
 * Makes assets/mallar: the empty template for Nora kommun and the filled sample. By the product itself and with a fixed
 * period, so that the same version always makes the same bytes (a test holds the files to it).
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';
import { committees } from './nora-exempel.mjs';

const period = { kind: 'delar', year: 2026, through: '2026-08-31' };

/** The files by name, made from the sources as they are now. */
export async function makeTemplates() {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-mallar-'));
  try {
    const outfile = join(folder, 'template.mjs');
    await build({
      stdin: {
        contents: [
          "export { templatePlan } from './src/core/template/template.ts';",
          "export { noraRegister } from './src/core/recognise/registers/nora.ts';",
          "export { newXlsx } from './src/xlsx/index.ts';",
          "export { nodeCodec } from './src/xlsx/package/node-codec.ts';",
        ].join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
    });
    const { templatePlan, noraRegister, newXlsx, nodeCodec } = await import(pathToFileURL(outfile).href);
    const make = (rows) =>
      newXlsx({ codec: nodeCodec({ level: 9 }) }).apply(
        templatePlan({
          register: noraRegister,
          municipality: noraRegister.municipality,
          period,
          committees: committees.map(({ name, rows: filled }) => ({ name, rows: rows ? filled : [] })),
        }),
      );
    return { 'nora-mall.xlsx': await make(false), 'nora-exempel.xlsx': await make(true) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // Another folder may be named: the test compares what is made now with what lies in assets.
  const folder = process.argv[2] ?? join(root, 'assets/mallar');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await makeTemplates())) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${join(folder, name)} ${bytes.length} byte`);
  }
}
