/** A municipality's workbook of any size, made through office.js. */
import { newHost, type Host } from '../../src/host/index.ts';
import { use } from './workbooks.ts';

export interface Shape {
  readonly sheets: number;
  readonly rows?: number;
}

const headers = ['KF-mål', 'Nämndens delmål', 'Indikator', 'Målvärde', 'Utfall', 'Bedömning', 'Kommentar'];
const goals = ['KF1', 'KF2', 'KF3'];

/** Sheets with a title, a header row and rows, and a register of three goals; the user has a rule of their own on each. */
export async function committees({ sheets, rows = 12 }: Shape): Promise<Host> {
  const host = await newHost({ locale: 'sv-SE' });
  use(host);
  await host.Excel.run(async (context) => {
    const register = context.workbook.worksheets.getItem('Sheet1');
    register.name = 'Målregister';
    register.getRange('A1:B4').values = [
      ['Nr', 'KF-mål'],
      ...goals.map((id) => [id, `Kommunfullmäktiges mål ${id} om god välfärd`]),
    ];
    for (let n = 1; n <= sheets; n++) {
      const sheet = context.workbook.worksheets.add(`Nämnd ${n}`);
      sheet.getRange('A1').values = [[`Nämnden för område ${n}, delårsrapport 2025`]];
      sheet.getRange('A3:G3').values = [headers];
      sheet.getRange(`A4:G${3 + rows}`).values = Array.from({ length: rows }, (_, i) => [
        i === 1 ? 'KF9' : goals[i % goals.length],
        `Delmål ${n}.${i}`,
        i === 2 ? '' : `Indikator ${n}.${i}`,
        80,
        70 + i,
        'Delvis uppfyllt',
        i === 3 ? '\'=HYPERLINK("http://x")' : '',
      ]) as unknown[][] as string[][];
      const own = sheet.getRange(`E4:E${3 + rows}`).conditionalFormats.add('Custom');
      own.custom.rule.formula = '=E4<75';
    }
    await context.sync();
  });
  await host.settle();
  host.counters.reset();
  return host;
}
