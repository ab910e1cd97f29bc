import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { failure, onSheet, useHost } from './sheet.ts';

const host = useHost();
const root = path.join(__dirname, '../..');

test('docs/vard-saknas.md names the members that the host lacks, as its source is now', () => {
  const told = execFileSync(process.execPath, ['scripts/vard-saknas.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(told).toMatch(/^\d+ av \d+ medlemmar/);
}, 30_000);

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['Range.flashFill', (sheet) => sheet.getRange('A1').flashFill()],
  ['Range.getImage', (sheet) => void sheet.getRange('A1').getImage()],
  ['Range.convertDataTypeToText', (sheet) => sheet.getRange('A1').convertDataTypeToText()],
])('%s is on the page, and its name is what a script gets', async (member, call) => {
  expect(await failure(onSheet(host(), call))).toEqual({ code: 'NotImplemented', place: member });
});
