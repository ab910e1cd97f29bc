import { randomBytes } from 'node:crypto';
import { Package } from '../../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';

const codec = nodeCodec();

async function made(parts: Record<string, string>): Promise<Uint8Array> {
  const pkg = Package.empty(codec);
  for (const [part, text] of Object.entries(parts)) pkg.set(part, text);
  return pkg.save();
}

const three = () => made({ 'a.xml': '<a/>', 'xl/b.xml': '<b/>'.repeat(3), 'c.bin': 'c'.repeat(200_000) });

const record = (bytes: Uint8Array, part: string) =>
  Buffer.from(Package.open(bytes, codec).original(part)?.record as Uint8Array);

test('a package that nobody changed is saved as the very bytes that were opened', async () => {
  const bytes = await three();
  expect(await Package.open(bytes, codec).save()).toEqual(bytes);
});

test('of a package that is looked into only what is asked for is fetched', async () => {
  const bytes = await made({ 'a.xml': '<a/>', 'stor.bin': randomBytes(100_000).toString('hex') });
  let fetched = 0;
  const slice = (from: number, to: number) => {
    fetched += to - from;
    return bytes.slice(from, to);
  };
  const pkg = Package.lookInto({ length: bytes.length, slice }, codec);
  expect(await pkg.text('a.xml')).toBe('<a/>');
  expect(fetched).toBeLessThan(bytes.length * 0.7);
  expect(await pkg.bytes('stor.bin')).toEqual(await Package.open(bytes, codec).bytes('stor.bin'));
});

test('parts that nobody changed keep their place and every byte of their record', async () => {
  const before = await three();
  const pkg = Package.open(before, codec);
  pkg.set('xl/b.xml', '<other/>');
  pkg.set('new.xml', '<n/>');
  const after = await pkg.save();
  expect(Package.open(after, codec).names).toEqual(['a.xml', 'xl/b.xml', 'c.bin', 'new.xml']);
  for (const part of ['a.xml', 'c.bin']) expect(record(after, part).equals(record(before, part))).toBe(true);
});

test('a part removed and set again as it was gives the package back', async () => {
  const bytes = await three();
  const pkg = Package.open(bytes, codec);
  pkg.remove('a.xml');
  pkg.set('a.xml', '<a/>');
  expect(await pkg.save()).toEqual(bytes);
});

test('parts are found whatever the case and slashes of their names', async () => {
  const pkg = Package.open(await made({ 'xl\\Sheets/Blad1.XML': '<a/>' }), codec);
  expect(['xl/sheets/blad1.xml', '/XL/SHEETS/BLAD1.XML'].map((name) => pkg.has(name))).toEqual([true, true]);
  expect(await pkg.text('xl/sheets/blad1.xml')).toBe('<a/>');
});

test('chunks are made when the package is saved', async () => {
  const pkg = Package.empty(codec);
  pkg.set('big.xml', function* () {
    for (let i = 0; i < 1000; i++) yield `<row r="${i}"/>`;
  });
  const text = await Package.open(await pkg.save(), codec).text('big.xml');
  expect([text.length > 10_000, text.endsWith('<row r="999"/>')]).toEqual([true, true]);
});

test('a removed part is gone, a missing one is a problem', async () => {
  const pkg = Package.open(await three(), codec);
  pkg.remove('A.XML');
  expect([pkg.has('a.xml'), pkg.names.includes('a.xml')]).toEqual([false, false]);
  await expect(pkg.bytes('a.xml')).rejects.toMatchObject({ problem: { code: 'damaged', part: 'a.xml' } });
});
