/** Sheets that a person asks for, and whether findings are marked: nothing else in the workbook is touched. */
import { addSheet, checkWorkbook, consolidateWorkbook, setMarks, type NewSheet } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { contentsOf, differences, type Contents } from './fault-table/contents.ts';
import { smallInExcel, users } from './small-in-excel.ts';
import { done, openAsFile, options } from './workbooks.ts';

jest.setTimeout(240_000);

const opened = smallInExcel();
let host: Host;
beforeEach(() => void (host = opened()));

const contents = (): Promise<Contents> => contentsOf(host, users);
/** The formulas of our rules, in every sheet. */
const marks = async (): Promise<string[]> =>
  Object.values((await contents()).all).flatMap(
    (xml) => xml.match(/<formula>N\([^<]*Målkedjan[^<]*<\/formula>/g) ?? [],
  );
const namesIn = async (): Promise<string[]> =>
  (await openAsFile(await host.save())).snapshot.sheets.map(({ name }) => name);
const period = { kind: 'delar', year: 2026, through: '2026-08-31', source: 'titles' } as const;
const committee = (name: string): NewSheet => ({
  kind: 'committee',
  committee: { name, period, goalIds: ['KF1', 'KF2'] },
});

test("a committee's sheet is added after the users' and before ours, and is read at once", async () => {
  await done(consolidateWorkbook(options));
  const before = await contents();
  expect(await done(addSheet(committee('Miljö- och byggnadsnämnden')))).toBe('Miljö- och byggnadsnämnden');
  expect((await namesIn()).indexOf('Miljö- och byggnadsnämnden')).toBe(users.length);
  // The new sheet is shown: that is all that becomes of the others.
  const still = (of: Contents) =>
    users.map((name) => of.users[name]?.replace(/<sheetView[^>]*?(\/>|><\/sheetView>)/, ''));
  expect(still(await contents())).toEqual(still(before));
  const { chain } = (await done(checkWorkbook(options))).consolidation;
  expect(chain.sheets.find(({ name }) => name === 'Miljö- och byggnadsnämnden')).toMatchObject({
    role: 'namnd',
    headerRows: [3],
  });
});

test('a name that is taken is numbered, and so is its table', async () => {
  await done(addSheet(committee('Skolnämnden')));
  expect(await done(addSheet(committee('Skolnämnden')))).toBe('Skolnämnden 3');
});

test('a register from the template is the register; an empty one has no goals until they are written', async () => {
  const template = await done(addSheet({ kind: 'register', from: 'template' }));
  expect(template).toBe('Målregister 2');
  const { snapshot } = await openAsFile(await host.save());
  const sheet = snapshot.sheets.find(({ name }) => name === template);
  expect([sheet?.text(0, 0), sheet?.text(9, 1)]).toEqual(['Målregister, Nora kommun', 'KF1']);
  const empty = await done(addSheet({ kind: 'register', from: 'nothing' }));
  const added = (await openAsFile(await host.save())).snapshot.sheets.find(({ name }) => name === empty);
  expect([added?.text(0, 0), added?.text(3, 1), added?.text(4, 1)]).toEqual(['Målregister', 'Nr', '']);
});

test('in a locked workbook no sheet is added', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await addSheet(committee('Ny'))).toMatchObject({ ok: false, problem: { code: 'structureProtected' } });
});

test('marks are taken off and stay off at the next run; put on again they are those of a run', async () => {
  const before = await contents();
  await done(consolidateWorkbook(options));
  const marked = await marks();
  expect(marked.length).toBeGreaterThan(0);
  await done(setMarks(false, options));
  expect(await marks()).toEqual([]);
  await done(consolidateWorkbook(options));
  expect(await marks()).toEqual([]);
  await done(setMarks(true, options));
  expect(await marks()).toEqual(marked);
  expect(differences((await contents()).users, before.users)).toEqual([]);
});

test('before the first run the choice of no marks is only remembered', async () => {
  await done(setMarks(false, options));
  await done(consolidateWorkbook(options));
  expect(await marks()).toEqual([]);
});
