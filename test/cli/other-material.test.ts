/** One compilation is not replaced by another, and nothing counts twice: a result among its own material, one without an original. */
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameList } from '../../src/cli/option-values.ts';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { good, workbook } from './helpers/workbooks.ts';

const filesIn = (set: string): string[] => {
  const at = join(__dirname, '../corpus/sets', set);
  return readdirSync(at).flatMap((name) => (name.endsWith('.xlsx') ? [join(at, name)] : []));
};
const nora = filesIn('S1-nora-delar-2025-en-fil-per-namnd');
const granvik = filesIn('S2-granvik-bokslut-2024-register-i-egen-fil');

test('a compilation of other files, or of another period, is replaced only with --force', () => {
  const result = join(folder(), 'ny.xlsx');
  expect(cli(['consolidate', ...nora, '-o', result]).code).toBe(0);
  const first = readFileSync(result);
  for (const others of [granvik, nora.slice(0, 2)]) {
    const refused = cli(['consolidate', ...others, '-o', result]);
    expect([refused.code, readFileSync(result).equals(first)]).toEqual([4, true]);
    expect(refused.err).toMatch(/är en sammanställning av annat underlag: Delår 2025, .*KFN.*--force/s);
  }
  expect(cli(['consolidate', ...granvik, '-o', result, '--force']).code).toBe(0);
});

test("one nämnd's file under a new name is the same compilation", () => {
  const at = folder();
  const result = join(at, 'ny.xlsx');
  const copies = nora.map((path) => join(at, basename(path)));
  nora.forEach((path, i) => copyFileSync(path, copies[i]!));
  expect(cli(['consolidate', ...copies, '-o', result]).code).toBe(0);
  const [last] = copies.splice(-1);
  const renamed = join(at, `slutversion ${basename(last!)}`);
  copyFileSync(last!, renamed);
  expect(cli(['consolidate', ...copies, renamed, '-o', result]).code).toBe(0);
});

test('the result of a file that is given too is left out: its delmål would count twice', async () => {
  const at = folder();
  const input = put(at, 'a.xlsx', await workbook());
  const other = put(at, 'b.xlsx', await workbook({ Kommunstyrelsen: [good] }));
  const { last } = cli(['consolidate', input]);
  const alone = JSON.parse(cli(['consolidate', input, other, '--json']).out) as { rows: unknown[] };
  const both = cli(['consolidate', input, last, other, '-o', join(at, 'alla.xlsx'), '--json']);
  expect((JSON.parse(both.out) as { rows: unknown[] }).rows).toHaveLength(alone.rows.length);
  expect(cli(['check', input, last, other]).out).toContain('a-konsoliderad.xlsx');
});

test('clean leaves a compilation of several files: there is no original in it', () => {
  const result = join(folder(), 'ny.xlsx');
  cli(['consolidate', ...nora, '-o', result]);
  const run = cli(['clean', result]);
  expect([run.code, run.err.includes('innehåller bara Målkedjans blad')]).toEqual([4, true]);
});

test.each([
  ['Socialnämnden, Kommunstyrelsen', ['Socialnämnden', 'Kommunstyrelsen']],
  ['Kultur-, fritids- och turismnämnden,KS', ['Kultur-, fritids- och turismnämnden', 'KS']],
  ['Barn, unga och familj; KS', ['Barn, unga och familj', 'KS']],
])('%s are %j', (text, names) => expect(nameList(text)).toEqual(names));
