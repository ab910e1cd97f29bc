import { deflateRawSync } from 'node:zlib';
import { Package, ProblemError } from '../../../src/xlsx/package/index.ts';
import { crc32 } from '../../../src/xlsx/package/crc32.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';

interface Entry {
  readonly name: string;
  readonly text?: string;
  /** Bits of the general purpose flag. */
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly descriptor?: 'signed' | 'plain';
  readonly zip64?: boolean;
}

/** A zip made by hand, with what other programs make and what nobody should. */
function zip(entries: readonly Entry[], lead = 0): Uint8Array {
  const pieces: Buffer[] = [Buffer.alloc(lead, 120)];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.text ?? '<a/>');
    const data = entry.method === 0 ? content : deflateRawSync(content);
    const crc = entry.crc ?? crc32(content);
    const size = entry.size ?? content.length;
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const extra = Buffer.alloc(entry.zip64 ? 28 : 0);
    if (entry.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [size, data.length, at].forEach((n, i) => extra.writeBigUInt64LE(BigInt(n), 4 + 8 * i));
    }
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(entry.method ?? 8, 8);
    local.writeUInt32LE(0x5a21_7a3b, 10);
    if (!entry.descriptor) [crc, data.length, size].forEach((n, i) => local.writeUInt32LE(n >>> 0, 14 + 4 * i));
    local.writeUInt16LE(name.length, 26);
    const tail = Buffer.alloc(entry.descriptor === 'signed' ? 16 : entry.descriptor ? 12 : 0);
    if (entry.descriptor === 'signed') tail.writeUInt32LE(0x08074b50, 0);
    if (entry.descriptor)
      [crc, data.length, size].forEach((n, i) => tail.writeUInt32LE(n >>> 0, tail.length - 12 + 4 * i));
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    local.copy(head, 6, 4, 14);
    [crc, entry.zip64 ? 0xffffffff : data.length, entry.zip64 ? 0xffffffff : size].forEach((n, i) =>
      head.writeUInt32LE(n >>> 0, 16 + 4 * i),
    );
    head.writeUInt16LE(name.length, 28);
    head.writeUInt16LE(extra.length, 30);
    head.writeUInt32LE(entry.zip64 ? 0xffffffff : at, 42);
    central.push(head, name, extra);
    const record = [local, name, data, tail];
    pieces.push(...record);
    at += record.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  [entries.length, entries.length].forEach((n, i) => end.writeUInt16LE(n, 8 + 2 * i));
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, directory, end]));
}

const codec = nodeCodec();
const opened = (bytes: Uint8Array) => Package.open(bytes, codec);

async function problem(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'ok';
}

test.each<[what: string, entry: Partial<Entry>]>([
  ['stored', { method: 0 }],
  ['with a data descriptor', { descriptor: 'signed' }],
  ['with a data descriptor without signature', { descriptor: 'plain' }],
  ['with sizes in a zip64 field', { zip64: true }],
])('an entry %s is read, and copied whole when another changes', async (_, entry) => {
  const bytes = zip([{ name: 'a.xml', text: '<mål/>', ...entry }, { name: 'b.xml' }]);
  const pkg = opened(bytes);
  expect(await pkg.text('a.xml')).toBe('<mål/>');
  pkg.set('b.xml', '<ny/>');
  const saved = opened(await pkg.save());
  expect(await saved.text('a.xml')).toBe('<mål/>');
  expect(saved.original('a.xml')?.record).toEqual(pkg.original('a.xml')?.record);
});

test('something before the zip is left out of account', async () => {
  expect(await opened(zip([{ name: 'a.xml', text: '<a/>' }], 100)).text('a.xml')).toBe('<a/>');
});

test('of two equal entries one is read, two that differ are damage', async () => {
  expect(opened(zip([{ name: 'a.xml' }, { name: 'A.xml' }])).names).toEqual(['a.xml']);
  expect(await problem(() => opened(zip([{ name: 'a.xml' }, { name: 'A.xml', text: '<b/>' }])))).toBe('damaged');
});

test('an entry that is replaced takes its double with it', async () => {
  const pkg = opened(zip([{ name: 'a.xml' }, { name: 'a.xml' }]));
  pkg.set('a.xml', '<b/>');
  expect(await opened(await pkg.save()).text('a.xml')).toBe('<b/>');
});

test.each(['../a.xml', 'xl/../../a.xml', 'C:\\a.xml', 'a\u0000.xml', 'xl\\..\\a'])(
  'the name %j leads out of the file',
  async (name) => {
    expect(await problem(() => opened(zip([{ name }])))).toBe('hostile');
  },
);

test.each<[what: string, entries: readonly Entry[], code: string]>([
  ['a part above half a gigabyte', [{ name: 'a', size: 600 * 2 ** 20 }], 'tooLarge'],
  [
    'parts above a gigabyte together',
    Array.from({ length: 3 }, (_, i) => ({ name: `${i}`, size: 400 * 2 ** 20 })),
    'tooLarge',
  ],
  ['too many entries', Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, text: '', method: 0 })), 'tooLarge'],
  ['an encrypted entry', [{ name: 'a', flags: 1 }], 'encrypted'],
])('%s', async (_, entries, code) => {
  expect(await problem(() => opened(zip(entries)))).toBe(code);
});

test.each<[what: string, entry: Partial<Entry>]>([
  ['a wrong checksum', { crc: 1 }],
  ['a wrong checksum of a stored part', { crc: 1, method: 0 }],
  ['a size that is too small', { size: 1 }],
  ['a size that is too large', { size: 100 }],
  ['another way of compression', { method: 12 }],
])('%s is damage', async (_, entry) => {
  expect(await problem(() => opened(zip([{ name: 'a.xml', ...entry }])).bytes('a.xml'))).toBe('damaged');
});

test('a zip cut short anywhere is damage', async () => {
  const bytes = zip([{ name: 'a.xml' }, { name: 'b.xml' }]);
  for (let length = 4; length < bytes.length; length++)
    expect(await problem(() => opened(bytes.subarray(0, length)))).toBe('damaged');
});
