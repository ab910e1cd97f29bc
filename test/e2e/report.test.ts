/** The report is the same from the pane and from the command line, on the sample and on a file of one's own; and the pane is light. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cli } from '../cli/helpers/cli.ts';
import { address, artefacts, becomes, closeBrowser, inBrowser, openFile, openPage } from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

jest.setTimeout(300_000);

const root = path.join(__dirname, '../..');
const sample = path.join(root, 'assets/mallar/nora-exempel.xlsx');
const own = path.join(root, 'test/corpus/visible/A1-nora-delar-2024-sammanslagna-celler.xlsx');

let stage: Stage;
beforeAll(async () => {
  if (process.env['MALKEDJAN_BROWSER']) stage = await openPage();
});
afterAll(async () => {
  await stage?.close();
  await closeBrowser();
});

const fromCommandLine = (file: string): unknown => JSON.parse(cli(['check', file, '--json', '--quiet']).out);

/** The text of "Spara rapport (JSON)…" after Kontrollera. */
async function fromPane(): Promise<unknown> {
  const { page, pane } = stage;
  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await pane.getByRole('tab', { name: /^Brister \d+/, selected: true }).waitFor();
  await pane.getByRole('button', { name: 'Fler val' }).click();
  await pane.getByRole('menuitem', { name: /JSON/ }).click();
  return JSON.parse(await pane.getByRole('dialog').getByRole('textbox').inputValue());
}

const choose = (name: string, buffer: Buffer): Promise<void> => openFile(stage.page, name, buffer);

inBrowser('on the sample the reports are equal', async () => {
  expect(await fromPane()).toEqual(fromCommandLine(sample));
});

inBrowser('a file that is no workbook is said, and the open one stays', async () => {
  await choose('brev.xlsx', Buffer.from('no workbook'));
  await stage.page.getByRole('status').filter({ hasText: 'brev.xlsx kan inte läsas' }).waitFor();
  await choose('gammal.xls', Buffer.from('no workbook'));
  await stage.page.getByRole('status').filter({ hasText: 'gammal.xls är ingen arbetsbok' }).waitFor();
  await stage.page.getByRole('tab', { name: 'Instruktion' }).waitFor();
});

/** Drops a file on the page as the system does: what is dragged has a type before it has a content. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const dragged = await stage.page.evaluateHandle(
    ([called, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await stage.page.dispatchEvent('body', 'dragover', { dataTransfer: dragged });
  await stage.page.getByText('Släpp filen här så öppnas den').waitFor();
  await stage.page.dispatchEvent('body', 'drop', { dataTransfer: dragged });
}

inBrowser('a file that is dropped on the page is opened', async () => {
  await drop('slapp.xlsx', readFileSync(own));
  await stage.page.getByRole('status').filter({ hasText: 'slapp.xlsx är öppnad' }).waitFor();
  await becomes(() => stage.page.getByText('Släpp filen här').isVisible(), false);
});

inBrowser("on a file of one's own the reports are equal, and its bytes are sent nowhere", async () => {
  await choose(path.basename(own), readFileSync(own));
  await stage.page.getByRole('status').filter({ hasText: 'är öppnad' }).waitFor();
  expect(await fromPane()).toEqual(fromCommandLine(own));
  expect(stage.problems).toEqual([]);
});

inBrowser('what the pane loads before it is shown is weighed and kept', async () => {
  const frame = stage.page.frames().find((one) => /taskpane\.html/.test(one.url()));
  const loaded = (await frame?.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )) as string[];
  const ours = loaded
    .filter((name) => name.startsWith(`${address}/addin/`))
    .map((name) => path.basename(new URL(name).pathname));
  const page = readFileSync(path.join(root, 'dist/addin/taskpane.html'), 'utf8');
  const atStart = ours.filter((name) => page.includes(name));
  const weigh = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(root, 'dist/addin', name))).length, 0);
  const weight = { atStart, gzipAtStart: weigh(atStart), gzipInAll: weigh(ours) };
  mkdirSync(artefacts, { recursive: true });
  writeFileSync(path.join(artefacts, 'panelens-vikt.json'), JSON.stringify(weight, null, 2));
  expect(atStart.length).toBeGreaterThan(1);
  expect(weight.gzipAtStart).toBeLessThan(300_000);
});
