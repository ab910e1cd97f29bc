/** A sheet of the user's in two: its rows, which stay as they are and are not compressed again, and what stands after them. */
import { crcOfBeginning, cutDeflate } from '../../package/index.ts';
import type { Deflated, Package } from '../../package/index.ts';
import type { SheetPart } from '../../read/workbook-parts.ts';
import { restAsTail, sheetTail } from './sheet-tail.ts';
import type { SheetTail } from './sheet-tail.ts';

/** Where the sheets to be marked come from. */
export interface SheetOrigin {
  readonly source: Package;
  /** Parts as they were before an earlier run, when there has been one; null when they are as in `source`. */
  readonly restored: ((part: string) => Promise<Uint8Array>) | null;
}

/** The rows compressed, or as bytes where nobody can compress them alone; both with their size. */
export interface HeadAndTail {
  readonly head: Deflated | Uint8Array;
  readonly size: number;
  readonly tail: SheetTail;
}

export async function headAndTail(pkg: Package, sheet: SheetPart, origin: SheetOrigin): Promise<HeadAndTail> {
  const { part, sheetDataEnd } = sheet;
  const cut = cutHead(origin.source, sheet);
  if (cut && !origin.restored) return { head: cut.head, size: cut.head.size, tail: restAsTail(cut.rest, part) };
  const bytes = await (origin.restored ?? ((one) => origin.source.bytes(one)))(part);
  const tail = sheetTail(bytes, sheetDataEnd, part);
  const { before } = tail;
  // An earlier run has changed what stands after the rows only: proved, not believed.
  const isSame = cut !== null && before.length === cut.head.size && pkg.codec.crc32(before) === cut.head.crc;
  const head = isSame ? cut.head : ((await pkg.codec.deflateHead?.(before)) ?? before);
  return { head, size: before.length, tail };
}

/** The rows' compressed bytes as they lie in the file, and the bytes after them; null when they cannot be cut out. */
function cutHead(
  source: Package,
  { part, sheetDataEnd, ending }: SheetPart,
): { head: Deflated; rest: Uint8Array } | null {
  const entry = source.original(part);
  if (!entry || entry.method !== 8 || ending === null || sheetDataEnd <= 0) return null;
  const length = ending.length - (entry.size - sheetDataEnd);
  const rest = ending.subarray(length);
  const pieces = cutDeflate(entry.raw, sheetDataEnd, ending.subarray(0, length), source.codec.kernels);
  return pieces && { head: { pieces, size: sheetDataEnd, crc: crcOfBeginning(entry.crc, rest) }, rest };
}
