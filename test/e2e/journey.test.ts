/** The whole way, as a controller goes it: sample, Sammanställ, a finding, its cell, put right, again, and all of ours away. */
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cli } from '../cli/helpers/cli.ts';
import {
  address,
  becomes,
  cellOf,
  closeBrowser,
  doubleClick,
  goTo,
  inBrowser,
  openPage,
  pressRibbon,
  printed,
  savedFile,
  screenshot,
} from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

const sample = path.join(__dirname, '../../assets/mallar/nora-exempel.xlsx');
const broken = { sheet: 'Socialutskottet', cell: 'A10', code: 'MK101' };

interface Report {
  readonly rollup: { readonly total: Readonly<Record<string, number>> };
  readonly findings: readonly { readonly code: string; readonly sheet: string | null; readonly cell: string | null }[];
}

const report = JSON.parse(cli(['check', sample, '--json', '--quiet']).out) as Report;
jest.setTimeout(300_000);

let stage: Stage;
let untouched: Record<string, string>;

beforeAll(async () => {
  if (process.env['MALKEDJAN_BROWSER']) stage = await openPage();
});
afterAll(async () => {
  await stage?.close();
  await closeBrowser();
});

async function savedParts(): Promise<Record<string, string>> {
  const parts = unzipSync(await savedFile(stage.page));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** "Brister 23" → 23. */
const findingsInTab = async (): Promise<number> =>
  Number(/\d+/.exec(await stage.pane.getByRole('tab', { name: /^Brister/ }).innerText())?.[0] ?? 0);

test('the address is printed first, then what to click', () => {
  expect(printed).toEqual([address, expect.stringContaining('Sammanställ')]);
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
});

inBrowser('the sample is open with the pane beside it', async () => {
  await stage.pane.getByRole('heading', { name: '6 blad läses, 2 hoppas över' }).waitFor();
  untouched = await savedParts();
  await screenshot(stage.page, '1-exemplet');
});

inBrowser('Sammanställ in the ribbon writes the roll-up, with the figures of the command line', async () => {
  const { page } = stage;
  await pressRibbon(page, 'Sammanställ');
  await page.getByRole('tab', { selected: true, name: 'Måluppfyllelse' }).waitFor();
  const { total } = report.rollup;
  const shown = (): Promise<string[]> =>
    Promise.all(['C9', 'D9', 'E9', 'F9', 'G9'].map((at) => cellOf(page, at).innerText()));
  await becomes(
    shown,
    ['uppfyllt', 'delvis', 'ej', 'kanEjBedomas', 'ejAktuell'].map((status) => String(total[status])),
  );
  await screenshot(page, '2-sammanstalld');
});

inBrowser('Kontrollera shows the findings in the pane, as many as the command line', async () => {
  await stage.page.getByRole('button', { name: 'Kontrollera' }).click();
  await stage.pane.getByRole('tab', { name: /^Brister \d+/, selected: true }).waitFor();
  await becomes(findingsInTab, report.findings.length);
});

inBrowser('a finding leads to its cell, which is marked', async () => {
  const { page, pane } = stage;
  await pane
    .getByRole('button', { name: `${broken.sheet}!${broken.cell}` })
    .filter({ hasText: broken.code })
    .click();
  await pane.getByRole('button', { name: 'Gå till cellen' }).click();
  await page.getByRole('tab', { selected: true, name: broken.sheet }).waitFor();
  await becomes(() => page.getByRole('textbox', { name: /Namnruta/ }).inputValue(), broken.cell);
  await becomes(
    () => cellOf(page, broken.cell).evaluate((cell) => getComputedStyle(cell).backgroundColor),
    'rgb(251, 233, 231)',
  );
  await screenshot(page, '3-brist');
});

inBrowser('put right and compiled again there are fewer findings', async () => {
  const { page, pane } = stage;
  await doubleClick(cellOf(page, broken.cell));
  await page.getByRole('textbox', { name: `Redigera ${broken.cell}` }).fill('KF5');
  await page.keyboard.press('Enter');
  await cellOf(page, broken.cell).filter({ hasText: 'KF5' }).waitFor();
  await pane.getByRole('button', { name: /^Sammanställ/ }).click();
  await pane.getByRole('heading', { name: /KF-mål bedöms uppnås/ }).waitFor();
  await becomes(async () => (await findingsInTab()) < report.findings.length, true);
  await screenshot(page, '4-rattad');
});

inBrowser('Ta bort markeringar leaves no colour of ours on the sheets', async () => {
  const { page } = stage;
  await goTo(page, "'Kultur- och fritidsnämnden'!A11");
  const fillOf = (): Promise<string> => cellOf(page, 'A11').evaluate((cell) => getComputedStyle(cell).backgroundColor);
  await becomes(fillOf, 'rgb(251, 233, 231)');
  await pressRibbon(page, 'Ta bort markeringar');
  await becomes(fillOf, 'rgba(0, 0, 0, 0)');
});

inBrowser('with all of ours away and the cell as it was the workbook is the one that was opened', async () => {
  const { page, pane } = stage;
  await pane.getByRole('button', { name: 'Fler val' }).click();
  await pane.getByRole('menuitem', { name: /Ta bort allt/ }).click();
  await pane.getByRole('alertdialog').getByRole('button', { name: 'Ta bort', exact: true }).click();
  await page.getByRole('tab', { name: 'Måluppfyllelse' }).waitFor({ state: 'detached' });
  await goTo(page, `${broken.sheet}!${broken.cell}`);
  await page.keyboard.type('-');
  await page.keyboard.press('Enter');
  await goTo(page, 'Instruktion!A1');
  const parts = await savedParts();
  expect(Object.keys(parts)).toEqual(Object.keys(untouched));
  expect(Object.keys(untouched).filter((name) => parts[name] !== untouched[name])).toEqual([]);
});

inBrowser('nothing was complained of and nothing left the machine', () => {
  expect(stage.problems).toEqual([]);
});
