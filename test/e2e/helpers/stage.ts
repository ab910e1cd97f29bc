/** A browser window on the page that `npm start` opens, watched: nothing may leave the machine, break or be complained of. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** What the server printed, line by line: the address comes first. */
export const printed = (process.env['MALKEDJAN_PRINTED'] ?? '').split('\n');
export const address = printed[0] as string;
export const artefacts = path.join(__dirname, '../../../artefakter');

/** A test in the browser; left out, visibly, where no browser can run. */
export const inBrowser: jest.It = process.env['MALKEDJAN_BROWSER'] ? test : test.skip;

let browser: Promise<Browser> | null = null;

export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors in the console, uncaught exceptions, refused contents and requests that left the machine. */
  readonly problems: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function openPage(options: BrowserContextOptions = {}, query = ''): Promise<Stage> {
  browser ??= chromium.connect(process.env['MALKEDJAN_BROWSER'] as string);
  const usual = { viewport: { width: 1366, height: 800 }, locale: 'sv-SE' };
  const context = await (await browser).newContext({ ...usual, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== address) problems.push(`left the machine: ${url}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.goto(`${address}/${query}`);
  await page
    .getByRole('tab', { name: 'Instruktion' })
    .waitFor()
    .catch(async (error: Error) => {
      throw new Error(`${error.message}\n${problems.join('\n')}\n${await page.locator('body').innerText()}`);
    });
  return { page, pane: page.frameLocator('aside iframe'), problems, requests, close: () => context.close() };
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/**
 * What a person reads off the screen comes to be what is wanted. The screen follows a moment after the workbook, and how long
 * a moment is depends on the machine: one look is never enough, and a wrong value is told as it last was.
 */
export async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + 60_000;
  let seen = await read();
  while (!isDeepStrictEqual(seen, wanted) && Date.now() < end) {
    await wait(50);
    seen = await read();
  }
  expect(seen).toEqual(wanted);
}

/** A cell of the grid by its address. */
export function cellOf(page: Page, at: string): Locator {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return page.locator(
    `[role=row][aria-rowindex="${Number(digits) + 1}"] > [role=gridcell][aria-colindex="${column + 1}"]`,
  );
}

/** A double click as slow as a hand makes it: the page has time to paint while the button is down. */
export const doubleClick = (cell: Locator): Promise<void> => cell.dblclick({ delay: 120 });

/** Goes to a cell by the name box. */
export async function goTo(page: Page, place: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /namnruta|name box/i });
  await box.fill(place);
  await box.press('Enter');
}

/** Presses a button of the ribbon and waits until the add-in says that it is done. */
export async function pressRibbon(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'Menyfält' }).getByRole('button', { name }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${name}: klart.` })
    .waitFor();
}

export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = path.join(artefacts, 'skarmbilder');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** What "Spara som fil" gives. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara som fil' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Opens a file of one's own by the button. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Öppna egen fil…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}
