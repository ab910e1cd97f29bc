/** What is compiled to WebAssembly: AssemblyScript, whose types are not TypeScript's. See docs/adr/0023. */
export { scanCells } from './cells';
export { fixedCodes, readCodes } from './huffman';
export { walk } from './deflate';
export { readTexts } from './texts';
export { mixCells } from './mixing';
