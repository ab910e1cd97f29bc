import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import type { Host } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';

const codec = nodeCodec({ level: 1 });
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

/** Opens a file (or a new workbook), does some work on its first sheet and gives the saved bytes. */
async function saved(work: Work, file?: Uint8Array): Promise<Uint8Array> {
  return inside(file, async (host) => {
    await host.Excel.run(async (context) => {
      await work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return host.save();
  });
}

async function inside<T>(file: Uint8Array | undefined, work: (host: Host) => Promise<T>): Promise<T> {
  const host = await newHost(file ? { file } : {});
  const done = await work(host).finally(() => host.close());
  expect(host.bugs).toEqual([]);
  return done;
}

const parts = (file: Uint8Array): Package => Package.open(file, codec);

/** A chart, a picture and a line between two shapes; a note, a resolved comment with a reply; bars, icons and a scale. */
const drawn: Work = (sheet, context) => {
  sheet.getRange('A1:B3').values = [
    ['', 'Mål & mått'],
    ['KS', 10],
    ['BUN', 20],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
  chart.title.text = 'Träffbild <2025>';
  chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#C00000');
  sheet.shapes.addImage(picture);
  sheet.shapes.addLine(10, 10, 5, 20).line.endArrowheadStyle = 'Triangle';
  const note = sheet.notes.add('D1', 'Fråga ekonomi & styrning');
  note.width = 200;
  note.visible = true;
  const comment = context.workbook.comments.add(sheet.getRange('D2'), 'Stämmer <det>?');
  comment.replies.add('Ja');
  comment.resolved = true;
  for (const kind of ['DataBar', 'IconSet', 'ColorScale'] as const)
    sheet.getRange('B2:B3').conditionalFormats.add(kind);
};
let file: Uint8Array;
beforeAll(async () => {
  file = await saved(drawn);
});

test('a chart is saved with its cells, its title and its colours', async () => {
  const xml = await parts(file).text('xl/charts/chart1.xml');
  for (const piece of ['<c:f>Sheet1!$B$2:$B$3</c:f>', 'Träffbild &lt;2025&gt;', '<c:v>20</c:v>', 'val="C00000"'])
    expect(xml).toContain(piece);
});

test('a picture is saved as it was given, a line with its head and its direction', async () => {
  const bytes = await parts(file).bytes('xl/media/image1.png');
  expect(Buffer.from(bytes).toString('base64')).toBe(picture);
  const drawing = await parts(file).text('xl/drawings/drawing1.xml');
  expect(drawing).toContain('tailEnd type="triangle"');
  expect(drawing).toContain('flipH="1"');
});

test('notes and comments are there for scripts when the file is opened again', async () => {
  await inside(file, (host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const note = sheet.notes.getItem('D1').load('content,width,visible');
      const comment = sheet.comments.getItemByCell('D2').load('content,resolved,authorName');
      const reply = comment.replies.getItemAt(0).load('content');
      await context.sync();
      expect([note.content, note.width, note.visible]).toEqual(['Fråga ekonomi & styrning', 200, true]);
      expect([comment.content, comment.resolved, reply.content]).toEqual(['Stämmer <det>?', true, 'Ja']);
    }),
  );
});

test('bars, icons and scales are there too', async () => {
  await inside(file, (host) =>
    host.Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getFirst().getRange('B2').conditionalFormats.load('items/type');
      await context.sync();
      expect(rules.items.map((rule) => rule.type)).toEqual(['ColorScale', 'IconSet', 'DataBar']);
    }),
  );
});

test('opened and not edited the file is the same, byte for byte', async () => {
  expect(Buffer.compare(await inside(file, (host) => host.save()), file)).toBe(0);
});

test('charts of the file follow their sheet and their rows; other parts stay', async () => {
  const next = await saved((sheet) => {
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Nya data';
  }, file);
  expect(await parts(next).text('xl/charts/chart1.xml')).toContain("<c:f>'Nya data'!$B$3:$B$4</c:f>");
  for (const part of ['xl/media/image1.png', 'xl/drawings/drawing1.xml'])
    expect(Buffer.compare(await parts(next).bytes(part), await parts(file).bytes(part))).toBe(0);
});

test('what is drawn in an opened file stands behind what is added to it', async () => {
  const next = await saved((sheet) => void sheet.shapes.addGeometricShape('Heart'), file);
  const drawing = await parts(next).text('xl/drawings/drawing1.xml');
  expect(drawing.match(/<xdr:twoCellAnchor/g)).toHaveLength(4);
  expect(drawing.indexOf('prst="heart"')).toBeGreaterThan(drawing.indexOf('c:chart'));
});

test('a note that is taken away is gone from the file, and the last one takes its parts along', async () => {
  const next = await saved((sheet) => {
    sheet.notes.getItem('D1').delete();
    sheet.comments.getItemByCell('D2').delete();
  }, file);
  expect(parts(next).names.filter((name) => /comment|vml/i.test(name))).toEqual([]);
  expect(await parts(next).text('xl/worksheets/sheet1.xml')).not.toContain('legacyDrawing');
});
