/** CRC-32 (IEEE 802.3) with eight tables, for where no native one is at hand. */
const tables = Array.from({ length: 8 }, () => new Int32Array(256));

for (let i = 0; i < 256; i++) {
  let c = i;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  (tables[0] as Int32Array)[i] = c;
}
for (let t = 1; t < 8; t++)
  for (let i = 0; i < 256; i++) {
    const c = (tables[t - 1] as Int32Array)[i] as number;
    (tables[t] as Int32Array)[i] = ((tables[0] as Int32Array)[c & 255] as number) ^ (c >>> 8);
  }

const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** CRC-32 of `data`, continuing from `seed` (the CRC of what came before, 0 at the start). */
export function crc32(data: Uint8Array, seed = 0): number {
  let c = ~seed;
  let i = 0;
  for (const end = data.length - 7; i < end; i += 8) {
    const low =
      c ^
      ((data[i] as number) |
        ((data[i + 1] as number) << 8) |
        ((data[i + 2] as number) << 16) |
        ((data[i + 3] as number) << 24));
    c =
      (t7[low & 255] as number) ^
      (t6[(low >>> 8) & 255] as number) ^
      (t5[(low >>> 16) & 255] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[data[i + 4] as number] as number) ^
      (t2[data[i + 5] as number] as number) ^
      (t1[data[i + 6] as number] as number) ^
      (t0[data[i + 7] as number] as number);
  }
  for (; i < data.length; i++) c = (t0[(c ^ (data[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}

/** CRC-32 of what stood before `end`, when `crc` is that of both: the checksum taken back byte by byte. */
export function crcOfBeginning(crc: number, end: Uint8Array): number {
  // The highest byte of an entry tells which one it is.
  const entryOf = new Uint8Array(256);
  t0.forEach((entry, i) => (entryOf[entry >>> 24] = i));
  let c = ~crc;
  for (let i = end.length - 1; i >= 0; i--) {
    const entry = entryOf[c >>> 24] as number;
    c = ((c ^ (t0[entry] as number)) << 8) | (entry ^ (end[i] as number));
  }
  return ~c >>> 0;
}
