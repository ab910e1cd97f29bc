/** Another program reads what we write. Skipped, loudly, where it is not installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePlan } from './sample-plan.ts';
import { makeDocument, opened, newPackage, codec, sheetName } from './workbook-maker.ts';
import { newXlsx } from '../../../src/xlsx/index.ts';

const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
under, mal = book['Underlag'], book['Måluppfyllelse']
print(json.dumps({
  'sheets': book.sheetnames,
  'header': [cell.value for cell in under[4]],
  'row': [cell.value for cell in under[5]],
  'inert': [under['B5'].quotePrefix, under['B6'].quotePrefix],
  'freeze': [under.freeze_panes, mal.freeze_panes],
  'tables': [list(under.tables), list(mal.tables)],
  'titles': under.print_title_rows,
  'areas': mal.print_area,
  'list': mal.data_validations.dataValidation[0].formula1,
  'link': mal['A5'].hyperlink.location,
  'charts': [[len(chart.ser), chart.grouping, chart.overlap] for chart in mal._charts],
  'tab': mal.sheet_properties.tabColor.rgb,
  'fit': [mal.page_setup.fitToHeight, mal.sheet_properties.pageSetUpPr.fitToPage, mal.page_setup.orientation],
  'share': mal['E5'].number_format,
  'formats': sorted(str(area.sqref) for area in mal.conditional_formatting),
  'gridlines': mal.sheet_view.showGridLines,
  'active': book.active.title,
}))`;

const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0);
if (python === undefined) process.stderr.write('openpyxl is not installed: what we write is not read by it here.\n');

function readByPython(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-'));
  try {
    const file = join(folder, 'prov.xlsx');
    writeFileSync(file, bytes);
    const result = spawnSync(python as string, ['-c', script, file], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    if (result.status !== 0) throw new Error(result.stderr);
    return JSON.parse(result.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const expected = {
  header: ['Rad', 'Text', 'Värde', 'Plats', 'Dubbelt', 'KF-mål'],
  row: [1, '=1+1', '80–85', expect.stringContaining('=HYPERLINK('), '=A5*2', 'KF1'],
  inert: [true, false],
  freeze: ['E5', 'C1'],
  tables: [['MK_Underlag'], ['MK_KfMal']],
  titles: '$4:$4',
  areas: ['$A$1:$F$7', '$A$9:$H$25'],
  list: '"✓ Uppfyllt,✕ Ej uppfyllt"',
  link: "'Underlag'!A5:F6",
  charts: [[3, 'percentStacked', 100]],
  tab: 'FF0F4C5C',
  fit: [0, true, 'landscape'],
  share: '0 %',
  formats: ['B5:D7', 'F5:F7'],
  gridlines: false,
};

(python === undefined ? describe.skip : describe)('openpyxl reads', () => {
  test('our sheets in a workbook of the user', async () => {
    const bytes = await (await makeDocument()).apply(samplePlan([sheetName(0)]));
    const sheets = [sheetName(0), sheetName(1), 'Måluppfyllelse', 'Underlag'];
    expect(readByPython(bytes)).toMatchObject({ ...expected, sheets, active: sheetName(1) });
  });

  test('a workbook of ours alone', async () => {
    const bytes = await newXlsx({ codec }).apply(samplePlan());
    expect(readByPython(bytes)).toMatchObject({ ...expected, sheets: ['Måluppfyllelse', 'Underlag'] });
  });
});

test('a new workbook says its language and title, and is read by us', async () => {
  expect(await newPackage(codec).text('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  const { snapshot } = await opened(await newXlsx({ codec }).apply(samplePlan()));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Måluppfyllelse', 'Underlag']);
});

test('a template has no mark of ours', async () => {
  const plan = samplePlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    role: 'users' as const,
    visibility: 'hidden' as const,
    tables: [],
    cells: [],
  }));
  const { snapshot } = await opened(await newXlsx({ codec }).apply({ ...plan, sheets, state: null }));
  expect(snapshot.state).toBeNull();
  expect(snapshot.sheets.map(({ owner, visibility }) => [owner, visibility])).toEqual([
    ['users', 'hidden'],
    ['users', 'hidden'],
  ]);
});
