import type { SheetSnapshot } from '../../src/core/workbook/snapshot.ts';
import { clean, consolidateWorkbook, goTo, removeMarks } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { committees } from './build.ts';
import { openAsFile, options } from './workbooks.ts';

jest.setTimeout(120_000);

let host: Host;
beforeEach(async () => {
  host = await committees({ sheets: 2 });
});
afterEach(() => {
  expect(host.bugs).toEqual([]);
  host.close();
});

const inExcel = <T>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  host.Excel.run((context) => work(context.workbook, context));

const rulesOn = (sheet: string): Promise<string[]> =>
  inExcel(async ({ worksheets }, context) => {
    const rules = worksheets.getItem(sheet).getRange().conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    return rules.items.map((rule) => rule.custom.rule.formula);
  });

const protect = (sheet: string): Promise<void> =>
  inExcel(async ({ worksheets }, context) => {
    worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });

const codeOf = (outcome: Awaited<ReturnType<typeof consolidateWorkbook>>): string =>
  outcome.ok ? 'ok' : outcome.problem.code;

test('marks stand after the rules of the user, fel before varning, and go when they are taken away', async () => {
  const own = await rulesOn('Nämnd 1');
  expect(codeOf(await consolidateWorkbook(options))).toBe('ok');
  expect(await rulesOn('Nämnd 1')).toEqual([...own, '=N("Målkedjan fel")=0', '=N("Målkedjan varning")=0']);
  await removeMarks();
  expect(await rulesOn('Nämnd 1')).toEqual(own);
});

test('a rule of a file that has a look and no formula is not ours', async () => {
  await inExcel(async ({ worksheets }, context) => {
    const rule = worksheets.getItem('Nämnd 1').getRange('H1').conditionalFormats.add('Custom');
    rule.custom.format.fill.color = '#AA0000';
    await context.sync();
  });
  const own = await rulesOn('Nämnd 1');
  await consolidateWorkbook(options);
  await clean();
  expect(await rulesOn('Nämnd 1')).toEqual(own);
});

test('a second run replaces the marks of the first', async () => {
  await consolidateWorkbook(options);
  const once = await rulesOn('Nämnd 2');
  await consolidateWorkbook(options);
  expect(await rulesOn('Nämnd 2')).toEqual(once);
});

test('a protected sheet is read and never marked', async () => {
  await protect('Nämnd 1');
  const before = await rulesOn('Nämnd 1');
  const outcome = await consolidateWorkbook(options);
  expect(codeOf(outcome)).toBe('ok');
  expect(await rulesOn('Nämnd 1')).toEqual(before);
  expect(outcome.ok && outcome.value.consolidation.chain.rows.length).toBe(24);
});

test('a locked structure is refused before anything is written', async () => {
  await inExcel(async (workbook, context) => {
    workbook.protection.protect();
    await context.sync();
  });
  host.counters.reset();
  expect(codeOf(await consolidateWorkbook(options))).toBe('structureProtected');
  expect(host.counters.syncs).toBe(3);
});

test('what was typed while we computed makes the result stale: no marks, and our sheets say so', async () => {
  const onProgress = (phase: string, share: number): void => {
    if (phase === 'writing' && share === 0) void host.ui.edit('Nämnd 1!A40', 'KF1');
  };
  const own = await rulesOn('Nämnd 1');
  expect(codeOf(await consolidateWorkbook({ ...options, onProgress }))).toBe('changedMeanwhile');
  expect(await rulesOn('Nämnd 1')).toEqual(own);
  const line = await inExcel(async ({ worksheets }, context) => {
    const cell = worksheets.getItem('Måluppfyllelse').getRange('A3').load('values');
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
  expect(line).toMatch(/^OFÄRDIG/);
  expect(codeOf(await consolidateWorkbook(options))).toBe('ok');
});

test('Avbryt before the writing leaves the workbook alone', async () => {
  const stop = new AbortController();
  const onProgress = (phase: string): void => {
    if (phase === 'computing') stop.abort();
  };
  expect(codeOf(await consolidateWorkbook({ ...options, onProgress, signal: stop.signal }))).toBe('cancelled');
  const names = await inExcel(async ({ worksheets }, context) => {
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Målregister', 'Nämnd 1', 'Nämnd 2']);
});

test('a text that looks like a formula stays a text', async () => {
  await inExcel(async ({ worksheets }, context) => {
    worksheets.getItem('Nämnd 1').getRange('B5').values = [["'=1+1"]];
    await context.sync();
  });
  await consolidateWorkbook(options);
  const { snapshot } = await openAsFile(await host.save());
  const flat = snapshot.sheets.find(({ name }) => name === 'Underlag') as SheetSnapshot;
  const found = cellsOf(flat).filter(({ text }) => text === '=1+1');
  expect(found).toEqual([{ text: '=1+1', isFormula: false }]);
});

function cellsOf(sheet: SheetSnapshot): { text: string; isFormula: boolean }[] {
  const cells = [];
  for (let row = 0; row < sheet.rowCount; row++)
    for (let column = 0; column < sheet.columnCount; column++)
      cells.push({ text: sheet.text(row, column), isFormula: sheet.hasFormula(row, column) });
  return cells;
}

test('a table of the user that is called as one of ours is theirs, also when everything of ours is taken away', async () => {
  await inExcel(async ({ worksheets }, context) => {
    const sheet = worksheets.add('Eget');
    sheet.getRange('A1:B2').values = [
      ['Egen', 'Tabell'],
      ['a', 'b'],
    ];
    sheet.tables.add('A1:B2', true).name = 'MK_Underlag';
    await context.sync();
  });
  expect(codeOf(await consolidateWorkbook(options))).toBe('ok');
  await clean();
  const { snapshot } = await openAsFile(await host.save());
  expect(snapshot.sheets.find(({ name }) => name === 'Eget')?.tables.map(({ name }) => name)).toEqual(['MK_Underlag']);
});

test('an Excel that never answers is given up', async () => {
  host.faults.fail({ batch: 2, when: 'silent' });
  let isSlow = false;
  const timing = { slowMs: 10, giveUpMs: 500, onSlow: () => (isSlow = true) };
  expect(codeOf(await consolidateWorkbook({ ...options, timing }))).toBe('notAnswering');
  expect(isSlow).toBe(true);
});

test('a cell is shown; one on a hidden sheet is not', async () => {
  expect(await goTo('Nämnd 2', 'C6')).toEqual({ ok: true, value: null });
  await inExcel(async ({ worksheets }, context) => {
    worksheets.getItem('Nämnd 1').visibility = 'Hidden';
    await context.sync();
  });
  expect(await goTo('Nämnd 1', 'C6')).toMatchObject({ ok: false, problem: { code: 'sheetHidden', sheet: 'Nämnd 1' } });
  expect(await goTo('Borta', 'A1')).toMatchObject({ ok: false, problem: { code: 'gone' } });
});

test('an Excel too old is told so, and nothing is asked of it', async () => {
  host.close();
  const { newHost } = await import('../../src/host/index.ts');
  const { use } = await import('./workbooks.ts');
  host = await newHost({ requirementSets: { ExcelApi: '1.12' } });
  use(host);
  expect(codeOf(await consolidateWorkbook(options))).toBe('tooOld');
  expect(host.counters.syncs).toBe(0);
});
