import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const isExcelsOwn = process.platform === 'win32' || process.platform === 'darwin';

(isExcelsOwn ? test.skip : test)('npm run excel, where there is no Excel, says how else it can be tried', () => {
  const run = spawnSync(process.execPath, [join(__dirname, '../../scripts/excel.mjs')], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toMatch(/npm start[\s\S]*Excel på webben[\s\S]*dist\/manifest\.xml/);
});
