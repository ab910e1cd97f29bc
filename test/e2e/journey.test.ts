/** The whole way, as a controller goes it: sample → Sammanställ → a finding → its cell → rettelse → again → marks off. */
import path from 'node:path';
import { cli } from '../cli/helpers/cli.ts';
import {
  address,
  cellOf,
  closeBrowser,
  inBrowser,
  openPage,
  pressRibbon,
  printed,
  screenshot,
} from './helpers/stage.ts';
import type { Stage } from './helpers/stage.ts';

const sample = path.join(__dirname, '../../assets/mallar/nora-exempel.xlsx');

interface Report {
  readonly rollup: {
    readonly total: Readonly<Record<string, number>>;
    readonly goals: readonly { readonly id: string; readonly counts: Readonly<Record<string, number>> }[];
  };
  readonly findings: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
}

const report = JSON.parse(cli(['check', sample, '--json', '--quiet']).out) as Report;
let stage: Stage;

beforeAll(async () => {
  if (process.env['MALKEDJAN_BROWSER']) stage = await openPage();
});
afterAll(async () => {
  await stage?.close();
  await closeBrowser();
});

test('the address is printed first, then what to click', () => {
  expect(printed).toEqual([address, expect.stringContaining('Sammanställ')]);
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
});

inBrowser('the sample is open with the pane beside it', async () => {
  await stage.pane.getByRole('heading', { name: '6 blad läses, 2 hoppas över' }).waitFor();
  await screenshot(stage.page, '1-exemplet');
});

inBrowser('Sammanställ in the ribbon writes the roll-up, and its figures are those of the command line', async () => {
  const { page } = stage;
  await pressRibbon(page, 'Sammanställ');
  expect(await page.getByRole('tab', { selected: true, name: 'Måluppfyllelse' }).count()).toBe(1);
  const { total } = report.rollup;
  const shown = await Promise.all(['C9', 'D9', 'E9', 'F9', 'G9'].map((at) => cellOf(page, at).innerText()));
  expect(shown.map(Number)).toEqual([
    total['uppfyllt'],
    total['delvis'],
    total['ej'],
    total['kanEjBedomas'],
    total['ejAktuell'],
  ]);
  await screenshot(page, '2-sammanstalld');
});

inBrowser('nothing was complained of and nothing left the machine', () => {
  expect(stage.problems).toEqual([]);
});
