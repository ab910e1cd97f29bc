/**
 * Zip as PKWARE's APPNOTE 6.3 has it, read from the central directory; zip64 and data descriptors included. Nothing is
 * inflated here. Sizes are the declared ones: the codec never makes more than that.
 */
import { ProblemError } from './problem.ts';
import { limits } from './zip-entry.ts';
import type { ByteSource, ZipEntry, ZipFile } from './zip-entry.ts';

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const utf8 = new TextDecoder('utf-8');

function damaged(detail: string): ProblemError {
  return new ProblemError('damaged', detail);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const endLength = 22;
const longestComment = 0xffff;

/** Position of the end record in the last bytes of a file: the last one whose comment reaches the end, else the last one at all. */
function findEnd(tail: DataView): number {
  const last = tail.byteLength - endLength;
  let loose = -1;
  for (let i = last; i >= 0 && i >= last - longestComment; i--) {
    if (tail.getUint32(i, true) !== endSignature) continue;
    if (i + endLength + tail.getUint16(i + 20, true) === tail.byteLength) return i;
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

/** `end` is the place of the end record, which `record` shows with what stands after it. */
function readDirectory(source: ByteSource, end: number, record: DataView): Directory {
  let count = record.getUint16(10, true);
  let size = record.getUint32(12, true);
  let offset = record.getUint32(16, true);
  let directoryEnd = end;
  const locator = end >= 20 ? viewOf(source.slice(end - 20, end)) : null;
  if (locator?.getUint32(0, true) === 0x07064b50) {
    const at = Number(locator.getBigUint64(8, true));
    const wide = at + 56 > end ? null : viewOf(source.slice(at, at + 56));
    if (wide?.getUint32(0, true) !== 0x06064b50) throw damaged('zip64 end record is missing');
    count = Number(wide.getBigUint64(32, true));
    size = Number(wide.getBigUint64(40, true));
    offset = Number(wide.getBigUint64(48, true));
    directoryEnd = at;
  }
  const shift = directoryEnd - size - offset;
  if (count > limits.entries) throw new ProblemError('tooLarge', `${count} entries in the zip`);
  // A gap between directory and end record is odd but harmless; only a file cut short is negative.
  if (offset + size > directoryEnd) throw damaged('central directory lies outside the file');
  const isHere = (p: number): boolean =>
    p + 4 <= source.length && viewOf(source.slice(p, p + 4)).getUint32(0, true) === centralSignature;
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
function descriptorLength(view: DataView, crc: number, compressedSize: number, size: number): number {
  for (const start of [4, 0]) {
    if (start + 12 > view.byteLength) continue;
    if (start === 4 && view.getUint32(0, true) !== 0x08074b50) continue;
    if (view.getUint32(start, true) !== crc) continue;
    if (view.getUint32(start + 4, true) === compressedSize && view.getUint32(start + 8, true) === size)
      return start + 12;
    if (start + 20 > view.byteLength) continue;
    const wide = (at: number): number => Number(view.getBigUint64(at, true));
    if (wide(start + 4) === compressedSize && wide(start + 12) === size) return start + 20;
  }
  return 0;
}

/** Names that could leave a folder if somebody unpacked the file: we do not pass such a file on. */
export function isHostileName(name: string): boolean {
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

/** An entry whose data is fetched when it is asked for. */
class LyingEntry implements ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly central: Uint8Array;
  readonly #source: ByteSource;
  readonly #local: number;
  readonly #start: number;
  readonly #tail: number;

  constructor(source: ByteSource, header: Header, place: { local: number; start: number; tail: number }) {
    this.name = header.name;
    this.method = header.method;
    this.crc = header.crc;
    this.size = header.size;
    this.compressedSize = header.compressedSize;
    this.central = header.central;
    this.#source = source;
    this.#local = place.local;
    this.#start = place.start;
    this.#tail = place.tail;
  }

  get raw(): Uint8Array {
    return this.#source.slice(this.#start, this.#start + this.compressedSize);
  }

  get record(): Uint8Array {
    return this.#source.slice(this.#local, this.#start + this.compressedSize + this.#tail);
  }
}

type Header = Omit<ZipEntry, 'raw' | 'record'> & {
  readonly flags: number;
  /** Of the local header, before `shift`. */
  readonly offset: number;
};

/** The header at `p` of the directory; throws ProblemError when it is none, or one that we do not pass on. */
function readHeader(directory: Uint8Array, view: DataView, p: number): Header {
  const end = directory.length;
  if (p + 46 > end || view.getUint32(p, true) !== centralSignature) throw damaged('central directory is cut short');
  const nameLength = view.getUint16(p + 28, true);
  const extraLength = view.getUint16(p + 30, true);
  const next = p + 46 + nameLength + extraLength + view.getUint16(p + 32, true);
  if (next > end) throw damaged('central directory is cut short');
  const name = decodeName(directory.subarray(p + 46, p + 46 + nameLength));
  if (isHostileName(name)) throw new ProblemError('hostile', 'a name in the zip leads out of it', name);
  const flags = view.getUint16(p + 8, true);
  if (flags & 1) throw new ProblemError('encrypted', 'zip entry is encrypted', name);
  return {
    name,
    flags,
    method: view.getUint16(p + 10, true),
    crc: view.getUint32(p + 16, true),
    ...readSizes(view, p, nameLength, extraLength),
    central: directory.subarray(p, next),
  };
}

/** Finds the data that a header speaks of; `end` is where data must have ended. */
function entryOf(source: ByteSource, header: Header, shift: number, end: number): ZipEntry {
  const { name, flags, crc, size, compressedSize } = header;
  const local = header.offset + shift;
  const view = local + 30 > end ? null : viewOf(source.slice(local, local + 30));
  if (view?.getUint32(0, true) !== 0x04034b50) throw damaged(`no local header for ${name}`);
  const start = local + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const stop = start + compressedSize;
  if (stop > end) throw damaged(`data of ${name} is cut short`);
  const isDescribed = (flags & 8) !== 0;
  const after = isDescribed ? viewOf(source.slice(stop, Math.min(stop + 24, source.length))) : null;
  const tail = after ? descriptorLength(after, crc, compressedSize, size) : 0;
  return new LyingEntry(source, header, { local, start, tail });
}

/** Reads the directory of a zip file. Throws ProblemError: notZip, damaged, encrypted, tooLarge, hostile. */
export function readZip(source: ByteSource): ZipFile {
  const tailStart = Math.max(0, source.length - endLength - longestComment);
  const tail = viewOf(source.slice(tailStart, source.length));
  const found = source.length < endLength ? -1 : findEnd(tail);
  if (found < 0)
    throw tail.byteLength > 1 && viewOf(source.slice(0, 2)).getUint16(0) === 0x504b
      ? damaged('the end is missing')
      : new ProblemError('notZip', 'no zip end record');
  const end = tailStart + found;
  const record = new DataView(tail.buffer, tail.byteOffset + found, tail.byteLength - found);
  const { count, offset, shift } = readDirectory(source, end, record);
  const directory = source.slice(Math.min(offset + shift, end), end);
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let p = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const header = readHeader(directory, view, p);
    const entry = entryOf(source, header, shift, end);
    if (entry.size > limits.part) throw new ProblemError('tooLarge', `${entry.size} bytes in one part`, entry.name);
    total += entry.size;
    if (total > limits.total) throw new ProblemError('tooLarge', 'more than 1 GB when unpacked');
    entries.push(entry);
    p += entry.central.length;
  }
  const comment = end + endLength;
  return {
    source,
    entries,
    comment: source.slice(comment, Math.min(comment + record.getUint16(20, true), source.length)),
  };
}
