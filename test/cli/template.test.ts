/** `malkedjan template`: what is said of the workbook that was made, and of one that stands there already. */
import { readFileSync } from 'node:fs';
import { cli } from './helpers/cli.ts';
import { folder } from './helpers/folder.ts';

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
