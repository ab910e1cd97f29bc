/** What Office demands of a manifest and can be seen offline; the full validation is `npm run validate`, which needs a network. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const xml = new JSDOM(text, { contentType: 'text/xml' }).window.document;
const all = (name: string) => [...xml.getElementsByTagName(name)];
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap(all)
    .filter((e) => e.id)
    .map((e) => [e.id, e]),
);

test('the manifest is well formed and asks for a workbook that may be read and written', () => {
  expect(xml.documentElement.tagName).toBe('OfficeApp');
  expect(all('Permissions')[0]!.textContent).toBe('ReadWriteDocument');
  expect(all('Host').map((h) => h.getAttribute('Name') ?? h.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('the elements of OfficeApp stand in the order that the schema demands', () => {
  const order = [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ];
  expect([...xml.documentElement.children].map((e) => e.tagName)).toEqual(order);
});

test('it is Swedish by default and every text has its English', () => {
  expect(all('DefaultLocale')[0]!.textContent).toBe('sv-SE');
  for (const string of all('bt:String'))
    expect([string.id, string.querySelector('[Locale="en-US"]')?.getAttribute('Value')]).toEqual([
      string.id,
      expect.stringMatching(/\S/),
    ]);
  expect(all('DisplayName')[0]!.getAttribute('DefaultValue')).toBe('Målkedjan');
});

test('the texts fit where Office shows them', () => {
  for (const e of all('bt:ShortStrings')[0]!.children)
    expect(e.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(125);
  for (const e of all('bt:LongStrings')[0]!.children)
    expect(e.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
});

test('every resource that is pointed at exists, and none lies unused', () => {
  const used = new Set([...xml.querySelectorAll('[resid]')].map((e) => e.getAttribute('resid')!));
  expect([...used].filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('every icon exists in the size that it is asked for', () => {
  for (const image of all('bt:Image').filter((e) => e.getAttribute('resid'))) {
    const url = resources.get(image.getAttribute('resid')!)!.getAttribute('DefaultValue')!;
    const file = readFileSync(join(root, new URL(url).pathname));
    expect([url, file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
      url,
      Number(image.getAttribute('size')),
      Number(image.getAttribute('size')),
    ]);
  }
  for (const name of ['IconUrl', 'HighResolutionIconUrl'])
    expect(existsSync(join(root, new URL(all(name)[0]!.getAttribute('DefaultValue')!).pathname))).toBe(true);
});

test('the four buttons have ids and functions of their own', () => {
  expect(all('Control').map((c) => c.id)).toEqual(['konsolidera', 'kontrollera', 'visaPanelen', 'taBortMarkeringar']);
  expect(all('FunctionName').map((f) => f.textContent)).toEqual(['konsolidera', 'taBortMarkeringar']);
});

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(all('Version')[0]!.textContent).toBe(`${version}.0`);
});
