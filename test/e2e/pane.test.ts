/** What a person does in the pane besides running, with pointer and keys, and that the workbook obeys. */
import { strFromU8, unzipSync } from 'fflate';
import { paneViolations, violations } from './helpers/axe.ts';
import {
  becomes,
  cellOf,
  closeBrowser,
  goTo,
  inBrowser,
  openPage,
  pressRibbon,
  savedFile,
  screenshot,
} from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

jest.setTimeout(300_000);

let stage: Stage;
beforeAll(async () => {
  if (process.env['MALKEDJAN_BROWSER']) stage = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(async () => {
  await stage?.close();
  await closeBrowser();
});

const heading = (name: RegExp | string) => stage.pane.getByRole('heading', { name, level: 2 });
const told = (text: string | RegExp): Promise<void> =>
  stage.pane.locator('.mk-told').filter({ hasText: text }).waitFor();
/** A press as slow as a hand makes it. */
const press = (name: string | RegExp): Promise<void> =>
  stage.pane.getByRole('button', { name }).first().click({ delay: 90 });
async function menu(name: RegExp): Promise<void> {
  await press('Fler val');
  await stage.pane.getByRole('menuitem', { name }).click({ delay: 90 });
}
async function tab(name: RegExp): Promise<void> {
  await stage.pane.getByRole('tab', { name }).click({ delay: 90 });
}
async function compile(): Promise<void> {
  await press(/^Sammanställ/);
  await heading(/KF-mål bedöms uppnås/).waitFor();
}
const openFindings = async (): Promise<number> =>
  Number(/\d+/.exec(await stage.pane.getByRole('tab', { name: /^Brister/ }).innerText())?.[0] ?? 0);
/** What has the focus in the pane; never nothing after something was done. */
const focused = (): Promise<string> => {
  const frame = stage.page.frames().find((one) => /taskpane\.html/.test(one.url()));
  return frame?.evaluate(() => document.activeElement?.tagName ?? '') ?? Promise.resolve('');
};
const open = (code: string): Promise<void> =>
  stage.pane.locator('.mk-finding-head').filter({ hasText: code }).first().click({ delay: 90 });
async function userSheets(): Promise<Record<string, string>> {
  const parts = unzipSync(await savedFile(stage.page));
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => /worksheets\/sheet[1-8]\.xml$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes).replace(/<sheetView[^>]*>/g, '')]),
  );
}

inBrowser('an unknown word is answered, a sheet corrected; both are saved and the next run obeys', async () => {
  const { page, pane } = stage;
  await heading('6 blad läses, 2 hoppas över').waitFor();
  await press('1 okänt ord att svara på');
  await pane.getByRole('radio', { name: 'Delvis uppfyllt' }).check();
  await press('Spara svaren och läs om');
  await pane.getByText('Okända ord: 1 blev 0').waitFor();
  await press(/^Samhällsbyggnadsnämnd/);
  await press('Ändra hur bladet läses… Samhällsbyggnadsnämnd');
  await pane.getByRole('textbox', { name: 'Nämnd, utskott eller bolag' }).fill('Samhällsnämnden');
  await pane.getByRole('combobox', { name: 'Indikator' }).selectOption('');
  await press('Spara och läs om');
  await pane.getByText('Samhällsbyggnadsnämnd Bergslagen blev Samhällsnämnden').waitFor();
  await screenshot(page, 'panel-rattad-inlasning');
  await compile();
  await becomes(focused, 'H2');
  await goTo(page, 'Underlag!C10');
  await becomes(() => cellOf(page, 'C10').innerText(), 'Samhällsnämnden');
  await becomes(() => cellOf(page, 'E10').innerText(), 'Indikator saknas');
});

inBrowser('a deviation is approved with a reason, is no longer counted, and stays so', async () => {
  const { page, pane } = stage;
  await tab(/^Brister/);
  const before = await openFindings();
  await open('MK407');
  await press('Godkänn avvikelsen…');
  expect(await paneViolations(page)).toEqual([]);
  await pane.getByRole('alertdialog').getByRole('button', { name: 'Godkänn' }).click();
  await pane.getByText('Skriv en motivering.').waitFor();
  await page.keyboard.type('Beslutat 12 maj', { delay: 15 });
  await pane.getByRole('alertdialog').getByRole('button', { name: 'Godkänn' }).click();
  await told('Avvikelsen är godkänd.');
  await becomes(openFindings, before - 1);
  await becomes(focused, 'BUTTON');
  await compile();
  await becomes(openFindings, before - 1);
  await tab(/^Brister/);
  await pane.getByText('Beslutat 12 maj').waitFor();
});

inBrowser('a finding is copied as it can be pasted in a mail', async () => {
  await open('MK101');
  await press('Kopiera text');
  await told('Kopierat');
  const text = await stage.page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Socialutskottet!A10: Delmålet ".+" saknar KF-mål\./);
});

inBrowser('a cell is put right from the pane, and put back', async () => {
  const { page, pane } = stage;
  await open('MK104');
  await press('Använd KF3…');
  await pane.getByRole('alertdialog').getByText('En öppen kommun där').waitFor();
  expect(await paneViolations(page)).toEqual([]);
  await pane.getByRole('alertdialog').getByRole('button', { name: 'Ändra cellen' }).click();
  await told('Cellen Kommunstyrelsen!A10 är ändrad.');
  await goTo(page, 'Kommunstyrelsen!A10');
  await becomes(() => cellOf(page, 'A10').innerText(), 'KF3');
  await menu(/^Ångra ändringar/);
  await press(/^Ångra ändringen/);
  await cellOf(page, 'A10').filter({ hasText: 'En öppen kommun' }).waitFor();
  await becomes(focused, 'H2');
  await press('Tillbaka');
});

inBrowser('the switch takes the colours off and puts them back', async () => {
  const { page, pane } = stage;
  await goTo(page, 'Socialutskottet!A10');
  const fill = (): Promise<string> => cellOf(page, 'A10').evaluate((cell) => getComputedStyle(cell).backgroundColor);
  await becomes(fill, 'rgb(251, 233, 231)');
  await pane.getByRole('switch').click();
  await told('Markeringarna är borttagna.');
  await becomes(fill, 'rgba(0, 0, 0, 0)');
  await pane.getByRole('switch').click();
  await told('Bristerna är markerade i bladen.');
  await becomes(fill, 'rgb(251, 233, 231)');
});

inBrowser('the report is a file and a text; a copy of the workbook is offered by the page', async () => {
  const { page, pane } = stage;
  await menu(/JSON/);
  const [report] = await Promise.all([page.waitForEvent('download'), press('Hämta som fil')]);
  expect(report.suggestedFilename()).toBe('malkedjan-rapport.json');
  await pane.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
  await menu(/^Spara som ny fil/);
  await page.getByRole('heading', { name: 'En ny arbetsbok är skapad' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta som fil' }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe('nora-exempel med resultat.xlsx');
  await pane.getByText('En ny arbetsbok är öppnad').waitFor();
});

inBrowser('the last run is undone: our result as before it, and the sheets of the nämnder as they were', async () => {
  const { page } = stage;
  await compile();
  const before = await userSheets();
  await goTo(page, 'Kommunstyrelsen!G5');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await compile();
  await goTo(page, 'Kommunstyrelsen!G5');
  await page.keyboard.press('Control+z');
  await page.getByRole('status').filter({ hasText: 'Ångrat i G5.' }).waitFor();
  await menu(/^Ångra senaste/);
  await stage.pane.getByRole('alertdialog').getByRole('button', { name: 'Ångra', exact: true }).click();
  await stage.pane.getByText(/^Kontrollerat .+ Inget är skrivet/).waitFor();
  await goTo(page, 'Kommunstyrelsen!A1');
  await becomes(userSheets, before);
});

inBrowser('a nämnd gets a sheet to fill in, and the pane reads it', async () => {
  const { page, pane } = stage;
  await menu(/^Nytt blad/);
  expect(await paneViolations(page)).toEqual([]);
  await pane.getByRole('textbox').fill('Miljö- och byggnadsnämnden');
  await press('Lägg till bladet');
  await page.getByRole('tab', { name: 'Miljö- och byggnadsnämnden', selected: true }).waitFor();
  await pane.getByText('6 blad lästes, nu 7').waitFor();
  await becomes(() => cellOf(page, 'A1').innerText(), 'Miljö- och byggnadsnämnden');
  await screenshot(page, 'panel-nytt-blad');
});

inBrowser('a run of the ribbon is followed by the pane', async () => {
  await pressRibbon(stage.page, 'Sammanställ');
  await heading(/KF-mål bedöms uppnås/).waitFor();
  expect(stage.problems).toEqual([]);
});

inBrowser(
  'the ribbon and the pane are asked at once: the pane waits, nothing goes wrong, and both show the result',
  async () => {
    const { page } = stage;
    const ribbon = page.getByRole('region', { name: 'Menyfält' }).getByRole('button', { name: 'Sammanställ' });
    await Promise.all([ribbon.click(), press(/^Sammanställ/)]);
    // Where the pane was first the button has nothing to do.
    await page
      .getByRole('status')
      .filter({ hasText: /^Sammanställ: (klart|inget ändrades)/ })
      .waitFor();
    await heading(/KF-mål bedöms uppnås/).waitFor();
    await becomes(() => stage.pane.getByRole('button', { name: 'Sammanställ igen' }).isEnabled(), true);
    const ours = ['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet'];
    const shown = async (): Promise<string[]> =>
      (await page.getByRole('tab').allInnerTexts()).filter((name) => ours.includes(name));
    await becomes(shown, ours);
    expect(stage.problems).toEqual([]);
  },
);
