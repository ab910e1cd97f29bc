import type { Settings } from '../../../src/core/model/settings.ts';
import type { SavedState } from '../../../src/core/workbook/state.ts';
import { stateFromJson } from '../../../src/core/workbook/state-xml.ts';
import type { WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { planOf, sheetOf, valueOf } from './build.ts';
import { chainOfGrid } from '../recognise/build.ts';
import { noraChain } from './nora.ts';
import { snapshotOf, tableRows } from './snapshot-of.ts';
import { stateWith } from './state.ts';

interface Given {
  readonly checksum?: string;
  readonly version?: string;
  readonly state?: Partial<SavedState>;
}

const plan = (given = {}, settings = {}): WritePlan => planOf(noraChain(), settings, given);

/** The plan as data: columns asked, maps listed. */
function said(made: WritePlan): unknown {
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    blocks: sheet.blocks.map((block) => Array.from({ length: block.rowCount }, (_, i) => block.height?.(i))),
    rows: tableRows(sheet),
  }));
  return JSON.parse(JSON.stringify({ ...made, sheets }));
}

test('the same again is the same: number, time and every cell, whatever the clock says', () => {
  const first = plan();
  const state = stateFromJson(JSON.stringify(first.state));
  const again = plan({ state, clock: '2026-01-01T08:00:00' });
  expect(said(again)).toEqual(said(first));
  expect(JSON.stringify(again.state)).toBe(JSON.stringify(first.state));
});

test("Kommunstyrelsen's word in the other language is no new run", () => {
  const state = (assessment: string) => stateWith({ board: [{ goalId: 'KF1', assessment, motivation: '' }] });
  const first = plan({ state: state('✓ Uppfyllt') });
  const again = plan({ state: { ...first.state!, board: state('✓ Met').board } });
  expect(JSON.stringify(again.state)).toBe(JSON.stringify(first.state));
});

test('building twice is the same', () => {
  expect(said(plan())).toEqual(said(plan()));
});

test.each<[string, Given, Partial<Settings>]>([
  ['other material', { checksum: 'def' }, {}],
  ['another version', { version: '1.0.1' }, {}],
  ['another rule', {}, { method: 'samst' as const }],
  [
    'what Kommunstyrelsen wrote',
    { state: { board: [{ goalId: 'KF1', assessment: '✓ Uppfyllt', motivation: '' }] } },
    {},
  ],
])('%s is a new run', (_, given, settings) => {
  const first = plan();
  const state = { ...first.state!, ...given.state };
  const again = plan({ ...given, state, clock: '2026-01-01T08:00:00' }, settings);
  expect(again.state?.runs.map(({ number }) => number)).toEqual([1, 2]);
  expect(valueOf(sheetOf(again, 'maluppfyllelse'), 'A3')).toContain('2026-01-01 kl. 08.00');
  expect(valueOf(sheetOf(again, 'maluppfyllelse'), 'A3')).toContain('körning 2');
});

test('a changed threshold is journaled with what it was', () => {
  const first = plan();
  const thresholds = { met: 0.8, partly: 0.4, assessed: 0.5, tolerance: 0.1 };
  const again = plan({ state: first.state }, { thresholds });
  expect(again.state?.changes).toEqual([
    expect.objectContaining({ before: 'Andel, 75 %, 40 %, 50 %, 10 %', after: 'Andel, 80 %, 40 %, 50 %, 10 %' }),
  ]);
});

test('a run is logged in its own words, and the other language is no changed setting', () => {
  const first = plan();
  const again = plan({ state: first.state, language: 'en' });
  expect(again.state?.runs.map(({ period, settings }) => [period, settings])).toEqual([
    ['Delår 2026', 'Andel, 75 %, 40 %, 50 %, 10 %'],
    ['Interim report 2026', 'Share, 75%, 40%, 50%, 10%'],
  ]);
  expect(again.state?.changes).toEqual([]);
});

test('without a checksum every run is new', () => {
  const first = plan({ checksum: '' });
  expect(plan({ checksum: '', state: first.state }).state?.runs).toHaveLength(2);
});

test('the state stays small however often people run', () => {
  const run = (number: number) => ({ ...plan().state!.runs[0]!, number, fingerprint: String(number) });
  const last = run(129);
  const runs = [...Array.from({ length: 99 }, (_, i) => ({ ...last, number: 30 + i })), last];
  const { state } = plan({ state: stateWith({ runs }) });
  expect(state?.runs).toHaveLength(100);
  expect(state?.runs[99]?.number).toBe(130);
});

test('Spårbarhet says which register was used and how the figures can be checked', () => {
  const trace = sheetOf(plan(), 'sparbarhet');
  expect(valueOf(trace, 'A2')).toBe(
    'Inget målregister hittades: Noras 11 KF-mål används. Annan kommun? Ange ett målregister.',
  );
  expect(trace.tables.map(({ name }) => name)).toEqual([
    'MK_Installningar',
    'MK_Inlasta',
    'MK_Korningar',
    'MK_Andringar',
    'MK_Avsteg',
    'MK_Forvantan',
  ]);
});

test('names point at the cells that the formulas read', () => {
  const made = plan();
  const names = Object.fromEntries(made.names.map(({ name, formula }) => [name, formula]));
  expect(names).toMatchObject({
    MK_Mening: "'Måluppfyllelse'!$A$5",
    MK_HelaKommunen: "'Måluppfyllelse'!$C$9:$I$9",
    MK_Regel: "'Måluppfyllelse'!$A$11:$A$12",
    MK_Metod: "'Spårbarhet'!$B$6",
    MK_GransUppfyllt: "'Spårbarhet'!$B$7",
  });
  const trace = snapshotOf(made).sheets.find(({ name }) => name === 'Spårbarhet');
  expect(trace?.number(6, 1)).toBe(0.75);
  expect(names['MK_Bedomningar']).toBe("'Spårbarhet'!$AH$6:$AH$10");
});

test('in English the sheets and tables keep their Swedish names', () => {
  const english = plan({ language: 'en' });
  expect(english.sheets.map(({ name }) => name)).toEqual(['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet']);
  expect(valueOf(sheetOf(english, 'maluppfyllelse'), 'A5')).toBe(
    "Of the municipality's 11 council goals, 4 are expected to be met for the full year 2026, 3 partly met and 1 not met. 3 cannot be assessed.",
  );
});

test('what the words of Grund in Underlag stand for can be read', () => {
  const trace = sheetOf(plan(), 'sparbarhet');
  const beside = (label: string) => trace.cells.find(({ value }) => value === label)?.row;
  for (const basis of ['Rapporterad', 'Beräknad', 'Sammanvägd']) expect(beside(`Grund: ${basis}`)).toBeGreaterThan(4);
});

test('where nothing was changed and nobody has said otherwise, that is said, and not on pages of its own', () => {
  const trace = sheetOf(plan(), 'sparbarhet');
  expect([valueOf(trace, 'S6'), valueOf(trace, 'Z6')]).toEqual(['Inga ändringar.', 'Inga avsteg.']);
  expect(trace.print.areas).toHaveLength(4);
});

test('Inlästa blad tells columns that are read alike apart by their headers, and where the KF-mål stand', () => {
  const rows = [
    ['KF 1: Trygghet'],
    ['Delmål', 'Indikator', 'Målvärde', 'Utfall 2023', 'Utfall 2024', 'Utfall 2025', 'Bedömning'],
    ['Fler känner sig trygga', 'Andel trygga', 80, 70, 75, 82, 'Uppfyllt'],
  ];
  const chain = chainOfGrid(rows);
  const trace = sheetOf(planOf(chain), 'sparbarhet');
  const columns = trace.cells.flatMap(({ value, column }) =>
    column === 8 && typeof value === 'string' ? [value] : [],
  );
  const said = columns.join(' ');
  expect(said).toContain('Tidigare utfall D (Utfall 2023), Tidigare utfall E (Utfall 2024), Utfall F');
  expect(said).toContain('KF-målen står i rubriker över raderna.');
});

test('a run of several files remembers them until the next', () => {
  const earlier = { ...plan().state!.runs[0]!, fingerprint: 'another', files: 'KS.xlsx\nSN.xlsx' };
  const { state } = plan({ state: stateWith({ runs: [earlier] }) });
  expect(state?.runs.map(({ files }) => files)).toEqual([undefined, undefined]);
});
