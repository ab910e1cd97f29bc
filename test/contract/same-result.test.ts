/** The same plan through both adapters: what then stands in our sheets is the same, but for the list of differences. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import { corpusFile, openAsFile } from '../excel/workbooks.ts';
import { asFile, inExcel, type Adapter } from './adapters.ts';
import { cellsOf } from './cells-of.ts';

jest.setTimeout(120_000);

const names = ['A1-nora-delar-2024-sammanslagna-celler.xlsx', 'D3-granvik-delar-2024-perioder.xlsx'];

async function through({ open }: Adapter, name: string): Promise<WorkbookSnapshot> {
  const workbook = await open(corpusFile(name));
  await workbook.run();
  const saved = await workbook.save();
  workbook.close();
  return (await openAsFile(saved)).snapshot;
}

describe.each(names)('%s', (name) => {
  let file: WorkbookSnapshot;
  let excel: WorkbookSnapshot;
  beforeAll(async () => {
    file = await through(asFile, name);
    excel = await through(inExcel, name);
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
