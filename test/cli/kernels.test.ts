/** The built program uses its kernels for all that they are for, and does the same where it cannot have them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import { makeWorkbook } from '../xlsx/make-workbook.ts';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';

/** Goals, and a nämnd with so many sub-goals that every kernel is worth its while. */
async function largeWorkbook(): Promise<Uint8Array> {
  const texts: string[] = [];
  const text = (column: string, row: number, value: string): string =>
    `<c r="${column}${row}" t="s"><v>${texts.push(value) - 1}</v></c>`;
  const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;
  const goals = [row(1, text('A', 1, 'Nr'), text('B', 1, 'KF-mål'))];
  for (let i = 1; i <= 5; i++)
    goals.push(row(i + 1, `<c r="A${i + 1}"><v>${i}</v></c>`, text('B', i + 1, `Invånarna är nöjda ${i}`)));
  const headers = ['KF-mål', 'Nämndens delmål', 'Indikator', 'Målvärde', 'Utfall 2025', 'Bedömning'];
  const rows = [row(1, ...headers.map((header, i) => text('ABCDEF'.charAt(i), 1, header)))];
  for (let r = 2; r <= 2000; r++) {
    const [goal, outcome] = [1 + (r % 5), ((r * 7919) % 1000) / 10 + 0.05];
    const words = [`Delmål ${r} om skolan`, `Andel behöriga ${r} (%)`];
    rows.push(
      row(r, `<c r="A${r}"><v>${goal}</v></c>`, text('B', r, words[0]!), text('C', r, words[1]!)).replace(
        '</row>',
        `<c r="D${r}"><v>90.000000000000014</v></c><c r="E${r}"><v>${outcome}</v></c>${text('F', r, 'Uppfyllt')}</row>`,
      ),
    );
  }
  const sharedStrings = texts.map((one) => `<si><t>${one}</t></si>`).join('');
  const sheets = [
    { name: 'KF-mål', rows: goals.join('') },
    { name: 'Barn- och utbildningsnämnden', rows: rows.join('') },
  ];
  return makeWorkbook({ sharedStrings, sheets });
}

const where = folder();
let input = '';
beforeAll(async () => {
  input = put(where, 'mål.xlsx', await largeWorkbook());
});

const preload = (name: string): string => join(__dirname, 'helpers', `${name}.mjs`);
const period = ['--period', 'arsbokslut', '--year', '2025'];

/** The report, the users' sheets as they lie in the result, and what was said. */
async function consolidated(name: string, how: Parameters<typeof cli>[1] = {}) {
  const out = join(where, `${name}.xlsx`);
  const written = cli(['consolidate', input, '-o', out, ...period], how);
  const report = cli(['consolidate', input, '--json', ...period], how);
  const pkg = Package.open(readFileSync(out), nodeCodec());
  const raw = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map((part) => pkg.original(part)?.raw);
  return { raw, report: report.out, code: report.code, said: written.err };
}

test('every kernel is used', async () => {
  const { said, code } = await consolidated('sedd', { preload: preload('watch-kernels') });
  expect(code).toBe(0);
  const asked = JSON.parse(/kernels asked: (.*)/.exec(said)![1]!) as Record<string, number>;
  const usual = ['scanCells', 'readTexts', 'readCodes', 'walk', 'mixCells'];
  expect(usual.filter((name) => !(asked[name]! > 0))).toEqual([]);
});

test.each(['no-kernels', 'no-memory'])('the same comes of a Node with %s', async (name) => {
  const [with_, without] = [await consolidated('med'), await consolidated(name, { preload: preload(name) })];
  expect(without.code).toBe(0);
  expect(without.report).toBe(with_.report);
  expect(without.raw).toEqual(with_.raw);
});
