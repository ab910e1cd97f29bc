/** A page in a browser serves the same workbook: nothing on the way there may need Node. */
import { join } from 'node:path';
import { build } from 'esbuild';

const entry = join(__dirname, '../../src/host/serve.ts');

test('the host without its jsdom window bundles for a browser', async () => {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    logLevel: 'silent',
  });
  expect(
    Object.keys(built.metafile.inputs).filter((file) => /node-|jsdom/.test(file.replace(/^node_modules/, ''))),
  ).toEqual([]);
  expect(built.errors).toEqual([]);
});
