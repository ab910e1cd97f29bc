/**
 * Zip as PKWARE's APPNOTE 6.3 has it, read from the central directory; zip64 and data descriptors included. Nothing is
 * inflated here. Sizes are the declared ones: the codec never makes more than that.
 */
import { ProblemError } from './problem.ts';
import { limits } from './zip-entry.ts';
import type { ZipEntry, ZipFile } from './zip-entry.ts';

const endSignature = 0x06054b50;
const utf8 = new TextDecoder('utf-8');

function damaged(detail: string): ProblemError {
  return new ProblemError('damaged', detail);
}

/** Position of the end record: the last one whose comment reaches the end of the file, else the last one at all. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  let loose = -1;
  for (let i = last; i >= 0 && i >= last - 0xffff; i--) {
    if (view.getUint32(i, true) !== endSignature) continue;
    if (i + 22 + view.getUint16(i + 20, true) === view.byteLength) return i;
    if (loose < 0) loose = i;
  }
  return loose;
}

interface Directory {
  count: number;
  offset: number;
  /** Bytes before the archive proper (a self-extractor, or rubbish): added to every offset. */
  shift: number;
}

function readDirectory(view: DataView, end: number): Directory {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const at = Number(view.getBigUint64(end - 12, true));
    if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) throw damaged('zip64 end record is missing');
    count = Number(view.getBigUint64(at + 32, true));
    size = Number(view.getBigUint64(at + 40, true));
    offset = Number(view.getBigUint64(at + 48, true));
    directoryEnd = at;
  }
  const shift = directoryEnd - size - offset;
  if (count > limits.entries) throw new ProblemError('tooLarge', `${count} entries in the zip`);
  // A gap between directory and end record is odd but harmless; only a file cut short is negative.
  if (offset + size > directoryEnd) throw damaged('central directory lies outside the file');
  const isHere = (p: number): boolean => p + 4 <= view.byteLength && view.getUint32(p, true) === 0x02014b50;
  return { count, offset, shift: count > 0 && !isHere(offset) && isHere(offset + shift) ? shift : 0 };
}

/** Sizes and offset of a central header, taken from the zip64 extra where the header says so. */
function readSizes(view: DataView, p: number, nameLength: number, extraLength: number) {
  let compressedSize = view.getUint32(p + 20, true);
  let size = view.getUint32(p + 24, true);
  let offset = view.getUint32(p + 42, true);
  const extraEnd = p + 46 + nameLength + extraLength;
  for (let x = p + 46 + nameLength; x + 4 <= extraEnd;) {
    const length = view.getUint16(x + 2, true);
    if (view.getUint16(x, true) === 1) {
      let q = x + 4;
      const next = (): number => {
        if (q + 8 > Math.min(x + 4 + length, extraEnd)) throw damaged('zip64 field is cut short');
        q += 8;
        return Number(view.getBigUint64(q - 8, true));
      };
      if (size === 0xffffffff) size = next();
      if (compressedSize === 0xffffffff) compressedSize = next();
      if (offset === 0xffffffff) offset = next();
    }
    x += 4 + length;
  }
  return { compressedSize, size, offset };
}

/** Length of the data descriptor after the data: 0 when there is none that agrees with the central header. */
function descriptorLength(view: DataView, p: number, crc: number, compressedSize: number, size: number): number {
  for (const start of [4, 0]) {
    if (p + start + 12 > view.byteLength) continue;
    if (start === 4 && view.getUint32(p, true) !== 0x08074b50) continue;
    if (view.getUint32(p + start, true) !== crc) continue;
    if (view.getUint32(p + start + 4, true) === compressedSize && view.getUint32(p + start + 8, true) === size)
      return start + 12;
    if (p + start + 20 > view.byteLength) continue;
    const wide = (at: number): number => Number(view.getBigUint64(at, true));
    if (wide(p + start + 4) === compressedSize && wide(p + start + 12) === size) return start + 20;
  }
  return 0;
}

/** Names that could leave a folder if somebody unpacked the file: we do not pass such a file on. */
function isHostileName(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f]/.test(name) || /^[a-z]:/i.test(name)) return true;
  return name.split(/[\\/]/).includes('..');
}

/** Old zips have names in the code page of a machine that we know nothing of; ASCII is the same in all. */
function decodeName(bytes: Uint8Array): string {
  const name = utf8.decode(bytes);
  if (!name.includes('\ufffd')) return name;
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Reads the directory of a zip file. Throws ProblemError: notZip, damaged, encrypted, tooLarge, hostile. */
export function readZip(file: Uint8Array): ZipFile {
  // A Buffer's own slice() shares memory where Uint8Array's copies: work on the plain kind.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? -1 : findEnd(view);
  if (end < 0)
    throw bytes[0] === 0x50 && bytes[1] === 0x4b
      ? damaged('the end is missing')
      : new ProblemError('notZip', 'no zip end record');
  const { count, offset, shift } = readDirectory(view, end);
  const entries: ZipEntry[] = [];
  let p = offset + shift;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (p + 46 > end || view.getUint32(p, true) !== 0x02014b50) throw damaged('central directory is cut short');
    const nameLength = view.getUint16(p + 28, true);
    const extraLength = view.getUint16(p + 30, true);
    const next = p + 46 + nameLength + extraLength + view.getUint16(p + 32, true);
    if (next > end) throw damaged('central directory is cut short');
    const name = decodeName(bytes.subarray(p + 46, p + 46 + nameLength));
    if (isHostileName(name)) throw new ProblemError('hostile', 'a name in the zip leads out of it', name);
    const flags = view.getUint16(p + 8, true);
    if (flags & 1) throw new ProblemError('encrypted', 'zip entry is encrypted', name);
    const crc = view.getUint32(p + 16, true);
    const sizes = readSizes(view, p, nameLength, extraLength);
    const local = sizes.offset + shift;
    if (local + 30 > end || view.getUint32(local, true) !== 0x04034b50) throw damaged(`no local header for ${name}`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const stop = start + sizes.compressedSize;
    if (stop > end) throw damaged(`data of ${name} is cut short`);
    if (sizes.size > limits.part) throw new ProblemError('tooLarge', `${sizes.size} bytes in one part`, name);
    total += sizes.size;
    if (total > limits.total) throw new ProblemError('tooLarge', 'more than 1 GB when unpacked');
    const tail = flags & 8 ? descriptorLength(view, stop, crc, sizes.compressedSize, sizes.size) : 0;
    entries.push({
      name,
      method: view.getUint16(p + 10, true),
      crc,
      size: sizes.size,
      compressedSize: sizes.compressedSize,
      raw: bytes.subarray(start, stop),
      record: bytes.subarray(local, stop + tail),
      central: bytes.subarray(p, next),
    });
    p = next;
  }
  return { bytes, entries, comment: bytes.subarray(end + 22, end + 22 + view.getUint16(end + 20, true)) };
}
