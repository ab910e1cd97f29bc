import { CellKind } from '../../../src/core/workbook/snapshot.ts';
import { linkCells } from '../../../src/core/workbook/column-values.ts';
import type { PlannedCell, SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { rootRange } from '../../../src/xlsx/package/index.ts';
import { worksheetOrder } from '../../../src/xlsx/write/marks/overlay.ts';
import { everyColumn, maluppfyllelse, samplePlan, sheet, state, styles, underlag } from './sample-plan.ts';
import { makeDocument, opened, partText, sheetName } from './workbook-maker.ts';

const planOf = (...sheets: SheetPlan[]): WritePlan => ({
  styles,
  sheets,
  overlays: [],
  names: [],
  state: state({ underlag: sheets[0]!.name }),
});

/** The XML of a sheet that is the third of its workbook. */
async function written(plan: WritePlan, part = 'xl/worksheets/sheet3.xml'): Promise<string> {
  return partText(await (await makeDocument()).apply(plan), part);
}

const withCells = (cells: PlannedCell[]): WritePlan => planOf(sheet({ role: 'users', name: 'Prov', cells }));

async function readBack(value: string): Promise<string> {
  const bytes = await (await makeDocument()).apply(withCells([{ row: 0, column: 0, value }]));
  return (await opened(bytes)).snapshot.sheets[2]!.text(0, 0);
}

describe('text of ours', () => {
  test.each([
    '',
    ' ',
    'å ✓ ◐',
    'a & <b> "c"',
    'rad\nrad ',
    '_x0041_',
    '\u0001',
    'slut\r',
    '😀',
    '\ud800',
    '_x',
    'a\tb',
  ])('%j is read back as it was written', async (text) => expect(await readBack(text)).toBe(text));

  test('is cut at what a cell holds, between whole characters', async () => {
    expect(await readBack('😀'.repeat(20_000))).toBe('😀'.repeat(16_383));
  });

  test.each(['=1+1', '+46', '-5', '@x', '\tx', '\rx'])('%j can never become a formula', async (text) => {
    const xml = await written(withCells([{ row: 0, column: 0, value: text }]));
    expect(xml).toMatch(/<c r="A1" s="(\d+)" t="inlineStr">/);
    const index = Number(/<c r="A1" s="(\d+)"/.exec(xml)![1]);
    const xfs = rootRange(await written(withCells([{ row: 0, column: 0, value: text }]), 'xl/styles.xml'));
    expect(xfs.children.find((child) => child.local === 'cellXfs')).toBeDefined();
    expect(index).toBeGreaterThan(1);
    expect(await written(withCells([{ row: 0, column: 0, value: text }]), 'xl/styles.xml')).toContain(
      'quotePrefix="1"',
    );
  });
});

describe('numbers', () => {
  test.each([0, -0, 1, 10, 99, 100, 2147483647, 2147483648, 0.1, 71.3, 1e21, -12.345, 1e-7, 12345678.9])(
    '%d is read back',
    async (value) => {
      const bytes = await (await makeDocument()).apply(withCells([{ row: 0, column: 0, value }]));
      expect((await opened(bytes)).snapshot.sheets[2]!.number(0, 0)).toBeCloseTo(value, 12);
    },
  );

  test.each([NaN, Infinity, -Infinity])('%d is never written', async (value) => {
    const cells = [
      { row: 0, column: 0, value },
      { row: 0, column: 1, value, formula: '1/0' },
    ];
    expect(await written(withCells(cells))).toContain('<row r="1"><c r="A1"/><c r="B1"><f>1/0</f></c></row>');
  });
});

describe('a tall table', () => {
  test('has one cell of each kind of column per row', async () => {
    const rows = (await written(planOf(underlag(2, 'Nämnd 1')))).match(/<row r="[56]".*?<\/row>/gs)!;
    expect(rows[0]!.replace(/ s="\d+"/g, '')).toBe(
      '<row r="5"><c r="A5"><v>1</v></c><c t="inlineStr"><is><t>=1+1</t></is></c><c t="inlineStr"><is><t>80–85</t></is></c>' +
        `<c t="str"><f>HYPERLINK("#'Nämnd 1'!B1","Nämnd 1!B1")</f><v>Nämnd 1!B1</v></c><c><f>A5*2</f><v>2</v></c><c t="inlineStr"><is><t>KF1</t></is></c></row>`,
    );
    expect(rows[1]).toContain('<row r="6" ht="30">');
    expect(rows[1]!.replace(/ s="\d+"/g, '')).toMatch(/<c\/><\/row>$/);
  });

  test('uses the texts of the workbook by number, inert when they look like a formula', async () => {
    const column = (id: number): SheetPlan['blocks'][number]['columns'][number] => ({
      kind: 'text',
      style: 'text',
      text: () => ['Mål', '=farligt', 'formelns text'][id] as string,
      sourceIds: Int32Array.of(id),
    });
    const block = { top: 0, left: 0, rowCount: 1, columns: [column(0), column(1), column(2)] };
    const xml = await written(planOf(sheet({ role: 'users', name: 'Prov', blocks: [block] })));
    expect(xml).toMatch(/<c r="A1" s="(\d+)" t="s"><v>0<\/v><\/c><c s="(?!\1")\d+" t="s"><v>1<\/v><\/c>/);
    expect(xml).toContain('t="inlineStr"><is><t>formelns text</t>');
  });

  test('links to another file by its name, and to sheets with quotes in theirs', async () => {
    const link = {
      kind: 'link',
      style: 'link',
      links: linkCells([{ file: 'Bok #1.xlsx', sheet: `a'"b`, row: 9, column: 27 }]),
    } as const;
    const block = { top: 0, left: 0, rowCount: 1, columns: [link] };
    expect(await written(planOf(sheet({ role: 'users', name: 'Prov', blocks: [block] })))).toContain(
      `<f>HYPERLINK("Bok %231.xlsx#'a''""b'!AB10","[Bok #1.xlsx]a'""b!AB10")</f><v>[Bok #1.xlsx]a'"b!AB10</v>`,
    );
  });

  test('stands beside other tables and single cells, row by row from left to right', async () => {
    const number = (value: number) =>
      ({ kind: 'number', style: 'body', numbers: Int32Array.of(value, value) }) as const;
    const plan = planOf(
      sheet({
        role: 'users',
        name: 'Prov',
        rowHeights: new Map([[5, 5]]),
        cells: [
          { row: 1, column: 3, value: 3 },
          { row: 1, column: 0, value: 0 },
        ],
        blocks: [
          { top: 1, left: 4, rowCount: 2, columns: [number(4)] },
          { top: 0, left: 1, rowCount: 2, columns: [number(1), number(2)] },
        ],
      }),
    );
    const rows = (await written(plan)).replace(/ s="\d+"/g, '').match(/<sheetData>(.*)<\/sheetData>/)![1];
    expect(rows).toBe(
      '<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c><v>2</v></c><c r="D2"><v>3</v></c><c r="E2"><v>4</v></c></row>' +
        '<row r="3"><c r="E3"><v>4</v></c></row><row r="6" ht="5"/>',
    );
  });

  test('of many rows comes whole through the chunks', async () => {
    const bytes = await (await makeDocument()).apply(planOf(underlag(20_000, 'Nämnd 1')));
    const { sheets } = (await opened(bytes)).snapshot;
    expect(sheets[2]!.rowCount).toBe(20_004);
    const wrong = Array.from({ length: 20_000 }, (_, i) => i).filter((i) => sheets[2]!.number(4 + i, 0) !== i + 1);
    expect(wrong).toEqual([]);
  });
});

describe('a sheet of ours', () => {
  test('has its parts in the order of the schema', async () => {
    const ranks = rootRange(await written(samplePlan([sheetName(0)]))).children.map((child) =>
      worksheetOrder.indexOf(child.local),
    );
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('is last among the tabs, not selected, and is read as ours', async () => {
    const document = await opened(await (await makeDocument()).apply(samplePlan()));
    expect(document.snapshot.sheets.map(({ name, owner }) => [name, owner])).toEqual([
      [sheetName(0), 'users'],
      [sheetName(1), 'users'],
      ['Måluppfyllelse', 'ours'],
      ['Underlag', 'ours'],
    ]);
    for (const { part } of document.parts.sheets)
      expect(await document.package.text(part)).not.toContain('tabSelected');
    expect(await document.package.text('xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('is told from the user by state, and remembers it', async () => {
    const { snapshot } = await opened(await (await makeDocument()).apply(samplePlan()));
    expect(snapshot.state).toEqual(samplePlan().state);
  });

  test('prints as looks §5 says', async () => {
    const xml = await written(planOf(underlag(2, 'Nämnd 1')));
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(xml).toContain(
      '<oddFooter>&amp;L&amp;9Nora &amp;&amp; Örebro, delår 2026&amp;C&amp;9&amp;A&amp;R&amp;9Sida &amp;P av &amp;N</oddFooter>',
    );
  });

  test('keeps its figures when it is read: numbers are numbers, formulas have values', async () => {
    const bytes = await (
      await makeDocument()
    ).apply(planOf(sheet({ role: 'users', name: 'Prov', blocks: [everyColumn(3, 'x')] })));
    const prov = (await opened(bytes)).snapshot.sheets[2]!;
    expect([prov.kind(4, 0), prov.kind(4, 1), prov.number(5, 2), prov.number(6, 4)]).toEqual([
      CellKind.number,
      CellKind.text,
      1.1,
      6,
    ]);
    expect(prov.hasFormula(4, 3)).toBe(true);
  });

  test('may have other values than its list when the plan says so', async () => {
    const validation = {
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      list: '"KF1,KF2"',
      errorTitle: '',
      errorMessage: '',
      allowOther: true,
    };
    expect(await written(planOf(sheet({ role: 'users', name: 'Prov', validations: [validation] })))).toContain(
      'errorStyle="information"',
    );
  });

  test('has a chart with its words and figures in it', async () => {
    const chart = await partText(await (await makeDocument()).apply(planOf(maluppfyllelse())), 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:grouping val="percentStacked"/>');
    expect(chart).toContain('<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>KF1</c:v></c:pt>');
    const drawing = await partText(
      await (await makeDocument()).apply(planOf(maluppfyllelse())),
      'xl/drawings/drawing1.xml',
    );
    expect(drawing).toContain('descr="Flest uppfyllda delmål: KF1 (4 av 5) &amp; &quot;KF2&quot;."');
  });
});
