/** @jest-environment jsdom */
/** A button of the ribbon works while the pane is open: the person sees why nothing can be begun, and nothing is. */
import { screen } from '@testing-library/react';
import './helpers/node-globals.ts';
import type { PortRun } from '../../src/taskpane/port.ts';
import { corpusRun } from './helpers/corpus-run.ts';
import { fakePort } from './helpers/fake-port.ts';
import { comes, press, showPane, text, violations, type Shown } from './helpers/show-pane.tsx';

let run: PortRun;
beforeAll(async () => {
  run = await corpusRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});
const opened = (props = {}): Promise<Shown> => showPane(fakePort({ ok: true, value: run }), props);
const main = (name: string): HTMLElement => screen.getByRole('button', { name });

test('it is seen and said, the main button waits, and works again when the ribbon is done', async () => {
  const shown = await opened();
  await comes(() => shown.port.workElsewhere('ribbon'));
  expect(screen.getByRole('status').textContent).toMatch(/^Knappen i menyfliken arbetar …/);
  expect(text()).toMatch(/Knappen i menyfliken arbetar …Panelen väntar tills det är klart\./);
  expect(main('Sammanställ').getAttribute('aria-disabled')).toBe('true');
  await press(shown, 'Sammanställ');
  expect([shown.port.asked, await violations()]).toEqual([['open'], []]);
  await comes(() => shown.port.workElsewhere(null));
  await press(shown, 'Sammanställ');
  expect(shown.port.asked).toEqual(['open', 'consolidate']);
});

test('another window of ours is not called a button of the ribbon', async () => {
  const { port } = await opened({ language: 'en' });
  await comes(() => port.workElsewhere('other'));
  expect(text()).toMatch(/Målkedjan is already working in the workbook …The pane waits until it is done\./);
});

test('nothing in the menu that reads or writes can be chosen meanwhile', async () => {
  const { user, port } = await opened();
  await comes(() => port.workElsewhere('ribbon'));
  await user.click(screen.getByRole('button', { name: /Fler val/ }));
  const items = await screen.findAllByRole('menuitem');
  const open = items.filter((item) => item.getAttribute('aria-disabled') !== 'true');
  expect(open.map((item) => item.textContent)).toEqual(['Handbok']);
});
