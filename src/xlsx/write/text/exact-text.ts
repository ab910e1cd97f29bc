import { ProblemError } from '../../package/index.ts';

/** An XML part as text that can be turned back into the very same bytes: byte order mark and encoding are kept. */
export interface ExactText {
  readonly text: string;
  /** Bytes of a piece of such text. */
  encode(piece: string): Uint8Array;
}

const encoder = new TextEncoder();

function encodeUtf16(piece: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(piece.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < piece.length; i++) view.setUint16(i * 2, piece.charCodeAt(i), isLittle);
  return bytes;
}

/** Is the part UTF-16? By byte order mark, or by the zero beside "<". */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return null;
}

/** Decodes a part; throws ProblemError (damaged) when its bytes are no text. */
export function exactText(bytes: Uint8Array, part: string): ExactText {
  const wide = utf16Of(bytes);
  const decoder = new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ProblemError('damaged', 'the text is not UTF-8 or UTF-16', part);
  }
  return {
    text,
    encode: (piece) => (wide === null ? encoder.encode(piece) : encodeUtf16(piece, wide === 'utf-16le')),
  };
}
