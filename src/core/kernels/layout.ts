/**
 * Where in a kernel's memory things lie, in bytes: read as it stands by both compilers, so that neither side can be wrong about
 * the other. See docs/adr/0023.
 */

/** What a kernel needs besides room asked for. */
export const ownMemory = 0x50000;

/** The part of the input that is shown, with zeros after it. */
export const windowAt = 0x10000;
export const windowSize = 0x10000;
/** So many bytes after the shown ones may be read: they are zero, and match nothing. */
export const windowSlack = 64;

/** State of the scan over cells: whole numbers of 32 bits, by their number. */
export const cellState = 0x0;
export const cellStateLength = 18;
/** 1 between a row's tag and its end. */
export const atIsInRow = 0;
/** Digits of the row's number. */
export const atDigits = 1;
/** Column of the last cell read. */
export const atColumn = 2;
/** As in CellStore. */
export const atLastColumn = 3;
export const atCount = 4;
export const atValueEnd = 5;
export const atColumnCount = 6;
export const atIsOrdered = 7;
export const atSafeCount = 8;
export const atValueRowEnd = 9;
/** Rows begun since the scan was asked; of them before the safe count, -1 when that has not been moved. */
export const atRows = 10;
export const atSafeRows = 11;
/** The last row, and its first entry. */
export const atRow = 12;
export const atRowStart = 13;
/** Entries before the first one in the columns below. */
export const atBase = 14;
/** Lengths of the two lists of formats, and of the string table. */
export const atStyleCount = 15;
export const atColumnFormatCount = 16;
export const atSharedCount = 17;

/** Format by style and by column, 16 bits each: cells with a style beyond are left to others, columns go as far as ZZ. */
export const styleFormatsAt = 0x1000;
export const mostStyles = 4096;
export const columnFormatsAt = 0x3000;
export const mostColumns = 702;

/** The cells of a window, and its rows: a cell is eleven bytes at least (`<c r="A1"/>`), a row nine more. */
export const valuesAt = 0x20000;
export const metaAt = 0x2c000;
export const columnsAt = 0x32000;
export const mostCells = 6144;
export const rowsAt = 0x35000;
export const rowStartsAt = 0x3a000;
export const mostRows = 4096;

/** State of the walk through a deflate block: bit (from the window's first), bytes so far, bytes to keep, literal symbols. */
export const walkState = 0x3800;
/** Code lengths of the block, a byte each. */
export const codeLengthsAt = 0x3900;
export const mostCodeLengths = 320;

/** Number of the texts found, then of each: first byte and end in the window, and its two words. */
export const textCountAt = 0x3b00;
export const textStartsAt = 0x20000;
export const textEndsAt = 0x24000;
export const lowWordsAt = 0x28000;
export const highWordsAt = 0x2c000;
export const mostTexts = 4096;

/** Four lanes and blocks of the checksum, decimals passed, row, and the two words of the empty text. */
export const mixState = 0x3b80;
export const mixStateLength = 9;
export const atDecimals = 5;
export const atMixRow = 6;
export const atEmptyWords = 7;
