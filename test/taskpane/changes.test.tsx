/** @jest-environment jsdom */
/** What people change from the pane: how sheets are read, a cell, an approval, the last run; and the ribbon's dialog. */
import { render, screen } from '@testing-library/react';
import './helpers/node-globals.ts';
import { failureInAddress } from '../../src/taskpane/problem-in-address.ts';
import { ProblemPage } from '../../src/taskpane/problem-page.tsx';
import { noAnswers, type PortRun } from '../../src/taskpane/port.ts';
import { shortRun } from './helpers/corpus-run.ts';
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
  type Shown,
} from './helpers/show-pane.tsx';

jest.setTimeout(90_000);

let run: PortRun;
beforeAll(async () => {
  run = await shortRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});

const shownWith = (change: Partial<PortRun> = {}): Promise<Shown> =>
  showPane(fakePort({ ok: true, value: { ...run, ...change } }));
async function findingsOf(change: Partial<PortRun> = {}): Promise<Shown> {
  const shown = await shownWith(change);
  await press(shown, 'Sammanställ');
  await chooseTab(shown, /^Brister/);
  return shown;
}
const firstSheet = (): string => run.consolidation.chain.sheets.find(({ role }) => role === 'namnd')?.name ?? '';
const firstItem = (): HTMLElement => document.querySelector<HTMLElement>('.mk-finding-head')!;

/** The first finding, as one whose cell should name another KF-mål. */
function nearMatch(): Partial<PortRun> {
  const [first, ...rest] = run.consolidation.findings;
  const params = { text: 'Välfärd o service', goal: '5', goalText: 'Välfärd', likeness: '0.8' };
  const finding = {
    ...first!,
    code: 'MK104',
    sheet: 'KS',
    place: { row: 13, column: 1 },
    row: 13,
    params,
    key: 'near',
  };
  const findings = [{ ...finding, suggestions: [{ value: 'KF5' }] }, ...rest];
  return { consolidation: { ...run.consolidation, findings } };
}
async function openNear(shown: Shown): Promise<void> {
  await shown.user.click(screen.getByRole('button', { name: /KS!B14/ }));
  await press(shown, 'Använd KF5…');
  await screen.findByRole('alertdialog');
  await settled();
}

test('a sheet is read otherwise: saved in the workbook, read again, the effect shown', async () => {
  const shown = await shownWith();
  await press(shown, new RegExp(`^${firstSheet()}.*Rubriker på rad`));
  await press(shown, `Ändra hur bladet läses… ${firstSheet()}`);
  expect(heading()).toBe(`Så läses ${firstSheet()}`);
  expect(await violations()).toEqual([]);
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Bladet är' }), 'ignored');
  await press(shown, 'Spara och läs om');
  expect(shown.port.saved).toEqual([{ ...noAnswers, corrections: [{ sheet: firstSheet(), role: 'ignored' }] }]);
  expect(shown.port.asked).toEqual(['open', 'saveAnswers', 'check']);
  expect(text()).toContain('Vad ändringen gav');
});

test('another column is chosen for a field', async () => {
  const shown = await shownWith();
  await press(shown, new RegExp(`^${firstSheet()}.*Rubriker på rad`));
  await press(shown, `Ändra hur bladet läses… ${firstSheet()}`);
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Kommentar' }), '');
  await press(shown, 'Spara och läs om');
  expect(shown.port.saved[0]?.corrections).toEqual([{ sheet: firstSheet(), columns: { kommentar: '' } }]);
});

test('the register of goals is chosen', async () => {
  const shown = await shownWith();
  await press(shown, 'Välj målregister…');
  await shown.user.click(screen.getByRole('radio', { name: 'De mål som nämnderna själva hänvisar till' }));
  await press(shown, 'Spara och läs om');
  expect(shown.port.saved[0]?.register).toEqual({ source: 'derived' });
});

test('an unknown word is asked about once, with its cells, and the answer is kept', async () => {
  const rows = run.consolidation.chain.rows.slice(0, 2).map((row, i) => ({
    ...row,
    assessment: { ...row.assessment, isUnknown: true, text: 'På  gång', place: { row: i, column: 7 } },
  }));
  const chain = { ...run.consolidation.chain, rows };
  const shown = await shownWith({ consolidation: { ...run.consolidation, chain } });
  expect(text()).toContain('Finns i 2 celler');
  await shown.user.click(screen.getByRole('radio', { name: 'Delvis uppfyllt' }));
  await press(shown, 'Spara svaren och läs om');
  expect(shown.port.saved[0]?.legend).toEqual({ 'på gång': 'delvis' });
});

test('a fix shows the cell before and after, changes it, and can be undone', async () => {
  const shown = await findingsOf(nearMatch());
  await openNear(shown);
  const dialog = screen.getByRole('alertdialog', { name: 'Ändra cellen KS!B14?' });
  expect(dialog.textContent).toContain('FöreVälfärd o serviceEfterKF5');
  await press(shown, 'Ändra cellen');
  expect(shown.port.fixes).toEqual([
    { sheet: 'KS', cell: 'B14', before: 'Välfärd o service', after: 'KF5', why: 'MK104' },
  ]);
  expect(text()).toContain('Ändrad. Sammanställ igen');
  expect(text()).toContain('1 cell har ändrats');
  await chooseMenu(shown, 'Ångra ändringar…');
  expect(await violations()).toEqual([]);
  await press(shown, 'Ångra ändringen i KS!B14');
  expect(shown.port.asked.at(-1)).toBe('undoFix KS!B14');
  expect(text()).toContain('Ångrad');
});

test('a cell that has changed since is left alone, and that is said', async () => {
  const shown = await findingsOf(nearMatch());
  shown.port.refusals.push(problem('changedMeanwhile'));
  await openNear(shown);
  await press(shown, 'Ändra cellen');
  expect(heading()).toBe('Cellen har ändrats');
  expect(text()).toContain('Cellen är orörd.');
  await press(shown, 'Stäng');
  expect(heading()).toBe('Brister');
});

test('a deviation is approved only with a reason; then it counts no more, and the next finding has the focus', async () => {
  const shown = await findingsOf();
  const count = run.consolidation.findings.length;
  await shown.user.click(firstItem());
  await press(shown, 'Godkänn avvikelsen…');
  await screen.findByRole('alertdialog', { name: 'Godkänn avvikelsen' });
  await press(shown, 'Godkänn');
  expect(text()).toContain('Skriv en motivering.');
  await shown.user.type(screen.getByRole('textbox', { name: /Motivering/ }), 'Beslut');
  await press(shown, 'Godkänn');
  expect(shown.port.asked.at(-1)).toBe('approve Beslut');
  expect(screen.getByRole('tab', { name: `Brister ${count - 1}` })).toBeTruthy();
  expect(document.activeElement?.className).toBe('mk-finding-head');
  expect(text()).toContain('Godkända avvikelser (1)');
  await press(shown, /^Ta bort godkännandet/);
  expect(screen.getByRole('tab', { name: `Brister ${count}` })).toBeTruthy();
});

test('the last run is undone when asked and confirmed', async () => {
  const shown = await findingsOf();
  await chooseMenu(shown, 'Ångra senaste sammanställningen…');
  await screen.findByRole('alertdialog', { name: 'Ångra senaste sammanställningen?' });
  await press(shown, 'Ångra');
  expect(shown.port.asked).toContain('undoRun');
});

test('what cannot be written is saved as a new file', async () => {
  const shown = await shownWith();
  shown.port.answers.push(problem('readOnly'));
  await press(shown, 'Sammanställ');
  await press(shown, 'Spara som ny fil');
  expect(shown.port.asked.at(-1)).toBe('saveAsNew');
});

test('a run from the ribbon is followed, without being asked', async () => {
  const { port } = await shownWith();
  await comes(port.writeElsewhere);
  expect(port.asked).toEqual(['open', 'check']);
  expect(heading()).toMatch(/bedöms uppnås$/);
});

test('a run from the ribbon while the pane works is followed afterwards', async () => {
  const shown = await shownWith();
  const held = shown.port.hold();
  await press(shown, 'Sammanställ');
  await comes(shown.port.writeElsewhere);
  expect(shown.port.asked).toEqual(['open', 'consolidate']);
  await comes(held.release);
  expect(shown.port.asked).toEqual(['open', 'consolidate', 'check']);
});

test('what a button of the ribbon could not do is told in the pane, after what runs there', async () => {
  const shown = await shownWith();
  const refused = { operation: 'consolidate', problem: { code: 'structureProtected', technical: 'x' } } as const;
  const held = shown.port.hold();
  await press(shown, 'Sammanställ');
  await comes(() => shown.port.refuseElsewhere(refused));
  expect(text()).not.toContain('Bladen kunde inte skrivas');
  await comes(held.release);
  expect(heading()).toBe('Bladen kunde inte skrivas');
});

test('before anything but the beginning is read, no figures are shown', async () => {
  const shown = await shownWith({ isShortened: true });
  await chooseTab(shown, /^Översikt/);
  expect(heading()).toBe('Inget är kontrollerat än');
});

test('limits and expectations are asked for at the next run; a limit that is none is said to be so', async () => {
  const shown = await findingsOf();
  await chooseMenu(shown, 'Inställningar');
  const met = screen.getByRole('textbox', { name: 'Uppfyllt från' });
  await shown.user.clear(met);
  expect(text()).toContain('Skriv ett tal från 0 till 100.');
  await shown.user.type(met, '82,5');
  await press(shown, 'Sammanställ igen');
  expect(shown.port.requests.at(-1)?.choices.thresholds?.met).toBe(0.825);
});

test('the pane speaks the language that is chosen, and remembers it', async () => {
  const shown = await shownWith();
  await chooseMenu(shown, 'Inställningar');
  await shown.user.click(screen.getByRole('radio', { name: 'English' }));
  expect(heading()).toBe('Settings');
  expect(shown.port.asked.at(-1)).toBe('language en');
});

test.each([
  ['?visa=problem&kod=structureProtected&skrivet=nothing', 'Bladen kunde inte skrivas', 'Arbetsboken är oförändrad.'],
  [
    '?visa=problem&kod=unexpected&skrivet=unfinished',
    'Sammanställningen blev inte klar',
    'Nämndernas värden är oförändrade.',
  ],
  ['?visa=problem&kod=oväntad', 'Excel har inte svarat', 'Blad som inte blev klara säger själva'],
])('the ribbon’s dialog %s: three parts, and only what is known to be safe', async (search, title, safe) => {
  const found = failureInAddress(search);
  if (!found) throw new Error('no problem');
  const common = { language: 'sv', version: '1.0.0', host: 'Excel', copy: async () => true } as const;
  render(<ProblemPage {...common} failure={found} />);
  expect(heading()).toBe(title);
  expect(text()).toContain(safe);
  expect(text()).not.toContain('Försök igen');
  expect(await violations()).toEqual([]);
});
test('an address without a problem shows the pane', () => expect(failureInAddress('?start=kontrollera')).toBeNull());
