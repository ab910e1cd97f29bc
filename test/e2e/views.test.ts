/** Every view of page and pane: nothing that axe finds wrong, in light and dark, wide and narrow, with forced colours. */
import { paneViolations, violations } from './helpers/axe.ts';
import { becomes, closeBrowser, inBrowser, openPage, pressRibbon, screenshot } from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

jest.setTimeout(300_000);

let stage: Stage | null = null;
afterEach(async () => {
  expect(stage?.problems ?? []).toEqual([]);
  await stage?.close();
  stage = null;
});
afterAll(closeBrowser);

const opened = async (...given: Parameters<typeof openPage>): Promise<Stage> => {
  stage = await openPage(...given);
  await stage.pane.getByRole('heading', { name: /6 blad läses|6 sheets/ }).waitFor();
  return stage;
};

// A small window: axe looks at every cell that is there.
const small = { viewport: { width: 900, height: 560 } };

inBrowser('every view of the page passes axe', async () => {
  const { page } = await opened(small);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Vad som skiljer' }).click();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, 'vy-om-sidan');
  await page.keyboard.press('Escape');
  await pressRibbon(page, 'Sammanställ');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Brister', exact: true }).click();
  await page.getByRole('grid').press('F2');
  expect(await violations(page)).toEqual([]);
});

inBrowser('every view of the pane passes axe', async () => {
  const { page, pane } = await opened();
  await pane.getByRole('button', { name: /^Sammanställ/ }).click();
  await pane.getByRole('heading', { name: /KF-mål bedöms uppnås/ }).waitFor();
  for (const name of [/^Översikt/, /^Brister/, /^Inläsning/]) {
    await pane.getByRole('tab', { name }).click();
    expect([String(name), await paneViolations(page)]).toEqual([String(name), []]);
    await screenshot(page, `vy-${name.source.slice(1).toLowerCase()}`);
  }
});

inBrowser('dark theme: nothing that axe finds wrong', async () => {
  const { page } = await opened({ ...small, colorScheme: 'dark' });
  await pressRibbon(page, 'Sammanställ');
  expect(await violations(page)).toEqual([]);
  expect(await paneViolations(page)).toEqual([]);
  await screenshot(page, 'vy-mork');
});

inBrowser('forced colours: what is chosen is still seen', async () => {
  const { page } = await opened({ forcedColors: 'active' });
  await page.getByRole('grid').press('ArrowDown');
  const chosen = page.getByRole('gridcell', { selected: true });
  await becomes(() => chosen.evaluate((cell) => getComputedStyle(cell).outlineStyle), 'solid');
  await screenshot(page, 'vy-tvingade-farger');
});

inBrowser('in 320 pixels everything is reached without scrolling sideways', async () => {
  const { page } = await opened({ viewport: { width: 320, height: 640 } });
  await pressRibbon(page, 'Sammanställ');
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
  await becomes(() => page.evaluate(overflow), 0);
  expect(await violations(page)).toEqual([]);
  expect(await paneViolations(page)).toEqual([]);
  const paneFrame = page.frames().find((frame) => /taskpane/.test(frame.url()));
  await becomes(async () => paneFrame?.evaluate(overflow), 0);
  await page.screenshot({ path: 'artefakter/skarmbilder/vy-320.png', fullPage: true });
});

inBrowser('in English everything is said in English', async () => {
  const { page, pane } = await opened({}, '?sprak=en');
  await page.getByRole('region', { name: 'Ribbon' }).getByRole('button', { name: 'Consolidate' }).click();
  await page.getByRole('status').filter({ hasText: 'Consolidate: done.' }).waitFor();
  await pane.getByRole('tab', { name: 'Overview' }).waitFor();
  await becomes(() => page.evaluate(() => document.documentElement.lang), 'en');
  await page.getByRole('button', { name: 'Svenska' }).click();
  await pane.getByRole('tab', { name: 'Översikt' }).waitFor();
});
