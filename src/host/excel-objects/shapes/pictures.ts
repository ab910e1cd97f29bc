/** Pictures by their first bytes: what kind they are, and their size in pixels. */

/** A single white pixel, where a drawing program would be needed to make a picture. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

export interface Picture {
  /** Excel.PictureFormat. */
  readonly format: 'PNG' | 'JPEG' | 'GIF' | 'BMP';
  readonly width: number;
  readonly height: number;
}

/** Null when the text is not base64. */
export function bytesOf(base64: string): Uint8Array | null {
  const text = base64.replace(/\s/g, '');
  if (text === '' || text.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

/** Null when it is no picture of a kind that Excel takes. */
export function pictureOf(base64: unknown): Picture | null {
  const bytes = typeof base64 === 'string' ? bytesOf(base64) : null;
  if (!bytes || bytes.length < 10) return null;
  const view = new DataView(bytes.buffer);
  const starts = (...codes: number[]): boolean => codes.every((code, i) => bytes[i] === code);
  if (starts(0x89, 0x50, 0x4e, 0x47) && bytes.length >= 24)
    return { format: 'PNG', width: view.getUint32(16), height: view.getUint32(20) };
  if (starts(0x47, 0x49, 0x46))
    return { format: 'GIF', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (starts(0x42, 0x4d) && bytes.length >= 26)
    return { format: 'BMP', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  return starts(0xff, 0xd8) ? jpeg(view) : null;
}

/** The size stands in the first frame header (markers C0–CF but C4, C8 and CC). */
function jpeg(view: DataView): Picture | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { format: 'JPEG', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
