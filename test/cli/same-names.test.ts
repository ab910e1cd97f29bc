import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { distinctNames } from '../../src/cli/files/names.ts';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { good, orphan, workbook } from './helpers/workbooks.ts';

test('files are called by their own names, and by a folder too where two are called the same', () => {
  expect(distinctNames(['/in/KS/delår.xlsx', '/in/SN/delår.xlsx', '/in/TN.xlsx'])).toEqual([
    'KS/delår.xlsx',
    'SN/delår.xlsx',
    'TN.xlsx',
  ]);
  expect(distinctNames(['/a/KS/x.xlsx', '/b/KS/x.xlsx'])).toEqual(['a/KS/x.xlsx', 'b/KS/x.xlsx']);
});

test('two files of one name in a folder each are told apart, and every link leads to its own', async () => {
  const at = folder();
  const book = await workbook({ Socialnämnden: [good] });
  const files = ['äldre', 'nyare'].map((name) => {
    mkdirSync(join(at, name));
    return put(join(at, name), 'Delår.xlsx', book);
  });
  const { findings } = JSON.parse(cli(['consolidate', ...files, '--json']).out);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'MK112', file: 'nyare/Delår.xlsx' }));
  const result = cli(['consolidate', ...files, '-o', join(at, 'nyare', 'alla.xlsx')]).last;
  const links = strFromU8(unzipSync(readFileSync(result))['xl/worksheets/sheet3.xml']!).match(/HYPERLINK\("[^#]*/g);
  expect(new Set(links)).toEqual(new Set(['HYPERLINK("../äldre/Delår.xlsx', 'HYPERLINK("Delår.xlsx']));
});

test('the summary leads to the findings by the name that their sheet got', async () => {
  const parts = unzipSync(await workbook({ Socialnämnden: Array(14).fill(orphan) }));
  const names = strFromU8(parts['xl/workbook.xml']!).replace('name="Instruktion"', 'name="Brister"');
  const at = put(folder(), 'Delår.xlsx', zipSync({ ...parts, 'xl/workbook.xml': strToU8(names) }));
  expect(cli(['consolidate', at]).err).toContain('se bladet Brister MK.');
});
