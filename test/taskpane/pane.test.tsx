/** @jest-environment jsdom */
/** The pane as people use it: what it says, what it does, and that all can use it. */
import { screen, within } from '@testing-library/react';
import './helpers/node-globals.ts';
import type { PortRun } from '../../src/taskpane/port.ts';
import { corpusRun, emptyDocument, runOf } from './helpers/corpus-run.ts';
import { fakePort, problem } from './helpers/fake-port.ts';
import {
  chooseMenu,
  chooseTab,
  comes,
  heading,
  press,
  settled,
  showPane,
  text,
  violations,
  waitForText,
  type Shown,
} from './helpers/show-pane.tsx';

let run: PortRun;
beforeAll(async () => {
  run = await corpusRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});

const opened = (props = {}): Promise<Shown> => showPane(fakePort({ ok: true, value: run }), props);
async function consolidated(props = {}): Promise<Shown> {
  const shown = await opened(props);
  await press(shown, /^(Sammanställ|Consolidate)$/);
  return shown;
}

test('it opens with what will be read and what not, and has written nothing', async () => {
  const { port } = await opened();
  expect(heading()).toMatch(/^\d+ blad läses, \d+ hoppas över$/);
  expect(text()).toMatch(/Skriver bladen Måluppfyllelse, Brister, Underlag och Spårbarhet\./);
  expect(port.asked).toEqual(['open']);
  expect(await violations()).toEqual([]);
});

test('a sheet that is read opens to the columns that were recognised', async () => {
  const { user } = await opened();
  const sheet = screen.getAllByRole('button', { name: /Rubriker på rad/ })[0] as HTMLElement;
  await user.click(sheet);
  await settled();
  expect(screen.getByRole('list', { name: 'Kolumner' }).textContent).toMatch(/Delmål: kolumn [A-Z]+, ".+" \(säker\)/);
  expect(await violations()).toEqual([]);
});

test('the result: a sentence as heading, focused, said aloud, with the share assessed', async () => {
  const { port } = await consolidated();
  expect(heading()).toMatch(/^\d+ av 11 KF-mål bedöms uppnås$/);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  expect(text()).toMatch(/\d+ av \d+ delmål bedömda \(\d+ %\)/);
  expect(screen.getByRole('status').textContent).toMatch(/^Sammanställningen är klar\. .+ fel, .+\.$/);
  expect(screen.getByRole('img', { name: /^11 KF-mål: / })).toBeTruthy();
  expect(text()).toMatch(/Sammanställt 25 november kl\. 16\.42\. Inget har ändrats sedan dess\./);
  expect(port.asked).toEqual(['open', 'consolidate']);
  expect(await violations()).toEqual([]);
});

test('a KF-mål opens to its text and delmål; Escape goes back', async () => {
  const { user, port } = await consolidated();
  await user.click(screen.getAllByRole('button', { name: /^1 Ekonomi/ })[0] as HTMLElement);
  await settled();
  expect(heading()).toMatch(/^1 Ekonomi/);
  expect(text()).toContain('Vad som saknas');
  expect(await violations()).toEqual([]);
  const links = within(screen.getByRole('main')).getAllByRole('button', { name: /![A-Z]+\d+$/ });
  await user.click(links[0] as HTMLElement);
  await settled();
  expect(port.asked.at(-1)).toMatch(/^goTo .+![A-Z]+\d+$/);
  await user.keyboard('{Escape}');
  expect(heading()).toMatch(/bedöms uppnås$/);
});

test('a finding: opened by keyboard, led to its cell, copied as text', async () => {
  const shown = await consolidated();
  const { user, port } = shown;
  await chooseTab(shown, /^Brister \d+$/);
  const item = screen.getAllByRole('button', { name: /^(Fel|Varning), .+, MK\d{3}$/ })[0] as HTMLElement;
  item.focus();
  await user.keyboard('{Enter}');
  expect(item.getAttribute('aria-expanded')).toBe('true');
  expect(text()).toContain('Följd: ');
  expect(await violations()).toEqual([]);
  await press(shown, 'Gå till cellen');
  expect(port.asked.at(-1)).toMatch(/^goTo .+![A-Z]+\d+$/);
  expect(screen.getByRole('status').textContent).toMatch(/^Cell .+ är markerad\. F6 går tillbaka till panelen\./);
  await press(shown, 'Kopiera text');
  expect(port.asked.at(-1)).toMatch(/^copy .+![A-Z]+\d+, ".+": /);
});

test('one filled button at a time: the main one when a run is due, else the way to the cell', async () => {
  const shown = await consolidated();
  await chooseTab(shown, /^Brister/);
  await shown.user.click(screen.getAllByRole('button', { name: /, MK\d{3}$/ })[0] as HTMLElement);
  await comes(() => shown.port.change(1));
  await settled();
  const fills = [...document.querySelectorAll('button')].map((button) => button.className.split(' '));
  const primary = screen.getByRole('button', { name: 'Gå till cellen' }).className.split(' ');
  const secondary = screen.getByRole('button', { name: 'Sammanställ igen' }).className.split(' ');
  const distinct = primary.filter((name) => !secondary.includes(name) && name.startsWith('f'));
  expect(fills.filter((names) => distinct.every((name) => names.includes(name)))).toHaveLength(1);
});

test('search and severities narrow the findings; an empty selection says so and can be cleared', async () => {
  const shown = await consolidated();
  await chooseTab(shown, /^Brister/);
  await shown.user.type(screen.getByRole('searchbox', { name: 'Sök i brister' }), 'finns säkert inte');
  await settled();
  expect(text()).toContain('Inga brister i urvalet');
  await waitForText(/0 brister visas/);
  expect(await violations()).toEqual([]);
  await press(shown, 'Rensa filter');
  expect(text()).not.toContain('Inga brister i urvalet');
  const all = screen.getAllByRole('button', { name: /, MK\d{3}$/ }).length;
  await press(shown, /^Info \d+$/);
  expect(screen.getAllByRole('button', { name: /, MK\d{3}$/ }).length).toBeLessThan(all);
});

test('a nämnd can be chosen, and reminded', async () => {
  const shown = await consolidated();
  await chooseTab(shown, /^Brister/);
  await shown.user.click(screen.getByRole('combobox', { name: 'Nämnd eller bolag' }));
  const option = screen.getAllByRole('option')[1] as HTMLElement;
  const name = option.textContent ?? '';
  await shown.user.click(option);
  await settled();
  await press(shown, `Kopiera påminnelse, ${name}`);
  expect(shown.port.asked.at(-1)).toMatch(
    new RegExp(`^copy Hej! Inför delår 2024 behöver ${name} komplettera:\n1\\. `),
  );
});

test('it can be cancelled while nothing is written, and says that nothing has changed', async () => {
  const shown = await opened();
  shown.port.hold();
  await press(shown, 'Sammanställ');
  expect(heading()).toBe('Sammanställer');
  expect(text()).toContain('Inget har skrivits i arbetsboken än.');
  expect(await violations()).toEqual([]);
  await press(shown, 'Avbryt');
  expect(heading()).toBe('Avbrutet');
  expect(text()).toContain('Inget har ändrats i arbetsboken.');
});

test('progress is said at quarters, and a second run is ignored while one goes', async () => {
  const shown = await opened();
  const held = shown.port.hold();
  await press(shown, 'Sammanställ');
  expect(screen.getByRole('progressbar', { name: 'Sammanställer' })).toBeTruthy();
  await waitForText(/25 % klart\./);
  held.release();
  await settled();
  expect(shown.port.asked.filter((what) => what === 'consolidate')).toHaveLength(1);
  expect(heading()).toMatch(/bedöms uppnås/);
});

test('changes make the figures stale; they stay in sight', async () => {
  const { port } = await consolidated();
  await comes(() => port.change(14));
  await settled();
  expect(text()).toContain('14 celler har ändrats sedan kl. 16.42');
  expect(text()).toContain('Siffrorna nedan gäller före ändringarna.');
  expect(heading()).toMatch(/bedöms uppnås/);
  expect(await violations()).toEqual([]);
});

test.each([
  ['structureProtected', 'Bladen kunde inte skrivas'],
  ['readOnly', 'Arbetsboken är skrivskyddad'],
  ['cellEdit', 'En cell redigeras'],
  ['busy', 'Excel är upptaget'],
  ['notAnswering', 'Excel svarar inte'],
  ['changedMeanwhile', 'Arbetsboken ändrades under tiden'],
  ['periodUnknown', 'Vilken period gäller det?'],
  ['tooLarge', 'Ett blad är för stort'],
  ['tooOld', 'Excel behöver uppdateras'],
  ['unexpected', 'Något gick fel'],
] as const)('%s: what happened, what is safe, what to do, details for IT', async (code, title) => {
  const shown = await opened();
  shown.port.answers.push(problem(code));
  await press(shown, 'Sammanställ');
  expect(heading()).toBe(title);
  expect(document.activeElement?.textContent).toBe(title);
  const parts = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(parts).toEqual(['Vad som är säkert', 'Gör så här']);
  expect(text()).toContain(`Målkedjan 1.0.0 · Excel 16.0 (OfficeOnline) · AccessDenied: ${code}`);
  expect(screen.getByRole('alert').textContent).toBe(title);
  expect(await violations()).toEqual([]);
});

test('after a failure it can be tried again', async () => {
  const shown = await opened();
  shown.port.answers.push(problem('sheetProtected', 'Brister'));
  await press(shown, 'Sammanställ');
  expect(text()).toContain('Bladet Brister är skyddat');
  await press(shown, 'Försök igen');
  expect(heading()).toMatch(/bedöms uppnås/);
});

test('an empty workbook is told what to do', async () => {
  const empty = emptyDocument();
  const port = fakePort(problem('periodUnknown'));
  port.open = async ({ choices: { kind, year } }) => runOf(empty, kind && year ? { period: { kind, year } } : {});
  await showPane(port);
  expect(heading()).toBe('Arbetsboken är tom');
  expect(screen.getByRole('button', { name: 'Läs in igen' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('period and method are chosen in Inställningar and asked for at the next run', async () => {
  const shown = await consolidated();
  await chooseMenu(shown, 'Inställningar');
  expect(heading()).toBe('Inställningar');
  expect(await violations()).toEqual([]);
  await shown.user.click(screen.getByRole('radio', { name: 'Årsbokslut' }));
  await shown.user.type(screen.getByRole('textbox', { name: 'År' }), '2025');
  await shown.user.click(screen.getByRole('radio', { name: 'Sämsta avgör' }));
  expect(text()).toContain('Du har valt en annan period eller metod.');
  await press(shown, 'Sammanställ igen');
  expect(shown.port.requests.at(-1)?.choices).toEqual({ kind: 'arsbokslut', year: 2025, method: 'samst' });
});

test('a year that is none is said to be so and not asked for', async () => {
  const shown = await consolidated();
  await chooseMenu(shown, 'Inställningar');
  await shown.user.type(screen.getByRole('textbox', { name: 'År' }), '20x');
  expect(text()).toContain('Skriv ett årtal mellan 2000 och 2100.');
  await press(shown, 'Sammanställ igen');
  expect(shown.port.requests.at(-1)?.choices).toEqual({});
});

test('marks are removed when asked and confirmed', async () => {
  const shown = await consolidated();
  await chooseMenu(shown, 'Ta bort markeringar…');
  expect(await screen.findByRole('alertdialog', { name: 'Ta bort markeringar?' })).toBeTruthy();
  const yes = screen.getByRole('button', { name: 'Ta bort' });
  expect(await violations()).toEqual([]);
  await shown.user.click(yes);
  await settled();
  expect(shown.port.asked.at(-1)).toBe('removeMarks');
  expect(text()).toContain('Markeringarna är borttagna.');
});

test('all of ours is removed only after a warning, and the result then says that it is not in the workbook', async () => {
  const shown = await consolidated();
  await chooseMenu(shown, 'Ta bort allt från Målkedjan…');
  expect(screen.getByRole('alertdialog').textContent).toContain('Det går inte att ångra i Excel.');
  await press(shown, 'Ta bort');
  expect(shown.port.asked.at(-1)).toBe('clean');
  expect(text()).toContain('Inget är skrivet i arbetsboken.');
});

test('the report is shown as JSON, to copy', async () => {
  const shown = await consolidated();
  await chooseMenu(shown, 'Spara rapport (JSON)…');
  const area = screen.getByRole('textbox', { name: 'Rapport (JSON)' }) as HTMLTextAreaElement;
  expect(JSON.parse(area.value)).toMatchObject({ schema: 'malkedjan-report/1' });
  await press(shown, 'Kopiera');
  expect(shown.port.asked.at(-1)).toMatch(/^copy \{/);
});

test('where nothing can be copied the text is shown selected', async () => {
  const shown = await consolidated();
  shown.port.canCopy = false;
  await chooseTab(shown, /^Brister/);
  await shown.user.click(screen.getAllByRole('button', { name: /, MK\d{3}$/ })[0] as HTMLElement);
  await press(shown, 'Kopiera text');
  expect(text()).toContain('välj Ctrl+C');
});

test('Kontrollera in the ribbon opens the findings and writes nothing', async () => {
  const { port } = await opened({ startsWithCheck: true });
  expect(heading()).toBe('Brister');
  expect(port.asked).toEqual(['check']);
  expect(text()).toContain('Inget är skrivet i arbetsboken.');
});

test('a bug in a view is told with the version, and can be tried again', async () => {
  const quiet = console.error;
  console.error = () => undefined;
  const broken = {
    ...run,
    consolidation: { ...run.consolidation, rollup: { ...run.consolidation.rollup, goals: [null] } },
  };
  await showPane(fakePort({ ok: true, value: broken as unknown as PortRun }));
  console.error = quiet;
  expect(heading()).toBe('Något gick fel i panelen');
  expect(text()).toContain('Målkedjan 1.0.0');
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
});

test('all of it in English', async () => {
  const shown = await consolidated({ language: 'en', scheme: 'dark' });
  expect(heading()).toMatch(/^\d+ of 11 goals (is|are) expected to be met$/);
  await chooseTab(shown, /^Findings \d+$/);
  expect(screen.getByRole('searchbox', { name: 'Search the findings' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});
