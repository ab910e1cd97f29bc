import fc from 'fast-check';
import { constants, deflateRawSync } from 'node:zlib';
import { joinBytes } from '../../../src/xlsx/package/codec.ts';
import type { Codec } from '../../../src/xlsx/package/codec.ts';
import { crc32 } from '../../../src/xlsx/package/crc32.ts';
import { fflateCodec } from '../../../src/xlsx/package/fflate-codec.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';

const text = new TextEncoder().encode('Nora kommun ska vara en klimat- och miljövänlig kommun. '.repeat(2000));
const packed = deflateRawSync(text);
const crc = crc32(text);

describe.each<[string, Codec]>([
  ['zlib', nodeCodec()],
  ['fflate', fflateCodec()],
])('%s', (_, codec) => {
  test('gives back what it packed, in chunks of bytes and text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.uint8Array()), { maxLength: 20 }), async (chunks) => {
        const whole = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
        const made = await codec.deflateRaw(chunks);
        const back = await codec.inflateRaw(joinBytes(made.pieces), made.size, made.crc);
        return back !== null && whole.equals(back) && made.size === whole.length && made.crc === crc32(whole);
      }),
      { numRuns: 50 },
    );
  });

  test('unpacks into memory that is given', async () => {
    const into = new Uint8Array(text.length + 100).fill(7);
    const bytes = await codec.inflateRaw(packed, text.length, crc, into);
    expect(Buffer.from(bytes as Uint8Array).equals(text)).toBe(true);
    expect(bytes?.buffer).toBe(into.buffer);
  });

  test.each([
    ['more than was said', packed, text.length - 1, crc],
    ['less than was said', packed, text.length + 1, crc],
    ['another checksum', packed, text.length, crc ^ 1],
    ['cut short', packed.subarray(0, packed.length - 20), text.length, crc],
    ['no deflate data', new Uint8Array(500).fill(255), 1000, crc],
    ['a size that cannot be', packed, 500_000_000, crc],
    ['nothing', new Uint8Array(0), 10, crc],
  ])('refuses %s', async (_what, data, size, sum) => {
    expect(await codec.inflateRaw(data, size, sum)).toBeNull();
  });
});

test('the same text is packed to the same bytes every time', async () => {
  const once = await nodeCodec().deflateRaw([text]);
  expect(await nodeCodec().deflateRaw([text])).toEqual(once);
});

test('level 6 is smaller than level 1', async () => {
  const [fast, small] = await Promise.all([1, 6].map((level) => nodeCodec({ level }).deflateRaw([text])));
  expect(joinBytes(small?.pieces ?? []).length).toBeLessThan(joinBytes(fast?.pieces ?? []).length);
});

test('a part that holds more than it says is refused before it has been unpacked', async () => {
  const megabyte = deflateRawSync(new Uint8Array(1 << 20), { finishFlush: constants.Z_FULL_FLUSH });
  const bomb = Buffer.concat(Array.from({ length: 500 }, () => megabyte));
  const before = process.resourceUsage().maxRSS;
  expect(await nodeCodec().inflateRaw(bomb, 900_000, 0)).toBeNull();
  // Kilobytes.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
});
