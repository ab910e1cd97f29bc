/** A pane, the ribbon's commands and a dialog are windows of their own on one workbook. */
import { openWorkbook, serve } from '../../src/host/serve.ts';
import { openOfficeWindow } from '../../src/host/jsdom/office-window.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import type { DialogRequest } from '../../src/host/protocol/common-api.ts';
import type { OpenedWorkbook } from '../../src/host/serve.ts';
import type { Session } from '../../src/host/protocol/session.ts';

const dialogs: DialogRequest[] = [];
let opened: OpenedWorkbook;
let sessions: Session[];
const windows = [openOfficeWindow('sv-SE'), openOfficeWindow('en-US')] as const;
const excel = (i: 0 | 1) => windows[i].window['Excel'] as typeof Excel;
const office = (i: 0 | 1) => windows[i].window['Office'] as typeof Office;

beforeAll(async () => {
  opened = await openWorkbook({ codec: nodeCodec(), dom: windows[0].window as never });
  sessions = windows.map((w) => serve(w.port, opened, { locale: 'sv-SE', onDialog: (d) => dialogs.push(d) }));
  for (const w of windows) await w.start();
});
afterAll(() => windows.forEach((w) => w.close()));

const write = (i: 0 | 1, address: string, value: string) =>
  excel(i).run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

test('what one window writes the other hears of, and a closed one no more', async () => {
  const seen: string[] = [];
  await excel(1).run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (e) => void seen.push(e.address));
    await context.sync();
  });
  await write(0, 'A1', 'från panelen');
  await opened.company.settle();
  sessions[1]?.close();
  await write(0, 'A2', 'ingen hör');
  await opened.company.settle();
  expect(seen).toEqual(['A1']);
});

test('a dialog is asked for with its address and size', async () => {
  await new Promise((done) =>
    office(0).context.ui.displayDialogAsync(
      'https://localhost/hjalp.html',
      { width: 30, height: 40, displayInIframe: true },
      done,
    ),
  );
  expect(dialogs).toEqual([{ open: true, url: 'https://localhost/hjalp.html', width: 30, height: 40 }]);
});
