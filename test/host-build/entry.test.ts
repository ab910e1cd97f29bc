/** The built host, as somebody else's script uses it: both module kinds, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const body = `newHost().then(async (host) => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').formulas = [[1, 2], [3, '=A1+B1']];
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    console.log(JSON.stringify(range.values));
  });
  host.close();
});`;

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root, timeout: 60_000 });

test('as an ES module', () => {
  const done = run([
    '--input-type=module',
    '-e',
    `import { newHost } from '${join(root, 'dist/host/index.mjs')}';\n${body}`,
  ]);
  expect([done.stdout.trim(), done.stderr]).toEqual(['[[1,2],[3,3]]', '']);
}, 90_000);

test('as a CommonJS module', () => {
  const done = run([
    '--input-type=commonjs',
    '-e',
    `const { newHost } = require('${join(root, 'dist/host/index.cjs')}');\n${body}`,
  ]);
  expect([done.stdout.trim(), done.stderr]).toEqual(['[[1,2],[3,3]]', '']);
}, 90_000);
