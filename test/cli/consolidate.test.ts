import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Ajv2020 from 'ajv/dist/2020';
import schema from '../fixtures/report.schema.json';
import { makeWorkbook } from '../xlsx/make-workbook.ts';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { good, orphan, workbook } from './helpers/workbooks.ts';

const isReport = new Ajv2020({ strict: false }).compile(schema);
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const filesIn = (set: string): string[] => {
  const at = join(__dirname, '../corpus/sets', set);
  return readdirSync(at).flatMap((name) => (name.endsWith('.xlsx') ? [join(at, name)] : []));
};
const now = ['--now', '2026-11-25T13:05:00'];

let book: Uint8Array;
beforeAll(async () => {
  book = await workbook();
});

test('one workbook: the result beside it, the input untouched, the path last', () => {
  const at = folder();
  const input = put(at, 'Delår.xlsx', book);
  const before = hash(input);
  const run = cli(['consolidate', input]);
  expect(run.code).toBe(0);
  expect(run.out).toBe('');
  expect(run.last).toBe(join(at, 'Delår-konsoliderad.xlsx'));
  expect(hash(input)).toBe(before);
  expect(readdirSync(at).sort()).toEqual(['Delår-konsoliderad.xlsx', 'Delår.xlsx']);
});

test('the summary says which goals were used, the sentence, the counts and the worst', () => {
  const input = put(folder(), 'a.xlsx', book);
  const { err } = cli(['consolidate', input]);
  expect(err).toMatch(/^Målregister: 11 KF-mål ur bladet Målregister\./);
  expect(err).toContain('Delår 2026, 1 januari–31 augusti 2026');
  expect(err).toMatch(/Av kommunens 11 KF-mål bedöms 1 uppnås för helåret 2026/);
  expect(err).toContain('✓ 2 uppfyllt\n2 av 2 aktuella delmål är bedömda (100 %).\n');
  expect(err).toMatch(/\d+ fel, \d+ varning/);
  expect(err).toMatch(/■ MK101 Socialnämnden!A6/);
  expect(err).toContain('Instruktion (');
});

test('a finding that somebody has approved is not left to do: not in the counts, not in the list, not in the exit code', () => {
  const at = folder();
  const result = cli(['consolidate', put(at, 'a.xlsx', book)]).last;
  expect(cli(['check', result]).code).toBe(1);
  const parts = unzipSync(readFileSync(result));
  for (const [name, bytes] of Object.entries(parts))
    if (strFromU8(bytes).includes('MK101'))
      parts[name] = strToU8(
        strFromU8(bytes).replace(/(MK101(?:(?!<\/row>).)*?<c s="\d+")\/>/s, '$1 t="inlineStr"><is><t>Ja</t></is></c>'),
      );
  const run = cli(['check', put(at, 'godkänd.xlsx', zipSync(parts))]);
  expect(run.code).toBe(0);
  expect(run.out).toMatch(/\n0 fel, .* 1 är godkänd\.\n$/);
  expect(run.out).not.toContain('MK101');
});

test('material of another period is said to be that, and no zero is summed', () => {
  const { err } = cli(['consolidate', put(folder(), 'a.xlsx', book), '-p', 'arsbokslut', '-y', '2026']);
  expect(err).toContain('Inga delmål räknas: underlaget avser en annan period.');
});

test('--json alone: the report on stdout, nothing else there, nothing written', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const run = cli(['consolidate', input, '--json']);
  expect(run.code).toBe(0);
  expect(run.err).toBe('');
  const report = JSON.parse(run.out);
  expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  expect(report.rows).toHaveLength(2);
  expect(readdirSync(at)).toEqual(['a.xlsx']);
});

test('--json with -o gives both', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const run = cli(['consolidate', input, '--json', '-o', join(at, 'ut')]);
  expect(isReport(JSON.parse(run.out))).toBe(true);
  expect(run.err.trim()).toBe(join(at, 'ut.xlsx'));
  expect(statSync(join(at, 'ut.xlsx')).size).toBeGreaterThan(1000);
});

test.each([
  ['one workbook', () => [put(folder(), 'a.xlsx', book)]],
  ['several, one of them the register', () => filesIn('S2-granvik-bokslut-2024-register-i-egen-fil')],
])('%s: with a report or without, the same workbook is written', (_, files) => {
  const at = folder();
  const [plain, reported] = [join(at, 'utan.xlsx'), join(at, 'med.xlsx')];
  cli(['consolidate', ...files(), '-o', plain, ...now]);
  cli(['consolidate', ...files(), '-o', reported, '--json', ...now]);
  expect(hash(plain)).toBe(hash(reported));
});

test('--quiet says nothing; --lang en says it in English', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  expect(cli(['consolidate', input, '--quiet'])).toMatchObject({ code: 0, out: '', err: '' });
  expect(cli(['consolidate', input, '--lang', 'en']).err).not.toMatch(/Målregister: 11 KF-mål/);
});

test('a second run gives the same bytes, and says that nothing is new', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  cli(['consolidate', input]);
  const first = hash(join(at, 'a-konsoliderad.xlsx'));
  const second = cli(['consolidate', input]);
  expect(second.code).toBe(0);
  expect(second.err).toContain('Inget nytt sedan förra körningen');
  expect(hash(join(at, 'a-konsoliderad.xlsx'))).toBe(first);
});

test('--in-place writes in the original, with a backup that is the original', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const before = hash(input);
  const run = cli(['consolidate', input, '--in-place', ...now]);
  const backup = join(at, 'a (före Målkedjan 2026-11-25 1305).xlsx');
  expect(run).toMatchObject({ code: 0, last: input });
  expect(run.err).toContain(`Säkerhetskopia: ${backup}`);
  expect(hash(backup)).toBe(before);
  expect(hash(input)).not.toBe(before);
  const again = hash(input);
  expect(cli(['consolidate', input, '--in-place', '--now', '2026-11-26T08:00:00']).code).toBe(0);
  expect(hash(input)).toBe(again);
  expect(readdirSync(at)).toHaveLength(2);
});

test('clean gives the original back, byte for byte; a file without our mark has nothing to remove', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  cli(['consolidate', input]);
  const cleaned = cli(['clean', join(at, 'a-konsoliderad.xlsx')]);
  expect(cleaned).toMatchObject({ code: 0, last: join(at, 'a-konsoliderad-rensad.xlsx') });
  expect(hash(cleaned.last)).toBe(hash(input));
  expect(cli(['clean', join(at, 'a-konsoliderad.xlsx')])).toMatchObject({ code: 0, last: cleaned.last });
  const nothing = cli(['clean', input]);
  expect(nothing.code).toBe(0);
  expect(nothing.err).toContain('inget att ta bort');
  expect(readdirSync(at)).toHaveLength(3);
});

test('clean --marks takes the colours alone; clean after it gives the original back', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const result = cli(['consolidate', input]).last;
  const unmarked = cli(['clean', '--marks', result]);
  expect(unmarked).toMatchObject({ code: 0, last: join(at, 'a-konsoliderad-omarkerad.xlsx') });
  expect(unmarked.err).toContain('Målkedjans blad står kvar');
  expect(cli(['clean', '--marks', unmarked.last]).err).toContain('inga markeringar att ta bort');
  expect(hash(cli(['clean', unmarked.last]).last)).toBe(hash(input));
});

test('several inputs become one new workbook beside the first, the inputs untouched', async () => {
  const at = folder();
  mkdirSync(join(at, 'in'));
  const a = put(join(at, 'in'), 'Socialnämnden.xlsx', await workbook({ Socialnämnden: [good] }));
  const b = put(join(at, 'in'), 'Tekniska nämnden.xlsx', await workbook({ 'Tekniska nämnden': [orphan] }));
  const before = [hash(a), hash(b)];
  const run = cli(['consolidate', join(at, 'in')]);
  expect(run).toMatchObject({ code: 0, last: join(at, 'in', 'malkedja-delar-2026.xlsx') });
  expect([hash(a), hash(b)]).toEqual(before);
  const report = JSON.parse(cli(['consolidate', join(at, 'in', '*.xlsx'), '--json']).out);
  expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  expect(report.inputs.map((input: { file: string }) => input.file)).toEqual([
    'Socialnämnden.xlsx',
    'Tekniska nämnden.xlsx',
  ]);
  expect(report.inputs[0].sha256).toBe(before[0]);
  const first = hash(run.last);
  const again = cli(['consolidate', join(at, 'in')]);
  expect(again.code).toBe(0);
  expect(again.err).toContain('malkedja-delar-2026.xlsx');
  expect(hash(run.last)).toBe(first);
});

test('a decomposed file name is found, and reported with composed letters', () => {
  const at = folder();
  put(at, 'Överförmyndarnämnden.xlsx'.normalize('NFD'), book);
  const run = cli(['consolidate', 'Överförmyndarnämnden.xlsx'], { cwd: at });
  expect(run.code).toBe(0);
  expect(basename(run.last).normalize('NFC')).toBe('Överförmyndarnämnden-konsoliderad.xlsx');
});

test('a readable workbook without goals is written, and the first line says so', async () => {
  const input = put(folder(), 'a.xlsx', await workbook({}));
  const run = cli(['consolidate', input, '--period', 'delar', '--year', '2026']);
  expect(run.code).toBe(0);
  expect(run.err).toMatch(/^Inga delmål hittades/);
});

test('an empty workbook is not asked for its period, which is not what is wrong; a template that nobody has filled in is known as one', async () => {
  const at = folder();
  const nothing = cli(['consolidate', put(at, 'tom.xlsx', await makeWorkbook({}))]);
  expect([nothing.code, nothing.err]).toEqual([3, expect.stringContaining('Ingen måltabell hittades i tom.xlsx.')]);
  const mall = join(at, 'mall.xlsx');
  cli(['template', '--namnder', 'Socialnämnden', '-p', 'delar', '-y', '2026', '-o', mall]);
  expect(cli(['consolidate', mall]).err).toMatch(/^Inga delmål hittades: måltabellerna är inte ifyllda\./);
});

test('nobody is told that there are no findings where nothing was looked at', async () => {
  const nothing = put(folder(), 'a.xlsx', await makeWorkbook({}));
  for (const period of [[], ['--period', 'delar', '--year', '2026']]) {
    const run = cli(['check', nothing, ...period]);
    expect([run.code, run.out]).toEqual([3, '']);
    expect(run.err).toMatch(/^Fel: Ingen måltabell hittades i a\.xlsx\.\n/);
  }
  const whole = put(folder(), 'b.xlsx', await workbook({ Socialnämnden: [good] }));
  expect(cli(['check', whole])).toMatchObject({ code: 0, err: '' });
});

test('a template that nobody has filled in is no workbook without brister', async () => {
  const run = cli(['check', put(folder(), 'mall.xlsx', await workbook({ Socialnämnden: [] }))]);
  expect([run.code, run.err]).toEqual([3, expect.stringContaining('måltabellerna är inte ifyllda')]);
  expect(run.out).toContain('MK204');
});

test('--previous and --register are read, listed in the report and never counted', async () => {
  const at = folder();
  const before = put(
    at,
    'förra.xlsx',
    await workbook(
      { Socialnämnden: [good, { ...good, indicator: 'Väntetid' }] },
      { kind: 'delar', year: 2025, through: '2025-08-31' },
    ),
  );
  const input = put(at, 'nu.xlsx', await workbook({ Socialnämnden: [good] }));
  const register = put(at, 'mål.xlsx', await workbook({}));
  const run = cli(['consolidate', input, '--register', register, '--json', '--previous', before]);
  const report = JSON.parse(run.out);
  expect(report.inputs.map((one: { role: string }) => one.role).sort()).toEqual(['current', 'previous', 'register']);
  expect(report.rows).toHaveLength(1);
  expect(report.findings.map((one: { code: string }) => one.code)).toContain('MK603');
});

test('a previous period that holds nothing to compare with is said, once', async () => {
  const at = folder();
  const a = put(at, 'a.xlsx', book);
  const empty = put(at, 'förra.xlsx', await makeWorkbook({}));
  const told = (args: string[]) => cli(args).err.split('Inget är jämfört med förra perioden').length - 1;
  expect(told(['check', a, '--previous', empty])).toBe(1);
  expect(told(['consolidate', a, put(at, 'b.xlsx', book), '--json', '--previous', empty])).toBe(1);
  expect(told(['check', a, '--previous', put(at, 'c.xlsx', book)])).toBe(0);
});

test('check says when the roll-up in the workbook is older than its sheets (MK607)', async () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const { last } = cli(['consolidate', input]);
  const codes = (path: string) =>
    JSON.parse(cli(['check', path, '--json']).out).findings.map((finding: { code: string }) => finding.code);
  expect(codes(last)).not.toContain('MK607');
  const parts = unzipSync(readFileSync(last));
  const sheet = Object.entries(parts).find(
    ([, xml]) => strFromU8(xml).includes('Nöjda brukare') && strFromU8(xml).includes('85'),
  );
  const [name, xml] = sheet as [string, Uint8Array];
  const stale = put(
    at,
    'b.xlsx',
    zipSync({ ...parts, [name]: strToU8(strFromU8(xml).replace('<v>85</v>', '<v>60</v>')) }),
  );
  expect(codes(stale)).toContain('MK607');
});

test('a signed workbook: it is said that the signature no longer holds, and only then', () => {
  const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const parts = unzipSync(book);
  const rels = strFromU8(parts['_rels/.rels']!).replace(
    '</Relationships>',
    `<Relationship Id="rIdS" Type="${signature}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  );
  const at = folder();
  const signed = put(
    at,
    's.xlsx',
    zipSync({ ...parts, '_rels/.rels': strToU8(rels), '_xmlsignatures/origin.sigs': new Uint8Array() }),
  );
  expect(cli(['consolidate', signed]).err).toContain('Signaturen gäller inte');
  expect(cli(['clean', join(at, 's-konsoliderad.xlsx')]).err).toContain('Signaturen gäller inte');
  expect(cli(['consolidate', put(at, 'a.xlsx', book)]).err).not.toContain('Signaturen');
});

/** A result as a program leaves it that drops the custom parts; `change` does more to its parts. */
function withoutState(result: string, change: (part: string, text: string) => string = (_, text) => text): string {
  const parts = Object.entries(unzipSync(readFileSync(result))).filter(([name]) => !name.startsWith('customXml/'));
  const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
  const noLink = (text: string) => text.replace(/<Relationship [^>]*customXml[^>]*\/>/g, '');
  const kept = parts.map(([name, bytes]): [string, Uint8Array] => [
    name,
    isText(name) ? strToU8(change(name, noLink(strFromU8(bytes)))) : bytes,
  ]);
  return put(folder(), 'sparad.xlsx', zipSync(Object.fromEntries(kept)));
}
const sheetsOf = (path: string) =>
  [...strFromU8(unzipSync(readFileSync(path))['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  );

test('clean knows our sheets again when a program has dropped our state', () => {
  const input = put(folder(), 'a.xlsx', book);
  const saved = withoutState(cli(['consolidate', input]).last);
  const cleaned = cli(['clean', saved]);
  expect(cleaned.err).toContain('blad och markeringar är borttagna');
  expect(sheetsOf(cleaned.last)).toEqual(sheetsOf(input));
});

test('clean says what it leaves: copies that nothing shows to be ours', () => {
  const input = put(folder(), 'a.xlsx', book);
  const other = (_: string, text: string) => text.replaceAll('"MK_Underlag"', '"MK_Underlag7"');
  const cleaned = cli(['clean', withoutState(cli(['consolidate', input]).last, other)]);
  expect(cleaned.err).toContain('markeringar är borttagna');
  expect(cleaned.err).not.toContain('blad och markeringar är borttagna');
  expect(cleaned.err).toContain('Kopior av Målkedjans blad står kvar: Måluppfyllelse, Brister, Underlag, Spårbarhet');
});
