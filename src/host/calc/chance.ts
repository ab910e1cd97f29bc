/** When and by what chance values are worked out: the same moment gives the same NOW() and, cell by cell, the same RAND(). */

export interface Moment {
  readonly time: Date;
  readonly seed: number;
}

/** A number from 0 up to 1, decided by the seed and the place that asks for it. */
export function chanceAt(seed: number, sheet: string, row: number, column: number, draw: number): number {
  let [a, b] = [seed | 0, 0x9e3779b9];
  const mix = (n: number): void => {
    a = Math.imul(a ^ n, 0x85ebca6b);
    b = Math.imul(b ^ (a >>> 15) ^ n, 0xc2b2ae35);
    a ^= b >>> 13;
  };
  for (let i = 0; i < sheet.length; i++) mix(sheet.charCodeAt(i));
  for (const n of [row, column, draw, 1, 2]) mix(n);
  return ((a >>> 5) * 67_108_864 + (b >>> 6)) / 9_007_199_254_740_992;
}
