import { freeName, renamed } from '../../../src/core/workbook/free-names.ts';
import { samplePlan } from './sample-plan.ts';
import { makeDocument, makePackage, opened, partText, sheetName } from './workbook-maker.ts';
import { rootRange } from '../../../src/xlsx/package/index.ts';
import { workbookOrder } from '../../../src/xlsx/write/workbook/workbook-text.ts';

test('print areas and titles are fixed, belong to their sheet, and stand where the schema wants names', async () => {
  const text = await partText(await (await makeDocument()).apply(samplePlan()), 'xl/workbook.xml');
  expect(text).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="2">'Måluppfyllelse'!$A$1:$F$7,'Måluppfyllelse'!$A$9:$H$25</definedName>`,
  );
  expect(text).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="3">'Underlag'!$4:$4</definedName>`);
  const ranks = rootRange(text).children.map((child) => workbookOrder.indexOf(child.local));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('a table of ours gives way to one of the user with its name, in every formula', async () => {
  const document = await opened(await (await makeDocument({ hasTable: true })).apply(samplePlan()));
  const names = document.snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  expect(names).toEqual(['mk_kfmal', 'MK_KfMal_2', 'MK_Underlag']);
  expect(await document.package.text('xl/worksheets/sheet3.xml')).toContain('ROWS(MK_KfMal_2[Nr])');
  const ids = await Promise.all(
    document.package.names
      .filter((part) => part.startsWith('xl/tables/'))
      .map(async (part) => / id="(\d+)"/.exec(await document.package.text(part))![1]),
  );
  expect(new Set(ids).size).toBe(3);
});

test('names are replaced in formulas, never in texts or sheet names', () => {
  const names = new Map([['MK_A', 'MK_A_2']]);
  expect(renamed(`SUM(MK_A[x],MK_AB,'MK_A'!B1,"MK_A")&MK_A`, names)).toBe(
    `SUM(MK_A_2[x],MK_AB,'MK_A'!B1,"MK_A")&MK_A_2`,
  );
  expect(freeName('MK_A', new Set(['mk_a', 'mk_a_2']))).toBe('MK_A_3');
});

describe('a workbook that cannot take our sheets', () => {
  test('with locked structure is refused, with the reason', async () => {
    const pkg = makePackage();
    const text = await pkg.text('xl/workbook.xml');
    pkg.set('xl/workbook.xml', text.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'));
    await expect((await opened(await pkg.save())).apply(samplePlan())).rejects.toMatchObject({
      problem: { code: 'structureProtected' },
    });
  });

  test('with a sheet of the name that the plan wants is refused', async () => {
    const plan = samplePlan();
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, name: sheetName(1).toUpperCase() }));
    await expect((await makeDocument()).apply({ ...plan, sheets })).rejects.toMatchObject({
      problem: { code: 'sheetNameTaken' },
    });
  });
});
