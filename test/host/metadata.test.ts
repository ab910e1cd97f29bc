/** What a script says of the file, and the add-in's settings, are in the file and there again when it is opened. */
import type { Host } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';

const codec = nodeCodec({ level: 1 });
type Work = (workbook: Excel.Workbook, context: Excel.RequestContext) => void | Promise<void>;

async function inside<T>(file: Uint8Array | undefined, work: (host: Host) => Promise<T>): Promise<T> {
  const host = await newHost(file ? { file } : {});
  const done = await work(host).finally(() => host.close());
  expect(host.bugs).toEqual([]);
  return done;
}

const inBook = (host: Host, work: Work): Promise<void> =>
  host.Excel.run(async (context) => {
    await work(context.workbook, context);
    await context.sync();
  });

const saved = (work: Work, file?: Uint8Array): Promise<Uint8Array> =>
  inside(file, async (host) => {
    await inBook(host, work);
    return host.save();
  });

const look = (file: Uint8Array, work: Work): Promise<void> => inside(file, (host) => inBook(host, work));
const text = (file: Uint8Array, name: string): Promise<string> => Package.open(file, codec).text(name);

const own = { title: 'Mål & <medel>', author: 'Nora', comments: 'Två\nrader', category: 'Uppföljning' };
const appOwn = { manager: 'Chefen', company: 'Nora kommun', revisionNumber: 7 };

const asSet: Work = ({ properties, settings }) => {
  properties.set({ ...own, ...appOwn });
  properties.custom.add('Diarienr', 'KS 2025/17 & "18"');
  properties.custom.add('År', 2025);
  properties.custom.add('Andel', 0.5);
  properties.custom.add('Klar', true);
  settings.add('toleranser', { lägst: 0.9, 'namn & "tecken"': ['å', null] });
  settings.add('läst', false);
};

const asItWasSet: Work = async ({ properties, settings }, context) => {
  properties.load();
  properties.custom.load('items/key,items/value,items/type');
  settings.load('items/key,items/value');
  await context.sync();
  expect(properties.toJSON()).toMatchObject({ ...own, ...appOwn });
  expect(properties.custom.items.map((p) => [p.key, p.value, p.type])).toEqual([
    ['Diarienr', 'KS 2025/17 & "18"', 'String'],
    ['År', 2025, 'Number'],
    ['Andel', 0.5, 'Float'],
    ['Klar', true, 'Boolean'],
  ]);
  expect(settings.items.map((s) => [s.key, s.value])).toEqual([
    ['toleranser', { lägst: 0.9, 'namn & "tecken"': ['å', null] }],
    ['läst', false],
  ]);
};

let file: Uint8Array;
beforeAll(async () => {
  file = await saved(asSet);
});

test('all that was set in a new workbook is there again', () => look(file, asItWasSet));

test('all that was set in an opened file is there again', async () => {
  const plain = await saved(({ worksheets }) => void (worksheets.getFirst().getRange('A1').values = [['x']]));
  await look(await saved(asSet, plain), asItWasSet);
});

test('opened and not edited the file is the same, byte for byte; a workbook of which nothing is said has no such parts', async () => {
  expect(Buffer.compare(await inside(file, (host) => host.save()), file)).toBe(0);
  const plain = Package.open(await saved(() => undefined), codec);
  expect(plain.names.filter((name) => /docProps|webext/.test(name))).toEqual([]);
});

test('properties that nobody changed keep their XML, also those that office.js has no kind for', async () => {
  const pkg = Package.open(file, codec);
  const list =
    '<property xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes" pid="9" name="Lista"><vt:vector size="0" baseType="i4"/></property>';
  const custom = await pkg.text('docProps/custom.xml');
  pkg.set('docProps/custom.xml', custom.replace('</Properties>', `${list}</Properties>`));
  const core = await pkg.text('docProps/core.xml');
  const printed = '<cp:lastPrinted>2025-01-01T00:00:00Z</cp:lastPrinted>';
  pkg.set('docProps/core.xml', core.replace('</cp:', `${printed}</cp:`));
  const next = await saved(
    ({ properties }) => {
      properties.title = 'Ny';
      properties.custom.getItem('År').delete();
      properties.custom.add('Ny', 'x');
    },
    await pkg.save(),
  );
  expect(await text(next, 'docProps/custom.xml')).toContain(list);
  expect(await text(next, 'docProps/custom.xml')).toContain('pid="10" name="Ny"');
  expect(await text(next, 'docProps/custom.xml')).not.toContain('name="År"');
  expect(await text(next, 'docProps/core.xml')).toContain(printed);
  expect((await text(next, 'docProps/core.xml')).match(/<title/g)).toHaveLength(1);
  expect(await text(next, 'docProps/app.xml')).toBe(await text(file, 'docProps/app.xml'));
});

test('the settings of an add-in in the file are changed in its own part, which keeps its identity', async () => {
  const part = 'xl/webextensions/webextension1.xml';
  const pkg = Package.open(file, codec);
  pkg.set(part, (await pkg.text(part)).replace(/reference id="[^"]*"/, 'reference id="wa104380000"'));
  const next = await saved(
    ({ settings }) => {
      settings.getItem('läst').delete();
      settings.add('nytt', 'ja');
    },
    await pkg.save(),
  );
  const xml = await text(next, part);
  expect(xml).toContain('reference id="wa104380000"');
  expect(xml.match(/name="[^"]*"/g)).toEqual(['name="toleranser"', 'name="nytt"']);
  expect(Package.open(next, codec).names.filter((name) => /webextension\d/.test(name))).toEqual([part]);
});

test('the last custom property takes its part along', async () => {
  const next = await saved(({ properties }) => properties.custom.deleteAll(), file);
  expect(Package.open(next, codec).names).not.toContain('docProps/custom.xml');
  expect(await text(next, '[Content_Types].xml')).not.toContain('custom-properties');
});

test('a moment is a property of its own kind, in the file as well', async () => {
  const file = await saved(({ properties }) => {
    properties.custom.add('Antagen', new Date('2025-02-11T09:30:00Z'));
    properties.custom.add('Dag', '2025-02-11');
  });
  expect(await text(file, 'docProps/custom.xml')).toMatch(/<vt:filetime[^>]*>2025-02-11T09:30:00Z</);
  await look(file, async ({ properties }, context) => {
    const found = ['Antagen', 'Dag'].map((key) => properties.custom.getItem(key).load('type,value'));
    await context.sync();
    expect(found.map(({ type, value }) => [type, String(value).slice(0, 10)])).toEqual([
      ['Date', '2025-02-11'],
      ['String', '2025-02-11'],
    ]);
  });
});
