/** The walk through deflate data by our own loops. */
import { endCode, fixedCodes, newBlockCodes, readCodes, walkBlock } from './deflate-blocks.ts';
import type { Blocks } from './deflate-blocks.ts';

export function plainBlocks(bytes: Uint8Array): Blocks {
  const codes = newBlockCodes();
  return {
    fixedCodes: () => fixedCodes(codes),
    readCodes: (place) => readCodes(bytes, place, codes),
    walk: (place, keep) => walkBlock(bytes, place, keep, codes),
    endCode: () => endCode(codes),
  };
}
