/** What is ours can be taken away, and what is the users' is then as it was: the same promises for both adapters. */
import { corpusFile, openAsFile } from '../excel/workbooks.ts';
import { adapters, partsOf, withoutState, type OpenWorkbook } from './adapters.ts';
import { cellsOf } from './cells-of.ts';

jest.setTimeout(120_000);

describe.each(adapters)('through $name', ({ open }) => {
  let workbook: OpenWorkbook;
  let before: Record<string, string>;
  beforeEach(async () => {
    workbook = await open(corpusFile('A1-nora-delar-2024-sammanslagna-celler.xlsx'));
    before = await partsOf(workbook);
  });
  afterEach(() => workbook.close());

  /** The workbook as people read it: every sheet's cells, tables and state. */
  const content = async (): Promise<unknown> => {
    const { snapshot } = await openAsFile(await workbook.save());
    return [snapshot.sheets.map((sheet) => [sheet.name, sheet.tables, cellsOf(sheet)]), snapshot.state];
  };
  const rules = (parts: Record<string, string>): unknown =>
    Object.keys(before).map((name) => parts[name]?.match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g));

  test('after clean the workbook is the one that was opened', async () => {
    await workbook.run();
    expect(await partsOf(workbook)).not.toEqual(before);
    expect(await workbook.clean()).toBe(true);
    expect(await partsOf(workbook)).toEqual(before);
    expect(await workbook.clean()).toBe(false);
  });

  test('without the marks the users’ sheets are as they were and ours stay', async () => {
    await workbook.run();
    const run = await content();
    expect(rules(await partsOf(workbook))).not.toEqual(rules(before));
    expect(await workbook.removeMarks()).toBeGreaterThan(0);
    expect(rules(await partsOf(workbook))).toEqual(rules(before));
    expect(await content()).toEqual(run);
    expect(await workbook.removeMarks()).toBe(0);
  });

  test('without the marks the way back is still whole', async () => {
    await workbook.run();
    await workbook.removeMarks();
    expect(await workbook.clean()).toBe(true);
    expect(await partsOf(workbook)).toEqual(before);
  });

  test('a run puts the marks back', async () => {
    await workbook.run();
    const once = await partsOf(workbook);
    await workbook.removeMarks();
    await workbook.run();
    expect(rules(await partsOf(workbook))).toEqual(rules(once));
  });

  test('our sheets are known again where another program has dropped our state', async () => {
    await workbook.run();
    const forgotten = await withoutState(workbook);
    workbook.close();
    workbook = await open(forgotten);
    await workbook.run();
    const { snapshot } = await openAsFile(await workbook.save());
    const ours = snapshot.sheets.filter(({ owner }) => owner === 'ours').map(({ name }) => name);
    expect(ours).toEqual(['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet']);
    expect(snapshot.sheets.length - ours.length).toBe(
      Object.keys(before).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).length,
    );
  });

  test('the same run again gives the same cells, tables and state', async () => {
    await workbook.run();
    const once = await content();
    await workbook.run();
    expect(await content()).toEqual(once);
  });
});
