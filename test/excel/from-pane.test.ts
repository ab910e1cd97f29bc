/** What the pane changes in the open workbook besides a run: answers, approvals, a cell. */
import {
  approve,
  checkWorkbook,
  consolidateWorkbook,
  fixCell,
  readCell,
  readFile,
  saveAnswers,
  unapprove,
  undoFix,
  type Run,
} from '../../src/excel/index.ts';
import type { Answers } from '../../src/core/workbook/answers.ts';
import type { Host } from '../../src/host/index.ts';
import { committees } from './build.ts';
import { openAsFile, options } from './workbooks.ts';

jest.setTimeout(120_000);

const none: Answers = { corrections: [], legend: {}, register: null, period: {}, settings: {} };
const fixed = { sheet: 'Nämnd 1', cell: 'A5', before: 'KF9', after: 'KF1', why: 'MK102', clock: options.clock };

let host: Host;
beforeEach(async () => {
  host = await committees({ sheets: 2 });
});
afterEach(() => host.close());

async function checked(): Promise<Run> {
  const result = await checkWorkbook(options);
  if (!result.ok) throw new Error(result.problem.technical);
  return result.value;
}

const rolesOf = ({ consolidation }: Run): Record<string, string> =>
  Object.fromEntries(consolidation.chain.sheets.map(({ name, role }) => [name, role]));

test('a sheet that is said not to be read is not read, before any run and after it', async () => {
  const corrections = [{ sheet: 'Nämnd 2', role: 'ignored' as const }];
  expect(await saveAnswers({ ...none, corrections })).toEqual({ ok: true, value: null });
  expect(rolesOf(await checked())['Nämnd 2']).toBe('ignored');
  await consolidateWorkbook(options);
  const after = await checked();
  expect([rolesOf(after)['Nämnd 2'], after.saved?.corrections]).toEqual(['ignored', corrections]);
  await saveAnswers(none);
  expect(rolesOf(await checked())['Nämnd 2']).toBe('namnd');
});

test('a column that is pointed out is read as what it is said to be', async () => {
  await saveAnswers({ ...none, corrections: [{ sheet: 'Nämnd 1', columns: { kommentar: '' } }] });
  const sheet = (await checked()).consolidation.chain.sheets.find(({ name }) => name === 'Nämnd 1');
  expect(sheet?.tables[0]?.columnOf('kommentar')).toBe(-1);
});

test('an approval stands in Brister and in our state; taken back, in neither', async () => {
  await consolidateWorkbook(options);
  const { key } = (await checked()).consolidation.findings[0]!;
  await approve({ key, motivation: '=beslut' });
  expect(await approvedCells()).toEqual([['Ja', '=beslut']]);
  expect((await checked()).saved?.approved).toEqual([{ key, motivation: '=beslut' }]);
  await unapprove(key);
  expect([await approvedCells(), (await checked()).saved?.approved]).toEqual([[], []]);
});

async function approvedCells(): Promise<unknown[]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('MK_Brister').getRange().load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const at = headers.indexOf('Godkänd');
    return rows.filter((row) => row[at] === 'Ja').map((row) => [row[at], row[at + 1]]);
  });
}

test('a cell is changed only while it holds what was shown, noted in the journal, and put back', async () => {
  expect(await fixCell({ ...fixed, before: 'KF8' })).toMatchObject({ problem: { code: 'changedMeanwhile' } });
  expect(await fixCell(fixed)).toEqual({ ok: true, value: null });
  expect(await readCell('Nämnd 1', 'A5')).toMatchObject({ value: { value: 'KF1', formula: null } });
  const note = { place: 'Nämnd 1!A5', before: 'KF9', after: 'KF1', undone: '' };
  expect((await checked()).saved?.changes).toMatchObject([note]);
  expect(await undoFix(fixed)).toEqual({ ok: true, value: null });
  expect(await readCell('Nämnd 1', 'A5')).toMatchObject({ value: { value: 'KF9' } });
  expect((await checked()).saved?.changes).toMatchObject([{ ...note, undone: options.clock }]);
  expect(await undoFix(fixed)).toMatchObject({ problem: { code: 'changedMeanwhile' } });
});

test('a text that looks like a number or a date stays text', async () => {
  await fixCell({ ...fixed, after: '1.10' });
  expect(await readCell('Nämnd 1', 'A5')).toMatchObject({ value: { value: '1.10' } });
  expect(await undoFix({ ...fixed, after: '1.10' })).toEqual({ ok: true, value: null });
});

test('a formula is replaced only when it was shown, and comes back as a formula', async () => {
  await host.ui.edit("'Nämnd 1'!E5", '=1+1');
  const change = { ...fixed, cell: 'E5', before: '=1+1', after: 3 };
  expect(await readCell('Nämnd 1', 'E5')).toMatchObject({ value: { value: 2, formula: '=1+1' } });
  expect(await fixCell(change)).toEqual({ ok: true, value: null });
  await undoFix(change);
  expect(await readCell('Nämnd 1', 'E5')).toMatchObject({ value: { formula: '=1+1' } });
});

test('a protected sheet and a sheet that is gone are left alone, and said to be so', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nämnd 1').protection.protect();
    await context.sync();
  });
  expect(await fixCell(fixed)).toMatchObject({ problem: { code: 'sheetProtected', sheet: 'Nämnd 1' } });
  expect(await readCell('Finns ej', 'A1')).toMatchObject({ problem: { code: 'gone' } });
});

test('the workbook is handed out whole as a file', async () => {
  const file = await readFile();
  if (!file.ok) throw new Error(file.problem.technical);
  const names = (await openAsFile(file.value)).snapshot.sheets.map(({ name }) => name);
  expect(names).toEqual(['Målregister', 'Nämnd 1', 'Nämnd 2']);
});
