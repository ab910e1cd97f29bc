/** The exact way back: when nobody has saved the file since, every part is restored byte for byte, and proved so. */
import { partKey } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import type { GivenBack } from './before.ts';
import { othersChecksum } from './journal.ts';
import type { Journal } from './journal.ts';
import { undone } from '../text/splice.ts';

/**
 * The changed parts as they were; null when the journal does not fit the package any more. Nothing is changed by asking.
 */
export async function givenBack(source: Package, journal: Journal): Promise<Map<string, GivenBack> | null> {
  const ours = new Set([...journal.added, ...journal.changed.map(({ part }) => part)]);
  if ([...ours].some((part) => !source.original(part))) return null;
  if (
    othersChecksum(source, new Set([...ours].map(partKey)), (part) => source.original(part)?.crc ?? 0) !==
    journal.others
  )
    return null;
  const back = new Map<string, GivenBack>();
  for (const { part, crc, undo } of journal.changed) {
    const bytes = async (): Promise<Uint8Array> => {
      const restored = undone(await source.bytes(part), undo);
      if (!restored) throw new Error(`${part} cannot be given back`);
      return restored;
    };
    const restored = undone(await source.bytes(part), undo);
    if (!restored || source.codec.crc32(restored) !== crc) return null;
    back.set(partKey(part), { crc, bytes });
  }
  return back;
}

/** Carries it out: changed parts restored, added parts gone. */
export function setGivenBack(pkg: Package, journal: Journal, back: ReadonlyMap<string, GivenBack>): void {
  const known = new Set(journal.changed.map(({ part }) => partKey(part)));
  for (const part of journal.added) if (!known.has(partKey(part))) pkg.remove(part);
  for (const [key, { bytes }] of back)
    pkg.set(key, async function* () {
      yield await bytes();
    });
}
