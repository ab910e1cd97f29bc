/** Reading and writing of OPC packages (.xlsx, .xlsm) without losing a byte that nobody changed. */
export { BufferPool } from './buffer-pool.ts';
export type { Codec, Deflated } from './codec.ts';
export { joinBytes } from './codec.ts';
export { crcOfBeginning } from './crc32.ts';
export { cutDeflate, longestSymbol } from './cut-deflate.ts';
export {
  contentTypesPart,
  parseContentTypes,
  readContentTypes,
  withDefault,
  withOverride,
  withoutOverrides,
} from './content-types.ts';
export { Package } from './package.ts';
export { inMemory } from './zip-entry.ts';
export type { ByteSource } from './zip-entry.ts';
export type { PartContent } from './package.ts';
export { folderOf, partKey, relationshipsPart, resolveTarget } from './part-name.ts';
export { attempt, ProblemError } from './problem.ts';
export type { FileProblem } from './problem.ts';
export {
  freeRelationshipId,
  insertLast,
  parseRelationships,
  readRelationships,
  withoutRelationships,
  withRelationship,
} from './relationships.ts';
export type { Relationship } from './relationships.ts';
export { checkWellFormed, XmlCursor, XmlEvent } from './xml-cursor.ts';
export { decodeXml, utf8Xml } from './xml-encoding.ts';
export { childRanges, rootRange } from './xml-ranges.ts';
export type { ElementRange, RootRange } from './xml-ranges.ts';
export { escapeXml, undoXstring, unescapeXml } from './xml-text.ts';
