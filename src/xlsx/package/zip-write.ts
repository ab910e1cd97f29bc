/** Writes a zip: untouched entries are copied as they lie, header and all; new ones get the plainest header there is. */
import type { ZipEntry } from './zip-entry.ts';

/** A part that has been made anew, compressed already. */
export interface NewEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
}

/** 1980-01-01 00:00, what Excel itself writes: the same input gives the same bytes. */
const dosTime = 0x00210000;

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function isUntouched(entry: ZipEntry | NewEntry): entry is ZipEntry {
  return 'record' in entry;
}

/** Version, flags (UTF-8 names), method, time, CRC, sizes and name length: the same 26 bytes in both headers. */
function putHeader(view: DataView, at: number, entry: NewEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, lengthOf(entry.pieces), true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function localHeader(entry: NewEntry, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  putHeader(view, 4, entry, name.length);
  header.set(name, 30);
  return header;
}

function centralHeader(entry: NewEntry, name: Uint8Array, offset: number): Uint8Array {
  const header = new Uint8Array(46 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  putHeader(view, 6, entry, name.length);
  view.setUint32(42, offset, true);
  header.set(name, 46);
  return header;
}

/** The central header of an untouched entry at its new place; a zip64 field is dropped, since no size here needs it. */
function movedCentral(entry: ZipEntry, offset: number): Uint8Array {
  const old = new DataView(entry.central.buffer, entry.central.byteOffset, entry.central.byteLength);
  const nameEnd = 46 + old.getUint16(28, true);
  const extraEnd = nameEnd + old.getUint16(30, true);
  const pieces: number[] = [];
  for (let x = nameEnd; x + 4 <= extraEnd;) {
    const length = 4 + old.getUint16(x + 2, true);
    if (old.getUint16(x, true) !== 1)
      for (let i = x; i < Math.min(x + length, extraEnd); i++) pieces.push(entry.central[i] as number);
    x += length;
  }
  const hasZip64 = [20, 24, 42].some((at) => old.getUint32(at, true) === 0xffffffff);
  if (!hasZip64) {
    const copy = new Uint8Array(entry.central);
    new DataView(copy.buffer).setUint32(42, offset, true);
    return copy;
  }
  const header = new Uint8Array([
    ...entry.central.subarray(0, nameEnd),
    ...pieces,
    ...entry.central.subarray(extraEnd),
  ]);
  const view = new DataView(header.buffer);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(30, pieces.length, true);
  view.setUint32(42, offset, true);
  return header;
}

/** Pieces of all entries in the order given, then the directory. Every size is below 4 GB by the caps of reading. */
export function writeZip(entries: readonly (ZipEntry | NewEntry)[], comment: Uint8Array): Uint8Array[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of entries) {
    if (isUntouched(entry)) {
      central.push(movedCentral(entry, at));
      put(entry.record);
      continue;
    }
    const name = encoder.encode(entry.name);
    central.push(centralHeader(entry, name, at));
    put(localHeader(entry, name));
    entry.pieces.forEach(put);
  }
  const start = at;
  central.forEach(put);
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, at - start, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  put(end);
  return pieces;
}
