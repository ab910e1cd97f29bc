/** The same way with the keyboard alone: no pointer is used in this file. */
import { closeBrowser, inBrowser, openPage } from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

jest.setTimeout(90_000);

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
const place = (): Promise<string> => stage.page.getByRole('textbox', { name: /Namnruta/ }).inputValue();
/** The name box comes to show the cell: what the pane asks for takes a moment. */
async function placeBecomes(cell: string): Promise<void> {
  const box = await stage.page.getByRole('textbox', { name: /Namnruta/ }).elementHandle();
  await stage.page.waitForFunction(([shown, wanted]) => (shown as HTMLInputElement).value === wanted, [
    box,
    cell,
  ] as const);
}
/** Text of what has the focus. */
const focused = (): Promise<string> => stage.page.evaluate(() => document.activeElement?.textContent ?? '');

inBrowser('F6 goes round: ribbon, sheet, pane', async () => {
  const { page, pane } = stage;
  await pane.getByRole('heading', { name: /6 blad läses/ }).waitFor();
  await press('F6');
  expect(await focused()).toContain('Sammanställ');
  await press('F6');
  expect(await page.getByRole('grid').evaluate((grid) => grid === document.activeElement)).toBe(true);
  await press('F6');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await press('F6');
  expect(await focused()).toContain('Sammanställ');
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
  expect(await place()).toBe('B2');
  await press('Home');
  expect(await place()).toBe('A2');
  await press('Control+End');
  expect(await place()).toMatch(/^[H-Z]\d+$/);
  await press('Control+Home');
});

inBrowser('a cell is edited as in Excel: type, Enter, Esc, F2, Tab', async () => {
  const { page } = stage;
  await press('PageDown', 'PageDown', 'Home');
  const start = await place();
  const row = Number(start.slice(1));
  await page.keyboard.type('12,5');
  await press('Enter');
  expect(await place()).toBe(`A${row + 1}`);
  await press('ArrowUp');
  expect(await page.getByRole('textbox', { name: 'Formelfält' }).inputValue()).toBe('12,5');
  await press('F2');
  await page.keyboard.type('99');
  await press('Escape');
  expect(await page.getByRole('textbox', { name: 'Formelfält' }).inputValue()).toBe('12,5');
  await page.keyboard.type('=A1&"!"');
  await press('Tab');
  expect(await place()).toBe(`B${row}`);
  await press('ArrowLeft');
  expect(await page.getByRole('gridcell', { selected: true }).innerText()).toBe('Kommunstyrelsen!');
  await press('Delete');
  expect(await page.getByRole('gridcell', { selected: true }).innerText()).toBe('');
});

inBrowser('a formula that cannot be read is said and kept in the editor', async () => {
  const { page } = stage;
  await page.keyboard.type('=SUM(');
  await press('Enter');
  await page.getByRole('status').filter({ hasText: 'Formeln går inte att läsa' }).waitFor();
  expect(await page.getByRole('textbox', { name: /Redigera/ }).inputValue()).toBe('=SUM(');
  await press('Escape');
});

inBrowser('Tab leaves the sheet: nobody is caught in it', async () => {
  await press('Tab');
  expect(await stage.page.getByRole('grid').evaluate((grid) => grid === document.activeElement)).toBe(false);
});

inBrowser('a link is followed with Ctrl+Enter', async () => {
  const { page } = stage;
  await page.getByRole('textbox', { name: /Namnruta/ }).focus();
  await page.keyboard.type('Brister!D8');
  await press('Enter');
  await page.getByRole('tab', { name: 'Brister', selected: true }).waitFor();
  const [sheet, cell] = (await page.getByRole('gridcell', { selected: true }).innerText()).split('!');
  await press('Control+Enter');
  await page.getByRole('tab', { name: sheet as string, selected: true }).waitFor();
  await placeBecomes(cell as string);
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
  await placeBecomes('J9');
  await stage.page.getByRole('tab', { name: 'Kommunstyrelsen', selected: true }).waitFor();
});

inBrowser('nothing was complained of', () => {
  expect(stage.problems).toEqual([]);
});
