import { partKey } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';

/** The package as it was before us: parts as they lie in the file, except those that have been given back already. */
export interface Before {
  bytes(part: string): Promise<Uint8Array>;
  crc(part: string): number;
}

export interface GivenBack {
  readonly crc: number;
  /** Makes the bytes anew each time: a large workbook is never held whole. */
  bytes(): Promise<Uint8Array>;
}

export function beforeOf(source: Package, givenBack: ReadonlyMap<string, GivenBack>): Before {
  return {
    bytes: (part) => givenBack.get(partKey(part))?.bytes() ?? source.bytes(part),
    crc: (part) => givenBack.get(partKey(part))?.crc ?? source.original(part)?.crc ?? 0,
  };
}
