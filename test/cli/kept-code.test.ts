/** The code that the build keeps is what the program starts from: refused by V8, every run would take a tenth longer, unseen. */
import { join } from 'node:path';
import { cli } from './helpers/cli.ts';

const preload = join(__dirname, 'helpers/tell-kept-code.mjs');
const sample = join(__dirname, '../../assets/mallar/nora-exempel.xlsx');

test('V8 takes the compiled code that lies beside the program', () => {
  const run = cli(['--version'], { preload, env: { NODE_OPTIONS: '' } });
  expect(run.err).toContain('kept code refused: false');
});

test('under other settings of Node it is refused, and the program works as well', () => {
  const run = cli(['--version'], { preload, env: { NODE_OPTIONS: '--max-old-space-size=3000' } });
  expect([run.err, run.out, run.code]).toEqual([expect.stringContaining('refused: true'), '1.0.0\n', 0]);
});

test('what it uses of Node is loaded before its own settings, under which V8 refuses what Node keeps', () => {
  const run = cli(['check', sample, '--quiet'], { preload: join(__dirname, 'helpers/tell-late-modules.mjs') });
  expect(run.err).toContain('loaded late: nothing');
});
