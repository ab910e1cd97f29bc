/**
 * How a run left our sheets, noted beside our state: a sheet that still has the same checksum has been written in by nobody
 * since, and then the state says all that it says. Any program that saves the sheet anew gives it another one.
 */
import { partKey } from '../package/index.ts';

export interface LeftPart {
  readonly part: string;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

const start = '<?malkedjan-left ';
const end = '?>';

/** A processing instruction that can stand after the root of any XML: every reader of the state passes it by. */
export function leftToXml(parts: readonly LeftPart[]): string {
  const json = JSON.stringify(parts.map(({ part, crc, size }) => [part, crc, size]));
  return start + json.replaceAll('?', '\\u003f') + end;
}

/** What a state part says was left, by part key; empty when it says nothing, or somebody has edited it. */
export function leftFromXml(text: string): ReadonlyMap<string, LeftPart> {
  const from = text.lastIndexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return new Map();
  try {
    const stored = JSON.parse(text.slice(from + start.length, to)) as [string, number, number][];
    return new Map(stored.map(([part, crc, size]) => [partKey(part), { part, crc, size }]));
  } catch (error) {
    // Edited by hand: then the sheets are read.
    if (error instanceof SyntaxError || error instanceof TypeError) return new Map();
    throw error;
  }
}
