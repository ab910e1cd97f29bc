/** @jest-environment jsdom */
/** Where the focus goes, and what is told to the eyes: nobody is left on nothing. */
import { screen } from '@testing-library/react';
import './helpers/node-globals.ts';
import type { PortRun } from '../../src/taskpane/port.ts';
import { shortRun } from './helpers/corpus-run.ts';
import { fakePort } from './helpers/fake-port.ts';
import { chooseMenu, chooseTab, heading, press, settled, showPane, text, type Shown } from './helpers/show-pane.tsx';

jest.setTimeout(90_000);

let run: PortRun;
beforeAll(async () => {
  run = await shortRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});

async function consolidated(change: Partial<PortRun> = {}): Promise<Shown> {
  const shown = await showPane(fakePort({ ok: true, value: { ...run, ...change } }));
  await press(shown, 'Sammanställ');
  return shown;
}
const focused = (): string => document.activeElement?.textContent ?? '';
const isLost = (): boolean => document.activeElement === document.body;

test('a tab keeps the focus: the arrows go on to the next', async () => {
  const shown = await consolidated();
  await chooseTab(shown, /^Brister/);
  expect(focused()).toMatch(/^Brister/);
  await shown.user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Inläsning');
  await shown.user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Översikt');
});

test('the card on Översikt leads to the heading of Brister', async () => {
  const shown = await consolidated();
  await press(shown, /fel och \d+ varning|\d+ fel/);
  expect([heading(), focused()]).toEqual(['Brister', 'Brister']);
});

test('from a KF-mål and from the menu one comes back to where one was', async () => {
  const shown = await consolidated();
  const opener = (): Element | undefined => document.querySelectorAll('.mk-goal')[2];
  await shown.user.click(opener() as Element);
  expect(document.activeElement?.tagName).toBe('H2');
  await shown.user.keyboard('{Escape}');
  expect(document.activeElement).toBe(opener());
  await chooseMenu(shown, 'Om Målkedjan');
  await press(shown, 'Tillbaka');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Fler val');
});

test('what takes itself away leaves the focus on something', async () => {
  const approved = [{ key: run.consolidation.findings[0]?.key ?? '', motivation: 'beslut' }];
  const shown = await consolidated({ approved });
  await chooseTab(shown, /^Brister/);
  await shown.user.type(screen.getByRole('searchbox'), 'finns inte alls');
  await press(shown, 'Rensa filter');
  expect(isLost()).toBe(false);
  await press(shown, /^Ta bort godkännandet/);
  expect(isLost()).toBe(false);
  await chooseTab(shown, /^Inläsning/);
  await press(shown, 'Välj målregister…');
  expect(isLost()).toBe(false);
});

test('what was done is told over the main button until something else is shown', async () => {
  const shown = await consolidated();
  await chooseTab(shown, /^Brister/);
  await shown.user.click(document.querySelector('.mk-finding-head') as HTMLElement);
  await press(shown, 'Kopiera text');
  const told = (): string => document.querySelector('.mk-told')?.textContent ?? '';
  expect([told(), screen.getByRole('status').textContent?.trim()]).toEqual(['Kopierat', 'Kopierat']);
  await chooseTab(shown, /^Översikt/);
  expect(told()).toBe('');
});

test('a copy that was opened is told of, and where it went', async () => {
  const shown = await consolidated();
  await chooseMenu(shown, 'Spara som ny fil');
  await settled();
  expect(text()).toMatch(/En ny arbetsbok är öppnad.*inte sparad än/);
});

test('of more than 500 findings a nämnd shows a hundred more at a time, and the focus goes to the first of them', async () => {
  const one = run.consolidation.findings.find(({ committee }) => committee !== null);
  if (!one) throw new Error('no finding of a committee');
  const findings = Array.from({ length: 620 }, (_, i) => ({ ...one, key: `finding-${i}` }));
  const shown = await consolidated({ consolidation: { ...run.consolidation, findings } });
  await chooseTab(shown, /^Brister/);
  expect(text()).toMatch(/100 av 620 visas/);
  await press(shown, `Visa 100 till, ${one.committee}`);
  expect(text()).toMatch(/200 av 620 visas/);
  const items = [...document.querySelectorAll('.mk-finding-head')];
  expect(items.indexOf(document.activeElement as Element)).toBe(100);
});
