/** A workbook that is small enough to fail after every single action, with something of each kind that must not be lost. */
import { consolidateWorkbook } from '../../../src/excel/index.ts';
import { newHost } from '../../../src/host/index.ts';
import { openInExcel, options, use } from '../workbooks.ts';

const headers = ['KF-mål', 'Delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning'];

/** One nämnd with three delmål, a register, a rule, a validation, a name and a protected sheet of the users' own. */
export async function smallWorkbook(): Promise<Uint8Array> {
  const host = await newHost({ locale: 'sv-SE' });
  use(host);
  await host.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const register = worksheets.getItem('Sheet1');
    register.name = 'Målregister';
    register.getRange('A1:B3').values = [
      ['Nr', 'KF-mål'],
      ['KF1', 'Alla barn klarar skolan'],
      ['KF2', 'Kommunen har god ekonomi'],
    ];
    const sheet = worksheets.add('Skolnämnden');
    sheet.getRange('A1').values = [['Skolnämnden, delårsrapport 2025']];
    sheet.getRange('A3:F6').values = [
      headers,
      ['KF1', 'Fler behöriga', 'Behörighet till gymnasiet', 90, 87, 'Delvis uppfyllt'],
      ['KF9', 'Trygg skola', 'Elever som är trygga', 95, 96, 'Uppfyllt'],
      ['KF2', 'Budget i balans', '', '', '', ''],
    ] as string[][];
    sheet.getRange('A3:F3').format.font.bold = true;
    sheet.getRange('D4:E6').numberFormat = Array.from({ length: 3 }, () => ['0.0', '0.0']);
    sheet.getRange('F4:F6').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Uppfyllt,Delvis uppfyllt' },
    };
    const rule = sheet.getRange('E4:E6').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=E4<D4';
    rule.custom.format.fill.color = '#FFEEEE';
    names.add('Egna_mål', register.getRange('A2:B3'));
    const locked = worksheets.add('Låst');
    locked.getRange('A1').values = [['Rör inte']];
    locked.protection.protect();
    await context.sync();
  });
  await host.settle();
  const bytes = await host.save();
  host.close();
  return bytes;
}

/** The same with a result in it, made before a value was changed and Kommunstyrelsen wrote in it. */
export async function earlierResult(
  file: Uint8Array,
): Promise<{ readonly file: Uint8Array; readonly userSheets: readonly string[] }> {
  const host = await openInExcel(file);
  const outcome = await consolidateWorkbook(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const { goalSheet } = outcome.value;
  await host.ui.edit('Skolnämnden!E4', 91);
  await host.ui.edit('Skolnämnden!A5', 'KF1');
  const [assessment, motivation] = await yellowCells(host, goalSheet);
  await host.ui.edit(`${goalSheet}!${assessment}`, '◐ Delvis uppfyllt');
  await host.ui.edit(`${goalSheet}!${motivation}`, 'Egen bedömning: 3–5 år');
  await host.settle();
  const bytes = await host.save();
  host.close();
  return { file: bytes, userSheets: ['Målregister', 'Skolnämnden', 'Låst'] };
}

/** The first goal's cells that Kommunstyrelsen writes in. */
async function yellowCells(host: Awaited<ReturnType<typeof openInExcel>>, sheet: string): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('MK_KfMal');
    table.columns.load('items/name,items/index');
    const body = table.getDataBodyRange().load('rowIndex,columnIndex');
    await context.sync();
    const at = (name: RegExp): number => table.columns.items.findIndex((column) => name.test(column.name));
    const cells = [/^KS egen bedömning/i, /^Motivering/i].map((name) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getCell(body.rowIndex, body.columnIndex + at(name))
        .load('address'),
    );
    await context.sync();
    return cells.map(({ address }) => address.slice(address.lastIndexOf('!') + 1));
  });
}
