/** Short names of findings, so that a row of Brister is known again wherever it is sorted or moved. */

/** "9k2mq4xw": the same for the same key, eight letters and digits. */
export function findingId(key: string): string {
  const hash = hash53(key);
  // Four digits at a time: what toString makes of so large a number it makes slowly.
  return fourDigits(Math.floor(hash / fourthPower)) + fourDigits(hash);
}

const fourthPower = 36 ** 4;

/** The last four digits in base 36. */
function fourDigits(number: number): string {
  return (number % fourthPower).toString(36).padStart(4, '0');
}

/** 53-bit hash of a text (cyrb53, public domain); for telling things apart, not for security. */
export function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
