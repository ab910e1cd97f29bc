/** What a person does in the pane besides running: answers, approvals, single cells, undoing. */
import { emptyState } from '../../src/core/workbook/answers.ts';
import { readOurSheets } from '../../src/core/report/our-sheets.ts';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import {
  approve,
  canUndo,
  checkWorkbook,
  clean,
  consolidateWorkbook,
  fixCell,
  hasUndo,
  overview,
  readCell,
  readFile,
  saveAnswers,
  selectedCells,
  unapprove,
  undoFix,
  undoLastRun,
  type Run,
} from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { contentsOf, differences, type Contents } from './fault-table/contents.ts';
import { smallInExcel, users } from './small-in-excel.ts';
import { done, openAsFile, options } from './workbooks.ts';

jest.setTimeout(240_000);

const opened = smallInExcel();
let host: Host;
beforeEach(() => void (host = opened()));

const contents = (): Promise<Contents> => contentsOf(host, users);
const saved = async (): Promise<WorkbookSnapshot> => (await openAsFile(await host.save())).snapshot;
const run = (): Promise<Run> => done(consolidateWorkbook(options));
const answers = { corrections: [], legend: {}, register: null, period: {}, settings: {} };

test('answers are saved before anything of ours is written, and every run uses them', async () => {
  const before = await contents();
  await done(
    saveAnswers({ ...answers, corrections: [{ sheet: 'Skolnämnden', columns: { kommentar: '' }, committee: 'Barn' }] }),
  );
  expect(differences((await contents()).users, before.users)).toEqual([]);
  expect((await run()).consolidation.chain.committees).toEqual(['Barn']);
  expect((await saved()).state?.corrections).toHaveLength(1);
});

test('settings from the pane hold at once, stand in Spårbarhet after the run, and give way to its cells', async () => {
  await run();
  await done(saveAnswers({ ...answers, settings: { thresholds: { met: 0.9 } } }));
  expect((await run()).consolidation.settings.thresholds.met).toBe(0.9);
  const after = await saved();
  expect([after.state?.asked, readOurSheets(after)?.settings.thresholds?.met]).toEqual([undefined, 0.9]);
});

test('a period that was chosen for a run is remembered', async () => {
  await done(consolidateWorkbook({ ...options, period: { kind: 'arsbokslut', year: 2024 } }));
  expect((await run()).consolidation.chain.period).toMatchObject({ kind: 'arsbokslut', year: 2024, source: 'state' });
});

test('an approval stands in Brister and in the next run; taken back it is gone from both', async () => {
  const { consolidation } = await run();
  const key = consolidation.findings.find(({ code }) => code === 'MK102')?.key ?? '';
  await done(approve({ key, motivation: '=Beslutat i nämnden' }));
  expect(readOurSheets(await saved())?.approved).toEqual([{ key, motivation: '=Beslutat i nämnden' }]);
  expect((await run()).saved?.approved).toHaveLength(1);
  await done(unapprove(key));
  expect(readOurSheets(await saved())?.approved).toEqual([]);
});

test('a cell is fixed when it holds what the person saw, is journaled, and can be put back', async () => {
  const fix = { sheet: 'Skolnämnden', cell: 'A5', before: 'KF9', after: 'KF1', why: 'MK102', clock: options.clock };
  const before = await contents();
  expect(await done(readCell('Skolnämnden', 'A5'))).toEqual({ value: 'KF9', formula: null, isProtected: false });
  await done(fixCell(fix));
  expect((await done(readCell('Skolnämnden', 'A5'))).value).toBe('KF1');
  expect((await saved()).state?.changes).toMatchObject([
    { place: 'Skolnämnden!A5', before: 'KF9', after: 'KF1', undone: '' },
  ]);
  await done(undoFix({ ...fix, clock: '2026-11-25T17:00:00' }));
  expect(differences((await contents()).users, before.users)).toEqual([]);
  expect((await saved()).state?.changes).toMatchObject([{ undone: '2026-11-25T17:00:00' }]);
});

test('a fix is refused where the cell has changed or is locked, and never becomes a formula', async () => {
  const fix = { sheet: 'Skolnämnden', cell: 'A5', before: 'KF8', after: '=1+1', why: 'MK102', clock: options.clock };
  const before = await contents();
  expect(await fixCell(fix)).toMatchObject({ ok: false, problem: { code: 'changedMeanwhile' } });
  expect(await fixCell({ ...fix, sheet: 'Låst', cell: 'A1', before: 'Rör inte' })).toMatchObject({
    problem: { code: 'sheetProtected' },
  });
  expect(await fixCell({ ...fix, sheet: 'Borta' })).toMatchObject({ problem: { code: 'gone' } });
  expect(differences((await contents()).all, before.all)).toEqual([]);
  await done(fixCell({ ...fix, before: 'KF9' }));
  expect(await done(readCell('Skolnämnden', 'A5'))).toMatchObject({ value: '=1+1', formula: null });
});

test('undoing the first run is the same as clean', async () => {
  const before = await contents();
  await run();
  expect(hasUndo()).toBe(true);
  expect(await done(undoLastRun())).toBe(true);
  expect(differences((await contents()).all, before.all)).toEqual([]);
  expect([hasUndo(), await done(undoLastRun())]).toEqual([false, false]);
});

test('undoing a later run gives back the earlier result', async () => {
  await run();
  await host.ui.edit('Skolnämnden!E4', 95);
  const before = await contents();
  await run();
  await done(undoLastRun());
  expect(differences((await contents()).ours, before.ours)).toEqual([]);
  expect((await contents()).state).toEqual(before.state);
  expect(differences((await contents()).users, before.users)).toEqual([]);
});

test('what people have written since the run stays when it is undone', async () => {
  await run();
  await host.ui.edit('Måluppfyllelse!L15', '✓ Uppfyllt');
  await host.ui.edit('Måluppfyllelse!M15', 'KS har bedömt');
  await host.ui.edit('Skolnämnden!E4', 95);
  const fixed = { sheet: 'Skolnämnden', cell: 'A5', before: 'KF9', after: 'KF1' };
  const { consolidation } = await run();
  const finding = consolidation.findings[0]!;
  await done(approve({ key: finding.key, motivation: 'beslutat' }));
  await done(fixCell({ ...fixed, why: 'MK102', clock: options.clock }));
  await done(saveAnswers({ ...answers, legend: { lyckad: 'uppfyllt' } }));
  expect(await done(undoLastRun())).toBe(true);
  const { state } = await saved();
  expect(state).toMatchObject({
    legend: { lyckad: 'uppfyllt' },
    changes: [{ place: 'Skolnämnden!A5' }],
    runs: [{ number: 1 }],
  });
  const again = readOurSheets(await saved());
  expect(again?.board).toMatchObject([{ assessment: '✓ Uppfyllt', motivation: 'KS har bedömt' }]);
  expect(again?.approved).toEqual([{ key: finding.key, motivation: 'beslutat' }]);
});

/** The ribbon's page, or a colleague's pane: it remembers its own runs alone. */
async function onAnotherPage(clock = '2026-11-25T18:00:00'): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    const other = await import('../../src/excel/index.ts');
    await done(other.consolidateWorkbook({ ...options, clock }));
  });
}

test('a run of the ribbon over one that this page made is undone here, and then its own', async () => {
  const first = await contents();
  await run();
  const before = await contents();
  await host.ui.edit('Skolnämnden!E4', 95);
  await onAnotherPage();
  expect(canUndo((await saved()).state)).toBe(true);
  expect(await done(undoLastRun())).toBe(true);
  const now = await contents();
  expect([differences(now.ours, before.ours), now.state]).toEqual([[], before.state]);
  await host.ui.edit('Skolnämnden!E4', 87);
  expect(await done(undoLastRun())).toBe(true);
  expect(differences((await contents()).all, first.all)).toEqual([]);
});

test('two runs of the ribbon: the later is undone here when the workbook was read right after the earlier', async () => {
  await onAnotherPage('2026-11-25T17:00:00');
  await done(checkWorkbook(options));
  const before = await contents();
  await host.ui.edit('Skolnämnden!E4', 95);
  await onAnotherPage();
  await done(checkWorkbook(options));
  expect(canUndo((await saved()).state)).toBe(true);
  expect(await done(undoLastRun())).toBe(true);
  const now = await contents();
  expect([differences(now.ours, before.ours), now.state]).toEqual([[], before.state]);
});

test('what people have written since the ribbon ran stays when its run is undone here', async () => {
  await run();
  await host.ui.edit('Skolnämnden!E4', 95);
  await onAnotherPage();
  await host.ui.edit('Måluppfyllelse!L15', '✓ Uppfyllt');
  await done(saveAnswers({ ...answers, legend: { lyckad: 'uppfyllt' } }));
  expect(await done(undoLastRun())).toBe(true);
  const { state } = await saved();
  expect(state).toMatchObject({ legend: { lyckad: 'uppfyllt' }, runs: [{ number: 1, time: options.clock }] });
  expect(readOurSheets(await saved())?.board).toMatchObject([{ assessment: '✓ Uppfyllt' }]);
});

test.each([
  ['the workbook was changed before it was read here', async () => void (await host.ui.edit('Skolnämnden!E4', 96))],
  ['it was never read here', null],
])('a run over one that this page does not know is not undone: %s', async (_, change) => {
  await onAnotherPage('2026-11-25T17:30:00');
  await change?.();
  if (change) await done(checkWorkbook(options));
  await host.ui.edit('Skolnämnden!E4', 95);
  await onAnotherPage('2026-11-25T18:30:00');
  const before = await contents();
  expect(canUndo((await saved()).state)).toBe(false);
  expect(await undoLastRun()).not.toMatchObject({ value: true });
  expect(differences((await contents()).all, before.all)).toEqual([]);
});

test('the first run of another page can be undone here: before it there was nothing', async () => {
  const before = await contents();
  await onAnotherPage();
  expect(canUndo((await saved()).state)).toBe(true);
  expect(await done(undoLastRun())).toBe(true);
  expect(differences((await contents()).all, before.all)).toEqual([]);
});

test('an overview reads the first rows and writes nothing', async () => {
  const before = await contents();
  host.counters.reset();
  const seen = await done(overview(options));
  expect([seen.isOverview, seen.consolidation.chain.rows.length]).toEqual([true, 3]);
  expect(differences((await contents()).all, before.all)).toEqual([]);
  expect((await done(checkWorkbook(options))).isOverview).toBe(false);
});

test('answers without a run leave with clean', async () => {
  const before = await contents();
  await done(saveAnswers({ ...answers, legend: { lyckad: 'uppfyllt' } }));
  expect((await saved()).state).toMatchObject({ ...emptyState, legend: { lyckad: 'uppfyllt' } });
  await done(clean());
  expect(differences((await contents()).all, before.all)).toEqual([]);
});

test('the workbook is given as a file, and the marked cells by their address', async () => {
  const { snapshot } = await openAsFile(await done(readFile()));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(users);
  await host.ui.select('Skolnämnden!A3:F3');
  expect(await done(selectedCells())).toEqual({ sheet: 'Skolnämnden', address: 'A3:F3' });
});
