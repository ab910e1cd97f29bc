/** @jest-environment jsdom */
/** What a person adds from the pane: a header row pointed out, a register, a committee's sheet; and the switch for marks. */
import { screen } from '@testing-library/react';
import './helpers/node-globals.ts';
import type { PortRun } from '../../src/taskpane/port.ts';
import { markedRows } from '../../src/taskpane/state/marked-rows.ts';
import { shortRun, emptyDocument, runOf } from './helpers/corpus-run.ts';
import { fakePort } from './helpers/fake-port.ts';
import {
  chooseMenu,
  chooseTab,
  heading,
  press,
  settled,
  showPane,
  text,
  violations,
  type Shown,
} from './helpers/show-pane.tsx';

jest.setTimeout(90_000);

let run: PortRun;
beforeAll(async () => {
  run = await shortRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});
const shownWith = (change: Partial<PortRun> = {}): Promise<Shown> =>
  showPane(fakePort({ ok: true, value: { ...run, ...change } }));
const firstSheet = (): string => run.consolidation.chain.sheets.find(({ role }) => role === 'namnd')?.name ?? '';

test.each([
  ['A4:H4', [4, 4]],
  ['B4:H6', [4, 6]],
  ['$B$4:$H$4', [4, 4]],
  ['5:6', [5, 6]],
  ['A4', null],
  ['A1:A9', null],
  ['A4:H9', null],
  ['B:D', null],
])('the marked cells %s as a header are the rows %j', (address, rows) => expect(markedRows(address)).toEqual(rows));

test('the marked row becomes the header of the sheet, and is saved; another sheet is refused in words', async () => {
  const shown = await shownWith();
  const sheet = screen.getByRole('button', { name: new RegExp(`^${firstSheet()}.*Rubriker på rad`) });
  await shown.user.click(sheet);
  await press(shown, `Ändra hur bladet läses… ${firstSheet()}`);
  await press(shown, 'Använd markeringen');
  expect(text()).toContain(`Markeringen är i bladet KS. Markera rubrikraden i ${firstSheet()}.`);
  shown.port.selection = { sheet: firstSheet(), address: 'A2:H3' };
  await press(shown, 'Använd markeringen');
  expect(text()).toContain('Rubrikerna står på rad 2–3.');
  expect(await violations()).toEqual([]);
  await press(shown, 'Spara och läs om');
  expect(shown.port.saved.at(-1)?.corrections).toEqual([{ sheet: firstSheet(), role: 'namnd', headerRows: [2, 3] }]);
});

test('a nämnd gets a sheet of its own; a name is asked for', async () => {
  const shown = await shownWith();
  await chooseMenu(shown, 'Nytt blad åt en nämnd…');
  expect(heading()).toBe('Nytt blad åt en nämnd');
  await press(shown, 'Lägg till bladet');
  expect(text()).toContain('Skriv vad nämnden, utskottet eller bolaget heter.');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  expect(await violations()).toEqual([]);
  await shown.user.type(screen.getByRole('textbox'), 'Miljönämnden');
  await press(shown, 'Lägg till bladet');
  expect(shown.port.asked.slice(-2)).toEqual(['addSheet Miljönämnden', 'check']);
});

test('a new register is added and is the one that applies', async () => {
  const shown = await shownWith();
  await press(shown, 'Välj målregister…');
  await shown.user.click(screen.getByRole('radio', { name: /^Nytt blad från mall/ }));
  await press(shown, 'Lägg till bladet');
  expect(shown.port.asked).toContain('addSheet template');
  expect(shown.port.saved.at(-1)?.register).toEqual({ source: 'sheet', sheet: 'Nytt blad' });
});

test('a sheet that could not be added is told in three parts', async () => {
  const shown = await shownWith();
  shown.port.refusals.push({ ok: false, problem: { code: 'structureProtected', technical: 'AccessDenied' } });
  await chooseMenu(shown, 'Nytt blad åt en nämnd…');
  await shown.user.type(screen.getByRole('textbox'), 'Miljönämnden');
  await press(shown, 'Lägg till bladet');
  expect(heading()).toBe('Bladet kunde inte läggas till');
  expect(text()).toMatch(/struktur är skyddad.*Arbetsboken är oförändrad.*Skydda arbetsbok/);
});

test('an empty workbook can be given sheets to fill in', async () => {
  const choices = { period: { kind: 'delar', year: 2026 } } as const;
  const shown = await showPane(fakePort(runOf(emptyDocument(), choices)));
  expect(heading()).toBe('Arbetsboken är tom');
  expect(await violations()).toEqual([]);
  await press(shown, 'Nytt målregister från mall');
  expect(shown.port.asked).toContain('addSheet template');
});

test('the switch takes the marks off and says so', async () => {
  const shown = await shownWith();
  await press(shown, 'Sammanställ');
  await chooseTab(shown, /^Brister/);
  await shown.user.click(screen.getByRole('switch', { name: 'Markera brister i bladen' }));
  await settled();
  expect(shown.port.asked.at(-1)).toBe('setMarks false');
  expect(document.querySelector('.mk-told')?.textContent).toBe('Markeringarna är borttagna.');
  expect((screen.getByRole('switch') as HTMLInputElement).checked).toBe(false);
});
