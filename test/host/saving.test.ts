/** An opened file is saved with its changes put in: what nobody changed is byte for byte as it lay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Host } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';

const codec = nodeCodec();
const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/mallar/nora-exempel.xlsx')));

/** The sample with things that the host has no word for: a drawing, an icon rule, a shared formula, rich text, a print area. */
async function richFile(): Promise<Uint8Array> {
  const maker = await newHost();
  await maker.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').formulas = [
      ['Nämnd', 'Utfall'],
      ['KS', 3],
      ['BUN', 4],
      ['Summa', '=SUM(B2:B3)'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Utfall';
    context.workbook.worksheets.add('Andra').getRange('A1').formulas = [['=Sheet1!B4']];
    context.workbook.worksheets.add('Orörd').getRange('A1').values = [['orörd']];
    await context.sync();
  });
  const pkg = Package.open(await maker.save(), codec);
  maker.close();
  const part = 'xl/worksheets/sheet1.xml';
  const rules =
    '<conditionalFormatting sqref="B2:B3"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>';
  const shared =
    '<row r="10"><c r="D10"><f t="shared" ref="D10:D12" si="0">B2*2</f><v>6</v></c></row><row r="11"><c r="D11"><f t="shared" si="0"/><v>8</v></c></row><row r="12"><c r="D12"><f t="shared" si="0"/><v>14</v></c><c r="E12" t="inlineStr"><is><r><rPr><b/></rPr><t>fet</t></r><r><t> text</t></r></is></c></row>';
  const sheet = (await pkg.text(part))
    .replace('</sheetData>', `${shared}</sheetData>${rules}`)
    .replace(/<pageMargins[^>]*>/, (margins) => `${margins}<pageSetup orientation="landscape"/>`);
  pkg.set(part, sheet);
  pkg.set('xl/media/image1.png', new Uint8Array([137, 80, 78, 71]));
  return pkg.save();
}

/** Names of the parts that differ, or stand in one of the files only. */
async function differences(a: Uint8Array, b: Uint8Array): Promise<string[]> {
  const [one, two] = [Package.open(a, codec), Package.open(b, codec)];
  const different: string[] = [];
  for (const part of new Set([...one.names, ...two.names])) {
    const isSame = one.has(part) && two.has(part) && Buffer.compare(await one.bytes(part), await two.bytes(part)) === 0;
    if (!isSame) different.push(part);
  }
  return different.sort();
}

const partText = (bytes: Uint8Array, part: string): Promise<string> => Package.open(bytes, codec).text(part);

async function edited(file: Uint8Array, work: (workbook: Excel.Workbook, host: Host) => void): Promise<Uint8Array> {
  const host = await newHost({ file });
  await host.Excel.run(async (context) => {
    work(context.workbook, host);
    await context.sync();
  });
  const saved = await host.save();
  expect(host.bugs).toEqual([]);
  host.close();
  return saved;
}

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richFile();
});

test('cells and rows that do not say where they stand are read, and say it once something beside them changes', async () => {
  const pkg = Package.open(rich, codec);
  const part = 'xl/worksheets/sheet1.xml';
  const sheet = await pkg.text(part);
  pkg.set(part, sheet.replace(/<row r="[1-4]"/g, '<row').replace(/<c r="[AB]\d"/g, '<c'));
  const saved = await edited(await pkg.save(), (workbook) => {
    workbook.worksheets.getItem('Sheet1').getRange('A2:B2').values = [['', 30]];
  });
  const again = await newHost({ file: saved });
  await again.Excel.run(async ({ workbook, sync }) => {
    const cells = workbook.worksheets.getItem('Sheet1').getRange('A1:B4').load('values');
    await sync();
    expect(cells.values).toEqual([
      ['Nämnd', 'Utfall'],
      ['', 30],
      ['BUN', 4],
      ['Summa', 34],
    ]);
  });
  again.close();
});

test('without edits the file is the same, byte for byte', async () => {
  for (const file of [rich, sample]) {
    const host = await newHost({ file });
    expect(Buffer.compare(await host.save(), file)).toBe(0);
    host.close();
  }
});

test('an edited cell changes its sheet and those whose formulas got other values', async () => {
  const saved = await edited(rich, (workbook) => {
    workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[30]];
  });
  expect(await differences(rich, saved)).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
  expect(await partText(saved, 'xl/worksheets/sheet2.xml')).toContain('<v>34</v>');
});

test('rich text, icons, page set-up and shared formulas beside the edit stay', async () => {
  const saved = await edited(rich, (workbook) => {
    workbook.worksheets.getItem('Sheet1').getRange('F12').values = [['ny']];
  });
  const xml = await partText(saved, 'xl/worksheets/sheet1.xml');
  for (const kept of ['<rPr><b/></rPr>', 'iconSet="3Arrows"', 'orientation="landscape"', '<f t="shared" si="0"/>'])
    expect(xml).toContain(kept);
});

test('when the first cell of a shared formula goes, the others get it in full', async () => {
  const saved = await edited(rich, (workbook) => workbook.worksheets.getItem('Sheet1').getRange('D10').clear());
  const xml = await partText(saved, 'xl/worksheets/sheet1.xml');
  expect(xml).not.toContain('t="shared"');
  expect(xml).toContain('<f>B4*2</f>');
});

test('a new rule is put before the icons of the file, which keep their XML', async () => {
  const saved = await edited(rich, (workbook) => {
    const rule = workbook.worksheets.getItem('Sheet1').getRange('B2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=B2>3';
    rule.custom.format.fill.color = '#FFC7CE';
  });
  expect(await differences(rich, saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const again = await newHost({ file: saved });
  await again.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem('Sheet1').getRange('B2').conditionalFormats.load('items/type');
    await context.sync();
    expect(rules.items.map((r) => r.type)).toEqual(['Custom', 'IconSet']);
  });
  again.close();
});

test('sheets, tables, names, formats and links come and go, and the file opens as it was left', async () => {
  const saved = await edited(rich, ({ worksheets, names, tables }) => {
    worksheets.getItem('Andra').delete();
    worksheets.getItem('Orörd').name = 'Mål & medel';
    const sheet = worksheets.add('Ny');
    sheet.position = 0;
    sheet.getRange('A1:A2').values = [['Rubrik'], ['rad']];
    sheet.tables.add('A1:A2', true).name = 'NyTabell';
    sheet.getRange('C1').hyperlink = { address: 'https://example.org/', textToDisplay: 'länk' };
    sheet.getRange('A1').format.font.color = '#FF0000';
    names.add('Namn', sheet.getRange('A2'));
    tables.getItem('Utfall').rows.add(undefined, [['SBN', 7]]);
  });
  const again = await newHost({ file: saved });
  await again.Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    workbook.tables.load('items/name');
    workbook.names.load('items/name,items/formula');
    const data = workbook.worksheets.getItem('Sheet1').getRange('A3:B5').load('formulas');
    const cell = workbook.worksheets.getItem('Ny').getRange('C1').load('hyperlink,values');
    const color = workbook.worksheets.getItem('Ny').getRange('A1').load('format/font/color');
    await sync.call(workbook.context);
    expect(workbook.worksheets.items.map((s) => s.name)).toEqual(['Ny', 'Sheet1', 'Mål & medel']);
    expect(workbook.tables.items.map((t) => t.name).sort()).toEqual(['NyTabell', 'Utfall']);
    expect(workbook.names.items.map((n) => n.formula)).toEqual(['=Ny!$A$2']);
    expect(data.formulas).toEqual([
      ['BUN', 4],
      ['SBN', 7],
      ['Summa', '=SUM(B2:B3)'],
    ]);
    expect([cell.values, cell.hyperlink.address]).toEqual([[['länk']], 'https://example.org/']);
    expect(color.format.font.color).toBe('#FF0000');
  });
  again.close();
});

const place = fc.record({
  row: fc.integer({ min: 1, max: 20 }),
  column: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  value: fc.oneof(fc.integer(), fc.constantFrom('text', ' med blanksteg ', '<&">', true, '=1+1', '')),
});

test('law: whatever is written is read again, and the other sheets are as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 6 }), async (places) => {
      const host = await newHost({ file: rich });
      const name = 'Orörd';
      for (const { row, column, value } of places) await host.ui.edit(`${name}!${column}${row}`, value);
      const saved = await host.save();
      const changed = await differences(rich, saved);
      expect(changed.filter((part) => part !== 'xl/worksheets/sheet3.xml')).toEqual([]);
      const again = await newHost({ file: saved });
      const all = async (h: Host): Promise<unknown> =>
        h.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange('A1:E20').load('formulas');
          await context.sync();
          return range.formulas;
        });
      expect(await all(again)).toEqual(await all(host));
      host.close();
      again.close();
    }),
    { numRuns: 8 },
  );
});
