/** The same plan through both adapters: what then stands in our sheets is the same, but for the list of differences. */
import { consolidate } from '../../src/core/consolidate.ts';
import { buildPlan } from '../../src/core/report/plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import { consolidateWorkbook } from '../../src/excel/index.ts';
import { cellsOf } from './cells-of.ts';
import { corpusFile, openAsFile, openInExcel, options } from '../excel/workbooks.ts';

jest.setTimeout(120_000);

const names = ['A1-nora-delar-2024-sammanslagna-celler.xlsx', 'D3-granvik-delar-2024-perioder.xlsx'];

async function throughFile(name: string): Promise<WorkbookSnapshot> {
  const document = await openAsFile(corpusFile(name));
  const { snapshot } = document;
  const result = consolidate({ workbooks: [snapshot], previous: [], registerWorkbook: null, period: {}, settings: {} });
  if (!result.ok) throw new Error(result.problem.code);
  const plan = buildPlan(result.consolidation, {
    ...options,
    workbooks: [snapshot],
    fileName: snapshot.file,
    kommun: null,
    state: null,
    checksum: document.checksum(),
  });
  return (await openAsFile(await document.apply(plan))).snapshot;
}

async function throughExcel(name: string): Promise<WorkbookSnapshot> {
  const host = await openInExcel(corpusFile(name));
  const outcome = await consolidateWorkbook(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect([host.bugs, [...host.unknownFunctions]]).toEqual([[], []]);
  const saved = await host.save();
  host.close();
  return (await openAsFile(saved)).snapshot;
}

describe.each(names)('%s', (name) => {
  let file: WorkbookSnapshot;
  let excel: WorkbookSnapshot;
  beforeAll(async () => {
    file = await throughFile(name);
    excel = await throughExcel(name);
  });

  test('the same sheets in the same order, ours last, with the same tables', () => {
    const seen = ({ sheets }: WorkbookSnapshot): unknown =>
      sheets.map((sheet) => [sheet.name, sheet.owner, sheet.tables]);
    expect(seen(excel)).toEqual(seen(file));
  });

  test.each(['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet'])('the same cells in %s', (sheetName) => {
    const cells = (workbook: WorkbookSnapshot): unknown =>
      cellsOf(workbook.sheets.find((sheet) => sheet.name === sheetName) as SheetSnapshot);
    expect(cells(excel)).toEqual(cells(file));
  });

  test('the same state', () => {
    expect(excel.state).toEqual(file.state);
  });
});
