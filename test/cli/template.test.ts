/** `malkedjan template`: what is said of the workbook that was made, and of one that stands there already. */
import { readFileSync } from 'node:fs';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { workbook } from './helpers/workbooks.ts';

const template = (at: string, committees: string, ...options: string[]) =>
  cli(['template', '--namnder', committees, '-p', 'delar', '-y', '2026', ...options], { cwd: at });

test('a template that stands there already is never written over, and not said to be another’s', () => {
  const at = folder();
  const { last } = template(at, 'Socialnämnden');
  const before = readFileSync(last);
  const again = template(at, 'Socialnämnden,Kommunstyrelsen');
  expect([again.code, again.err]).toEqual([4, expect.stringContaining('finns redan och har ett annat innehåll')]);
  expect(readFileSync(last)).toEqual(before);
});

test('whose goals it has, which sheets it made and what comes next are told', async () => {
  const at = folder();
  const nora = template(at, 'Socialnämnden,Kommunstyrelsen', '-o', 'mall.xlsx').err;
  expect(nora).toContain('Mall med 2 blad att fylla i: Socialnämnden, Kommunstyrelsen.');
  expect(nora).toMatch(/Noras 11\..*--register\.\n.*malkedjan consolidate "mall\.xlsx"\n/);
  put(at, 'mål.xlsx', await workbook({}));
  const own = template(at, 'Socialnämnden', '--register', 'mål.xlsx', '-o', 'egen.xlsx', '--lang', 'en').err;
  expect(own).toContain('11 council goals from mål.xlsx.');
});
