import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { good, orphan, workbook } from './helpers/workbooks.ts';
import { makeWorkbook } from '../xlsx/make-workbook.ts';

let book: Uint8Array;
let clean: Uint8Array;
let noPeriod: Uint8Array;
beforeAll(async () => {
  book = await workbook();
  clean = await workbook({ Socialnämnden: [good] });
  noPeriod = await workbook({ Socialnämnden: [good] }, { kind: 'delar', year: 0, through: '' });
});

const isTechnical = (line: string) => line.includes('Teknisk orsak: ');

/** What happened, what is safe, what to do: three lines for each problem, the file named. What only IT has use for is apart. */
const threeParts = (err: string, problems = 1) => {
  const lines = err.trimEnd().split('\n');
  expect(lines.filter((line) => !isTechnical(line))).toHaveLength(3 * problems);
  expect(err).toMatch(/(orörd|orört|Inget har skrivits)/);
  expect(err).not.toMatch(/undefined|at .*\.js:\d+/);
};

/** Of a command line that is not understood nothing needs to be said about workbooks: what happened, what to do. */
const twoParts = (err: string) => {
  expect(err.trimEnd().split('\n')).toHaveLength(2);
  expect(err).not.toMatch(/orörd|orört|har skrivits|undefined/);
};

test('exit 1: check finds fel; 0 when there are none or only in consolidate', () => {
  const at = folder();
  const bad = put(at, 'a.xlsx', book);
  const run = cli(['check', bad]);
  expect(run).toMatchObject({ code: 1, err: '' });
  expect(run.out).toMatch(/MK101/);
  expect(cli(['check', bad, '--quiet'])).toMatchObject({ code: 1, out: '', err: '' });
  expect(cli(['check', bad, '--json']).code).toBe(1);
  expect(cli(['consolidate', bad]).code).toBe(0);
});

test('exit 2: the command line itself', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  for (const args of [
    ['consolidate'],
    ['consolidate', input, '--okänd'],
    ['sammanställ', input],
    ['consolidate', input, '--period', 'vår'],
    ['consolidate', input, '--year', '26'],
    ['template'],
    ['template', input],
    ['explain'],
    ['explain', 'MK999'],
    ['explain', 'MK105', '--lang', 'de'],
    ['consolidate', input, '-o', ''],
  ]) {
    const run = cli(args);
    expect([args[1], run.code, run.out]).toEqual([args[1], 2, '']);
    twoParts(run.err);
  }
  expect(readdirSync(at)).toHaveLength(1);
});

test('a code that does not exist is answered with where the codes begin and end, not with all of them', () => {
  const { err } = cli(['explain', 'MK999']);
  expect(err).toContain('Koderna går från MK101 till MK900.');
  expect(err.match(/MK\d{3}/g)).toHaveLength(3);
});

test('exit 2: what the command line asks of its workbooks', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const other = put(at, 'b.xlsx', book);
  for (const args of [
    ['consolidate', input, '-o', join(at, 'ut.xlsm')],
    ['consolidate', input, '-o', join(at, 'ut.csv')],
    ['consolidate', input, other, '--in-place'],
    ['consolidate', join(at, 'inga*.xlsx')],
    ['consolidate', put(at, 'a-konsoliderad.xlsx', book)],
  ]) {
    const run = cli(args);
    expect([args[1], run.code, run.out]).toEqual([args[1], 2, '']);
    threeParts(run.err);
  }
  expect(readdirSync(at)).toHaveLength(3);
});

test('exit 2: a register that was asked for and holds no goals is not passed over', async () => {
  const at = folder();
  const empty = put(at, 'mål.xlsx', await makeWorkbook({}));
  const run = cli(['consolidate', put(at, 'a.xlsx', book), '--register', empty]);
  expect([run.code, run.out]).toEqual([2, '']);
  threeParts(run.err);
  expect(run.err).toMatch(/Hittar inga KF-mål i .*mål\.xlsx/);
});

test.each(['ny/x/', 'ny/x/ut.xlsx'])('-o %s: it is the folder that does not exist, in our own words', (output) => {
  const at = folder();
  put(at, 'a.xlsx', book);
  const run = cli(['consolidate', 'a.xlsx', '-o', output], { cwd: at });
  expect([run.code, run.err]).toEqual([4, expect.stringContaining('Fel: Mappen ny/x finns inte.\n')]);
  threeParts(run.err);
  expect(run.err).not.toContain('Teknisk orsak');
});

test('a web page called .xls, as some systems export, is not called an Office file', () => {
  const run = cli(['consolidate', put(folder(), 'export.xls', Buffer.from('<html><table></table></html>'))]);
  expect([run.code, run.err]).toEqual([3, expect.stringContaining('är en fil av annat slag')]);
  expect(run.err).toContain('spara den som Excel-arbetsbok (.xlsx)');
});

test('period unknown: exit 2 that names the option; on a terminal it is asked for', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', noPeriod);
  const run = cli(['consolidate', input]);
  expect(run.code).toBe(2);
  expect(run.err).toContain('--period');
  threeParts(run.err);
  const asked = cli(['consolidate', input, '--terminal', '--now', '2026-09-20T08:00:00'], { input: '1\n\n' });
  expect(asked.code).toBe(0);
  expect(asked.err).toContain('Delår 2026');
  expect(cli(['consolidate', input, '--terminal', '-o', join(at, 'b')], { input: '' }).code).toBe(2);
});

test('exit 3: every unreadable file is named at once', () => {
  const at = folder();
  const damaged = put(at, 'skadad.xlsx', book.subarray(0, book.length - 400));
  const text = put(at, 'rader.csv', 'Nr;KF-mål\n1;Ekonomi\n');
  const empty = put(at, 'tom.xlsx', '');
  const run = cli(['consolidate', damaged, text, empty]);
  expect(run).toMatchObject({ code: 3, out: '' });
  threeParts(run.err, 3);
  expect(run.err).toMatch(/skadad och kan inte läsas säkert\.\n.*\n.*\n +Teknisk orsak: .+\n/);
  for (const name of ['skadad.xlsx', 'rader.csv', 'tom.xlsx']) expect(run.err).toContain(name);
  expect(cli(['check', join(at, 'saknas.xlsx')]).code).toBe(3);
  expect(cli(['clean', damaged]).code).toBe(3);
});

test('exit 3: a file that does not exist and one that cannot be read are told in one answer', () => {
  const at = folder();
  const text = put(at, 'rader.csv', 'Nr;KF-mål\n');
  for (const command of ['consolidate', 'check', 'clean']) {
    const run = cli([command, join(at, 'saknas.xlsx'), text]);
    expect(run).toMatchObject({ code: 3, out: '' });
    threeParts(run.err, 2);
    expect(run.err).toMatch(/saknas\.xlsx finns inte[^]*rader\.csv är en textfil/);
  }
  const register = cli(['check', put(at, 'a.xlsx', book), '--register', text, '--previous', join(at, 'saknas.xlsx')]);
  threeParts(register.err, 2);
});

test('exit 3 is in English with --lang en', () => {
  const run = cli(['consolidate', put(folder(), 'tom.xlsx', ''), '--lang', 'en']);
  expect(run.err).toMatch(/^Error: .*tom\.xlsx is empty/);
});

test('exit 4: never over a file that is not ours, not even with --force', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const theirs = put(at, 'a-konsoliderad.xlsx', clean);
  for (const force of [[], ['--force']]) {
    const run = cli(['consolidate', input, ...force]);
    expect(run.code).toBe(4);
    threeParts(run.err);
  }
  const textFile = put(at, 'ut.xlsx', 'inte en arbetsbok');
  expect(cli(['consolidate', input, '-o', textFile]).code).toBe(4);
  expect(cli(['clean', input, '-o', theirs]).code).toBe(0);
  expect(readFileSync(theirs)).toEqual(Buffer.from(clean));
  expect(readFileSync(textFile, 'utf8')).toBe('inte en arbetsbok');
});

test('exit 4: never over an input', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const other = put(at, 'b.xlsx', clean);
  expect(cli(['consolidate', input, '-o', input]).code).toBe(4);
  expect(cli(['consolidate', input, other, '-o', other]).code).toBe(4);
  expect(cli(['consolidate', input, '-o', other, '--previous', other]).code).toBe(4);
  expect(readFileSync(input)).toEqual(Buffer.from(book));
});

test('exit 4: our result of other material is replaced only with --force', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const result = join(at, 'a-konsoliderad.xlsx');
  cli(['consolidate', input]);
  const first = readFileSync(result);
  put(at, 'a.xlsx', clean);
  const refused = cli(['consolidate', input]);
  expect(refused.code).toBe(4);
  expect(refused.err).toContain('--force');
  threeParts(refused.err);
  expect(readFileSync(result)).toEqual(first);
  expect(cli(['consolidate', input, '--force']).code).toBe(0);
  expect(readFileSync(result)).not.toEqual(first);
});

test('exit 4: the folder is missing, the disk is read-only', () => {
  const at = folder();
  const input = put(at, 'a.xlsx', book);
  const missing = cli(['consolidate', input, '-o', join(at, 'saknas', 'ut.xlsx')]);
  expect(missing.code).toBe(4);
  threeParts(missing.err);
  const readOnly = cli(['consolidate', input, '-o', '/proc/ut.xlsx']);
  expect(readOnly.code).toBe(4);
});

test('explain, version, help answer on stdout', () => {
  expect(cli(['explain', 'MK105'])).toMatchObject({ code: 0, err: '' });
  expect(cli(['explain', 'mk 105']).out).toMatch(/^MK105 /);
  expect(cli(['explain', '101', '--lang', 'en']).out).toMatch(/Why: /);
  expect(cli(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(cli(['--help']).out).toMatch(/^Användning: malkedjan/);
});

test('template: a fresh workbook that reads back as what was asked for, and never over another file', () => {
  const at = folder();
  mkdirSync(join(at, 'ny'));
  const made = cli(
    ['template', '--namnder', 'Kommunstyrelsen,Socialnämnden', '--period', 'arsbokslut', '--year', '2027'],
    {
      cwd: join(at, 'ny'),
    },
  );
  expect(made.code).toBe(0);
  expect(made.last).toBe(join(at, 'ny', 'malkedja-mall-arsbokslut-2027.xlsx'));
  const report = JSON.parse(cli(['consolidate', made.last, '--json']).out);
  expect(report).toMatchObject({ period: { kind: 'arsbokslut', year: 2027 }, rows: [] });
  expect(report.goals).toHaveLength(11);
  expect(cli(['template', '--namnder', 'Annan', '-o', put(at, 'upptagen.xlsx', orphan.subGoal as string)]).code).toBe(
    4,
  );
});
