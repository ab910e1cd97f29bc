/**
 * The way back, kept beside our state: for each part of the user's that we changed, what to cut out of it and what stood
 * there. It is only ever used when the result is proved to be the original, by the original's own checksum.
 */

import { partKey } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import type { Undo } from '../text/splice.ts';

export interface Journal {
  /** Parts that we added. */
  readonly added: readonly string[];
  readonly changed: readonly { readonly part: string; readonly crc: number; readonly undo: readonly Undo[] }[];
  /** Checksum over the names and checksums of all other parts: has anybody saved the file in between? */
  readonly others: number;
  /** Names of ours for the whole workbook: after a save in Excel this is how they are known. */
  readonly names: readonly string[];
}

const start = '<?malkedjan-undo ';
const end = '?>';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

/** A processing instruction that can stand after the root of any XML: every reader of the state passes it by. */
export function journalToXml(journal: Journal): string {
  const changed = journal.changed.map(({ part, crc, undo }) => [
    part,
    crc,
    undo.map(({ at, length, removed }) => [at, length, toBase64(removed)]),
  ]);
  const json = JSON.stringify({ added: journal.added, changed, others: journal.others, names: journal.names });
  return start + json.replaceAll('?', '\\u003f') + end;
}

/** The text of a state part with another way back in the place of its own. */
export function withJournal(text: string, journal: Journal): string {
  const from = text.lastIndexOf(start);
  const to = text.indexOf(end, from) + end.length;
  return text.slice(0, from) + journalToXml(journal) + text.slice(to);
}

/** The journal in the text of a state part; null when there is none, or somebody has edited it. */
export function journalFromXml(text: string): Journal | null {
  const from = text.lastIndexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return null;
  try {
    return readJournal(JSON.parse(text.slice(from + start.length, to)));
  } catch (error) {
    // Edited by hand: then the way back goes by what the parts hold. DOMException is what atob throws.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

interface Stored {
  added: string[];
  changed: [string, number, [number, number, string][]][];
  others: number;
  names: string[];
}

/** Throws TypeError when the value is of another shape. */
function readJournal(value: unknown): Journal {
  const { added, changed, others, names } = value as Stored;
  return {
    added: added.map(String),
    changed: changed.map(([part, crc, undo]) => ({
      part,
      crc,
      undo: undo.map(([at, length, removed]) => ({ at, length, removed: fromBase64(removed) })),
    })),
    others,
    names: names.map(String),
  };
}

/** Checksum over every part that was neither added nor changed; `ours` holds part keys. */
export function othersChecksum(pkg: Package, ours: ReadonlySet<string>, crcOf: (part: string) => number): number {
  const lines = pkg.names
    .filter((part) => !ours.has(partKey(part)))
    .map((part) => `${part} ${crcOf(part)}\n`)
    .join('');
  return pkg.codec.crc32(new TextEncoder().encode(lines));
}
