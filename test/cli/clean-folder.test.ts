/** `malkedjan clean` on a folder: the results in it, exactly those. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { good, workbook } from './helpers/workbooks.ts';

test('the results in the folder are cleaned, and what was left is told', async () => {
  const at = folder();
  const a = put(at, 'a.xlsx', await workbook());
  cli(['consolidate', a]);
  const run = cli(['clean', at]);
  expect([run.code, run.err]).toEqual([0, expect.stringContaining('a-konsoliderad.xlsx: Målkedjans blad')]);
  expect(run.last).toBe('Inget att ta bort i a.xlsx.');
  expect(readFileSync(join(at, 'a-konsoliderad-rensad.xlsx')).equals(readFileSync(a))).toBe(true);
});

test('a roll-up of several files holds our sheets alone: in a folder it is left, and that is told', async () => {
  const at = folder();
  put(at, 'a.xlsx', await workbook({ Socialnämnden: [good] }));
  put(at, 'b.xlsx', await workbook({ Kommunstyrelsen: [good] }));
  cli(['consolidate', at]);
  const run = cli(['clean', join(at, '*.xlsx')]);
  expect(run.err).toContain('Inget att ta bort i a.xlsx, b.xlsx.');
  expect(run.err).toContain('malkedja-delar-2026.xlsx har bara Målkedjans blad.');
  expect(readdirSync(at)).toHaveLength(3);
});
