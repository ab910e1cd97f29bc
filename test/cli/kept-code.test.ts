/** The code that the build keeps is what the program starts from: refused by V8, every run would take a tenth longer, unseen. */
import { join } from 'node:path';
import { cli } from './helpers/cli.ts';

const preload = join(__dirname, 'helpers/tell-kept-code.mjs');

test('V8 takes the compiled code that lies beside the program', () => {
  const run = cli(['--version'], { preload, env: { NODE_OPTIONS: '' } });
  expect(run.err).toContain('kept code refused: false');
});

test('under other settings of Node it is refused, and the program works as well', () => {
  const run = cli(['--version'], { preload, env: { NODE_OPTIONS: '--max-old-space-size=3000' } });
  expect([run.err, run.out, run.code]).toEqual([expect.stringContaining('refused: true'), '1.0.0\n', 0]);
});
