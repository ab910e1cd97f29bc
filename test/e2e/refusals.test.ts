/** What a button of the ribbon cannot do is said, and nothing has been written. */
import path from 'node:path';
import { newHost } from '../../src/host/index.ts';
import { becomes, closeBrowser, inBrowser, openFile, openPage, screenshot } from './helpers/stage.ts';

jest.setTimeout(300_000);

const sample = path.join(__dirname, '../../assets/mallar/nora-exempel.xlsx');
afterAll(closeBrowser);

/** The sample with its structure locked: no sheets can be added. */
async function lockedSample(): Promise<Buffer> {
  const host = await newHost({ file: sample });
  await host.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const bytes = await host.save();
  host.close();
  return Buffer.from(bytes);
}

inBrowser('in a locked workbook nothing is written, and the pane says why, also when it was closed', async () => {
  const { page, pane, close } = await openPage();
  await openFile(page, 'last.xlsx', await lockedSample());
  await page.getByRole('status').filter({ hasText: 'last.xlsx är öppnad' }).waitFor();
  const sheets = await page.getByRole('tab').allInnerTexts();
  for (const isClosed of [false, true]) {
    if (isClosed) await page.getByRole('button', { name: 'Stäng panelen' }).click();
    await page.getByRole('button', { name: 'Sammanställ' }).click();
    await page.getByRole('status').filter({ hasText: 'Sammanställ: inget ändrades i arbetsboken.' }).waitFor();
    await pane.getByRole('heading', { name: 'Bladen kunde inte skrivas' }).waitFor({ timeout: 30_000 });
    await screenshot(page, `last-arbetsbok${isClosed ? '-panel-oppnad' : ''}`);
  }
  await becomes(() => page.getByRole('tab').allInnerTexts(), sheets);
  await close();
});
