/** assets/mallar: made by the product itself, and what they are for. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { cli } from './helpers/cli.ts';
import { folder } from './helpers/folder.ts';

const root = join(__dirname, '../..');
const assets = join(root, 'assets/mallar');
const report = (name: string) => JSON.parse(cli(['consolidate', join(assets, name), '--json']).out);

test('the files are exactly what scripts/mallar.mjs makes now', () => {
  const at = folder();
  spawnSync(process.execPath, [join(root, 'scripts/mallar.mjs'), at], { encoding: 'utf8', timeout: 60000 });
  expect(readdirSync(at)).toEqual(readdirSync(assets));
  for (const name of readdirSync(at))
    expect([name, readFileSync(join(at, name)).equals(readFileSync(join(assets, name)))]).toEqual([name, true]);
});

test("the empty template: Nora's register, six sheets to fill in, nothing else to say than that they are empty", () => {
  const { goals, sheets, rows, findings, period } = report('nora-mall.xlsx');
  expect(goals.map((goal: { id: string }) => goal.id)).toEqual(Array.from({ length: 11 }, (_, i) => `KF${i + 1}`));
  expect(sheets.filter((sheet: { role: string }) => sheet.role === 'namnd')).toHaveLength(6);
  expect(rows).toEqual([]);
  expect(period).toMatchObject({ kind: 'delar', year: 2026, through: '2026-08-31' });
  const codes = new Set(findings.map((finding: { code: string }) => finding.code));
  expect([...codes].sort()).toEqual(['MK204', 'MK501']);
});

test('the sample: six committees and a dozen of the mistakes that real workbooks have', () => {
  const { rollup, rows, findings } = report('nora-exempel.xlsx');
  expect(rollup.committees).toHaveLength(6);
  expect(rows).toHaveLength(44);
  const codes = new Set(findings.map((finding: { code: string }) => finding.code));
  for (const code of 'MK101 MK102 MK103 MK104 MK107 MK109 MK110 MK112 MK301 MK302 MK303 MK304 MK305 MK307 MK309 MK401 MK402 MK403 MK407 MK501'.split(
    ' ',
  ))
    expect([code, codes.has(code)]).toEqual([code, true]);
});

test('the sample consolidated and cleaned is the sample, part by part', () => {
  const at = folder();
  const input = join(at, 'nora-exempel.xlsx');
  copyFileSync(join(assets, 'nora-exempel.xlsx'), input);
  const cleaned = cli(['clean', cli(['consolidate', input]).last]);
  expect(unzipSync(readFileSync(cleaned.last))).toEqual(unzipSync(readFileSync(input)));
});
