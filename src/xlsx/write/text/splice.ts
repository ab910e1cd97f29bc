/**
 * Changes to a part as splices of its original text. Nothing else of the part is ever written anew, and the list of them
 * is also the way back.
 */
import { joinBytes } from '../../package/index.ts';
import { exactText } from './exact-text.ts';
import type { ExactText } from './exact-text.ts';

/** Text from `start` to `end` of the original becomes `insert`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The way back of one splice: `length` bytes at `at` of the result are replaced by `removed`. */
export interface Undo {
  readonly at: number;
  readonly length: number;
  readonly removed: Uint8Array;
}

/** In order of place; those at the same place stay in the order given, what is only put in before what takes something away. */
function inOrder(splices: readonly Splice[]): Splice[] {
  const takes = ({ start, end }: Splice): number => Number(end > start);
  const sorted = [...splices].sort((a, b) => a.start - b.start || takes(a) - takes(b));
  for (let i = 1; i < sorted.length; i++)
    if ((sorted[i] as Splice).start < (sorted[i - 1] as Splice).end) throw new Error('splices overlap');
  return sorted;
}

export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, insert } of inOrder(splices)) {
    result += text.slice(from, start) + insert;
    from = end;
  }
  return result + text.slice(from);
}

/** Bytes of the changed text in pieces, and the way back. `before` is the number of bytes before the text in its part. */
export function splicedBytes(
  original: ExactText,
  splices: readonly Splice[],
  before = 0,
): { pieces: Uint8Array[]; undo: Undo[] } {
  const pieces: Uint8Array[] = [];
  const undo: Undo[] = [];
  let at = before;
  let from = 0;
  const put = (text: string): number => {
    if (text === '') return 0;
    const bytes = original.encode(text);
    pieces.push(bytes);
    at += bytes.length;
    return bytes.length;
  };
  for (const { start, end, insert } of inOrder(splices)) {
    put(original.text.slice(from, start));
    const place = at;
    const length = put(insert);
    undo.push({ at: place, length, removed: original.encode(original.text.slice(start, end)) });
    from = end;
  }
  put(original.text.slice(from));
  return { pieces, undo };
}

/** The original bytes, from the result and the way back; null when they cannot have come from it. */
export function undone(result: Uint8Array, undo: readonly Undo[]): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { at, length, removed } of undo) {
    if (at < from || at + length > result.length) return null;
    pieces.push(result.subarray(from, at), removed);
    from = at + length;
  }
  pieces.push(result.subarray(from));
  return joinBytes(pieces);
}

/** A part under change: its text, and what has been decided about it so far. */
export class PartEdit {
  readonly part: string;
  readonly original: ExactText;
  readonly splices: Splice[] = [];

  constructor(part: string, bytes: Uint8Array) {
    this.part = part;
    this.original = exactText(bytes, part);
  }

  get text(): string {
    return this.original.text;
  }

  insert(at: number, xml: string): void {
    if (xml !== '') this.splices.push({ start: at, end: at, insert: xml });
  }

  replace(start: number, end: number, insert: string): void {
    if (this.text.slice(start, end) !== insert) this.splices.push({ start, end, insert });
  }

  get isChanged(): boolean {
    return this.splices.length > 0;
  }
}
