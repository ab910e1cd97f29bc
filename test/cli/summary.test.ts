/** What a person reads after a run: numbers with their base, and nothing that there is none of. */
import { join } from 'node:path';
import type { TemplateRow } from '../../src/core/template/spec.ts';
import { cli } from './helpers/cli.ts';
import { folder, put } from './helpers/folder.ts';
import { makeWorkbook } from '../xlsx/make-workbook.ts';
import { good, orphan, workbook } from './helpers/workbooks.ts';

const unassessed: TemplateRow = {
  ...good,
  subGoal: 'Fler ska få tid',
  indicator: 'Väntetid',
  outcome: 'Saknas',
  assessment: 'Kan ej bedömas',
};
const notRelevant: TemplateRow = {
  ...good,
  subGoal: 'Fler ska få plats',
  indicator: 'Kötid',
  assessment: 'Ej aktuell',
};

/** The summary of one committee's rows. */
async function summaryOf(rows: readonly TemplateRow[], ...options: string[]): Promise<string> {
  return cli(['consolidate', put(folder(), 'a.xlsx', await workbook({ Socialnämnden: rows })), ...options]).err;
}

test('the share of the assessed is told with its base: the delmål that apply', async () => {
  const more = { ...good, subGoal: 'Fler ska vara trygga', indicator: 'Trygga brukare' };
  const rows = [good, more, unassessed, notRelevant];
  expect(await summaryOf(rows)).toContain('2 av 3 aktuella delmål är bedömda (67 %).');
  expect(await summaryOf(rows, '--lang', 'en')).toContain('2 of 3 sub-goals that apply are assessed (67%).');
  expect(await summaryOf([good])).toContain('Det enda aktuella delmålet är bedömt.');
});

test('delmål that count in no KF-mål are told beside the sum, where there are any', async () => {
  expect(await summaryOf([good, orphan])).toContain(
    '2 delmål, varav 1 utan giltig koppling till KF-mål: ✓ 2 uppfyllt\n',
  );
  expect(await summaryOf([good])).toContain('1 delmål: ✓ 1 uppfyllt\n');
});

test('what is left to do and what needs nothing done are counted apart, and nothing that there is none of', async () => {
  const rows = Array.from({ length: 12 }, (_, n) => ({ ...orphan, subGoal: `Mål ${n}`, indicator: `Mått ${n}` }));
  expect(await summaryOf(rows)).toMatch(
    /de 10 viktigaste av 12:[^]*\n {2}… och 2 till, och 11 upplysningar, se bladet Brister\.\n/,
  );
  expect(await summaryOf([good, orphan])).toMatch(/Att åtgärda:\n.*\n {2}… och 10 upplysningar, se bladet Brister\.\n/);
});

test('--quiet hides the findings, errors among them, and the help says so', async () => {
  const input = put(folder(), 'a.xlsx', await workbook({ Socialnämnden: [orphan] }));
  expect(cli(['check', input, '-q'])).toMatchObject({ code: 1, out: '', err: '' });
  expect(cli(['check', '--help']).out).toMatch(/--quiet +skriv inget utom felmeddelanden om själva\s+körningen/);
});

test('a file among several that gave nothing is told first: the first thing, with why', async () => {
  const at = folder();
  put(at, 'a.xlsx', await workbook({ Socialnämnden: [good] }));
  put(at, 'b.xlsx', await workbook({ Kommunstyrelsen: [] }));
  put(at, 'lunch.xlsx', await makeWorkbook({}));
  const first = ['b.xlsx: måltabellerna är inte ifyllda', 'lunch.xlsx: inget blad har en måltabell'].join('.*\n');
  expect(cli(['consolidate', at]).err).toMatch(new RegExp(`^${first}, så filen ger inga delmål\\.\n`));
  expect(cli(['check', at]).out).toMatch(new RegExp(`^${first}`));
});

test('the file that holds the KF-mål has given what it has', () => {
  const set = join(__dirname, '../corpus/sets/S2-granvik-bokslut-2024-register-i-egen-fil');
  expect(cli(['check', set]).out).not.toContain('ger inga delmål');
});
