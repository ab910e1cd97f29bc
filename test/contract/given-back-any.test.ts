/** Whatever a workbook carries: after consolidate and clean through office.js it is the one that was opened; twice is once. */
import fc from 'fast-check';
import { clean, consolidateWorkbook } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import type { Act } from '../excel/after-request.ts';
import { contentsOf, differences, sheetNames } from '../excel/fault-table/contents.ts';
import { smallWorkbook } from '../excel/fault-table/small-workbook.ts';
import { openInExcel, options } from '../excel/workbooks.ts';
import { makePackage, type Features } from '../xlsx/write/workbook-maker.ts';

jest.setTimeout(240_000);

const run = async (): Promise<void> => {
  const outcome = await consolidateWorkbook({ ...options, period: { kind: 'delar', year: 2025 } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
};

/** What does not hold for the workbook. */
async function broken(file: Uint8Array): Promise<string[]> {
  const host = await openInExcel(file);
  try {
    const names = sheetNames(await contentsOf(host, []));
    const contents = () => contentsOf(host, names);
    const before = await contents();
    await run();
    const once = await contents();
    await run();
    const twice = await contents();
    await clean();
    const after = await contents();
    return [
      ...differences(once.users, before.users).map((what) => `marked: ${what}`),
      ...differences(twice.all, once.all).map((what) => `twice: ${what}`),
      ...differences(after.all, before.all).map((what) => `cleaned: ${what}`),
    ];
  } finally {
    host.close();
  }
}

const on = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Act => {
  return (workbook) => void work(workbook.worksheets.getItem('Skolnämnden'), workbook);
};

/** What people do to a workbook of theirs, each by itself. */
const habits: Readonly<Record<string, Act>> = {
  'a rule over all rows': on((sheet) => {
    const rule = sheet.getRange('A4:F6').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$F4=""';
    rule.custom.format.font.color = '#AA0000';
  }),
  'a rule that stops': on((sheet) => {
    const rule = sheet.getRange('D4:D6').conditionalFormats.add('CellValue');
    rule.cellValue.rule = { formula1: '=100', operator: 'GreaterThan' };
    rule.stopIfTrue = true;
  }),
  'a table of their own': on((sheet) => (sheet.tables.add('A3:F6', true).name = 'Delmål')),
  'a sheet with our name': on((_, { worksheets }) => {
    worksheets.add('Brister').getRange('A1').values = [['Våra egna brister']];
  }),
  'a hidden sheet': on((_, { worksheets }) => {
    const sheet = worksheets.add('Listor');
    sheet.getRange('A1:A2').values = [['Uppfyllt'], ['Ej uppfyllt']];
    sheet.visibility = 'VeryHidden';
  }),
  'merged cells': on((sheet) => sheet.getRange('A1:F1').merge(false)),
  'frozen panes': on((sheet) => sheet.freezePanes.freezeRows(3)),
  formulas: on((sheet) => {
    sheet.getRange('G3:G5').formulas = [['Andel'], ['=E4/D4'], ['=COUNTA(Målregister!A2:A3)']];
  }),
  formats: on((sheet) => {
    sheet.getRange('A4:F6').format.wrapText = true;
    sheet.getRange('A4:A6').format.fill.color = '#EEF2F7';
    sheet.getRange('C:C').format.columnWidth = 140;
  }),
  'a name on a sheet': on((sheet) => sheet.names.add('Utfall', sheet.getRange('E4:E6'))),
  'a protected nämnd': on((sheet) => sheet.protection.protect()),
  'a coloured tab': on((sheet) => (sheet.tabColor = '#00AA00')),
  'another sheet shown': on((sheet) => sheet.activate()),
};

async function lived(file: Uint8Array, chosen: readonly string[]): Promise<Uint8Array> {
  const host: Host = await openInExcel(file);
  await host.Excel.run(async (context) => {
    for (const one of chosen) habits[one]!(context.workbook);
    await context.sync();
  });
  await host.settle();
  const saved = await host.save();
  host.close();
  return saved;
}

test('a workbook that people have lived with', async () => {
  const file = await smallWorkbook();
  // Protection last: a locked sheet would refuse the rest.
  const order = Object.keys(habits);
  const chosen = fc
    .subarray(order)
    .map((some) => [...some].sort((a, b) => Number(a === 'a protected nämnd') - Number(b === 'a protected nämnd')));
  await fc.assert(
    fc.asyncProperty(chosen, async (some) => expect(await broken(await lived(file, some))).toEqual([])),
    { numRuns: 8, examples: [[order.filter((one) => one !== 'a protected nämnd')]] },
  );
});

const flag = fc.boolean();
const features: fc.Arbitrary<Partial<Features>> = fc.record({
  sheets: fc.integer({ min: 2, max: 4 }),
  hasConditionalFormat: flag,
  hasValidation: flag,
  hasHyperlink: flag,
  hasExtension: flag,
  hasTable: flag,
  hasNames: flag,
  hasCustomXml: flag,
  hasStyles: flag,
  isProtected: flag,
  hasByteOrderMark: flag,
  isEmptySheetData: flag,
});

test('a file from another program', async () => {
  await fc.assert(
    fc.asyncProperty(features, async (f) => expect(await broken(await makePackage(f).save())).toEqual([])),
    { numRuns: 8 },
  );
});
