/** Is a result of ours made from exactly this package? Proved by checksums, which is much cheaper than reading both. */
import { partKey } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import { BufferPool } from '../../package/index.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import { findState } from './find-ours.ts';
import type { Journal } from './journal.ts';
import type { Undo } from '../text/splice.ts';

/** Parts unpacked at a time. */
const concurrency = 3;

/**
 * True when `result`, taken back by its own journal, has the very parts of `source`. False may also mean that somebody has
 * saved it in another program: then the cells must be compared. Rejects with ProblemError when a part is damaged.
 */
export async function isMadeFrom(result: Package, parts: WorkbookParts, source: Package): Promise<boolean> {
  const { journal } = await findState(result, parts);
  if (!journal || !hasSameParts(result, source, journal)) return false;
  const queue = [...journal.changed];
  const pool = new BufferPool();
  let isProved = true;
  const prove = async (): Promise<void> => {
    for (let one = queue.pop(); one && isProved; one = queue.pop()) {
      const memory = pool.take(result.sizeOf(one.part) ?? 0);
      if (crcBefore(result, await result.bytes(one.part, memory), one.undo) !== one.crc) isProved = false;
      pool.give(memory);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, prove));
  return isProved;
}

/**
 * True when every part of `source` stands in `result` as it does in `made`, a result made from `source` just now: what
 * almost always holds when a run is repeated, and nothing need be unpacked to see it.
 */
export function hasPartsOf(result: Package, made: Package, source: Package): boolean {
  return source.names.every((part) => {
    const [old, own] = [result.original(part), made.original(part)];
    return old !== null && own !== null && old.crc === own.crc && old.size === own.size && isEqual(old.raw, own.raw);
  });
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The same names, and checksums as the journal says of changed parts and the file of all others. */
function hasSameParts(result: Package, source: Package, journal: Journal): boolean {
  const crcs = new Map(journal.changed.map(({ part, crc }) => [partKey(part), crc]));
  const added = new Set(journal.added.map(partKey).filter((key) => !crcs.has(key)));
  const kept = result.names.filter((part) => !added.has(partKey(part)));
  if (kept.length !== source.names.length) return false;
  return kept.every((part) => {
    const crc = crcs.get(partKey(part)) ?? result.original(part)?.crc;
    return crc !== undefined && source.original(part)?.crc === crc;
  });
}

/** Checksum of what the bytes were before the splices; NaN when the splices do not fit. */
function crcBefore({ codec }: Package, bytes: Uint8Array, undo: readonly Undo[]): number {
  let crc = 0;
  let from = 0;
  for (const { at, length, removed } of undo) {
    if (at < from || at + length > bytes.length) return NaN;
    crc = codec.crc32(removed, codec.crc32(bytes.subarray(from, at), crc));
    from = at + length;
  }
  return codec.crc32(bytes.subarray(from), crc);
}
