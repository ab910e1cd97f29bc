/** The same way with the keyboard alone: no pointer is used in this file. */
import { violations } from './helpers/axe.ts';
import { becomes, closeBrowser, inBrowser, openPage, screenshot } from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

jest.setTimeout(300_000);

let stage: Stage;
beforeAll(async () => {
  if (process.env['MALKEDJAN_BROWSER']) stage = await openPage();
});
afterAll(async () => {
  await stage?.close();
  await closeBrowser();
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await stage.page.keyboard.press(key);
};
/** The cell that the name box shows. */
const place = (): Promise<string> => stage.page.getByRole('textbox', { name: /Namnruta/ }).inputValue();
/** What is shown in the chosen cell, and what is in it. */
const chosen = (): Promise<string> => stage.page.getByRole('gridcell', { selected: true }).innerText();
const formula = (): Promise<string> => stage.page.getByRole('textbox', { name: 'Formelfält' }).inputValue();
const inGrid = (): Promise<boolean> => stage.page.getByRole('grid').evaluate((grid) => grid === document.activeElement);
/** Text of what has the focus. */
const focused = (): Promise<string> => stage.page.evaluate(() => document.activeElement?.textContent ?? '');

inBrowser('F6 goes round: ribbon, sheet, pane', async () => {
  const { page, pane } = stage;
  await pane.getByRole('heading', { name: /6 blad läses/ }).waitFor();
  await press('F6');
  const onRibbon = async (): Promise<boolean> => (await focused()).includes('Sammanställ');
  await becomes(onRibbon, true);
  await press('F6');
  await becomes(inGrid, true);
  await press('F6');
  await becomes(() => page.evaluate(() => document.activeElement?.tagName), 'IFRAME');
  await press('F6');
  await becomes(onRibbon, true);
});

inBrowser('Enter on the ribbon compiles', async () => {
  await press('Enter');
  await stage.page.getByRole('status').filter({ hasText: 'Sammanställ: klart.' }).waitFor();
  await press('F6');
});

inBrowser('sheets are turned and cells reached', async () => {
  const { page } = stage;
  for (let i = 0; i < 10; i++) await press('Control+PageUp');
  await page.getByRole('tab', { name: 'Instruktion', selected: true }).waitFor();
  await press('Control+PageDown');
  await page.getByRole('tab', { name: 'Kommunstyrelsen', selected: true }).waitFor();
  await press('Control+Home', 'ArrowDown', 'ArrowRight');
  await becomes(place, 'B2');
  await press('Home');
  await becomes(place, 'A2');
  await press('Control+End');
  await becomes(async () => /^[H-Z]\d+$/.test(await place()), true);
  await press('Control+Home');
});

inBrowser('a cell is edited as in Excel: type, Enter, Esc, F2, Tab', async () => {
  const { page } = stage;
  await press('PageDown', 'PageDown', 'Home');
  await becomes(async () => /^A[2-9]\d$/.test(await place()), true);
  const start = await place();
  const row = Number(start.slice(1));
  await page.keyboard.type('12,5');
  await press('Enter');
  await becomes(place, `A${row + 1}`);
  await press('ArrowUp');
  await becomes(formula, '12,5');
  await press('F2');
  await page.keyboard.type('99');
  await press('Escape');
  await becomes(formula, '12,5');
  await page.keyboard.type('=A1&"!"');
  await press('Tab');
  await becomes(place, `B${row}`);
  await press('ArrowLeft');
  await becomes(chosen, 'Kommunstyrelsen!');
  await press('Delete');
  await becomes(chosen, '');
});

inBrowser('a formula that cannot be read is said and kept in the editor', async () => {
  const { page } = stage;
  await page.keyboard.type('=SUM(');
  await press('Enter');
  await page.getByRole('status').filter({ hasText: 'Formeln går inte att läsa' }).waitFor();
  await becomes(() => page.getByRole('textbox', { name: /Redigera/ }).inputValue(), '=SUM(');
  await press('Escape');
});

inBrowser('a cell that has a list offers it: Alt and arrow down, a letter, Enter; Escape changes nothing', async () => {
  const { page } = stage;
  const list = page.getByRole('listbox', { name: 'Val för I5' });
  await page.getByRole('textbox', { name: /Namnruta/ }).focus();
  await page.keyboard.type('Kommunstyrelsen!I5');
  await press('Enter');
  await becomes(place, 'I5');
  const before = await chosen();
  await press('Alt+ArrowDown');
  await list.waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, 'lista-i-cell');
  await press('End', 'Escape');
  await becomes(() => list.isVisible(), false);
  await becomes(chosen, before);
  await press('Alt+ArrowDown', 'k', 'Enter');
  await becomes(chosen, 'Kan ej bedömas');
  await press('Control+z');
  await becomes(chosen, before);
});

inBrowser(
  "what is not in a cell's list is stopped when it is typed, and Escape leaves the cell as it was",
  async () => {
    const { page } = stage;
    const said = page
      .getByRole('status')
      .filter({ hasText: 'Välj nämndens bedömning av delmålet. Värdet är inte skrivet' });
    const before = await chosen();
    await page.keyboard.type('Nästan');
    await press('Enter');
    await said.waitFor();
    await press('Escape');
    await becomes(() => said.isVisible(), false);
    await becomes(chosen, before);
  },
);

inBrowser('Tab leaves the sheet: nobody is caught in it', async () => {
  await press('Tab');
  await becomes(inGrid, false);
});

inBrowser('a link is followed with Ctrl+Enter', async () => {
  const { page } = stage;
  await page.getByRole('textbox', { name: /Namnruta/ }).focus();
  await page.keyboard.type('Brister!D8');
  await press('Enter');
  await page.getByRole('tab', { name: 'Brister', selected: true }).waitFor();
  const [sheet, cell] = (await chosen()).split('!');
  await press('Control+Enter');
  await page.getByRole('tab', { name: sheet as string, selected: true }).waitFor();
  await becomes(place, cell);
});

/** Presses a key until what has the focus in the pane looks as wanted. */
async function pressUntil(key: string, wanted: RegExp): Promise<void> {
  const frame = stage.page.frames().find((one) => /taskpane\.html/.test(one.url()));
  for (let i = 0; i < 30; i++) {
    const text = await frame?.evaluate(() => document.activeElement?.textContent ?? '');
    if (wanted.test(text ?? '')) return;
    await press(key);
  }
  throw new Error(`${key} never came to ${wanted.source}`);
}

inBrowser('a finding in the pane leads to its cell', async () => {
  await press('F6');
  await pressUntil('Tab', /^(Översikt|Brister.*|Inläsning)$/);
  await pressUntil('ArrowRight', /^Brister/);
  await pressUntil('Tab', /MK407/);
  await press('Enter');
  await pressUntil('Tab', /^Gå till cellen$/);
  await press('Enter');
  await becomes(place, 'J9');
  await stage.page.getByRole('tab', { name: 'Kommunstyrelsen', selected: true }).waitFor();
});

inBrowser('nothing was complained of', () => {
  expect(stage.problems).toEqual([]);
});
