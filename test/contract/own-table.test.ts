/** Where a table of the users' has our name ours is numbered; theirs stays theirs also when our sheet has been deleted. */
import { consolidateWorkbook } from '../../src/excel/index.ts';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import type { Host } from '../../src/host/index.ts';
import { smallWorkbook } from '../excel/fault-table/small-workbook.ts';
import { openAsFile, openInExcel, options } from '../excel/workbooks.ts';
import { wholeWayBytes } from '../fuzz/whole-way.ts';

jest.setTimeout(120_000);

/** Opened in Excel, changed by a person and saved. */
async function changed(file: Uint8Array, act: (host: Host) => Promise<unknown>): Promise<Uint8Array> {
  const host = await openInExcel(file);
  await act(host);
  await host.settle();
  const saved = await host.save();
  host.close();
  return saved;
}

const withOwnTable = async (): Promise<Uint8Array> =>
  changed(await smallWorkbook(), (host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Våra mål');
      sheet.getRange('A1:B2').values = [
        ['Ordning', 'Anteckning'],
        ['A', 'vår egen'],
      ];
      sheet.tables.add(sheet.getRange('A1:B2'), true).name = 'MK_KfMal';
      await context.sync();
    }),
  );

const withoutOurSheet = (file: Uint8Array): Promise<Uint8Array> =>
  changed(file, (host) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Måluppfyllelse').delete();
      await context.sync();
    }),
  );

const throughExcel = (file: Uint8Array): Promise<Uint8Array> =>
  changed(file, async () => {
    const outcome = await consolidateWorkbook(options);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  });

const seen = ({ sheets }: WorkbookSnapshot): Record<string, unknown> =>
  Object.fromEntries(sheets.map(({ name, owner, tables }) => [name, [owner, ...tables.map((table) => table.name)]]));

describe.each([
  ['office.js', throughExcel],
  ['file', wholeWayBytes],
] as const)('%s', (_, run) => {
  let gone: Uint8Array;
  beforeAll(async () => (gone = await withoutOurSheet(await run(await withOwnTable()))));

  test('their table is theirs when our sheet is gone', async () => {
    const now = seen((await openAsFile(gone)).snapshot);
    expect(now).toMatchObject({ 'Våra mål': ['users', 'MK_KfMal'], Underlag: ['ours', 'MK_Underlag'] });
    expect(now).not.toHaveProperty('Måluppfyllelse');
  });

  test('the next run makes our sheet again, numbered, and leaves theirs alone', async () => {
    const { snapshot } = await openAsFile(await run(gone));
    expect(seen(snapshot)).toMatchObject({
      'Våra mål': ['users', 'MK_KfMal'],
      Måluppfyllelse: ['ours', 'MK_KfMal_2', 'MK_Matris'],
    });
    const theirs = snapshot.sheets.find(({ name }) => name === 'Våra mål');
    expect([theirs?.rowCount, theirs?.text(1, 1)]).toEqual([2, 'vår egen']);
  });
});
