/** What a file is that is no zip: named, so that the user is told what to do instead. */
import type { ByteSource, FileProblem } from '../package/index.ts';
import { indexOfBytes } from './scan-bytes.ts';

function startsWithBytes(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((code, i) => bytes[i] === code);
}

/** Names in the directory of an OLE file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return indexOfBytes(bytes, name.split('').join('\0'), 0) >= 0;
}

/** Mostly printable and without zeros: text. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  let odd = 0;
  for (const code of sample) {
    if (code === 0) return false;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) odd++;
  }
  return odd * 50 <= sample.length;
}

export function beginsAsZip(file: ByteSource): boolean {
  return file.length > 1 && startsWithBytes(file.slice(0, 2), 0x50, 0x4b);
}

/** The problem with a file that does not begin as a zip; null when it does. */
export function foreignFile(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { code: 'notZip', detail: 'the file is empty' };
  if (startsWithBytes(bytes, 0x50, 0x4b)) return null;
  if (startsWithBytes(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsName(bytes, 'EncryptedPackage')) return { code: 'encrypted', detail: 'OLE file with EncryptedPackage' };
    if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book'))
      return { code: 'xls', detail: 'OLE file with a workbook stream' };
    return { code: 'notWorkbook', detail: 'OLE file without a workbook' };
  }
  // BIFF 2–4 without a container.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] as number) && bytes[3] === 0)
    return { code: 'xls', detail: 'BIFF file' };
  const isWide = startsWithBytes(bytes, 0xff, 0xfe) || startsWithBytes(bytes, 0xfe, 0xff);
  if (!isWide && !looksLikeText(bytes))
    return hasZipEnd(bytes) ? null : { code: 'notZip', detail: 'unknown kind of file' };
  if (startsWithBytes(bytes, 0x25, 0x50, 0x44, 0x46)) return { code: 'notZip', detail: 'PDF' };
  const start = new TextDecoder(isWide ? 'utf-16' : 'utf-8').decode(bytes.subarray(0, 512)).trimStart();
  if (/^<(\?xml|!doctype html|html|table)/i.test(start)) return { code: 'notWorkbook', detail: 'XML or HTML text' };
  return { code: 'csv', detail: 'begins as text, not as a zip' };
}

/** Something stands before the zip: the zip reader finds it from its end. */
function hasZipEnd(bytes: Uint8Array): boolean {
  return indexOfBytes(bytes, 'PK\x05\x06', Math.max(0, bytes.length - 66_000)) >= 0;
}
