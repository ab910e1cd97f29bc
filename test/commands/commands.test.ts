import { problemAddress } from '../../src/commands/show-problem.ts';
import { Ribbon, type CompletableEvent } from '../../src/commands/ribbon-command.ts';
import { konsolidera, taBortMarkeringar } from '../../src/commands/work.ts';
import type { ExcelProblem } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { corpusFile, openInExcel } from '../excel/workbooks.ts';

jest.setTimeout(120_000);

class Click implements CompletableEvent {
  times = 0;
  completed(): void {
    this.times++;
  }
}

const told: ExcelProblem[] = [];
const ribbon = new Ribbon(async (problem) => void told.push(problem));
beforeEach(() => (told.length = 0));

async function activeSheet(host: Host): Promise<string> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

test('Sammanställ shows Måluppfyllelse; Ta bort markeringar leaves it there', async () => {
  const host = await openInExcel(corpusFile('A1-nora-delar-2024-sammanslagna-celler.xlsx'));
  const click = new Click();
  await ribbon.command(konsolidera)(click);
  await ribbon.command(taBortMarkeringar)(click);
  expect([click.times, told, await activeSheet(host)]).toEqual([2, [], 'Måluppfyllelse']);
  host.close();
});

test('a workbook whose period nobody can tell is left alone, and the person is told', async () => {
  const host = await openInExcel(await emptyWorkbook());
  const click = new Click();
  await ribbon.command(konsolidera)(click);
  expect([click.times, told.map(({ code }) => code), await activeSheet(host)]).toEqual([
    1,
    ['periodUnknown'],
    'Sheet1',
  ]);
  host.close();
});

async function emptyWorkbook(): Promise<Uint8Array> {
  const { newHost } = await import('../../src/host/index.ts');
  const host = await newHost();
  const bytes = await host.save();
  host.close();
  return bytes;
}

test('a second click while one works is ignored, and completed at once', async () => {
  let end: () => void = () => undefined;
  let starts = 0;
  const slow = ribbon.command(async () => {
    starts++;
    await new Promise<void>((resolve) => (end = resolve));
    return { ok: true, value: null };
  });
  const [first, second] = [new Click(), new Click()];
  const running = slow(first);
  await slow(second);
  expect([starts, first.times, second.times]).toEqual([1, 0, 1]);
  end();
  await running;
  expect(first.times).toBe(1);
});

test('a bug of ours is told too, and the button works again', async () => {
  const click = new Click();
  const broken = ribbon.command(() => Promise.reject(new TypeError('oj')));
  await broken(click);
  await broken(click);
  expect(told.map(({ technical }) => technical)).toEqual(['TypeError: oj', 'TypeError: oj']);
  expect(click.times).toBe(2);
});

test('the dialog knows which problem and which sheet, what was done and what was written', () => {
  const problem: ExcelProblem = { code: 'sheetProtected', technical: 'AccessDenied', sheet: 'Tekniska & miljö' };
  expect(problemAddress(problem, 'https://localhost:3000/commands.html')).toBe(
    'https://localhost:3000/taskpane.html?visa=problem&kod=sheetProtected&blad=Tekniska+%26+milj%C3%B6&skrivet=nothing&gjorde=consolidate&teknik=AccessDenied',
  );
});

test('a run whose result could not be shown is told as done, not as failed', async () => {
  const host = await openInExcel(corpusFile('A1-nora-delar-2024-sammanslagna-celler.xlsx'));
  const shown: (string | undefined)[] = [];
  const telling = new Ribbon(async (_, operation) => void shown.push(operation));
  const { activate } = host.Excel.Worksheet.prototype;
  host.Excel.Worksheet.prototype.activate = () => {
    throw Object.assign(new Error('busy'), { code: 'ServiceNotAvailable' });
  };
  await telling.command(konsolidera)(new Click());
  host.Excel.Worksheet.prototype.activate = activate;
  expect(shown).toEqual(['show']);
  const address = new URL(problemAddress({ code: 'busy', technical: '' }, 'https://x/commands.html', 'show'));
  expect(address.searchParams.get('gjorde')).toBe('show');
  host.close();
});
